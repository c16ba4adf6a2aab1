"""What flags say against a mailbox that somebody typed: the line says neither whose it is nor which child
the letter is about.

A flag about every child closes the mailbox of whoever has it, whatever the letter is about. One about a
single child closes it for letters of cases in which that child is; a case that names no child may be about
any. Authority: Keeping children safe in education 2025, part one (what the school knows of a family counts in
all it does), and Children Act 1989, section 8; read 2026-11-29.
"""

from collections.abc import Collection
from datetime import date

from evenhand.core.contacts.audience import OF_FLAG, Reason
from evenhand.core.contacts.families import STOPPING, Families, Flag
from evenhand.core.contacts.involved import could_be
from evenhand.core.contacts.persons import fold


def why_closed(mailbox: str, *, families: Families, about: Collection[str], now: date) -> tuple[Reason, ...]:
    """Every reason against writing to a mailbox on a day, the gravest first; empty if nothing is. `about`
    are the names of the children in the letter's case."""
    owners = {one.key for one in families.adults if mailbox and fold(one.email) == fold(mailbox)}
    against = {
        OF_FLAG[flag.kind]
        for flag in families.flags
        if flag.adult in owners
        and flag.kind in STOPPING
        and flag.holds(now)
        and _concerns(flag, families, about)
    }
    return tuple(reason for reason in Reason if reason in against)


def _concerns(flag: Flag, families: Families, about: Collection[str]) -> bool:
    if not flag.child or not about:
        return True
    names = [child.name for child in families.children if child.key == flag.child]
    return any(could_be(name, one) for name in names for one in about)
