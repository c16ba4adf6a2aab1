"""Families who left: kept for a year, destroyed by two people, with a certificate that names nobody."""

from datetime import timedelta
from typing import Any

import pytest
from contact_lists import HEADER, OKAFOR
from django.db import IntegrityError, transaction
from django.urls import reverse

from evenhand.apps.audit import queries as log
from evenhand.apps.audit.models import Event
from evenhand.apps.cases import actions as cases
from evenhand.apps.contacts import actions, queries
from evenhand.apps.contacts.certificates import sha256_of
from evenhand.apps.contacts.models import Adult, Bringing, Child, Disposal, Household, ListKeeping, Tie
from evenhand.core.cases import Part
from evenhand.core.findings import Refused
from evenhand.core.people import Role
from evenhand.server import clock
from evenhand.server.tidying import Daily


def at(page: str, school: Any, *more: object) -> str:
    return reverse(f"contacts:{page}", args=[school.pk, *more])


def why(raised: Any) -> list[str]:
    return [one.id for one in raised.value.findings]


@pytest.fixture
def later(now: Any) -> Any:
    return now + timedelta(days=367)


@pytest.fixture
def dot(bring: Any, families: Any) -> Child:
    """A child who is missing from the newest list."""
    bring(HEADER + OKAFOR)
    return Child.objects.get(name="Dot Nowak")


@pytest.fixture
def asked(dot: Child, families: Any, runner: Any, later: Any) -> Disposal:
    return actions.ask_disposal(by=runner, now=later, school=families, children=[dot.pk])


@pytest.fixture
def other(families: Any, somebody: Any) -> Any:
    return somebody(at=families, role=Role.DPO)


def counted() -> list[int]:
    return [table.objects.count() for table in (Adult, Child, Household, Tie)]


def test_an_entry_is_kept_for_a_year(dot: Child, families: Any, runner: Any, now: Any) -> None:
    with pytest.raises(Refused) as raised:
        actions.ask_disposal(by=runner, now=now, school=families, children=[dot.pk])
    assert why(raised) == ["contacts-keep"]


def test_nothing_goes_while_one_person_has_spoken(asked: Disposal, runner: Any, later: Any) -> None:
    before = counted()
    with pytest.raises(Refused) as raised:
        actions.confirm_disposal(by=runner, now=later, disposal=asked)
    assert why(raised) == ["contacts-disposal-same-person"]
    assert counted() == before
    told = {"outcome": "destroyed", "ended_by": runner, "ended_at": later}
    with pytest.raises(IntegrityError), transaction.atomic():  # nor does the database let it pass
        Disposal.objects.update(**told)


def test_two_people_destroy_and_a_certificate_stays(
    asked: Disposal, dot: Child, other: Any, later: Any
) -> None:
    gone = sorted(Adult.objects.filter(ties__child=dot).values_list("pk", flat=True))
    row = actions.confirm_disposal(by=other, now=later, disposal=asked)
    assert counted() == [2, 2, 1, 4]
    assert (row.children, row.adults) == ([dot.pk], gone)
    assert row.counts == {"children": 1, "adults": 2, "ties": 2, "flags": 0, "homes": 2}
    event = Event.objects.get(sequence=row.event)
    assert event.kind == "contacts.disposed-of"
    assert row.sha256 == sha256_of(row)
    assert row.sha256 in event.facts
    assert "Nowak" not in event.facts + str(row.counts)
    assert log.check() is None
    with pytest.raises(Refused) as raised:
        actions.confirm_disposal(by=other, now=later, disposal=asked)
    assert why(raised) == ["contacts-disposal-ended"]


def test_whoever_comes_back_is_not_destroyed(
    asked: Disposal, bring: Any, other: Any, later: Any, families: Any
) -> None:
    from contact_lists import FAMILIES

    bring(FAMILIES, at=later)
    with pytest.raises(Refused) as raised:
        actions.confirm_disposal(by=other, now=later, disposal=asked)
    assert why(raised) == ["contacts-keep"]
    actions.withdraw_disposal(by=other, now=later, disposal=asked)
    assert queries.open_disposal(school=families) is None


def test_only_one_request_is_open_at_a_time(
    asked: Disposal, dot: Child, families: Any, other: Any, later: Any
) -> None:
    with pytest.raises(Refused) as raised:
        actions.ask_disposal(by=other, now=later, school=families, children=[dot.pk])
    assert why(raised) == ["contacts-disposal-open"]


def test_somebody_known_in_a_case_stays(
    asked: Disposal, dot: Child, families: Any, runner: Any, other: Any, later: Any, now: Any
) -> None:
    post = cases.NewPost(site="Facebook", words="Nobody cares.", seen_on=now.date())
    case = cases.open_case(by=runner, now=now, school=families, title="Trip called off", post=post)
    facts = cases.PartyFacts(name="Jan Nowak", parts=(Part.AUTHOR,))
    party = cases.add_party(by=runner, now=now, case=case, facts=facts)
    jan = Adult.objects.get(name="Mr Jan Nowak")
    cases.say_likeness(by=runner, now=now, party=party, adult=jan, same=True, reason="Asked him.")
    before = counted()
    with pytest.raises(Refused) as raised, transaction.atomic():
        actions.confirm_disposal(by=other, now=later, disposal=asked)
    assert why(raised) == ["contacts-disposal-in-a-case"]
    assert counted() == before


