import pytest

from evenhand.core.packs.american import BRITISH
from evenhand.core.packs.checks.american_spelling import CHECK


@pytest.mark.parametrize(
    "body",
    [
        "We recognise that behaviour at the centre matters.",
        "[our page](https://www.thornfield.example/behavior-center)",
        "See color.example and center@thornfield.example",
        "((behavior))",
        "::: note\nbehavior\n:::\nText",
    ],
)
def test_leaves_british_words_and_addresses_alone(in_body, body):
    assert in_body(CHECK, body) == []


def test_leaves_other_languages_alone(in_body):
    assert in_body(CHECK, "color", "language: es\n") == []


@pytest.mark.parametrize(
    ("body", "column"), [("Good behavior matters.", 6), ("Behavior", 1), ("We apologize.", 4), ("Ask Mom", 5)]
)
def test_finds_american_words(in_body, body, column):
    assert in_body(CHECK, f"# Title\n\n{body}") == [(3, column)]


def test_says_the_british_word(said):
    (finding,) = said(CHECK, "favorite")
    assert "favourite" in finding.mend


def test_every_american_word_has_another_spelling():
    assert all(american == american.lower() != british for american, british in BRITISH.items())
