import pytest

from evenhand.core.packs.checks.instruction_in_wording import CHECK


@pytest.mark.parametrize(
    "body",
    [
        "Please do not share this letter on social media if you can help it.",
        "We shall change this if needed.",
        "This letter explains what to do.",
        "Please tell us if this template of behaviour continues.",
        "::: note\nAmend as appropriate. Do not use this letter if it could identify anybody.\n:::\nText",
    ],
)
def test_leaves_words_to_parents_alone(in_body, body):
    assert in_body(CHECK, body) == []


@pytest.mark.demand("K20")
@pytest.mark.rule(10)
@pytest.mark.parametrize(
    "instruction",
    [
        "Amend as appropriate",
        "Delete as applicable",
        "substitute for something milder",
        "Adapt the wording where needed",
        "This section can be removed",
        "This template should be used with care",
        "Do not use this letter if it identifies anybody",
        "do not send this letter before they were spoken to",
        "remember the need for confidentiality",
        "(if different)",
        "(if needed)",
        "Note to the office",
        "For office use",
    ],
)
def test_finds_instructions_among_words(in_body, instruction):
    assert in_body(CHECK, f"# Title\n\nText. {instruction}.") == [(3, 7)]


def test_finds_an_instruction_in_an_option(in_file):
    details = "fields:\n  tone: {type: one-of, options: {a: {label: A, text: 'amend as appropriate'}}}\n"
    assert in_file(CHECK, "((tone))", details) == [(9, 48)]
