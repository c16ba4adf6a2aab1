"""Sending a letter in the browser: set-up, choice, progress, doubt, proof."""

import csv
import hashlib
import io
from dataclasses import replace
from typing import Any

import pytest
from delivery_steps import Ticking, approve_people, drained, families, released
from django.urls import reverse
from smtp_peer import LOSE_AFTER_DOT, Peer

from evenhand.adapters.renderers.reading_back import words_of_pdf
from evenhand.apps.audit import queries as log
from evenhand.apps.deliveries.models import Batch, Dispatch, Way
from evenhand.apps.deliveries.printing import letters_to_print
from evenhand.apps.letters.models import Draft
from evenhand.core.contacts.recipients import Channel
from evenhand.core.deliveries import State
from evenhand.core.people import Role


def at(page: str, school: Any, *more: object) -> str:
    return reverse(f"deliveries:{page}", args=[school.pk, *more])


def server(peer: Peer, **changes: Any) -> dict[str, Any]:
    """What is typed to set up a mail server on this machine."""
    told = {"host": "localhost", "port": peer.port, "security": "none", "user": "", "secret": ""}
    hours = {"opens": "00:00", "closes": "23:59", "weekends": "on"}
    who = {"sender_name": "Ashby Primary School", "sender_email": "office@ashby.example"}
    return {**told, **hours, **who, "per_minute": 0, "per_day": 0, **changes}


@pytest.fixture
def sent(draft: Draft, mail: Way, runner: Any, now: Any) -> Batch:
    return released(by=runner, now=now, draft=draft, way=mail, people=families(4))


def test_nothing_is_turned_on_by_itself_and_a_test_goes_to_oneself(
    staffed: Any, runner: Any, visitor: Any, peer: Peer
) -> None:
    browser = visitor(runner)
    assert "Nothing goes anywhere until" in browser.opens(at("ways", staffed)).content.decode()
    browser.sends(at("way", staffed, "smtp"), **server(peer))
    assert Way.objects.get().on is False
    page = browser.sends(at("test-way", staffed, "smtp")).content.decode()
    assert f"Sent to {runner.email}" in page
    (taken,) = peer.taken
    assert taken.recipients == [runner.email]
    assert "No parent has got anything" in taken.mail.get_body(("plain",)).get_content()
    browser.sends(at("turn", staffed, "smtp", "on"))
    assert Way.objects.get().on is True
    kinds = [one.kind for one in log.about(subject=f"way:{Way.objects.get().pk}")]
    assert kinds == ["delivery.way-set-up", "delivery.way-tested", "delivery.way-on"]


def test_a_password_is_sealed_and_never_shown(staffed: Any, runner: Any, visitor: Any, peer: Peer) -> None:
    from evenhand.apps.deliveries.opening import secret_of

    browser = visitor(runner)
    fields = server(peer, user="office", secret="quill and ink", security="starttls", host="mail.example")
    page = browser.sends(at("way", staffed, "smtp"), **fields).content.decode()
    row = Way.objects.get()
    assert "quill and ink" not in page
    assert b"quill and ink" not in bytes(row.sealed)
    assert secret_of(row) == "quill and ink"
    browser.sends(at("way", staffed, "smtp"), **fields | {"secret": ""})
    assert secret_of(Way.objects.get()) == "quill and ink"


def test_no_password_crosses_a_net_in_the_open(staffed: Any, runner: Any, visitor: Any, peer: Peer) -> None:
    fields = server(peer, host="mail.example")
    page = visitor(runner).sends(at("way", staffed, "smtp"), status=409, **fields).content.decode()
    assert "this server is not on this machine" in page
    assert not Way.objects.exists()


