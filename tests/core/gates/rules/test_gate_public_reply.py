"""A public reply only points the way."""

from dataclasses import replace

import pytest

from evenhand.core.gates import Stage
from evenhand.core.gates.rules.public_reply import GATE
from evenhand.core.letters import SignOff
from evenhand.core.packs import About, Audience, Kind

REPLY = {"kind": Kind.STATEMENT, "audience": Audience.PUBLIC, "about": About.GENERAL}


def test_signposting_with_the_heads_word_is_left_alone(make, hear) -> None:
    assert hear(GATE, make.wide("Please ring us on 01632 960123.", template=REPLY)) == []
    assert hear(GATE, make.wide(template=REPLY, case=None)) == []


def test_other_texts_are_no_public_reply(make, hear) -> None:
    standing = replace(make.standing, approvals=())
    assert hear(GATE, make.wide("It was on Facebook.", standing=standing)) == []
    assert hear(GATE, make.private("It was on Facebook.", standing=standing)) == []


@pytest.mark.rule(27)
@pytest.mark.parametrize(
    "line",
    [
        "Zadie has told us.",
        "The post on Facebook is wrong.",
        "On 16 November we met.",
        "zadie_ok is mistaken.",
        "It says we left my girl alone at the gate.",
    ],
)
def test_facts_of_the_case_stop(make, hear, line: str) -> None:
    assert set(hear(GATE, make.wide(line, template=REPLY))) == {("public-reply", "stop")}


@pytest.mark.rule(27)
@pytest.mark.parametrize(
    ("stage", "level"), [(Stage.DRAFT, "advise"), (Stage.APPROVE, "warn"), (Stage.RELEASE, "stop")]
)
@pytest.mark.parametrize("names", [(), ("Ruth Bello",), ("Nobody Known",)])
def test_the_head_has_to_approve(make, hear, stage: Stage, level: str, names: tuple) -> None:
    approvals = tuple(SignOff(name=name, on=make.now) for name in names)
    draft = make.wide(template=REPLY, standing=replace(make.standing, approvals=approvals))
    assert hear(GATE, draft, stage) == [("reply-unapproved", level)]


def test_the_chair_approves_for_a_conflicted_head(make, hear) -> None:
    case = make.case(head_conflicted=True)
    assert hear(GATE, make.wide(template=REPLY, case=case)) == [("reply-unapproved", "stop")]
    standing = replace(make.standing, approvals=(SignOff(name="Chidi Obi", on=make.now),))
    assert hear(GATE, make.wide(template=REPLY, case=case, standing=standing)) == []
