"""Speak with those involved first."""

from datetime import timedelta

import pytest

from evenhand.core.cases import Conversation, Outcome, Part, Party
from evenhand.core.gates.rules.parties_spoken_to import GATE


def tried(make, outcome: Outcome, *days_ago: int, party: str = "author") -> tuple[Conversation, ...]:
    return tuple(
        Conversation(party=party, on=make.now - timedelta(days=days), by="Helen Marsh", outcome=outcome)
        for days in days_ago
    )


def test_those_spoken_with_are_left_alone(make, hear) -> None:
    assert hear(GATE, make.wide()) == []
    after_attempts = tried(make, Outcome.NO_ANSWER, 5, 4) + tried(make, Outcome.SPOKEN, 3)
    assert hear(GATE, make.wide(case=make.case(conversations=after_attempts))) == []


def test_other_texts_need_no_conversation(make, hear) -> None:
    case = make.case(conversations=())
    assert hear(GATE, make.private(case=case)) == []
    assert hear(GATE, make.general(case=case)) == []


@pytest.mark.parametrize(
    ("parts", "is_staff"),
    [
        ((Part.WITNESS,), False),
        ((Part.TARGETED,), True),
        ((Part.CHILD, Part.AUTHOR), False),
        ((Part.SUBJECT,), True),
    ],
)
def test_staff_children_and_witnesses_are_not_asked(make, hear, parts: tuple, is_staff: bool) -> None:
    other = Party(id="other", name="Other Person", parts=parts, is_staff=is_staff)
    assert hear(GATE, make.wide(case=make.case(parties=(make.author, other)))) == []


@pytest.mark.demand("K12")
@pytest.mark.rule(6)
@pytest.mark.parametrize("parts", [(Part.AUTHOR,), (Part.PARENT_INVOLVED,), (Part.TARGETED,)])
def test_each_adult_involved_is_spoken_with(make, hear, parts: tuple) -> None:
    other = Party(id="other", name="Other Person", parts=parts)
    case = make.case(parties=(make.author, other))
    assert hear(GATE, make.wide(case=case)) == [("party-not-spoken-to", "stop")]


@pytest.mark.demand("K12")
@pytest.mark.rule(6)
@pytest.mark.parametrize("days", [(), (1,), (2, 2, 2)])
def test_attempts_on_one_day_are_too_few(make, hear, days: tuple) -> None:
    case = make.case(conversations=tried(make, Outcome.NO_ANSWER, *days))
    assert hear(GATE, make.wide(case=case)) == [("party-not-spoken-to", "stop")]
    assert "party-not-spoken-to" not in GATE.covered()


@pytest.mark.demand("K12")
@pytest.mark.rule(6)
def test_logged_attempts_open_the_way_to_the_head(make, hear) -> None:
    for conversations in (tried(make, Outcome.NO_ANSWER, 1, 3), tried(make, Outcome.DECLINED, 1)):
        case = make.case(conversations=conversations)
        assert hear(GATE, make.wide(case=case)) == [("party-out-of-reach", "stop")]
    assert GATE.covered() == ("party-out-of-reach",)


def test_a_conversation_to_come_does_not_count(make, hear) -> None:
    case = make.case(conversations=tried(make, Outcome.SPOKEN, -1))
    assert hear(GATE, make.wide(case=case)) == [("party-not-spoken-to", "stop")]


def test_a_text_about_an_incident_needs_a_case(make, hear) -> None:
    assert hear(GATE, make.wide(case=None)) == [("no-case", "stop")]


def test_a_case_without_parents_involved_warns(make, hear) -> None:
    assert hear(GATE, make.wide(case=make.case(parties=(make.target,)))) == [("nobody-involved", "warn")]


def test_a_template_may_ask_for_it(make, hear) -> None:
    draft = make.private(template={"gates": ("parties-spoken-to",)}, case=make.case(conversations=()))
    assert hear(GATE, draft) == [("party-not-spoken-to", "stop")]
