"""From a dispatch to the message it is: exactly the released bytes, for exactly the frozen recipient."""

from __future__ import annotations

from dataclasses import dataclass, replace
from email.utils import format_datetime
from typing import TYPE_CHECKING

from evenhand.adapters.folder import safe_name
from evenhand.adapters.renderers.html import HtmlRenderer
from evenhand.adapters.renderers.pdf import PdfRenderer
from evenhand.adapters.renderers.pdf.bulk import BulkRenderer
from evenhand.adapters.renderers.text import TextRenderer
from evenhand.apps.contacts.frozen import thawed
from evenhand.apps.letters import queries as letters
from evenhand.core.deliveries.channels import Attached, Outgoing, Sender
from evenhand.core.deliveries.message_ids import message_id
from evenhand.core.mailmerge.addressed import Sizes, record_for

if TYPE_CHECKING:
    from datetime import datetime

    from evenhand.apps.deliveries.models import Dispatch
    from evenhand.apps.letters.models import Letter
    from evenhand.core.contacts.recipients import Recipient
    from evenhand.core.document import Document, Record
    from evenhand.core.letters.rendering import Press


POSTS = "notify-post"
"""The kind of way that prints and posts a letter on a sheet of its own design."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Parts:
    """What a letter consists of as a message: the plain twin, the page, and the files that go with it."""

    text: str
    html: str
    attached: tuple[Attached, ...]


class Contents:
    """Makes messages of dispatches. The letter it made last stays at hand, for the next is mostly another
    copy of it."""

    def __init__(self) -> None:
        self._letter = 0
        self._parts: Parts | None = None
        self._copies: Copies | None = None

    def outgoing(self, dispatch: Dispatch, *, at: datetime) -> Outgoing:
        """The message as it is at a moment; the same dispatch at the same moment gives the same message.
        Raises `Refused` where the vault does not give back what was released."""
        recipient = thawed(dispatch.recipient)
        posted = dispatch.way is not None and dispatch.way.kind == POSTS
        parts = self._parts_for(dispatch.batch.letter, recipient, posted=posted)
        sender = Sender(**dispatch.batch.senders[dispatch.channel])
        return Outgoing(
            key=dispatch.key,
            sent_as=message_id(key=dispatch.key, sender=sender.email),
            date=format_datetime(at.replace(microsecond=0)),
            sender=sender,
            subject=dispatch.batch.subject,
            to_name=recipient.name,
            to_email=recipient.email,
            text=parts.text,
            html=parts.html,
            attached=parts.attached,
            address=recipient.envelope(),
        )

    def _parts_for(self, letter: Letter, recipient: Recipient, *, posted: bool) -> Parts:
        if self._parts is None or self._letter != letter.pk:
            self._letter, self._parts = letter.pk, parts_of(letter)
            form = letters.form_of(letter)
            self._copies = Copies(*form) if form else None
        if self._copies is None:
            return self._parts
        if posted:
            return self._copies.posted(recipient, usual=self._parts)
        return self._copies.parts_for(recipient, usual=self._parts)


class Copies:
    """One released document with its gaps, made ready once, filled for one recipient after another."""

    def __init__(self, document: Document, record: Record) -> None:
        self._slots = tuple(document.slots())
        self._usual = record
        self._sizes = Sizes.of(document)
        self._presses: dict[bool, tuple[Press, Press, Press]] = {}
        self._posted: dict[bool, Press] = {}

    def parts_for(self, recipient: Recipient, *, usual: Parts) -> Parts:
        """The parts as this recipient gets them, in large print if they ask for that; the released files
        themselves where nothing in them is the recipient's own."""
        own = record_for(recipient, usual=self._usual)
        document = self._sizes.for_reader(recipient)
        same = all(own.get(name) == self._usual.get(name) for name in self._slots)
        if same and document is self._sizes.usual:
            return usual
        text, page, pdf = (press.one(own) for press in self._made_ready(document))
        letter = replace(usual.attached[0], data=pdf)
        return Parts(text=text.decode(), html=page.decode(), attached=(letter, *usual.attached[1:]))

    def posted(self, recipient: Recipient, *, usual: Parts) -> Parts:
        """The parts with the letter on the sheet of whoever posts it for us. Nothing is enclosed there."""
        document = self._sizes.for_reader(recipient)
        press = self._posted.get(document.large_print)
        if press is None:
            press = self._posted[document.large_print] = PdfRenderer(posted=True).prepare(document)
        pdf = press.one(record_for(recipient, usual=self._usual))
        return replace(usual, attached=(replace(usual.attached[0], data=pdf),))

    def _made_ready(self, document: Document) -> tuple[Press, Press, Press]:
        presses = self._presses.get(document.large_print)
        if presses is None:
            text, page = TextRenderer().prepare(document), HtmlRenderer().prepare(document)
            presses = text, page, BulkRenderer().prepare(document)
            self._presses[document.large_print] = presses
        return presses


def parts_of(letter: Letter) -> Parts:
    """The parts of a released letter, read and proved. Raises `Refused`."""
    files = {one.suffix: _read(letter, one.suffix) for one in letters.files_of(letter)}
    name = safe_name(letter.title, suffix=".pdf")
    attached = [Attached(name=name, media_type="application/pdf", data=files[".pdf"])]
    for one in letters.enclosures_of(letter):
        found = letters.enclosure_of(letter=letter, file_id=one.id)
        assert found is not None, "it has just been listed"
        attached.append(Attached(name=one.name, media_type=one.media_type, data=found[1]))
    return Parts(text=files[".txt"].decode(), html=files.get(".html", b"").decode(), attached=tuple(attached))


def _read(letter: Letter, suffix: str) -> bytes:
    found = letters.bytes_of(letter=letter, suffix=suffix)
    assert found is not None, "it has just been listed"
    return found[1]
