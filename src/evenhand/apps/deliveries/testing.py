"""Trying a way out on oneself: one message to whoever asks, and to nobody else.

A mailbox is outside the case, also one's own. So the letter itself is sent as a test only where it could be
released at this very moment, or has been; before that a few words try out the way and tell nothing. And it
goes only to a mailbox that has been shown to be the person's own: the address they sign in with was typed by
a colleague, and one wrong letter makes it a stranger's. The few words bear the link that shows it.
"""

from __future__ import annotations

import secrets
from dataclasses import dataclass, replace
from datetime import datetime
from email.utils import format_datetime
from typing import TYPE_CHECKING

from evenhand.adapters.folder import safe_name
from evenhand.adapters.renderers.html import HtmlRenderer
from evenhand.adapters.renderers.pdf import PdfRenderer
from evenhand.adapters.renderers.text import TextRenderer
from evenhand.apps.accounts import queries as accounts
from evenhand.apps.cases import queries as cases
from evenhand.apps.deliveries.opening import channel_of
from evenhand.apps.letters import queries as letters
from evenhand.apps.letters.laying import lay, ready_to_make
from evenhand.core.deliveries.channels import AdapterError, Attached, Outcome, Outgoing, Said, Sender, Stopped
from evenhand.core.deliveries.message_ids import message_id

if TYPE_CHECKING:
    from evenhand.apps.accounts.models import Person
    from evenhand.apps.deliveries.models import Way
    from evenhand.apps.letters.models import Draft
    from evenhand.core.document import Document, Record

SUBJECT = "Test from Evenhand"
WORDS = (
    "This is a test from Evenhand. If you can read it, letters of the school can leave this way.\n\n"
    "It went to you alone, because you asked for it. No parent has got anything.\n"
)
OWN_ADDRESS = (
    "\nBefore a copy of a letter may come to this mailbox, say that it is yours. Open this address in the "
    "browser in which you are signed in, within three days:\n\n{}\n"
)
LETTER_SUBJECT = "Test copy, sent to you alone"
LETTER_WORDS = (
    "[Test copy, sent to you alone. Nobody else has got it. What goes with the letter is left out, and so "
    "is whatever only one family would read.]\n\n"
)
WATERMARK = "Test copy – sent to you alone"
ON_HOLD = "hold"


@dataclass(frozen=True, slots=True, kw_only=True)
class TrialCopy:
    """A letter as a test: what stands over the message, and the letter with a mark on every page."""

    subject: str
    text: str
    html: str
    attached: tuple[Attached, ...]
    case_id: int | None


def trial_copy(*, draft: Draft, person: Person, now: datetime) -> TrialCopy | None:
    """The letter as its readers would get it, marked as a test; None where anything stops it at this moment:
    what is still missing, a gate, an approval, a hold, a mailbox that was not shown to be the person's own.
    Whose letter it is is left open, for the address of a family has no business in somebody's mailbox."""
    if draft.case_id is not None and cases.has_live_hold(case_id=draft.case_id):
        return None
    if not accounts.has_confirmed_address(person=person):
        return None
    found = _released(draft) or _about_to_be(draft, now)
    if found is None:
        return None
    document, record = found
    marked = replace(document, watermark=WATERMARK)
    pdf = Attached(
        name=safe_name(f"Test - {document.title}", suffix=".pdf"),
        media_type="application/pdf",
        data=PdfRenderer().prepare(marked).one(record),
    )
    return TrialCopy(
        subject=f"[{LETTER_SUBJECT}] {document.title}",
        text=LETTER_WORDS + TextRenderer().prepare(marked).one(record).decode(),
        html=HtmlRenderer().prepare(marked).one(record).decode(),
        attached=(pdf,),
        case_id=draft.case_id,
    )


def try_out(*, way: Way, person: Person, now: datetime, site: str, copy: TrialCopy | None = None) -> Outcome:
    """Send a test to whoever asks, to the address they sign in with: a test copy of a letter, or a few
    words. `site` is where this server is found. What the other side said."""
    words = WORDS
    if not accounts.has_confirmed_address(person=person):
        words += OWN_ADDRESS.format(site + accounts.address_link(person=person))
    key = secrets.token_hex(16)

    def before_body(sha256: str) -> None:
        if copy and copy.case_id and cases.has_live_hold(case_id=copy.case_id):
            raise Stopped

    message = Outgoing(
        key=key,
        sent_as=message_id(key=key, sender=way.sender_email),
        date=format_datetime(now.replace(microsecond=0)),
        sender=Sender(name=way.sender_name, email=way.sender_email, reply_to=way.reply_to),
        subject=copy.subject if copy else SUBJECT,
        to_name=person.name,
        to_email=person.email,
        text=copy.text if copy else words,
        html=copy.html if copy else "",
        attached=copy.attached if copy else (),
    )
    try:
        with channel_of(way).open() as session:
            return session.send(message, before_body=before_body)
    except Stopped:
        return Outcome(said=Said.NEVER, code=ON_HOLD)
    except AdapterError as fault:
        return Outcome(said=Said.NEVER, code=fault.code)


def _released(draft: Draft) -> tuple[Document, Record] | None:
    letter = letters.released(draft)
    return letters.form_of(letter) if letter else None


def _about_to_be(draft: Draft, now: datetime) -> tuple[Document, Record] | None:
    laid = lay(draft, now=now)
    if laid.why_not_release():
        return None
    return ready_to_make(laid, released_by="").document, laid.record
