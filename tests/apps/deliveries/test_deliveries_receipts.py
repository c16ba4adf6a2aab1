"""GOV.UK Notify tells what became of a message: let in by a token, twice is once, late is harmless."""

import json
import logging
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pypdfium2
import pytest
from delivery_steps import approve_people, families, released, way
from django.test import Client
from django.urls import reverse

from evenhand.apps.audit import queries as log
from evenhand.apps.deliveries import printing
from evenhand.apps.deliveries.actions import Plan, let_receipts_in, release, send
from evenhand.apps.deliveries.contents import Contents
from evenhand.apps.deliveries.models import Dispatch, Entry, Way
from evenhand.apps.letters import actions as letters
from evenhand.apps.letters.models import Draft
from evenhand.core.contacts.recipients import Channel
from evenhand.core.deliveries import State
from evenhand.core.findings import Refused

# As GOV.UK Notify documents it: “Callback documentation”, table “Callback message format” (public copy of
# alphagov/notifications-admin, app/templates/views/callbacks.html, read 2026-11-29).
SHAPE = {
    "id": "740e5834-3a29-46b4-9a6f-16142fde533a",
    "to": "parent1@homes.example",
    "completed_at": "2026-11-23T09:31:00.000000Z",
    "sent_at": "2026-11-23T09:30:30.000000Z",
    "notification_type": "email",
}


@pytest.fixture
def notify(staffed: Any, runner: Any, now: Any) -> Way:
    return way(school=staffed, by=runner, now=now, kind="notify-email", told={"template": "t"})


@pytest.fixture
def token(notify: Way, runner: Any, now: Any) -> str:
    return let_receipts_in(by=runner, now=now, way=notify)


@pytest.fixture
def copy(draft: Draft, notify: Way, runner: Any, now: Any) -> Dispatch:
    """A copy that Notify has taken."""
    batch = released(by=runner, now=now, draft=draft, way=notify, people=families(1))
    Dispatch.objects.update(state=State.ACCEPTED, sent=now, code="201", reference=SHAPE["id"])
    found = batch.dispatches.get()
    assert isinstance(found, Dispatch)
    return found


def told(notify: Way, token: str, body: Any, **headers: str) -> int:
    data = body if isinstance(body, bytes) else json.dumps(body).encode()
    sent = {"Authorization": f"Bearer {token}"} | headers
    where = reverse("deliveries:receipts", args=[notify.pk])
    client = Client(enforce_csrf_checks=True)
    return client.post(where, data, content_type="application/json", headers=sent).status_code


def receipt(copy: Dispatch, status: str, *, created: str = "2026-11-23T09:30:00.000000Z") -> dict[str, Any]:
    return SHAPE | {"reference": copy.key, "status": status, "created_at": created}


def test_a_receipt_of_delivery_is_shown_and_changes_no_state(
    copy: Dispatch, notify: Way, token: str, staffed: Any, runner: Any, visitor: Any
) -> None:
    assert told(notify, token, receipt(copy, "delivered")) == 204
    copy.refresh_from_db()
    assert (copy.state, copy.code) == (State.ACCEPTED, "delivered")
    where = reverse("deliveries:copy", args=[staffed.pk, copy.batch_id, copy.pk])
    assert "It was delivered to their mailbox." in visitor(runner).opens(where).content.decode()


def test_what_failed_is_returned_once_however_often_it_is_told(
    copy: Dispatch, notify: Way, token: str
) -> None:
    for _ in range(3):
        assert told(notify, token, receipt(copy, "permanent-failure")) == 204
    assert told(notify, token, receipt(copy, "delivered")) == 204  # overtaken on the way
    copy.refresh_from_db()
    assert (copy.state, copy.code) == (State.BOUNCED, "permanent-failure")
    assert list(Entry.objects.filter(dispatch=copy).values_list("move", flat=True)) == ["bounce"]


def test_a_doubt_is_taken_away(copy: Dispatch, notify: Way, token: str) -> None:
    Dispatch.objects.update(state=State.IN_DOUBT, reference="")
    assert told(notify, token, receipt(copy, "delivered")) == 204
    copy.refresh_from_db()
    assert (copy.state, copy.reference) == (State.ACCEPTED, SHAPE["id"])


def test_a_receipt_that_comes_before_our_own_answer_changes_nothing(
    copy: Dispatch, notify: Way, token: str
) -> None:
    Dispatch.objects.update(state=State.HANDED_OVER, code="")
    assert told(notify, token, receipt(copy, "permanent-failure")) == 204
    copy.refresh_from_db()
    assert copy.state == State.HANDED_OVER


def test_a_late_receipt_of_an_earlier_try_changes_nothing(
    copy: Dispatch, notify: Way, token: str, now: Any
) -> None:
    Dispatch.objects.update(sent=now + timedelta(hours=1))
    assert told(notify, token, receipt(copy, "permanent-failure")) == 204
    copy.refresh_from_db()
    assert copy.state == State.ACCEPTED


