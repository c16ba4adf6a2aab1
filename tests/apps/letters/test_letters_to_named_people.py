"""A letter to somebody in particular: who gets it is typed while it is written, and approved with it."""

from typing import Any

import pytest
from django.urls import reverse
from letter_steps import say

from evenhand.apps.cases import actions as cases
from evenhand.apps.cases.models import Case
from evenhand.apps.contacts import actions as contacts
from evenhand.apps.contacts.actions.families import NewFlag
from evenhand.apps.contacts.models import Adult, Household
from evenhand.apps.deliveries import actions as deliveries
from evenhand.apps.deliveries.models import Batch
from evenhand.apps.letters import actions
from evenhand.apps.letters.audience import moved, recipients_of
from evenhand.apps.letters.laying import lay
from evenhand.apps.letters.models import Draft
from evenhand.apps.letters.texts import guidance_name, notes_of
from evenhand.apps.letters.typed import recipients_in
from evenhand.apps.packs import queries as packs
from evenhand.core.approvals import State, Verdict
from evenhand.core.cases import Outcome, Part
from evenhand.core.contacts.families import FlagKind
from evenhand.core.contacts.recipients import Channel
from evenhand.core.findings import Refused

TO_SAM = {"typed": [["Sam Whitlock", ""]]}
TO_TWO = {"typed": [["Sam Whitlock", ""], ["Jo Whitlock", ""]]}


def at(page: str, draft: Draft) -> str:
    return reverse(f"letters:{page}", args=[draft.school_id, draft.pk])


@pytest.fixture
def to_sam(staffed: Any, case: Case, person: Any, now: Any) -> Draft:
    """An acknowledgement to a parent in the case, complete but for who gets it."""
    by = {"by": person("dsl"), "now": now}
    facts = cases.PartyFacts(name="Sam Whitlock", parts=(Part.PARENT_INVOLVED,))
    party = cases.add_party(**by, case=case, facts=facts)
    told = {"on": now.date(), "spoken_by": "Ruth Bello", "outcome": Outcome.SPOKEN}
    cases.record_conversation(**by, party=party, **told)
    pack, template = packs.template_of(school=staffed, pack_id="core", template_id="neutral-acknowledgement")
    about = {"school": staffed, "case": case, "pack": pack, "template": template}
    row = actions.begin(**by, **about, to=[str(party.pk)])
    typed = {
        "guidance_read": guidance_name(pack),
        "notes_read": [number for number, _ in enumerate(notes_of(template), start=1)],
        "reader": {**row.reader, "address": "1 Elm Row\nAshby"},
    }
    return actions.save(**by, draft=row, seen=1, typed=typed)


@pytest.fixture
def approved_to_sam(to_sam: Draft, person: Any, now: Any) -> Draft:
    row = save(to_sam, person("dsl"), now, TO_SAM)
    actions.ask(by=person("dsl"), now=now, draft=row)
    say(row, person("head"), now, Verdict.APPROVE)
    return row


def save(draft: Draft, by: Any, now: Any, audience: Any) -> Draft:
    return actions.save(by=by, now=now, draft=draft, seen=draft.version, typed={"audience": audience})


def test_a_letter_to_nobody_in_particular_is_as_it_was(to_sam: Draft, now: Any) -> None:
    assert lay(to_sam, now=now).addressed is None


def test_who_is_typed_is_part_of_what_is_approved(approved_to_sam: Draft, person: Any, now: Any) -> None:
    before = lay(approved_to_sam, now=now)
    assert before.state is State.APPROVED
    for other in (TO_TWO, {"typed": [["Sam Whitlock", "sam@x.example"]]}, {}):
        approved_to_sam.refresh_from_db()
        row = save(approved_to_sam, person("dsl"), now, other)
        laid = lay(row, now=now)
        assert laid.digest != before.digest
        assert laid.state is State.VOID
        with pytest.raises(Refused) as refused:
            actions.release(by=person("office"), now=now, draft=row)
        assert "letter-not-agreed" in [one.id for one in refused.value.findings]
    row = save(row, person("dsl"), now, TO_TWO)
    assert moved(row, lay(row, now=now).addressed).more == ("Jo Whitlock",)


def test_it_goes_to_exactly_those_who_were_approved(approved_to_sam: Draft, person: Any, now: Any) -> None:
    letter = actions.release(by=person("office"), now=now, draft=approved_to_sam)
    (sam,) = recipients_of(letter)
    assert (sam.name, sam.channel) == ("Sam Whitlock", Channel.HAND)
    assert sam.address == ("1 Elm Row", "Ashby")
    type(approved_to_sam.school).objects.update(practice=False)
    type(letter).objects.update(practice=False)
    letter.refresh_from_db()
    batch = deliveries.send(by=person("office"), now=now, letter=letter, plan=deliveries.Plan())
    assert [one.recipient["name"] for one in batch.dispatches.all()] == ["Sam Whitlock"]