def test_a_letter_is_released_and_sent_in_one_step(
    draft: Draft, staffed: Any, mail: Way, runner: Any, now: Any, visitor: Any, peer: Peer, clock: Ticking
) -> None:
    browser = visitor(runner)
    paper = replace(families(3)[2], channel=Channel.HAND)
    approve_people(by=runner, now=now, draft=draft, people=(*families(2), paper))
    fields = {"subject": "Looking after one another online"}
    page = browser.sends(at("choose", staffed, draft.pk), **fields).content.decode()
    batch = Batch.objects.get()
    assert "0 of 3 done" in page
    assert "By hand: 1 waits" in page
    drained(peer, clock)
    page = browser.opens(at("batch", staffed, batch.pk)).content.decode()
    assert "2 of 3 done" in page
    page = browser.sends(at("paper", staffed, batch.pk, "hand"), reason="In the book bag").content.decode()
    assert "3 of 3 done" in page
    assert "Look again" not in page
    assert [one.recipients for one in peer.taken] == [[one.email] for one in families(2)]
    assert browser.opens(at("choose", staffed, draft.pk)).redirect_chain[-1][0] == at(
        "batch", staffed, batch.pk
    )


def test_a_letter_to_all_parents_goes_to_nobody_who_was_not_approved(
    draft: Draft, staffed: Any, mail: Way, runner: Any, visitor: Any
) -> None:
    fields = {"people": "Ann, ann@x.example", "subject": "Hello"}
    page = visitor(runner).sends(at("choose", staffed, draft.pk), status=409, **fields).content.decode()
    assert "There is nobody to send this letter to" in page
    assert not Batch.objects.exists()


def test_a_letter_that_is_not_approved_cannot_be_sent(
    staffed: Any, mail: Way, runner: Any, visitor: Any, draft: Draft, person: Any, now: Any
) -> None:
    from evenhand.apps.letters import actions as letters

    letters.save(by=runner, now=now, draft=draft, seen=draft.version, typed={"basis": "Changed"})
    Draft.objects.filter(pk=draft.pk).update(answers={"photographs": "no"})
    browser = visitor(runner)
    assert "not approved yet" in browser.opens(at("choose", staffed, draft.pk)).content.decode()
    fields = {"people": "Ann, ann@x.example", "subject": "Hello"}
    browser.sends(at("choose", staffed, draft.pk), status=409, **fields)
    assert not Batch.objects.exists()


def test_a_doubt_is_shown_today_and_decided_with_a_reason(
    sent: Batch, staffed: Any, runner: Any, visitor: Any, peer: Peer, clock: Ticking
) -> None:
    peer.script = lambda verb, number: LOSE_AFTER_DOT if verb == "DOT" and number == 2 else None
    drained(peer, clock)
    browser = visitor(runner)
    today = browser.opens(reverse("desk:today", args=[staffed.pk])).content.decode()
    assert at("batch", staffed, sent.pk) in today
    page = browser.opens(at("batch", staffed, sent.pk)).content.decode()
    assert "The line broke after the last word" in page
    doubt = Dispatch.objects.get(state=State.IN_DOUBT)
    where = at("copy", staffed, sent.pk, doubt.pk)
    page = browser.sends(where, status=409, what="send-again", reason="").content.decode()
    assert "Write how you know it" in page
    browser.sends(where, what="send-again", reason="They rang: nothing came.")
    drained(peer, clock)
    assert "4 of 4 done" in browser.opens(at("batch", staffed, sent.pk)).content.decode()
    assert "They rang: nothing came." in browser.opens(where).content.decode()
    today = browser.opens(reverse("desk:today", args=[staffed.pk])).content.decode()
    assert at("batch", staffed, sent.pk) not in today


def test_what_has_not_left_is_called_back(
    sent: Batch, staffed: Any, runner: Any, visitor: Any, peer: Peer, clock: Ticking
) -> None:
    drained(peer, clock, limit=1)
    page = visitor(runner).sends(at("stop", staffed, sent.pk)).content.decode()
    assert "Called back: 3." in page
    drained(peer, clock)
    assert len(peer.taken) == 1


def test_the_very_bytes_are_shown_again_also_after_the_sender_has_changed(
    sent: Batch, staffed: Any, runner: Any, visitor: Any, peer: Peer, clock: Ticking
) -> None:
    drained(peer, clock)
    Way.objects.update(sender_name="Another name", sender_email="new@ashby.example")
    for one in peer.taken:
        row = Dispatch.objects.get(key=one.mail["Message-ID"][10:42])
        answer = visitor(runner).answer(at("message", staffed, sent.pk, row.pk))
        assert answer.content == one.data
        assert hashlib.sha256(answer.content).hexdigest() == row.sha256


