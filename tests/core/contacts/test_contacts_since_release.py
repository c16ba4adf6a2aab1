"""What stops a copy that was released: nothing that was known before, and every flag since."""

from dataclasses import replace
from datetime import date

import pytest

from evenhand.core.contacts.audience import Reason
from evenhand.core.contacts.families import Adult, Child, Families, Flag, FlagKind
from evenhand.core.contacts.recipients import Channel, Recipient, RecipientChild
from evenhand.core.contacts.since_release import why_stopped, why_stopped_typed

TODAY = date(2026, 11, 30)
COPY = Recipient(
    key="4+7",
    household="2",
    name="Ada Day and Ben Day",
    salutation="Ada Day and Ben Day",
    channel=Channel.EMAIL,
    email="day@homes.example",
    address=("1 Mill Lane", "Ashby"),
    children=(RecipientChild(name="Cy Day", class_name="3B"),),
    class_name="3B",
)
CHILDREN = (Child(key="1", name="Cy Day"), Child(key="2", name="Di Day"))


def families(*flags: Flag, others: tuple[Adult, ...] = ()) -> Families:
    return Families(adults=others, children=CHILDREN, flags=flags)


def test_flags_of_others_and_of_other_children_change_nothing() -> None:
    stranger = Adult(key="9", household="5", email="other@homes.example", address=("9 Mill Lane",))
    told = families(
        Flag(adult="9", kind=FlagKind.COURT_ORDER),
        Flag(adult="4", kind=FlagKind.NO_CONTACT, child="2"),
        Flag(adult="4", kind=FlagKind.OTHER_ORDER),
        Flag(adult="4", kind=FlagKind.DO_NOT_WRITE, begins=date(2026, 12, 1)),
        Flag(adult="4", kind=FlagKind.DO_NOT_WRITE, ends=date(2026, 11, 29)),
        Flag(adult="47", kind=FlagKind.DO_NOT_WRITE),
        others=(stranger,),
    )
    assert why_stopped(COPY, families=told, now=TODAY) is None


@pytest.mark.parametrize("adult", ["4", "7"])
@pytest.mark.parametrize("child", ["", "1"])
@pytest.mark.parametrize("kind", [FlagKind.COURT_ORDER, FlagKind.NO_CONTACT, FlagKind.DO_NOT_WRITE])
def test_a_flag_on_one_of_them_stops_it(adult: str, child: str, kind: FlagKind) -> None:
    told = families(Flag(adult=adult, kind=kind, child=child))
    assert why_stopped(COPY, families=told, now=TODAY) == kind.value


def test_the_gravest_reason_is_said() -> None:
    told = families(Flag(adult="4", kind=FlagKind.DO_NOT_WRITE), Flag(adult="7", kind=FlagKind.COURT_ORDER))
    assert why_stopped(COPY, families=told, now=TODAY) is Reason.COURT_ORDER


@pytest.mark.parametrize("place", [{"email": " DAY@homes.example "}, {"address": ("1  mill lane", "ASHBY")}])
def test_a_mailbox_or_home_shared_with_somebody_who_is_barred_is_closed(place: dict[str, object]) -> None:
    barred = replace(Adult(key="9", household="2"), **place)
    flag = Flag(adult="9", kind=FlagKind.COURT_ORDER, child="1")
    assert why_stopped(COPY, families=families(flag, others=(barred,)), now=TODAY) is Reason.SHARED
    of_sister = replace(flag, child="2")
    assert why_stopped(COPY, families=families(of_sister, others=(barred,)), now=TODAY) is None
    asked = replace(flag, kind=FlagKind.DO_NOT_WRITE)
    assert why_stopped(COPY, families=families(asked, others=(barred,)), now=TODAY) is None


def test_a_copy_from_the_contacts_that_names_no_child_is_closed_to_its_own_person_only() -> None:
    barred = Adult(key="9", household="2", email=COPY.email)
    flag = Flag(adult="9", kind=FlagKind.COURT_ORDER)
    nobodys = replace(COPY, children=())
    assert why_stopped(nobodys, families=families(flag, others=(barred,)), now=TODAY) is None
    own = families(replace(flag, adult="4"))
    assert why_stopped(nobodys, families=own, now=TODAY) is Reason.COURT_ORDER


@pytest.mark.parametrize("kind", [FlagKind.COURT_ORDER, FlagKind.NO_CONTACT, FlagKind.DO_NOT_WRITE])
def test_a_typed_copy_to_the_mailbox_of_whoever_is_flagged_is_stopped(kind: FlagKind) -> None:
    flagged = Adult(key="9", household="2", email="DAY@homes.example")
    typed = replace(COPY, key="0f3a", household="0f3a", name="Whoever It Is", children=(), address=())
    told = families(Flag(adult="9", kind=kind), others=(flagged,))
    stopped = why_stopped_typed(typed, families=told, about=("Ed Gray",), now=TODAY)
    assert stopped == kind.value
    elsewhere = replace(typed, email="other@homes.example")
    assert why_stopped_typed(elsewhere, families=told, about=(), now=TODAY) is None
    by_hand = replace(typed, email="")
    assert why_stopped_typed(by_hand, families=told, about=(), now=TODAY) is None
