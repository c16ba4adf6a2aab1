"""One real thing for every parameter that stands in an address: a new parameter brings its line here."""

from collections.abc import Callable, Mapping
from datetime import UTC, date, datetime

from sample_pictures import screenshot

from evenhand.apps.accounts.models import Person
from evenhand.apps.cases import actions as case_actions
from evenhand.apps.cases import models as cases
from evenhand.apps.contacts import actions as contact_actions
from evenhand.apps.contacts import models as contacts
from evenhand.apps.contacts.actions.families import NewFlag
from evenhand.apps.contacts.reading import mark_of, trial
from evenhand.apps.deliveries import models as deliveries
from evenhand.apps.deliveries.actions import WaySettings, set_up
from evenhand.apps.evidence import actions as evidence_actions
from evenhand.apps.evidence import queries as evidence_queries
from evenhand.apps.letters import actions as letter_actions
from evenhand.apps.letters import models as letters
from evenhand.apps.letters import queries as letter_queries
from evenhand.apps.letters import store as letter_store
from evenhand.apps.packs import actions as pack_actions
from evenhand.apps.packs import queries as packs
from evenhand.apps.schools import actions, queries
from evenhand.apps.schools.models import School
from evenhand.core.cases import Agency, Answered, Part, RequestFor
from evenhand.core.contacts.families import FlagKind
from evenhand.core.evidence import Vantage
from evenhand.core.evidence.reworking import Box, Rework
from evenhand.core.people import Role

NOW = datetime(2026, 11, 23, 9, 30, tzinfo=UTC)


def entry(school: School, runner: Person) -> int:
    days = {"first": date(2026, 9, 2), "last": date(2026, 12, 18)}
    kind = queries.EntryKind.TERM
    return actions.add_to_calendar(by=runner, now=NOW, school=school, kind=kind, name="Autumn", **days).pk


def proposal(school: School, runner: Person) -> int:
    told = {"name": "Ira Nowak", "email": "ira@people.example", "role": Role.STAFF}
    return actions.propose(by=runner, now=NOW, school=school, **told).pk


def case(school: School, runner: Person) -> cases.Case:
    """A case that everybody at the school may see."""
    known = cases.Case.objects.filter(school=school).first()
    if known is not None:
        return known
    post = case_actions.NewPost(
        site="Facebook", link="https://www.facebook.com/groups/1/posts/2", seen_on=NOW.date()
    )
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
    return case_actions.add_concern(
        by=runner, now=NOW, case=case(school, runner), summary="The trip was called off."
    )


def capture(school: School, runner: Person) -> int:
    """A capture with everything that can be asked of one: described, and signed."""
    one = case(school, runner)
    known = evidence_queries.captures_of(one.pk)
    if known:
        return known[0].id
    told = evidence_actions.Told(sexual_image_of_child=False, vantage=Vantage.OWN_VIEW)
    who = {"by": runner, "now": NOW, "school_id": school.pk}
    item = evidence_actions.take_in(**who, case_id=one.pk, name="a.png", data=screenshot(), told=told)
    said = evidence_actions.Said(alt="A post", others_covered=Answered.YES)
    evidence_actions.describe(**who, item=item, said=said)
    signed = {"data": b"%PDF-1.7\n%%EOF", "signed_by": "Robin Teller", "signed_on": NOW.date()}
    evidence_actions.take_signed_sheet(**who, item=item, **signed)
    return item.pk


def copied(school: School, runner: Person) -> int:
    """A copy of the capture of the sample, with a part covered."""
    item = evidence_queries.item_of(case_id=case(school, runner).pk, capture_id=capture(school, runner))
    assert item is not None
    known = evidence_queries.reworked_of(item)
    if known:
        return known[0].id
    what = Rework(covers=(Box(left=0, top=0, width=100, height=100),))
    who = {"by": runner, "now": NOW, "school_id": school.pk}
    told = {"why": "Names of others", "alt": "A post", "others_covered": Answered.YES}
    return evidence_actions.rework(**who, item=item, what=what, **told).pk


def draft(school: School, runner: Person) -> letters.Draft:
    known = letters.Draft.objects.filter(school=school).first()
    if known:
        return known
    found = packs.template_of(school=school, pack_id="core", template_id="awareness-letter")
    assert found is not None
    pack, template = found
    return letter_actions.begin(by=runner, now=NOW, school=school, case=None, pack=pack, template=template)


