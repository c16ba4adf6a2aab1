"""A newsletter item that could point to somebody in a case: who is told what, and who may let it stand."""

from datetime import timedelta
from typing import Any

import pytest
from django.urls import reverse
from letter_steps import say

from evenhand.apps.cases import actions as cases
from evenhand.apps.cases.actions.people import PartyFacts
from evenhand.apps.letters import actions
from evenhand.apps.letters.elsewhere import REMEMBERED, cases_to_compare
from evenhand.apps.letters.laying import lay
from evenhand.apps.letters.models import Draft
from evenhand.apps.letters.texts import guidance_name, notes_of
from evenhand.apps.packs import queries as packs
from evenhand.core.approvals import Verdict
from evenhand.core.cases import Part
from evenhand.core.findings import Refused
from evenhand.core.people import Role

NAME = "Zadie Okafor"
GENERIC = "This could point to somebody in a case that the school is dealing with."


@pytest.fixture
def item(staffed: Any, case: Any, person: Any, now: Any) -> Draft:
    """A newsletter item by the office, who was let into the case, that names a parent of the case."""
    facts = PartyFacts(name=NAME, parts=(Part.AUTHOR,))
    cases.add_party(by=person("dsl"), now=now, case=case, facts=facts)
    pack, template = packs.template_of(school=staffed, pack_id="core", template_id="newsletter-item")
    row = actions.begin(by=person("office"), now=now, school=staffed, case=None, pack=pack, template=template)
    notes = [number for number, _ in enumerate(notes_of(template), start=1)]
    typed = {
        "answers": {"howtoraiseaconcern": f"talk with {NAME}", "whynotonline": "yes"},
        "notes_read": notes,
        "guidance_read": guidance_name(pack),
    }
    return actions.save(by=person("office"), now=now, draft=row, seen=1, typed=typed)


@pytest.fixture
def outsider(staffed: Any, somebody: Any) -> Any:
    """A safeguarding lead who was not let into the case."""
    return somebody(at=staffed, role=Role.DSL, name="Nia Bowen")


def page(visitor: Any, who: Any, draft: Draft) -> str:
    address = reverse("letters:check", args=[draft.school_id, draft.pk])
    found: str = visitor(who).opens(address).content.decode()
    return found


def test_whoever_may_not_see_the_case_is_told_only_that_there_is_one(
    item: Draft, case: Any, outsider: Any, visitor: Any
) -> None:
    shown = page(visitor, outsider, item)
    assert GENERIC in shown
    assert "Ask Ruth Bello" in shown
    assert case.reference not in shown
    assert "who wrote the post" not in shown


def test_whoever_may_see_the_case_sees_the_passage_and_the_case(
    item: Draft, case: Any, person: Any, visitor: Any
) -> None:
    shown = page(visitor, person("dsl"), item)
    assert GENERIC in shown
    assert "It could point into a case that you may see" in shown
    assert case.reference in shown and f"{NAME} (who wrote the post)" in shown


def test_nobody_is_told_while_typing(item: Draft, person: Any, visitor: Any) -> None:
    address = reverse("letters:compose", args=[item.school_id, item.pk])
    assert GENERIC not in visitor(person("dsl")).opens(address).content.decode()


def test_only_a_reader_who_may_see_the_case_can_let_it_stand(
    item: Draft, outsider: Any, person: Any, now: Any
) -> None:
    actions.ask(by=person("office"), now=now, draft=item)
    say(item, outsider, now, Verdict.READ, "I see nothing in it.")
    with pytest.raises(Refused) as refused:
        say(item, person("head"), now, Verdict.APPROVE)
    assert "points-elsewhere" in {one.id for one in refused.value.findings}
    say(item, person("dsl"), now, Verdict.READ, "Everybody asks her, and nobody learns anything.")
    say(item, person("head"), now, Verdict.APPROVE)
    actions.release(by=person("office"), now=now, draft=item)


def test_a_text_that_points_nowhere_needs_no_reader(item: Draft, person: Any, now: Any) -> None:
    typed = {"answers": {**item.answers, "howtoraiseaconcern": "come and talk with us"}}
    changed = actions.save(by=person("office"), now=now, draft=item, seen=item.version, typed=typed)
    assert lay(changed, now=now).policy.readers == 0
    assert lay(item, now=now).policy.readers in (0, 1)


def test_cases_of_practice_and_those_long_closed_are_left_out(
    staffed: Any, case: Any, person: Any, now: Any
) -> None:
    def compared(at: Any, *, practice: bool) -> list[str]:
        return [one.reference for one in cases_to_compare(school=staffed, now=at, practice=practice)]

    assert compared(now, practice=case.practice) == [case.reference]
    assert compared(now, practice=not case.practice) == []
    case.closed_at, case.closed_by = now, person("dsl")
    case.save(update_fields=["closed_at", "closed_by"])
    assert compared(now + REMEMBERED, practice=case.practice) == [case.reference]
    assert compared(now + REMEMBERED + timedelta(days=1), practice=case.practice) == []


def test_a_report_to_governors_needs_no_case_and_is_compared(
    staffed: Any, item: Draft, person: Any, visitor: Any, now: Any
) -> None:
    writer = person("office")
    page_of_choosing = visitor(writer).opens(reverse("letters:choose", args=[staffed.pk])).content.decode()
    assert "core governors-report" in page_of_choosing
    pack, template = packs.template_of(school=staffed, pack_id="core", template_id="governors-report")
    report = actions.begin(by=writer, now=now, school=staffed, case=None, pack=pack, template=template)
    typed = {"answers": {"learned": f"{NAME} showed us that our letters come too late"}}
    report = actions.save(by=writer, now=now, draft=report, seen=report.version, typed=typed)
    assert GENERIC in page(visitor, writer, report)
