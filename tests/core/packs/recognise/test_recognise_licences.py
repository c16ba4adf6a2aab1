"""Who holds the rights in a document, and what they ask in return."""

import pytest

from evenhand.core.packs.recognise.licences import (
    UNKNOWN_HOLDER,
    LicenceFound,
    is_about_rights,
    is_disclaimer,
)
from evenhand.core.schools import SchoolKind


def read(*sentences: str) -> LicenceFound:
    found = LicenceFound()
    for sentence in sentences:
        found.read(sentence)
    return found


@pytest.mark.parametrize(
    "sentence",
    [
        "Please use the front door.",
        "We will let you know when we use the hall.",
        "Thank you for your permission slip.",
        "We acknowledge that this was hard.",
    ],
)
def test_ordinary_sentences_are_not_about_rights(sentence: str) -> None:
    assert not is_about_rights(sentence)
    assert not is_disclaimer(sentence)


@pytest.mark.parametrize(
    ("sentence", "holder"),
    [
        ("The copyright of this pack is held by Oak County Council.", "Oak County Council"),
        ("Copyright remains with the Elm Trust, and schools may copy it.", "Elm Trust"),
        ("© 2025 Ash Federation.", "Ash Federation"),
        ("(c) 2024-25 Birch Academy Trust", "Birch Academy Trust"),
        ("Copyright Rowan Learning 2023", "Rowan Learning"),
        ("You may use it if you acknowledge the Yew Partnership as the source.", "Yew Partnership"),
        ("All rights reserved.", ""),
    ],
)
def test_the_holder_is_found(sentence: str, holder: str) -> None:
    assert is_about_rights(sentence)
    assert read(sentence).holder == holder


@pytest.mark.demand("K4")
def test_each_term_is_taken_from_its_own_sentence() -> None:
    licence = read(
        "Copyright is held by Oak Council.",
        "Only schools may use it, not for profit.",
        "Please acknowledge Oak Council.",
        "Let us know about your use of it.",
    ).licence()
    assert (licence.holder, licence.kinds) == ("Oak Council", (SchoolKind.SCHOOL,))
    assert licence.not_for_profit_only and licence.must_inform
    assert "Oak Council" in licence.acknowledgement and "Oak Council" in licence.inform_how


def test_a_well_known_licence_keeps_its_name() -> None:
    assert read("Licensed under CC BY-SA 4.0.").licence().name == "CC BY-SA 4.0"


def test_what_is_not_said_is_said_to_be_unknown() -> None:
    licence = read().licence()
    assert (licence.name, licence.holder) == ("None stated", UNKNOWN_HOLDER)
    assert not licence.acknowledgement and not licence.inform_how


@pytest.mark.parametrize(
    "sentence",
    [
        "We make every effort to keep this up to date.",
        "If you find errors, bring them to our attention.",
        "We accept no liability for changes.",
        "This is not legal advice.",
    ],
)
def test_disclaimers_are_told_from_instructions(sentence: str) -> None:
    assert is_disclaimer(sentence)
