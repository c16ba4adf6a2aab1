"""General words lead to nobody in a case of the school, either."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from evenhand.core.cases import Concern
from evenhand.core.gates import Stage
from evenhand.core.gates.elsewhere import pointings
from evenhand.core.gates.rules.other_cases import GATE
from evenhand.core.letters import SignOff
from evenhand.core.packs import Audience

NAMES_THE_AUTHOR = "Thank you to Zadie Okafor for the cakes."


def unread(make, *lines: str, **changes):
    return make.general(
        *lines,
        elsewhere=changes.pop("elsewhere", (make.case(),)),
        standing=replace(make.standing, second_reader=None),
        **changes,
    )


def test_a_general_text_that_points_nowhere_may_leave(make, hear) -> None:
    assert hear(GATE, unread(make, "The choir sings on Friday.")) == []
    assert hear(GATE, unread(make, NAMES_THE_AUTHOR, elsewhere=())) == []


@pytest.mark.rule(7)
def test_somebody_in_another_case_stops_it(make, hear) -> None:
    assert hear(GATE, unread(make, NAMES_THE_AUTHOR)) == [("points-elsewhere", "stop")]


def test_nothing_is_said_while_it_is_written() -> None:
    assert Stage.DRAFT not in GATE.stages


def test_a_text_of_the_very_case_is_for_another_gate(make, hear) -> None:
    case = make.case()
    assert hear(GATE, unread(make, NAMES_THE_AUTHOR, case=case)) == []
    assert hear(GATE, make.wide(NAMES_THE_AUTHOR, elsewhere=(make.case(reference="other"),))) == []


def test_colleagues_may_be_spoken_of_but_not_in_trouble(make, hear) -> None:
    name = make.target.name
    assert hear(GATE, unread(make, f"{name} takes the choir to Ashby on Friday.")) == []
    told = f"{name} was attacked in posts last week, and parents complained about her."
    assert hear(GATE, unread(make, told)) == [("points-elsewhere", "stop")]


def test_a_report_to_governors_is_asked_too(make, hear) -> None:
    template = {"audience": Audience.GOVERNORS, "gates": ("identifies-nobody",)}
    assert hear(GATE, unread(make, NAMES_THE_AUTHOR, template=template)) == [("points-elsewhere", "stop")]


def test_a_reader_with_a_reason_may_let_it_stand(make, hear) -> None:
    read = SignOff(name=make.dsl.name, on=make.now, reason="She bakes for every fair.")
    draft = unread(make, NAMES_THE_AUTHOR)
    assert hear(GATE, replace(draft, standing=replace(draft.standing, second_reader=read))) == []
    silent = replace(draft.standing, second_reader=replace(read, reason=" "))
    assert hear(GATE, replace(draft, standing=silent)) == [("points-elsewhere", "stop")]


def test_each_case_is_named_to_those_who_may_know(make) -> None:
    cases = (make.case(reference="one"), make.case(reference="two", parties=(make.target,), posts=()))
    assert [one.reference for one in pointings(unread(make, NAMES_THE_AUTHOR, elsewhere=cases))] == ["one"]


@given(
    summary=st.text(max_size=60),
    reference=st.text(alphabet="abcdefgh-0123456789", min_size=1, max_size=12),
    author=st.sampled_from(["Zadie Okafor", "Tom Ashdown", "Ффион Прайс"]),
)
def test_what_is_said_is_the_same_whatever_was_found(make, ask, summary, reference, author) -> None:
    case = make.case(
        reference=reference,
        parties=(replace(make.author, name=author), make.target),
        concerns=(Concern(summary=summary),),
    )
    draft = unread(make, f"Thank you to {author} for the cakes.", elsewhere=(case,))
    usual = ask(GATE, unread(make, NAMES_THE_AUTHOR))
    assert ask(GATE, draft) == usual
    assert usual[0].place.part == "" and usual[0].place.passage is None
