"""Somebody else approves."""

from dataclasses import replace

import pytest

from evenhand.core.gates import Stage
from evenhand.core.gates.rules.approved_by_another import GATE
from evenhand.core.letters import SignOff
from evenhand.core.letters.digest import digest_of
from evenhand.core.packs import About


def approved(make, *names: str, by: str = "Priya Nair"):
    approvals = tuple(SignOff(name=name, on=make.now) for name in names)
    return replace(make.standing, prepared_by=by, approvals=approvals)


def test_an_approval_by_another_is_left_alone(make, hear) -> None:
    assert hear(GATE, make.wide()) == []
    assert hear(GATE, make.private(standing=approved(make, "Ruth Bello"))) == []
    assert hear(GATE, make.wide(standing=approved(make, "Chidi Obi", by="Helen Marsh"))) == []


@pytest.mark.parametrize("stage", [Stage.DRAFT, Stage.APPROVE])
def test_before_release_no_approval_is_asked_for(make, hear, stage: Stage) -> None:
    assert hear(GATE, make.wide(standing=approved(make)), stage) == []


@pytest.mark.rule(19)
@pytest.mark.parametrize("names", [(), ("Priya Nair",), ("priya  nair", " "), ("Zadie Okafor",)])
def test_nothing_leaves_on_one_persons_word(make, hear, names: tuple) -> None:
    assert hear(GATE, make.private(standing=approved(make, *names))) == [("approved-by-another", "stop")]


def test_an_approval_to_come_does_not_count(make, hear) -> None:
    later = SignOff(name="Helen Marsh", on=make.now.replace(day=23))
    standing = replace(make.standing, approvals=(later,))
    assert hear(GATE, make.private(standing=standing)) == [("approved-by-another", "stop")]


@pytest.mark.rule(19)
def test_weighty_texts_need_head_or_chair(make, hear) -> None:
    standing = approved(make, "Ruth Bello")
    weighty = [
        make.wide(standing=standing),
        make.private("This is libel.", standing=standing),
        make.private(template={"accuses": True}, standing=standing),
        make.private(template={"about": About.RESTRICTION}, standing=standing),
    ]
    for draft in weighty:
        assert hear(GATE, draft) == [("approved-too-low", "stop")]


@pytest.mark.rule(19)
def test_a_conflicted_head_does_not_approve(make, hear) -> None:
    case = make.case(head_conflicted=True)
    assert hear(GATE, make.wide(case=case)) == [("approved-by-another", "stop")]
    assert hear(GATE, make.wide(case=case, standing=approved(make, "Chidi Obi"))) == []


@pytest.mark.parametrize("stage", [Stage.APPROVE, Stage.RELEASE])
def test_an_unknown_preparer_stops_the_approval(make, hear, stage: Stage) -> None:
    draft = make.wide(standing=approved(make, "Helen Marsh", by=" "))
    assert hear(GATE, draft, stage) == [("preparer-unknown", "stop")]


def seen(make, draft, **other):
    approval = SignOff(name="Helen Marsh", on=make.now, digest=digest_of(draft))
    return replace(draft, standing=replace(draft.standing, approvals=(approval,)), **other)


def test_an_approval_of_this_very_text_is_left_alone(make, hear) -> None:
    assert hear(GATE, seen(make, make.wide())) == []


@pytest.mark.demand("K21")
def test_an_edit_after_the_approval_voids_it(make, hear) -> None:
    draft = make.wide()
    edits = [
        {"lines": (*draft.lines, "One more thing.")},
        {"document": replace(draft.document, title="Another title")},
        {"document": replace(draft.document, enclosures=("A copy",))},
        {"recipients": ("author",)},
    ]
    for edit in edits:
        assert hear(GATE, seen(make, draft, **edit)) == [("approved-before-an-edit", "stop")]


def test_the_watermark_of_a_draft_changes_nothing(make, hear) -> None:
    draft = make.wide()
    assert hear(GATE, seen(make, draft, document=replace(draft.document, watermark="DRAFT"))) == []