def test_bytes_that_cannot_be_proved_are_not_shown(
    sent: Batch, staffed: Any, runner: Any, visitor: Any, peer: Peer, clock: Ticking
) -> None:
    row = Dispatch.objects.order_by("pk")[0]
    page = visitor(runner).opens(at("message", staffed, sent.pk, row.pk), status=409).content.decode()
    assert "Nothing was handed over" in page
    drained(peer, clock)
    Batch.objects.update(subject="Something else")
    page = visitor(runner).opens(at("message", staffed, sent.pk, row.pk), status=409).content.decode()
    assert "cannot be made again" in page


def test_the_list_is_a_table_without_formulas(
    draft: Draft, mail: Way, staffed: Any, runner: Any, now: Any, visitor: Any
) -> None:
    names = ("=cmd|' /C calc'!A0", "+44 1632", "@SUM(A1)", "-2")
    people = [replace(one, name=name) for one, name in zip(families(4), names, strict=True)]
    released(by=runner, now=now, draft=draft, way=mail, people=people)
    answer = visitor(runner).answer(at("export", staffed, Batch.objects.get().pk))
    assert answer["Content-Type"] == "text/csv; charset=utf-8"
    rows = list(csv.reader(io.StringIO(answer.content.decode("utf-8-sig"))))
    assert len(rows) == 5
    assert all(not cell.startswith(("=", "+", "-", "@")) for row in rows for cell in row)


def test_somebody_who_may_not_see_the_case_sees_nothing_of_its_copies(
    of_case: Draft, mail: Way, staffed: Any, runner: Any, now: Any, visitor: Any, somebody: Any
) -> None:
    batch = released(by=runner, now=now, draft=of_case, way=mail, people=families(2))
    other = somebody(at=staffed, role=Role.OFFICE, name="Una Lark")
    row = batch.dispatches.first()
    for where in (
        at("batch", staffed, batch.pk),
        at("export", staffed, batch.pk),
        at("copy", staffed, batch.pk, row.pk),
        at("message", staffed, batch.pk, row.pk),
    ):
        assert visitor(other).answer(where).status_code == 404
    assert at("batch", staffed, batch.pk) not in visitor(other).opens(at("batches", staffed)).content.decode()
    assert at("batch", staffed, batch.pk) in visitor(runner).opens(at("batches", staffed)).content.decode()


def test_a_hold_is_shown_and_what_it_stopped_is_taken_up_after_it(
    of_case: Draft,
    case: Any,
    mail: Way,
    staffed: Any,
    runner: Any,
    now: Any,
    visitor: Any,
    peer: Peer,
    clock: Ticking,
) -> None:
    from evenhand.apps.cases import actions as cases
    from evenhand.core.cases import Agency

    batch = released(by=runner, now=now, draft=of_case, way=mail, people=families(3))
    drained(peer, clock, limit=1)
    hold = cases.set_hold(by=runner, now=now, case=case, agency=Agency.POLICE)
    drained(peer, clock)
    browser = visitor(runner)
    page = browser.opens(at("batch", staffed, batch.pk)).content.decode()
    assert "Stopped: a hold" in page
    assert "A hold is set on this case" in browser.sends(at("resume", staffed, batch.pk)).content.decode()
    cases.lift_hold(by=runner, now=now, hold=hold, cleared_by="DC Doe", clearance="You may write.")
    assert "Taken up again: 2." in browser.sends(at("resume", staffed, batch.pk)).content.decode()
    drained(peer, clock)
    assert len(peer.taken) == 3


def test_whoever_gets_paper_has_their_own_name_and_address_in_the_window(
    draft: Draft, mail: Way, staffed: Any, runner: Any, now: Any
) -> None:
    paper = [replace(one, channel=Channel.PRINT_ROOM) for one in families(4)[2:]]
    batch = released(by=runner, now=now, draft=draft, way=mail, people=(*families(2), *paper))
    words = words_of_pdf(letters_to_print(batch))
    for one in paper:
        assert f"Dear {one.salutation}" in words
        assert one.address[0] in words
    assert families(1)[0].name not in words