def test_the_pages_take_two_people_to_the_certificate(
    dot: Child, families: Any, later: Any, now: Any, somebody: Any, visitor: Any, monkeypatch: Any
) -> None:
    head, lead = (somebody(at=families, role=role) for role in (Role.HEAD, Role.DPO))
    page = visitor(lead).opens(at("left", families)).content.decode()
    assert "Dot Nowak, left on" in page
    assert "No entry is due" in page
    monkeypatch.setattr(clock, "now", lambda: later)
    one, two = visitor(head), visitor(lead)
    page = one.sends(at("left", families), child=[dot.pk]).content.decode()
    assert "You have asked for it" in page
    row = Disposal.objects.get()
    assert "Agree, and destroy them" not in page
    one.sends(at("confirm-disposal", families, row.pk), status=409)
    today = reverse("desk:today", args=[families.pk])
    assert at("left", families) not in one.opens(today).content.decode()
    assert at("left", families) in two.opens(today).content.decode()
    page = two.opens(at("left", families)).content.decode()
    assert "Agree, and destroy them" in page
    assert "Mr Jan Nowak, who has no other child here" in page
    page = two.sends(at("confirm-disposal", families, row.pk)).content.decode()
    assert "Certificate of disposal" in page
    assert "Nowak" not in page
    Disposal.objects.update(counts={"children": 0, "adults": 0, "homes": 0, "flags": 0})
    page = one.opens(at("certificate", families, row.pk)).content.decode()
    assert "has been changed since it was made" in page


def test_a_list_that_nobody_goes_on_with_is_forgotten(
    school: Any, runner: Any, now: Any, visitor: Any, monkeypatch: Any
) -> None:
    told = {"by": runner, "school": school, "data": (HEADER + OKAFOR).encode()}
    row = actions.begin(now=now, name="families.csv", **told)
    browser = visitor(runner)
    for page in (at("contacts", school), at("lists", school), reverse("desk:today", args=[school.pk])):
        assert "destroyed on 30 November 2026" in browser.opens(page).content.decode()
    assert actions.dispose_stale_lists(now=now + timedelta(days=7)) == 0
    assert actions.dispose_stale_lists(now=now + timedelta(days=7, minutes=1)) == 1
    row.refresh_from_db()
    assert (bytes(row.data), row.ended_by) == (b"", None)
    assert "Forgotten" in browser.opens(at("lists", school)).content.decode()
    browser.opens(at("columns", school, row.pk), status=404)
    assert Event.objects.get(kind="contacts.list-forgotten").by == "program"
    daily = Daily(since=now)
    actions.begin(now=now, name="older.csv", **told)
    assert daily.tidy(now=now + timedelta(hours=23)) is False
    assert daily.tidy(now=now + timedelta(days=8)) is True
    assert not Bringing.objects.filter(ended_at=None).exists()
    actions.begin(now=now, name="old.csv", **told)
    actions.begin(now=now + timedelta(days=30), name="new.csv", **told)  # also whenever another list comes
    waiting = Bringing.objects.filter(ended_at=None).values_list("name", flat=True)
    assert list(waiting) == ["new.csv"]


def test_a_school_decides_how_long_an_unfinished_list_is_kept(
    school: Any, other_school: Any, runner: Any, somebody: Any, now: Any, visitor: Any
) -> None:
    data = (HEADER + OKAFOR).encode()
    for one in (school, other_school):
        actions.begin(by=runner, now=now, school=one, name="families.csv", data=data)
    lead = visitor(somebody(at=school, role=Role.DPO))
    setup = lead.opens(reverse("schools:setup", args=[school.pk])).content.decode()
    assert at("lists-kept", school) in setup
    page = lead.opens(at("lists-kept", school)).content.decode()
    assert 'value="7"' in page
    assert "article 5(1)(e)" in page
    for wrong in ("0", "31", "soon", ""):
        page = lead.sends(at("lists-kept", school), status=422, days=wrong).content.decode()
        assert "1 to 30" in page
    assert not ListKeeping.objects.exists()
    page = lead.sends(at("lists-kept", school), days="2").content.decode()
    assert "destroyed on 25 November 2026" in page
    assert [one.kind for one in Event.objects.order_by("pk")][-1] == "contacts.lists-kept"
    assert "after 2 days" in visitor(runner).opens(at("lists", school)).content.decode()
    assert actions.dispose_stale_lists(now=now + timedelta(days=2)) == 0
    assert actions.dispose_stale_lists(now=now + timedelta(days=2, minutes=1)) == 1
    assert Bringing.objects.get(ended_at=None).school == other_school
    assert actions.dispose_stale_lists(now=now + timedelta(days=7, minutes=1)) == 1
    assert visitor(runner).answer(at("lists-kept", school)).status_code == 403


def test_a_shorter_time_counts_at_once_and_a_longer_one_saves_what_waits(
    school: Any, runner: Any, now: Any
) -> None:
    told = {"by": runner, "school": school}
    actions.begin(now=now, name="families.csv", data=(HEADER + OKAFOR).encode(), **told)
    actions.keep_lists(now=now + timedelta(days=1), days=30, **told)
    assert actions.dispose_stale_lists(now=now + timedelta(days=29)) == 0
    actions.keep_lists(now=now + timedelta(days=29), days=28, **told)
    assert not Bringing.objects.filter(ended_at=None).exists()
    with pytest.raises(Refused):
        actions.keep_lists(now=now, days=31, **told)
