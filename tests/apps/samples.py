"""One real thing for every parameter that stands in an address: a new parameter brings its line here."""

from collections.abc import Callable, Mapping
from datetime import UTC, date, datetime

from evenhand.apps.accounts.models import Person
from evenhand.apps.cases import actions as case_actions
from evenhand.apps.cases import models as cases
from evenhand.apps.schools import actions, queries
from evenhand.apps.schools.models import School
from evenhand.core.cases import Agency, Answered, Part

NOW = datetime(2026, 11, 23, 9, 30, tzinfo=UTC)


def entry(school: School, runner: Person) -> int:
    days = {"first": date(2026, 9, 2), "last": date(2026, 12, 18)}
    kind = queries.EntryKind.TERM
    return actions.add_to_calendar(by=runner, now=NOW, school=school, kind=kind, name="Autumn", **days).pk


def case(school: School, runner: Person) -> cases.Case:
    """A case that everybody at the school may see."""
    known = cases.Case.objects.filter(school=school).first()
    if known is not None:
        return known
    post = case_actions.NewPost(site="Facebook", link="https://www.facebook.com/groups/1/posts/2", seen_on=NOW.date())
    made = case_actions.open_case(by=runner, now=NOW, school=school, title="A trip", post=post)
    for person in queries.colleagues(school=school):
        case_actions.grant(by=runner, now=NOW, case=made, person=person)
    return made


def party(school: School, runner: Person) -> cases.Party:
    facts = case_actions.PartyFacts(name="Sam Whitlock", parts=(Part.AUTHOR,))
    return case_actions.add_party(by=runner, now=NOW, case=case(school, runner), facts=facts)


def offer(school: School, runner: Person) -> cases.MeetingOffer:
    told = {"party": party(school, runner), "on": NOW.date(), "how": "by telephone"}
    return case_actions.offer_meeting(by=runner, now=NOW, **told)


def hold(school: School, runner: Person) -> cases.Hold:
    return case_actions.set_hold(by=runner, now=NOW, case=case(school, runner), agency=Agency.POLICE)


def danger(school: School, runner: Person) -> cases.Danger:
    one = case(school, runner)
    case_actions.answer_triage(by=runner, now=NOW, case=one, answers={"danger-now": Answered.YES})
    return cases.Danger.objects.get(case=one)


def concern(school: School, runner: Person) -> cases.Concern:
    return case_actions.add_concern(by=runner, now=NOW, case=case(school, runner), summary="The trip was called off.")


SAMPLES: Mapping[str, Callable[[School, Person], object]] = {
    "school_id": lambda school, runner: school.pk,
    "membership_id": lambda school, runner: queries.members(school=school)[0].pk,
    "entry_id": entry,
    "case_id": lambda school, runner: case(school, runner).pk,
    "post_id": lambda school, runner: cases.Post.objects.filter(case=case(school, runner))[0].pk,
    "party_id": lambda school, runner: party(school, runner).pk,
    "offer_id": lambda school, runner: offer(school, runner).pk,
    "hold_id": lambda school, runner: hold(school, runner).pk,
    "danger_id": lambda school, runner: danger(school, runner).pk,
    "concern_id": lambda school, runner: concern(school, runner).pk,
    "person_id": lambda school, runner: runner.pk,
}
