"""What kind of text a draft is, and which of its lines tell something."""

from dataclasses import replace

import pytest

from evenhand.core.document import Letterhead
from evenhand.core.gates.texts import (
    ROLE_WORDS,
    is_about_case,
    readers,
    telling_lines,
    where,
)
from evenhand.core.packs import Audience
from evenhand.core.people import Role


def test_every_role_has_words() -> None:
    assert set(ROLE_WORDS) == set(Role)


def test_general_words_to_all_parents_have_no_case(make) -> None:
    assert not is_about_case(make.general())
    assert is_about_case(make.general(template={"audience": Audience.PUBLIC}))
    assert is_about_case(make.wide())


def test_readers_are_the_recipients_if_named(make) -> None:
    assert [party.id for party in readers(make.private(recipients=("target",)))] == ["target"]
    assert [party.id for party in readers(make.private(recipients=()))] == ["author"]
    assert readers(make.private(case=None)) == ()


def test_letterhead_address_and_date_tell_nothing(make) -> None:
    front = (
        "Thornfield Primary School",
        "1 Okafor Road",
        "Zadie Okafor",
        "2 High Street",
        "22 November 2026",
    )
    draft = make.wide()
    document = replace(
        draft.document,
        letterhead=Letterhead(name=front[0], address=front[1:2]),
        recipient=front[2:4],
        date=front[4],
    )
    told = telling_lines(replace(draft, document=document, lines=(*front, *draft.lines)))
    assert told == draft.lines
    assert telling_lines(replace(draft, document=document, lines=front)) == ()


def test_without_letterhead_everything_tells(make) -> None:
    draft = make.wide()
    assert telling_lines(draft) == draft.lines


@pytest.mark.parametrize(
    ("line", "place"), [("Short one.", "“Short one.”"), ("a b c d e f g", "“a b c d e f …”")]
)
def test_a_place_is_how_the_paragraph_begins(line: str, place: str) -> None:
    assert where(line).part == place


@pytest.mark.parametrize("line", ["x" * 100_000, "word " * 100_000])
def test_a_place_stays_short(line: str) -> None:
    assert len(str(where(line))) < 100
