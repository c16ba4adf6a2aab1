"""What stops a copy of a letter that is released and has not left: a flag that was set, or has begun, since.

Who gets a letter was settled with the flags as they were. A flag always wins, so it is asked once more for
each copy; nothing else about the contacts is.
"""

from collections.abc import Collection
from datetime import date

from evenhand.core.contacts.audience import OF_FLAG, Reason
from evenhand.core.contacts.families import GUARDING, STOPPING, Families, Flag, within
from evenhand.core.contacts.persons import fold, home_of
from evenhand.core.contacts.recipients import Recipient
from evenhand.core.contacts.typed_mailbox import why_closed


def why_stopped(recipient: Recipient, *, families: Families, now: date) -> Reason | None:
    """The gravest reason why this copy must not leave on a day; None if it may.

    `families` need hold no more than the flags, with their adults and children. A copy for several adults
    is stopped by a flag on one of them, for its words greet them all. Children are told by their names, for
    a frozen recipient has no more; of two with one name, both are meant.
    """
    live = [flag for flag in families.flags if _says_something(flag, recipient, families, now)]
    own = set(recipient.key.split("+"))
    against = {OF_FLAG[flag.kind] for flag in live if flag.adult in own}
    guarded = {flag.adult for flag in live if flag.kind in GUARDING and flag.adult not in own}
    if recipient.children and _shares(recipient, families, guarded):
        against.add(Reason.SHARED)
    return next((reason for reason in Reason if reason in against), None)


def why_stopped_typed(
    recipient: Recipient, *, families: Families, about: Collection[str], now: date
) -> Reason | None:
    """As `why_stopped`, for a copy to somebody who was typed: the flags on whoever has that mailbox. `about`
    as in `why_closed`."""
    return next(iter(why_closed(recipient.email, families=families, about=about, now=now)), None)


def _says_something(flag: Flag, recipient: Recipient, families: Families, now: date) -> bool:
    if flag.kind not in STOPPING or not within(now, flag.begins, flag.ends):
        return False
    about = {fold(child.name) for child in families.children if child.key == flag.child}
    return not flag.child or bool(about & {fold(child.name) for child in recipient.children})


def _shares(recipient: Recipient, families: Families, guarded: set[str]) -> bool:
    """Whether this copy would come to a mailbox or home of somebody who may hear nothing of its children."""
    mailbox, home = fold(recipient.email), home_of(recipient.address)
    return any(
        (mailbox and fold(one.email) == mailbox) or (home and home_of(one.address) == home)
        for one in families.adults
        if one.key in guarded
    )
