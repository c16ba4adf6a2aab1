"""Who may not decide, sign or check."""

from dataclasses import replace

import pytest

from evenhand.core.cases import Allegation, Part
from evenhand.core.gates.conflicts import has_role, in_charge, is_another, why_conflicted
from evenhand.core.letters import SignOff
from evenhand.core.people import Role


def test_people_without_a_stake_may_decide(make) -> None:
    for draft in (make.wide(), make.private(), make.wide(case=None)):
        assert why_conflicted(name="Helen Marsh", draft=draft) == ""


def test_general_words_are_no_decision_on_a_case(make) -> None:
    draft = make.general(case=make.case(head_conflicted=True))
    assert why_conflicted(name="Helen Marsh", draft=draft) == ""
    assert in_charge(draft) is Role.HEAD


@pytest.mark.rule(19)
def test_the_worker_of_an_allegation_is_conflicted(make) -> None:
    case = make.case(allegations=(Allegation(worker="helen marsh"),))
    assert why_conflicted(name="Helen Marsh", draft=make.private(case=case))


@pytest.mark.rule(19)
@pytest.mark.parametrize("part", list(Part))
def test_every_part_but_witness_is_a_stake(make, part: Part) -> None:
    party = replace(make.author, name="Helen Marsh", parts=(part,))
    reason = why_conflicted(name="Helen Marsh", draft=make.private(case=make.case(parties=(party,))))
    assert bool(reason) is (part is not Part.WITNESS)


@pytest.mark.rule(19)
def test_the_chair_decides_for_a_conflicted_head(make) -> None:
    draft = make.wide(case=make.case(head_conflicted=True))
    assert in_charge(draft) is Role.CHAIR
    assert why_conflicted(name="Helen Marsh", draft=draft)
    assert why_conflicted(name="Chidi Obi", draft=draft) == ""


def test_a_role_is_what_the_school_lists(make) -> None:
    assert has_role(school=make.school, name="helen  marsh", roles=(Role.HEAD,))
    assert not has_role(school=make.school, name="Helen Marsh", roles=(Role.CHAIR,))
    assert not has_role(school=make.school, name="Somebody Else", roles=tuple(Role))


@pytest.mark.parametrize(("name", "another"), [("Ruth Bello", True), ("PRIYA NAIR", False), ("", False)])
def test_another_is_not_the_preparer(make, name: str, another: bool) -> None:
    sign_off = SignOff(name=name, on=make.now)
    assert is_another(sign_off=sign_off, draft=make.wide(), now=make.now) is another