def test_only_the_newest_token_of_that_way_lets_in(
    copy: Dispatch, notify: Way, token: str, staffed: Any, runner: Any, now: Any
) -> None:
    other = way(school=staffed, by=runner, now=now, kind="notify-post", told={})
    body = receipt(copy, "permanent-failure")
    for wrong in ("", "x", token[:-1], token.upper(), f"{token}x"):
        assert told(notify, wrong, body) == 403
    assert told(notify, token, body, Authorization=f"Basic {token}") == 403
    assert told(other, token, body) == 403
    assert told(other, "", body) == 403  # none is let in there
    assert told(Way(pk=987), token, body) == 403
    newer = let_receipts_in(by=runner, now=now, way=notify)
    assert told(notify, token, body) == 403
    copy.refresh_from_db()
    assert copy.state == State.ACCEPTED
    assert told(notify, newer, body) == 204


def test_another_ways_copy_is_not_touched(
    copy: Dispatch, notify: Way, token: str, staffed: Any, runner: Any, now: Any
) -> None:
    other = way(school=staffed, by=runner, now=now, kind="notify-post", told={})
    Dispatch.objects.update(way=other)
    assert told(notify, token, receipt(copy, "permanent-failure")) == 204
    copy.refresh_from_db()
    assert copy.state == State.ACCEPTED


@pytest.mark.parametrize(
    ("body", "status"),
    [
        (b"", 400),
        (b"[]", 400),
        (b"{", 400),
        (b"[" * 5000, 400),
        (b"\xff", 400),
        ({"id": 1, "reference": None, "status": {}}, 400),
        ({"id": "a", "reference": "nobody's", "status": "delivered", "created_at": "soon"}, 204),
        (b" " * 10_001, 413),
    ],
)
def test_whatever_else_comes_is_answered_calmly(notify: Way, token: str, body: Any, status: int) -> None:
    assert told(notify, token, body) == status


def test_nothing_of_whom_it_went_to_is_logged(
    copy: Dispatch, notify: Way, token: str, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.DEBUG):
        told(notify, token, receipt(copy, "permanent-failure"))
        told(notify, "wrong", receipt(copy, "permanent-failure"))
    assert "homes.example" not in caplog.text
    assert token not in caplog.text


def test_the_token_is_shown_once_and_only_its_digest_is_kept(
    notify: Way, staffed: Any, runner: Any, visitor: Any
) -> None:
    browser = visitor(runner)
    where = reverse("deliveries:let-receipts-in", args=[staffed.pk, "notify-email"])
    page = browser.sends(where).content.decode()
    notify.refresh_from_db()
    shown = page.split('class="eh-sum">')[1].split("<")[0]
    assert notify.receipts != shown
    assert told(notify, shown, {"id": "a", "reference": "b", "status": "delivered"}) == 204
    page = browser.opens(reverse("deliveries:way", args=[staffed.pk, "notify-email"])).content.decode()
    assert shown not in page
    assert [one.kind for one in log.about(subject=f"way:{notify.pk}")] == ["delivery.receipts-let-in"]


def test_a_letter_that_notify_posts_is_on_its_sheet_and_bears_no_enclosure(
    draft: Draft, staffed: Any, runner: Any, now: Any
) -> None:
    posts = way(school=staffed, by=runner, now=now, kind="notify-post", told={})
    one = replace(families(1)[0], channel=Channel.POST)
    approve_people(by=runner, now=now, draft=draft, people=[one])
    batch = release(by=runner, now=now, draft=draft, plan=Plan(ways={Channel.POST: posts.pk}))
    row = Dispatch.objects.select_related("batch__letter__draft", "way").get(batch=batch)
    message = Contents().outgoing(row, at=now)
    (pdf,) = message.attached
    assert 39.5 <= address_top(pdf.data) <= 50
    with pytest.raises(Refused) as refused:  # nothing of it is printed here
        printing.letters_to_print(batch)
    assert [finding.id for finding in refused.value.findings] == ["nobody-on-paper"]


@pytest.mark.parametrize(
    ("address", "enclosed", "finding"),
    [
        (("1 Mill Lane",), False, "sending-not-posted"),
        (("1 Mill Lane", "Ashby", "AB1 2CD"), True, "sending-enclosures-not-posted"),
    ],
)
def test_what_notify_does_not_post_is_told_before_the_release(
    draft: Draft, staffed: Any, runner: Any, now: Any, address: Any, enclosed: bool, finding: str
) -> None:
    posts = way(school=staffed, by=runner, now=now, kind="notify-post", told={})
    one = replace(families(1)[0], channel=Channel.POST, address=address)
    approve_people(by=runner, now=now, draft=draft, people=[one])
    letter = letters.release(by=runner, now=now, draft=draft)
    if enclosed:
        letter.files.create(suffix="", name="a.png", media_type="image/png", sha256="ab" * 32, size=1)
    with pytest.raises(Refused) as refused:
        send(by=runner, now=now, letter=letter, plan=Plan(ways={Channel.POST: posts.pk}))
    assert [one.id for one in refused.value.findings] == [finding]


def address_top(data: bytes) -> float:
    """How many millimetres below the edge the name of the reader stands."""
    with pypdfium2.PdfDocument(data) as pdf:
        pages = [pdf[number].get_textpage() for number in range(len(pdf))]
        text, at = next((one, at) for one in pages if (at := one.get_text_bounded().find("Parent 1 O")) >= 0)
        _, _, _, top = text.get_charbox(at)
        return float((pdf[0].get_height() - top) / 72 * 25.4)
