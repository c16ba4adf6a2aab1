"""A case exists for the people it was given to, and for nobody whom it touches."""

from typing import Any

import pytest
from django.urls import reverse

from evenhand.apps.audit import queries as log
from evenhand.apps.cases import actions, queries
from evenhand.core.cases import Answered, Part
from evenhand.core.findings import Refused
from evenhand.core.people import Role


def sees(person: Any, case: Any) -> bool:
    """Whether the case exists for somebody: alone, in the list, in a search and in the count, all alike."""
    told = {"person": person, "school": case.school}
    ways = {
        queries.case_of(**told, case_id=case.pk) is not None,
        bool(queries.cases_of(**told)),
        bool(queries.cases_of(**told, search=case.reference)),
        bool(queries.count_of(**told)),
        bool(queries.known_posts(**told, link="https://facebook.com/groups/1/posts/2/?fbclid=x")),
    }
    assert len(ways) == 1, "one way shows what another hides"
    return ways.pop()


def test_whoever_was_let_in_sees_it(case: Any, runner: Any, head: Any, dsl: Any) -> None:
    assert all(sees(person, case) for person in (runner, head, dsl))


def test_a_part_alone_shows_nothing(case: Any, chair: Any, teacher: Any, somebody: Any) -> None:
    adviser = somebody(at=case.school, role=Role.ADVISER)
    assert not any(sees(person, case) for person in (chair, teacher, adviser))


def test_leaving_the_school_ends_it(case: Any, dsl: Any, runner: Any, now: Any) -> None:
    from evenhand.apps.schools import actions as schools
    from evenhand.apps.schools import queries as rows

    (row,) = [one for one in rows.members(school=case.school) if one.person == dsl]
    schools.end_role(by=runner, now=now, membership=row)
    assert not sees(dsl, case)


@pytest.mark.rule(20)
def test_a_case_about_the_head_goes_to_the_chair(
    case: Any, head: Any, chair: Any, dsl: Any, runner: Any, now: Any
) -> None:
    actions.say_about_head(by=dsl, now=now, case=case)
    assert not sees(head, case)
    assert sees(chair, case)
    assert queries.value_of(case).head_conflicted


def test_reporting_on_the_head_never_shows_it(staffed: Any, head: Any, chair: Any, visitor: Any) -> None:
    page = visitor(head).sends(reverse("desk:report", args=[staffed.pk]), **REPORT, about_head="yes")
    assert "in good hands" in page.content.decode()
    (row,) = queries.cases_of(person=chair, school=staffed)
    assert row.head_conflicted
    assert queries.cases_of(person=head, school=staffed) == ()


def test_a_yes_in_triage_shuts_the_head_out(case: Any, head: Any, dsl: Any, now: Any) -> None:
    actions.answer_triage(by=dsl, now=now, case=case, answers={"about-head": Answered.YES})
    assert not sees(head, case)


def test_a_new_head_is_shut_out_too(case: Any, dsl: Any, chair: Any, runner: Any, now: Any) -> None:
    from evenhand.apps.schools import actions as schools

    actions.say_about_head(by=dsl, now=now, case=case)
    told = {"name": dsl.name, "email": dsl.email, "role": Role.HEAD}
    schools.give_role(by=runner, now=now, school=case.school, **told)
    assert not sees(dsl, case)


@pytest.mark.parametrize("part", [Part.TARGETED, Part.SUBJECT, Part.AUTHOR, Part.PARENT_INVOLVED])
def test_whom_it_touches_is_shut_out(part: Part, case: Any, dsl: Any, runner: Any, now: Any) -> None:
    facts = actions.PartyFacts(name="Ruth", parts=(part,), school_person=dsl)
    actions.add_party(by=runner, now=now, case=case, facts=facts)
    assert not sees(dsl, case)
    with pytest.raises(Refused):
        actions.grant(by=runner, now=now, case=case, person=dsl)


def test_a_mere_witness_stays(case: Any, dsl: Any, runner: Any, now: Any) -> None:
    facts = actions.PartyFacts(name="Ruth", parts=(Part.WITNESS,), school_person=dsl)
    actions.add_party(by=runner, now=now, case=case, facts=facts)
    assert sees(dsl, case)


def test_staff_are_known_by_their_name(case: Any, head: Any, chair: Any, runner: Any, now: Any) -> None:
    facts = actions.PartyFacts(name="pat  HARGREAVES", parts=(Part.TARGETED,), is_staff=True)
    actions.add_party(by=runner, now=now, case=case, facts=facts)
    assert not sees(head, case)
    assert sees(chair, case)


