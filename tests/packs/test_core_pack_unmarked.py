"""A normal letter of the core pack points to nobody: with real cases behind it, the checks leave it alone."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from core_pack import core_pack, drafted, variants

from evenhand.adapters.casefiles import read_case_file
from evenhand.core.cases import Allegation, Answered, Case, Concern, Part, Party, Post
from evenhand.core.findings import Finding
from evenhand.core.gates import Matter, Stage
from evenhand.core.gates.rules import accused_teacher_unnamed, identifies_nobody
from evenhand.core.letters import Draft
from evenhand.core.packs import WIDE, Template

DEMONSTRATION = read_case_file(Path(__file__).parents[2] / "demo" / "thornfield.toml")
AUTHOR = (Part.AUTHOR, Part.PARENT_INVOLVED)
TEACHER = Party(
    id="teacher", name="Tom Reid", parts=(Part.TARGETED, Part.SUBJECT), is_staff=True, job="Year 5 teacher"
)
CASES = {
    "demonstration": DEMONSTRATION.case,
    "accused": Case(
        reference="TH-2026-020",
        opened_on=date(2026, 11, 16),
        posts=(
            Post(
                id="post",
                site="Facebook",
                posted_on=date(2026, 11, 14),
                words="Mr Reid grabbed my son in the corridor and the school shrugged. They never listen.",
                author="mother",
            ),
        ),
        parties=(
            Party(id="mother", name="Grace May", parts=AUTHOR, class_name="Oak"),
            TEACHER,
        ),
        allegations=(Allegation(worker="teacher", teacher_accused=Answered.YES),),
        concerns=(Concern(summary="How a child was held in the corridor before lunch"),),
    ),
    "caretaker": Case(
        reference="TH-2026-021",
        opened_on=date(2026, 11, 18),
        posts=(
            Post(
                id="post",
                site="WhatsApp",
                posted_on=date(2026, 11, 17),
                words="The caretaker shouts at the little ones at the gate every morning. It has to stop.",
                author="father",
            ),
        ),
        parties=(
            Party(id="father", name="Will Head", parts=AUTHOR, class_name="Willow"),
            Party(id="care", name="Bill Page", parts=(Part.TARGETED,), is_staff=True, job="caretaker"),
        ),
        concerns=(Concern(summary="Shouting at the gate in the mornings"),),
    ),
}


def asked() -> list[Template]:
    """The texts of which nobody of the case may be recognised."""
    texts = core_pack().templates
    return [one for one in texts if one.audience in WIDE or "identifies-nobody" in one.gates]


def marked(draft: Draft) -> list[Finding]:
    unread = replace(draft, standing=replace(draft.standing, second_reader=None))
    matter = Matter(stage=Stage.APPROVE, now=date(2026, 11, 22), draft=unread)
    return [*identifies_nobody.check(matter), *accused_teacher_unnamed.check(matter)]


@pytest.mark.parametrize("case", CASES.values(), ids=list(CASES))
@pytest.mark.parametrize("one", asked(), ids=lambda one: one.id)
def test_a_normal_letter_is_left_alone(one: Template, case: Case) -> None:
    for choices in variants(one):
        draft = replace(drafted(one, choices=choices), case=case, roster=DEMONSTRATION.roster)
        assert [(one.words, one.place.part) for one in marked(draft)] == []
