"""A mailbox that somebody typed: whose flags close it, and for which letters."""

from dataclasses import replace
from datetime import date

import pytest

from evenhand.core.contacts.audience import Reason
from evenhand.core.contacts.families import Adult, Child, Families, Flag, FlagKind
from evenhand.core.contacts.typed_mailbox import why_closed

TODAY = date(2026, 11, 30)
MAILBOX = "day@homes.example"
OWNER = Adult(key="4", household="2", name="Ada Day", email="Day@homes.example")
CHILDREN = (Child(key="1", name="Cy Day"), Child(key="2", name="Di Day"))


def closed(*flags: Flag, about: tuple[str, ...] = (), mailbox: str = MAILBOX) -> tuple[Reason, ...]:
    told = Families(adults=(OWNER, Adult(key="5", household="3")), children=CHILDREN, flags=flags)
    return why_closed(mailbox, families=told, about=about, now=TODAY)


def test_a_mailbox_that_nobody_knows_or_nobody_flagged_is_open() -> None:
    assert closed() == ()
    flag = Flag(adult="4", kind=FlagKind.DO_NOT_WRITE)
    assert closed(flag, mailbox="new@homes.example") == ()
    assert closed(flag, mailbox="") == ()
    assert closed(Flag(adult="5", kind=FlagKind.COURT_ORDER)) == ()
    assert closed(Flag(adult="4", kind=FlagKind.OTHER_ORDER)) == ()
    assert closed(replace(flag, ends=date(2026, 11, 29)), replace(flag, begins=date(2026, 12, 1))) == ()


@pytest.mark.parametrize("about", [(), ("Cy Day",), ("Ed Gray",)])
def test_a_flag_about_every_child_closes_it_whatever_the_letter_is_about(about: tuple[str, ...]) -> None:
    assert closed(Flag(adult="4", kind=FlagKind.DO_NOT_WRITE), about=about) == (Reason.DO_NOT_WRITE,)


@pytest.mark.parametrize(
    ("about", "is_closed"),
    [
        (("Cy Day",), True),
        (("Ed Gray", "C Day"), True),  # it could be that child
        (("Di Day", "Ed Gray"), False),
        ((), True),  # nobody has said that it is about another
    ],
)
def test_a_flag_about_one_child_closes_it_for_that_child(about: tuple[str, ...], is_closed: bool) -> None:
    flag = Flag(adult="4", kind=FlagKind.NO_CONTACT, child="1")
    assert bool(closed(flag, about=about)) is is_closed


def test_the_gravest_reason_comes_first() -> None:
    flags = [Flag(adult="4", kind=kind) for kind in (FlagKind.DO_NOT_WRITE, FlagKind.COURT_ORDER)]
    assert closed(*flags) == (Reason.COURT_ORDER, Reason.DO_NOT_WRITE)