def test_a_parent_of_the_same_name_is_another(case: Any, head: Any, runner: Any, now: Any) -> None:
    facts = actions.PartyFacts(name="Pat Hargreaves", parts=(Part.PARENT_INVOLVED,))
    actions.add_party(by=runner, now=now, case=case, facts=facts)
    assert sees(head, case)


def test_relatives_are_shut_out(case: Any, dsl: Any, runner: Any, now: Any) -> None:
    facts = actions.PartyFacts(name="Sam Whitlock", parts=(Part.AUTHOR,), related_to=(dsl,))
    actions.add_party(by=runner, now=now, case=case, facts=facts)
    assert not sees(dsl, case)
    assert queries.value_of(case).parties[0].related_to == ("Ruth Bello",)


def test_putting_a_part_right_shuts_out(case: Any, dsl: Any, runner: Any, now: Any) -> None:
    witness = actions.PartyFacts(name="Ruth", parts=(Part.WITNESS,), school_person=dsl)
    party = actions.add_party(by=runner, now=now, case=case, facts=witness)
    facts = actions.PartyFacts(name="Ruth", parts=(Part.TARGETED,), school_person=dsl)
    actions.change_party(by=runner, now=now, party=party, facts=facts)
    assert not sees(dsl, case)


def test_the_accused_is_shut_out(case: Any, dsl: Any, runner: Any, now: Any) -> None:
    facts = actions.PartyFacts(name="Ruth", parts=(Part.WITNESS,), school_person=dsl)
    worker = actions.add_party(by=runner, now=now, case=case, facts=facts)
    actions.make_allegation(by=runner, now=now, worker=worker)
    assert not sees(dsl, case)


def test_somebody_always_sees_it(case: Any, head: Any, dsl: Any, runner: Any, now: Any) -> None:
    actions.end_access(by=runner, now=now, case=case, person=dsl)
    actions.end_access(by=runner, now=now, case=case, person=runner)
    with pytest.raises(Refused) as refused:
        actions.end_access(by=head, now=now, case=case, person=head)
    assert refused.value.findings[0].id == "nobody-left-in-case"
    assert sees(head, case)


def test_a_conflict_without_heirs_changes_nothing(school: Any, dsl: Any, now: Any) -> None:
    post = actions.NewPost(site="Facebook", link=REPORT["link"])
    case = actions.open_case(by=dsl, now=now, school=school, title="Trip", post=post)
    with pytest.raises(Refused):
        actions.declare_conflict(by=dsl, now=now, case=case, person=dsl)
    assert sees(dsl, case)


def test_a_case_that_nobody_could_see_is_not_opened(school: Any, teacher: Any, now: Any) -> None:
    post = actions.NewPost(site="Facebook")
    with pytest.raises(Refused) as refused:
        actions.open_case(by=teacher, now=now, school=school, title="Trip", post=post)
    assert refused.value.findings[0].id == "nobody-to-see-case"


def test_stepping_aside_is_a_page_of_its_own(case: Any, dsl: Any, visitor: Any) -> None:
    address = reverse("cases:conflict", args=[case.school.pk, case.pk])
    page = visitor(dsl).sends(address, person=dsl.pk, reason="His aunt")
    assert "You have stepped aside" in page.content.decode()
    visitor(dsl).opens(address, status=404)


def test_the_page_lets_in_and_out(case: Any, head: Any, chair: Any, visitor: Any) -> None:
    members = reverse("cases:members", args=[case.school.pk, case.pk])
    visitor(head).sends(members, person=chair.pk)
    assert sees(chair, case)
    end = reverse("cases:end-access", args=[case.school.pk, case.pk, chair.pk])
    assert "Imran Sadiq" in visitor(head).sends(end).content.decode()
    assert not sees(chair, case)


def test_the_log_knows_numbers_only(case: Any, dsl: Any, head: Any, now: Any) -> None:
    actions.declare_conflict(by=dsl, now=now, case=case, person=head, reason="CANARY is his aunt")
    assert log.check() is None
    written = "".join(str(link.event) for link in log.links())
    assert not any(word in written for word in ("CANARY", "Trip", "Hargreaves", case.reference))


REPORT = {
    "title": "Trip called off",
    "link": "https://www.facebook.com/groups/1/posts/2",
    "seen_on_day": "20",
    "seen_on_month": "11",
    "seen_on_year": "2026",
}