def test_only_whom_the_letter_greets_gets_their_address(to_sam: Draft, person: Any, now: Any) -> None:
    row = save(to_sam, person("dsl"), now, TO_TWO)
    sam, jo = lay(row, now=now).addressed.recipients
    assert (sam.salutation, sam.address) == ("Sam Whitlock", ("1 Elm Row", "Ashby"))
    assert (jo.salutation, jo.address) == ("Jo Whitlock", ())


def test_people_are_typed_line_by_line_and_everything_wrong_is_said_at_once() -> None:
    assert recipients_in("Ann Bell, ann@x.example\n\nEve Fox") == (
        ("Ann Bell", "ann@x.example"),
        ("Eve Fox", ""),
    )
    people = "Ann, ann@x.example; bob@x.example\nBob, bob@\nCy, cy@x.example\nCy, CY@x.example"
    with pytest.raises(Refused) as raised:
        recipients_in(people)
    assert [(one.id, one.place.part) for one in raised.value.findings] == [
        ("sending-no-address", "Line 1: Ann"),
        ("sending-no-address", "Line 2: Bob"),
        ("sending-twice", "Line 4: Cy"),
    ]


def test_the_page_takes_lines_and_shows_whoever_decides(to_sam: Draft, person: Any, visitor: Any) -> None:
    browser = visitor(person("dsl"))
    page = browser.opens(at("audience", to_sam)).content.decode()
    assert "Sam Whitlock</textarea>" in page  # whom it greets stands there to begin with
    typed = {"version": to_sam.version, "people": "Sam Whitlock, sam@"}
    page = browser.sends(at("audience", to_sam), status=422, **typed).content.decode()
    assert "Line 1: Sam Whitlock" in page
    assert "Sam Whitlock, sam@</textarea>" in page
    browser.sends(at("audience", to_sam), **typed | {"people": "Sam Whitlock, sam@homes.example"})
    to_sam.refresh_from_db()
    assert to_sam.audience == {"typed": [["Sam Whitlock", "sam@homes.example"]]}
    page = visitor(person("head")).opens(at("check", to_sam)).content.decode()
    assert "sam@homes.example" in page


def test_nobody_can_be_typed_where_it_is_sent(approved_to_sam: Draft, person: Any, visitor: Any) -> None:
    type(approved_to_sam.school).objects.update(practice=False)
    Case.objects.update(practice=False)
    where = reverse("deliveries:choose", args=[approved_to_sam.school_id, approved_to_sam.pk])
    browser = visitor(person("office"))
    assert 'name="people"' not in browser.opens(where).content.decode()
    browser.sends(where, status=409, people="Eve Fox, eve@x.example", subject="Hello")
    assert not Batch.objects.exists()


def test_a_flag_in_the_contacts_wins_over_what_is_typed(
    to_sam: Draft, staffed: Any, person: Any, runner: Any, now: Any, visitor: Any
) -> None:
    home = Household.objects.create(school=staffed)
    told = {"school": staffed, "household": home, "name": "Mrs S Whitlock", "email": "Home@x.example"}
    adult = Adult.objects.create(**told)
    typed = {"typed": [["Sam Whitlock", ""], ["Pat Whitlock", "home@X.example"]]}
    row = save(to_sam, person("dsl"), now, typed)
    before = lay(row, now=now)
    assert len(before.addressed.recipients) == 2
    flag = NewFlag(kind=FlagKind.NO_CONTACT, reason="Order of 3 May seen.")
    contacts.set_flag(by=runner, now=now, adult=adult, flag=flag)
    laid = lay(row, now=now)
    assert [one.name for one in laid.addressed.recipients] == ["Sam Whitlock"]
    assert [(one.name, one.reasons[0].value) for one in laid.addressed.left_out] == [
        ("Pat Whitlock", "no-contact")
    ]
    assert laid.digest != before.digest
    for page in ("audience", "check"):
        shown = visitor(person("dsl")).opens(at(page, row)).content.decode()
        assert "Left out: Pat Whitlock." in shown
        assert "Sam Whitlock: somebody in the contacts has a name like this" in shown
    row = save(row, person("dsl"), now, {"typed": [["Pat Whitlock", "home@x.example"]]})
    with pytest.raises(Refused) as refused:
        actions.ask(by=person("dsl"), now=now, draft=row)
    assert "audience-nobody" in [one.id for one in refused.value.findings]
