import pytest

from evenhand.core.packs.checks.loaded_first_option import CHECK

MILD = "fields:\n  tone: {type: one-of, options: {mild: {label: Worries, text: to share worries}, "
CHOICE = "::: choice tone\n::: option first\n{first}\n:::\n::: option second\n{second}\n:::\n:::\n"


@pytest.mark.demand("K17")
def test_leaves_choices_that_begin_mildly_alone(in_body):
    details = MILD + "strong: {label: Abuse, text: to be abusive}}}\n"
    assert in_body(CHECK, "((tone))", details) == []
    assert in_body(CHECK, CHOICE.format(first="We are writing.", second="It was threatening.")) == []


@pytest.mark.demand("K17")
@pytest.mark.rule(11)
@pytest.mark.parametrize("word", ["abusive", "threatening", "malicious", "libellous", "criminal", "bullying"])
def test_finds_loaded_words_in_the_first_option(in_body, word):
    assert in_body(CHECK, CHOICE.format(first=f"It was {word}.", second="We are writing.")) == [(2, 1)]


@pytest.mark.demand("K17")
def test_finds_loaded_words_in_the_first_option_of_a_field(in_file):
    details = "fields:\n  tone:\n    type: one-of\n    options:\n      a: {label: A, text: to be abusive}\n"
    assert in_file(CHECK, "((tone))", details) == [(12, 7)]
