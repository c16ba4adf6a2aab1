"""Who gets a letter, who is left out and why: nobody twice, nobody lost, and a flag always wins."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from evenhand.core.contacts.addressing import address
from evenhand.core.contacts.audience import Chosen, Reach, Reason
from evenhand.core.contacts.families import STOPPING, Adult, Child, Families, Flag, FlagKind, Tie
from evenhand.core.contacts.involved import Involved, Told
from evenhand.core.contacts.persons import fold, same_persons
from evenhand.core.contacts.recipients import Channel, LetterFormat

NOW = date(2026, 11, 29)
ALL = Chosen(reach=Reach.ALL)
HOME = ("1 Mill Lane", "Ashford", "TN24 8XX")
ADA = Adult(
    key="ada",
    household="1",
    name="Ms Ada Okafor",
    salutation="Ms Okafor",
    address=HOME,
    email="ada@example.org",
)
OBI = Adult(
    key="obi",
    household="1",
    name="Mr Obi Okafor",
    salutation="Mr Okafor",
    address=HOME,
    email="obi@example.org",
)
BEN = Child(key="ben", name="Ben Okafor", class_name="3B", year="3")
CY = Child(key="cy", name="Cy Okafor", class_name="RA", year="Reception")
TIES = tuple(Tie(adult=adult, child=child) for adult in ("ada", "obi") for child in ("ben", "cy"))
FAMILY = Families(adults=(ADA, OBI), children=(BEN, CY), ties=TIES)


def on_paper(families):
    return replace(families, adults=tuple(replace(one, email="") for one in families.adults))


def flagged(kind, *, child="", adult="obi", **days):
    return replace(FAMILY, flags=(Flag(adult=adult, kind=kind, child=child, **days),))


def reached(addressed):
    return {key for keys in addressed.adults.values() for key in keys}


def reasons(addressed):
    return {key: one.reasons for one in addressed.left_out for key in one.adults}


def test_a_home_with_nothing_against_it_is_left_alone():
    addressed = address(families=FAMILY, chosen=ALL, now=NOW)
    assert [one.email for one in addressed.recipients] == ["ada@example.org", "obi@example.org"]
    assert (addressed.left_out, addressed.once, addressed.unreached, addressed.notices) == ((), (), (), ())


def test_one_letter_goes_to_a_home_by_post_with_the_youngest_first():
    (letter,) = address(families=on_paper(FAMILY), chosen=ALL, now=NOW).recipients
    assert letter.name == "Ms Ada Okafor and Mr Obi Okafor"
    assert letter.salutation == "Ms Okafor and Mr Okafor"
    assert [child.name for child in letter.children] == ["Cy Okafor", "Ben Okafor"]
    assert (letter.class_name, letter.channel) == ("RA", Channel.POST)


def test_separated_parents_each_get_theirs():
    apart = replace(OBI, household="2", address=("9 High Street", "Ashford", "TN24 9XX"))
    addressed = address(families=on_paper(replace(FAMILY, adults=(ADA, apart))), chosen=ALL, now=NOW)
    assert [one.name for one in addressed.recipients] == ["Ms Ada Okafor", "Mr Obi Okafor"]


def test_a_large_print_reader_in_a_home_gets_a_letter_of_their_own():
    large = replace(OBI, format=LetterFormat.LARGE_PRINT)
    addressed = address(families=on_paper(replace(FAMILY, adults=(ADA, large))), chosen=ALL, now=NOW)
    assert [one.format for one in addressed.recipients] == [LetterFormat.STANDARD, LetterFormat.LARGE_PRINT]


@pytest.mark.parametrize("kind", sorted(STOPPING))
def test_a_flag_leaves_somebody_out_and_the_other_parent_in(kind):
    addressed = address(families=flagged(kind), chosen=ALL, now=NOW)
    assert reached(addressed) == {"ada"}
    assert [reason.value for reason in reasons(addressed)["obi"]] == [kind.value]


def test_an_order_of_another_kind_stops_nothing():
    assert reached(address(families=flagged(FlagKind.OTHER_ORDER), chosen=ALL, now=NOW)) == {"ada", "obi"}


@pytest.mark.parametrize(
    "days", [{"ends": date(2026, 11, 28)}, {"begins": date(2026, 11, 30)}], ids=["over", "to come"]
)
def test_a_flag_counts_between_its_days(days):
    assert reached(address(families=flagged(FlagKind.COURT_ORDER, **days), chosen=ALL, now=NOW)) == {
        "ada",
        "obi",
    }
    assert "obi" not in reached(
        address(families=flagged(FlagKind.COURT_ORDER, begins=NOW, ends=NOW), chosen=ALL, now=NOW)
    )


def test_an_order_about_one_child_lets_a_letter_about_the_other_through():
    addressed = address(families=flagged(FlagKind.COURT_ORDER, child="ben"), chosen=ALL, now=NOW)
    (obi,) = (one for one in addressed.recipients if one.key == "obi")
    assert [child.name for child in obi.children] == ["Cy Okafor"]
    only_ben = Chosen(reach=Reach.CLASSES, names=("3b",))
    addressed = address(families=flagged(FlagKind.COURT_ORDER, child="ben"), chosen=only_ben, now=NOW)
    assert reasons(addressed) == {"obi": (Reason.COURT_ORDER,)}


def test_a_mailbox_or_home_shared_with_somebody_under_an_order_is_not_used():
    shared = replace(ADA, email="OBI@example.org")
    families = replace(flagged(FlagKind.COURT_ORDER), adults=(shared, OBI))
    (letter,) = address(families=families, chosen=ALL, now=NOW).recipients
    assert (letter.channel, letter.email, letter.address) == (Channel.HAND, "", ())


def test_a_flag_on_one_entry_counts_for_the_other_entry_of_the_same_person():
    again = replace(OBI, key="obi2", name="obi  okafor", household="7")
    families = replace(
        flagged(FlagKind.NO_CONTACT),
        adults=(OBI, again, ADA),
        ties=(*TIES, Tie(adult="obi2", child="ben")),
    )
    addressed = address(families=families, chosen=ALL, now=NOW)
    assert reached(addressed) == {"ada"}
    assert set(reasons(addressed)) == {"obi", "obi2"}


def test_the_same_person_twice_gets_one_letter_about_all_their_children():
    again = replace(ADA, key="ada2", household="7")
    ties = (Tie(adult="ada", child="ben"), Tie(adult="ada2", child="cy"))
    addressed = address(families=replace(FAMILY, adults=(ADA, again), ties=ties), chosen=ALL, now=NOW)
    (letter,) = addressed.recipients
    assert [child.name for child in letter.children] == ["Cy Okafor", "Ben Okafor"]
    assert [one.why for one in addressed.once] == ["seems to be in the contacts more than once"]


def test_two_families_with_one_mailbox_get_nothing_by_it():
    other = Adult(key="eve", household="9", name="Eve Day", email="ada@example.org", address=("5 Elm Row",))
    families = Families(
        adults=(ADA, other),
        children=(BEN, CY),
        ties=(Tie(adult="ada", child="ben"), Tie(adult="eve", child="cy")),
    )
    assert {one.channel for one in address(families=families, chosen=ALL, now=NOW).recipients} == {
        Channel.POST
    }


def test_who_has_no_address_is_named_and_their_child_too():
    bare = replace(ADA, email="", address=())
    addressed = address(
        families=Families(adults=(bare,), children=(BEN,), ties=(Tie(adult="ada", child="ben"),)),
        chosen=ALL,
        now=NOW,
    )
    assert reasons(addressed) == {"ada": (Reason.NO_ADDRESS,)}
    assert addressed.unreached == ("Ben Okafor",)


def test_who_reads_paper_only_gets_no_email():
    families = replace(FAMILY, adults=(replace(ADA, format=LetterFormat.PAPER),))
    assert [one.channel for one in address(families=families, chosen=ALL, now=NOW).recipients] == [
        Channel.POST
    ]


def test_people_in_the_case_and_holds_and_hands_leave_out():
    addressed = address(
        families=FAMILY,
        chosen=replace(ALL, apart=frozenset({"ada"})),
        now=NOW,
        involved=[Involved(key="7", name="Obi Okafor")],
        told=[Told(involved="7", adult="obi", same=True)],
    )
    assert reasons(addressed) == {"ada": (Reason.APART,), "obi": (Reason.PARTY,)}
    held = address(families=FAMILY, chosen=ALL, now=NOW, held=True)
    assert reasons(held) == {"ada": (Reason.HOLD,), "obi": (Reason.HOLD,)}


def test_families_of_children_who_left_and_ties_that_ended_are_not_meant():
    left = replace(BEN, left=date(2026, 7, 22))
    ended = tuple(replace(tie, ends=date(2026, 9, 1)) if tie.adult == "obi" else tie for tie in TIES)
    addressed = address(families=replace(FAMILY, children=(left, CY), ties=ended), chosen=ALL, now=NOW)
    (letter,) = addressed.recipients
    assert (letter.key, [child.name for child in letter.children]) == ("ada", ["Cy Okafor"])


@pytest.mark.parametrize(
    ("chosen", "found"),
    [
        (Chosen(reach=Reach.YEARS, names=("RECEPTION",)), ["Cy Okafor"]),
        (Chosen(reach=Reach.CLASSES, names=("3B", "4A")), ["Ben Okafor"]),
        (Chosen(reach=Reach.GROUPS, names=("choir",)), []),
        (Chosen(reach=Reach.PEOPLE, names=("ada",)), ["Cy Okafor", "Ben Okafor"]),
    ],
)
def test_a_letter_is_about_the_children_who_are_meant(chosen, found):
    addressed = address(families=replace(FAMILY, adults=(ADA,)), chosen=chosen, now=NOW)
    assert [child.name for one in addressed.recipients for child in one.children] == found


names = st.sampled_from(["", "Ada Okafor", "Mr Obi Okafor", "Eve Day", "Eve Dáy"])
homes = st.sampled_from([(), HOME, ("5 Elm Row",)])
mailboxes = st.sampled_from(["", "a@example.org", "A@example.org", "b@example.org"])
keys_of_adults, keys_of_children = ["a1", "a2", "a3", "a4"], ["c1", "c2", "c3"]
days = st.none() | st.sampled_from([date(2026, 11, 1), NOW, date(2026, 12, 24)])


@st.composite
def some_families(draw):
    adults = tuple(
        Adult(
            key=key,
            household=draw(st.sampled_from("xyz")),
            name=draw(names),
            address=draw(homes),
            email=draw(mailboxes),
            channel=draw(st.none() | st.sampled_from(Channel)),
            language=draw(st.sampled_from(["", "pl"])),
            format=draw(st.sampled_from(LetterFormat)),
        )
        for key in keys_of_adults[: draw(st.integers(0, 4))]
    )
    children = tuple(
        Child(key=key, name=f"Child {key}", class_name=draw(st.sampled_from(["3A", "4B"])), left=draw(days))
        for key in keys_of_children[: draw(st.integers(0, 3))]
    )
    pairs = [(adult.key, child.key) for adult in adults for child in children]
    some = st.lists(st.sampled_from(pairs), max_size=8) if pairs else st.just([])
    ties = tuple(
        Tie(adult=adult, child=child, begins=draw(days), ends=draw(days)) for adult, child in draw(some)
    )
    flags = tuple(
        Flag(
            adult=adult,
            kind=draw(st.sampled_from(FlagKind)),
            child=draw(st.sampled_from(["", child])),
            begins=draw(days),
            ends=draw(days),
        )
        for adult, child in draw(some)
    )
    return Families(adults=adults, children=children, ties=ties, flags=flags)


audiences = st.sampled_from(
    [
        ALL,
        Chosen(reach=Reach.CLASSES, names=("3A",)),
        Chosen(reach=Reach.PEOPLE, names=("a1", "a3")),
        Chosen(reach=Reach.ALL, apart=frozenset({"a2"})),
    ]
)


@given(some_families(), audiences)
def test_whoever_is_meant_is_in_or_left_out_and_never_both(families, chosen):
    addressed = address(families=families, chosen=chosen, now=NOW)
    inside = [key for keys in addressed.adults.values() for key in keys]
    outside = [key for one in addressed.left_out for key in one.adults]
    assert len(set(inside + outside)) == len(inside + outside)
    about = {
        child.key
        for child in families.children
        if child.is_here(NOW) and (chosen.reach is not Reach.CLASSES or child.class_name == "3A")
    }
    if chosen.reach is Reach.PEOPLE:
        meant = {one.key for one in families.adults if one.key in chosen.names}
    else:
        meant = {tie.adult for tie in families.ties if tie.holds(NOW) and tie.child in about}
    same = same_persons(families.adults)
    assert {same[key] for key in inside + outside} == {same[key] for key in meant}
    assert all(one.reasons for one in addressed.left_out)


@given(some_families(), audiences)
def test_nobody_gets_it_twice(families, chosen):
    """One message a mailbox, and one letter a letterbox: two mailboxes of one home get one each."""
    recipients = address(families=families, chosen=chosen, now=NOW).recipients
    mailboxes = [fold(one.email) for one in recipients if one.channel is Channel.EMAIL]
    assert len(set(mailboxes)) == len(mailboxes)
    assert len({one.key for one in recipients}) == len(recipients)
    letterboxes = [
        (one.address, one.children, one.language, one.format, one.channel)
        for one in recipients
        if one.address and one.channel is not Channel.EMAIL
    ]
    assert len(set(letterboxes)) == len(letterboxes)
    assert all(one.name and one.salutation for one in recipients)


@given(some_families(), audiences)
def test_a_flag_always_wins(families, chosen):
    addressed = address(families=families, chosen=chosen, now=NOW)
    keys = {child.name: child.key for child in families.children}
    adults = {one.key: one for one in families.adults}
    for recipient in addressed.recipients:
        about = {keys[child.name] for child in recipient.children}
        for flag in families.flags:
            if flag.kind not in STOPPING:
                continue
            if flag.adult in addressed.adults[recipient.key] and recipient.channel is not Channel.EMAIL:
                assert not any(flag.covers(child, NOW) for child in about)
            if flag.adult in addressed.adults[recipient.key] and flag.covers("", NOW):
                assert flag.child
            if flag.kind is FlagKind.DO_NOT_WRITE or not any(flag.covers(child, NOW) for child in about):
                continue
            barred = adults[flag.adult]
            assert flag.adult not in addressed.adults[recipient.key]
            if recipient.channel is Channel.EMAIL:
                assert fold(barred.email) != fold(recipient.email)
            if recipient.channel is Channel.POST:
                assert barred.address != recipient.address