def letter(school: School, runner: Person) -> letters.Letter:
    """A released letter with few files; making all of them takes its time."""
    known = letters.Letter.objects.filter(draft__school=school).first()
    if known:
        return known
    about = {"title": "Hello", "digest": "ab" * 32, "practice": True}
    one = letters.Letter.objects.create(
        draft=draft(school, runner), released_by=runner, released_at=NOW, **about
    )
    for suffix in (".pdf", ".txt", ""):
        kind = letter_queries.TYPES.get(suffix, "image/png")
        data = b"Hello" if suffix else screenshot()
        sha256 = letter_store.keep(name=letter_queries.sealed_under(one), data=data)
        about = {"name": f"hello{suffix}", "media_type": kind, "sha256": sha256, "size": len(data)}
        one.files.create(suffix=suffix, **about)
    return one


def batch(school: School, runner: Person) -> deliveries.Batch:
    """The letter of the sample on its way to one family."""
    one = letter(school, runner)
    known = deliveries.Batch.objects.filter(letter=one).first()
    if known:
        return known
    about = {"subject": "Hello", "digest": "ab" * 32, "recipients_digest": "cd" * 32, "count": 1}
    made = deliveries.Batch.objects.create(letter=one, begun_at=NOW, begun_by=runner, **about)
    reader = {"key": "1", "household": "1", "name": "Sam", "salutation": "Sam", "channel": "hand"}
    whole = {**reader, "email": "", "address": [], "children": []}
    key = f"{made.pk:032x}"
    made.dispatches.create(number=1, key=key, recipient=whole, channel="hand", due=NOW)
    return made


def way(school: School, runner: Person) -> str:
    """A way out that is set up and off."""
    what = WaySettings(sender_name=school.name, sender_email="office@school.example")
    set_up(by=runner, now=NOW, school=school, kind="smtp", what=what)
    return "smtp"


def enclosed(school: School, runner: Person) -> int:
    """Something that goes with the letter of the sample."""
    one = letters.Letter.objects.filter(draft__school=school).first() or letter(school, runner)
    return letter_queries.enclosures_of(one)[0].id


def intake(school: School, runner: Person) -> int:
    """A document on its way to become a pack, with one letter and its gaps."""
    known = packs.intakes(school=school)
    if known:
        return known[0].pk
    letter = (
        b"Letter to parents\n\nDear Parent\n\nPlease come to <school name> on [date].\n\nYours sincerely\n"
    )
    made = pack_actions.begin_intake(by=runner, now=NOW, school=school, name="letters.txt", data=letter)
    return made.pk


def report(school: School, runner: Person) -> cases.PlatformReport:
    post = cases.Post.objects.filter(case=case(school, runner))[0]
    told = {"post": post, "reported_on": NOW.date(), "reported_by": "Joe Lane"}
    return case_actions.report_to_platform(by=runner, now=NOW, **told)


def allegation(school: School, runner: Person) -> cases.Allegation:
    return case_actions.make_allegation(by=runner, now=NOW, worker=party(school, runner))


def restriction(school: School, runner: Person) -> cases.Restriction:
    return case_actions.limit_access(by=runner, now=NOW, party=party(school, runner), facts={})


def conflict(school: School, runner: Person) -> cases.Conflict:
    """A conflict of somebody who has no other part in the tests."""
    one = case(school, runner)
    told = {"email": f"aunt.{school.pk}@people.example", "role": Role.STAFF}
    row = actions.give_role(by=runner, now=NOW, school=school, name="Una Aunt", **told)
    case_actions.declare_conflict(by=runner, now=NOW, case=one, person=row.person)
    return cases.Conflict.objects.get(case=one, person=row.person)


def clearance(school: School, runner: Person) -> cases.Clearance:
    file = case_actions.Document(name="clear.pdf", media_type="application/pdf", data=b"%PDF-1.7\n%%EOF")
    told = {"cleared_by": "DC Ann Doe", "clearance": "You may write.", "file": file}
    lifted = case_actions.lift_hold(by=runner, now=NOW, hold=hold(school, runner), **told)
    return cases.Clearance.objects.get(hold=lifted)


def link(school: School, runner: Person) -> cases.LinkedCase:
    """A link to another case that everybody at the school may see."""
    one = case(school, runner)
    post = case_actions.NewPost(site="Facebook", seen_on=NOW.date())
    other = case_actions.open_case(by=runner, now=NOW, school=school, title="The trip again", post=post)
    for person in queries.colleagues(school=school):
        case_actions.grant(by=runner, now=NOW, case=other, person=person)
    return case_actions.link(by=runner, now=NOW, case=one, other=other, basis="The same trip.")


def request(school: School, runner: Person) -> cases.DataRequest:
    told = {"asks_for": RequestFor.RECORDS, "received_on": NOW.date()}
    return case_actions.add_request(by=runner, now=NOW, case=case(school, runner), **told)


