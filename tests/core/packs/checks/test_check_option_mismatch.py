import pytest

from evenhand.core.packs.checks.option_mismatch import CHECK

CHOICE = "::: choice tone\n::: option mild\nOne\n:::\n::: option strong\nTwo\n:::\n:::\n"


@pytest.mark.parametrize(
    "details",
    [
        "",
        "fields:\n  tone: {type: one-of, label: How}\n",
        "fields:\n  Tone: {type: one-of, options: {Mild: {label: M}, strong: {label: S}}}\n",
    ],
)
def test_leaves_choices_that_agree_alone(in_file, details):
    assert in_file(CHECK, CHOICE, details) == []


def test_points_at_an_option_the_field_does_not_have(in_body):
    details = "fields:\n  tone: {type: one-of, options: {mild: {label: M}}}\n"
    assert in_body(CHECK, CHOICE, details) == [(5, 1)]


def test_points_at_an_answer_without_wording(in_file):
    details = (
        "fields:\n  tone:\n    type: one-of\n    options:\n      mild: {}\n      strong: {}\n      none: {}\n"
    )
    assert in_file(CHECK, CHOICE, details) == [(14, 7)]


@pytest.mark.parametrize("kind", ["text", "yes-no"])
def test_points_at_a_field_of_another_type(in_file, kind):
    assert in_file(CHECK, CHOICE, f"fields:\n  tone: {{type: {kind}}}\n") == [(9, 3)]


def test_points_at_a_field_with_nothing_to_choose(in_file):
    assert in_file(CHECK, "((tone))", "fields:\n  tone: {type: one-of}\n") == [(9, 3)]
