"""The exact bytes that somebody got, made again from what was released, and proved by their digest."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import TYPE_CHECKING

from evenhand.apps.deliveries.contents import POSTS, Contents
from evenhand.apps.deliveries.opening import channel_of
from evenhand.core.deliveries.channels import AdapterError
from evenhand.core.findings import Finding, Level, Refused

if TYPE_CHECKING:
    from evenhand.apps.deliveries.models import Dispatch


@dataclass(frozen=True, slots=True)
class Proved:
    """What somebody got, and what kind of file that is."""

    data: bytes
    media_type: str
    suffix: str


def message_again(dispatch: Dispatch) -> Proved:
    """What was handed over for this copy: the message, or the letter that was posted. Raises `Refused` where
    nothing was, or where it cannot be made again byte for byte: then nothing is shown, rather than something
    like it."""
    if dispatch.sent is None or dispatch.way is None:
        raise Refused([_nothing_sent()])
    message = Contents().outgoing(dispatch, at=dispatch.sent)
    try:
        data = channel_of(dispatch.way).wire(message)
    except AdapterError as fault:
        raise Refused([_not_the_same()]) from fault
    if hashlib.sha256(data).hexdigest() != dispatch.sha256:
        raise Refused([_not_the_same()])
    if dispatch.way.kind == POSTS:  # what was asked for names the letter by its digest
        return Proved(message.attached[0].data, "application/pdf", ".pdf")
    if dispatch.way.kind.startswith("notify"):
        return Proved(data, "application/json", ".json")
    return Proved(data, "message/rfc822", ".eml")


def _nothing_sent() -> Finding:
    return Finding(
        id="copy-not-sent",
        level=Level.STOP,
        words="Nothing was handed over to a mail server for this copy.",
        mend="Copies on paper are the letter itself: open it to print.",
    )


def _not_the_same() -> Finding:
    return Finding(
        id="copy-not-the-same",
        level=Level.STOP,
        words="What was sent cannot be made again byte for byte.",
        mend="The digest on record still proves what was sent. Tell whoever runs the server.",
    )