def adult(school: School, runner: Person) -> contacts.Adult:
    """A parent with one child, from a list that was brought in."""
    known = contacts.Adult.objects.filter(school=school).first()
    if known is not None:
        return known
    told = {"name": "families.csv", "data": b"Child name,Parent name,Parent e-mail\nBen,Ada,a@example.org\n"}
    row = contact_actions.begin(by=runner, now=NOW, school=school, **told)
    tried = trial(row, whole=False, today=NOW.date())
    contact_actions.bring_in(by=runner, now=NOW, bringing=row, seen=mark_of(tried.changes))
    return contacts.Adult.objects.get(school=school)


def flag(school: School, runner: Person) -> contacts.Flag:
    told = NewFlag(kind=FlagKind.NO_CONTACT, reason="Order of 3 May, copy in the safe.")
    return contact_actions.set_flag(by=runner, now=NOW, adult=adult(school, runner), flag=told)


def disposal(school: School, runner: Person) -> int:
    """An entry whose time is over, and a request to have it destroyed."""
    told = {"left": date(2025, 1, 1), "keep_until": date(2026, 1, 2)}
    child = contacts.Child.objects.create(school=school, name="Cy Okafor", **told)
    about = {"by": runner, "now": NOW, "school": school, "children": [child.pk]}
    return contact_actions.ask_disposal(**about).pk


def bringing(school: School, runner: Person) -> contacts.Bringing:
    told = {"name": "families.csv", "data": b"Child name,Parent name\nBen,Ada\n"}
    return contact_actions.begin(by=runner, now=NOW, school=school, **told)


SAMPLES: Mapping[str, Callable[[School, Person], object]] = {
    "school_id": lambda school, runner: school.pk,
    "token": lambda school, runner: "a-token-that-nobody-made",
    "item": lambda school, runner: "dpia",
    "proposal_id": proposal,
    "membership_id": lambda school, runner: queries.members(school=school)[0].pk,
    "entry_id": entry,
    "case_id": lambda school, runner: case(school, runner).pk,
    "post_id": lambda school, runner: cases.Post.objects.filter(case=case(school, runner))[0].pk,
    "party_id": lambda school, runner: party(school, runner).pk,
    "offer_id": lambda school, runner: offer(school, runner).pk,
    "hold_id": lambda school, runner: hold(school, runner).pk,
    "danger_id": lambda school, runner: danger(school, runner).pk,
    "concern_id": lambda school, runner: concern(school, runner).pk,
    "capture_id": capture,
    "copy_id": copied,
    "draft_id": lambda school, runner: draft(school, runner).pk,
    "letter_id": lambda school, runner: letter(school, runner).pk,
    "file_id": enclosed,
    "batch_id": lambda school, runner: batch(school, runner).pk,
    "dispatch_id": lambda school, runner: batch(school, runner).dispatches.get().pk,
    "kind": way,
    "way_id": lambda school, runner: deliveries.Way.objects.get(school=school, kind=way(school, runner)).pk,
    "channel": lambda school, runner: "hand",
    "where": lambda school, runner: "off",
    "gate": lambda school, runner: "meeting-first",
    "intake_id": intake,
    "text_id": lambda school, runner: next(
        name.removesuffix(".md")
        for name in packs.intakes(school=school)[0].texts
        if intake(school, runner) and name.endswith(".md")
    ),
    "pack_id": lambda school, runner: "core",
    "template_id": lambda school, runner: "awareness-letter",
    "conflict_id": lambda school, runner: conflict(school, runner).pk,
    "clearance_id": lambda school, runner: clearance(school, runner).pk,
    "link_id": lambda school, runner: link(school, runner).pk,
    "request_id": lambda school, runner: request(school, runner).pk,
    "question": lambda school, runner: "danger-now",
    "step": lambda school, runner: "seal-capture",
    "suffix": lambda school, runner: "txt",
    "report_id": lambda school, runner: report(school, runner).pk,
    "allegation_id": lambda school, runner: allegation(school, runner).pk,
    "restriction_id": lambda school, runner: restriction(school, runner).pk,
    "household_id": lambda school, runner: adult(school, runner).household_id,
    "adult_id": lambda school, runner: adult(school, runner).pk,
    "flag_id": lambda school, runner: flag(school, runner).pk,
    "disposal_id": lambda school, runner: disposal(school, runner),
    "bringing_id": lambda school, runner: bringing(school, runner).pk,
    "person_id": lambda school, runner: runner.pk,
}
