"""What a list changes; and that the same list again changes nothing."""

from dataclasses import replace
from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from evenhand.core.contacts.changes import Changes, compare
from evenhand.core.contacts.families import Adult, Child, Families
from evenhand.core.contacts.persons import bare_name
from evenhand.core.contacts.roll import Entry, Told, roll_of

NOW = date(2026, 11, 29)


def adult(name="", **more):
    return Told(adult=Adult(key=more.pop("key", ""), household="", name=name, **more))


def child(name="Ben Okafor", class_name="3B", **more):
    return Child(key=more.pop("key", ""), name=name, class_name=class_name, **more)


def written(known, sources, roll, changes):
    """The families after the changes, as an office that writes every one of them would have them."""
    keys = dict(changes.same)
    adults, children = {one.key: one for one in known.adults}, {one.key: one for one in known.children}
    names = dict(sources)
    for kind, among, new in (
        ("adult", adults, changes.new_adults),
        ("child", children, changes.new_children),
    ):
        for one in new:
            key = f"{kind}-{len(among) + 1}"
            keys[one.key] = key
            among[key] = replace(one, key=key)
            if source := roll.sources.get(one.key):
                names[f"{kind}:{key}"] = source
    for kind, among, changed in (("adult", adults, changes.adults), ("child", children, changes.children)):
        for one in changed:
            more = {name: getattr(one.told, name) for name in one.fields}
            among[one.known.key] = replace(among[one.known.key], **more)
            if one.source:
                names[f"{kind}:{one.known.key}"] = one.source
    for one in changes.leavers:
        children[one.key] = replace(children[one.key], left=NOW)
    for one in changes.back:
        children[one.key] = replace(children[one.key], left=None)
    ties = {(tie.adult, tie.child): tie for tie in known.ties}
    ties |= {(tie.adult, tie.child): tie for tie in changes.ties}
    for tie in changes.new_ties:
        ties[keys[tie.adult], keys[tie.child]] = replace(tie, adult=keys[tie.adult], child=keys[tie.child])
    for tie in changes.ended:
        ties[tie.adult, tie.child] = replace(tie, ends=date(2026, 11, 28))
    after = Families(
        adults=tuple(adults.values()), children=tuple(children.values()), ties=tuple(ties.values())
    )
    return after, names


def brought_in(*entries, known=None, sources=None, whole=True):
    """The families, what lists call them, and the changes, after one list."""
    known, sources, roll = known or Families(), sources or {}, roll_of(entries)
    changes = compare(known=known, sources=sources, roll=roll, whole=whole, now=NOW)
    return *written(known, sources, roll, changes), changes


FIRST = (
    Entry(child=child(), adults=(adult("Ms Ada Okafor", email="ada@example.org"), adult("Mr Obi Okafor"))),
    Entry(child=child("Cy Okafor", "RA"), adults=(adult("Ms Ada Okafor", email="ada@example.org"),)),
)


def test_an_adult_of_two_children_is_one_adult():
    families, _, changes = brought_in(*FIRST)
    assert [one.name for one in families.adults] == ["Ms Ada Okafor", "Mr Obi Okafor"]
    assert len(changes.new_ties) == 3


def test_mr_and_mrs_with_a_surname_alone_are_two():
    assert bare_name("Mr Day") != bare_name("Mrs Day")
    assert bare_name("Mr S. Day") != bare_name("Mrs S. Day")
    assert bare_name("Mr Sam Day") == bare_name("sam  day")
    families, _, _ = brought_in(Entry(child=child(), adults=(adult("Mr Day"), adult("Mrs Day"))))
    assert len(families.adults) == 2


def test_whoever_is_missing_from_a_whole_list_has_left_and_from_a_part_has_not():
    families, sources, _ = brought_in(*FIRST)
    after, _, changes = brought_in(FIRST[1], known=families, sources=sources)
    assert [one.name for one in changes.leavers] == ["Ben Okafor"]
    assert [one.left for one in after.children] == [NOW, None]
    _, _, part = brought_in(FIRST[1], known=families, sources=sources, whole=False)
    assert part.are_none()
    _, _, again = brought_in(*FIRST, known=after, sources=sources)
    assert [one.name for one in again.back] == ["Ben Okafor"]


def test_a_new_number_is_a_change_and_an_empty_cell_is_none():
    families, sources, _ = brought_in(*FIRST)
    told_anew = adult("Ada Okafor", email="ada@example.org", phone="01233 496000")
    moved = Entry(child=child(), adults=(told_anew, adult("Obi Okafor")))
    _, _, changes = brought_in(moved, FIRST[1], known=families, sources=sources)
    assert changes.adults[0].fields == ("name", "phone")
    assert not changes.new_adults


def test_a_name_may_change_where_the_list_has_its_own_numbers():
    one = Entry(child=child(key="u1"), adults=(adult("Ada Day", key="g1"),))
    families, sources, _ = brought_in(one)
    married = Entry(child=child(key="u1"), adults=(adult("Ada Okafor", key="g1"),))
    _, _, changes = brought_in(married, known=families, sources=sources)
    assert [(one.known.name, one.told.name) for one in changes.adults] == [("Ada Day", "Ada Okafor")]


def test_a_parent_who_is_no_longer_named_is_no_longer_tied():
    families, sources, _ = brought_in(*FIRST)
    alone = Entry(child=child(), adults=(adult("Ada Okafor", email="ada@example.org"),))
    _, _, changes = brought_in(alone, FIRST[1], known=families, sources=sources)
    assert [(tie.adult, tie.child) for tie in changes.ended] == [("adult-2", "child-1")]


def test_rows_that_contradict_each_other_are_told_of():
    roll = roll_of([
        Entry(child=child(), adults=(adult("Ada Okafor", email="a@example.org", phone="01233 496000"),)),
        Entry(child=child(), adults=(adult("Ada Okafor", email="a@example.org", phone="01233 496111"),)),
    ])  # fmt: skip
    assert [finding.id for finding in roll.findings] == ["roll-rows-differ"]


def test_a_child_without_a_name_is_told_of_and_not_kept():
    roll = roll_of([Entry(child=child(""), adults=(adult("Ada Okafor", email="a@example.org"),))])
    assert (len(roll.children), len(roll.adults), len(roll.ties)) == (0, 1, 0)
    assert [finding.id for finding in roll.findings] == ["roll-child-without-name"]


told = st.builds(
    lambda name, email, phone, lines, key, relation: Told(
        adult=Adult(key=key, household="", name=name, email=email, phone=phone, address=lines),
        relation=relation,
    ),
    st.sampled_from(["", "Ada Day", "Mr Ada Day", "Mr Day", "Mrs Day", "Obi"]),
    st.sampled_from(["", "a@example.org", "A@example.org", "b@example.org"]),
    st.sampled_from(["", "01233 496000", "+44 1233 496000", "01233 496111"]),
    st.sampled_from([(), ("1 Mill Lane",), ("5 Elm Row",)]),
    st.sampled_from(["", "", "", "g1", "g2"]),
    st.sampled_from(["", "mother"]),
)
entries = st.builds(
    lambda one, adults: Entry(child=one, adults=tuple(adults)),
    st.none()
    | st.builds(
        child,
        st.sampled_from(["", "Ben Day", "ben day", "Cy Day"]),
        st.sampled_from(["3A", "4B"]),
        key=st.sampled_from(["", "", "u1", "u2"]),
    ),
    st.lists(told, max_size=3),
)
lists = st.lists(entries, max_size=5)


@given(lists, lists, st.booleans())
def test_the_same_list_again_changes_nothing(before, after, whole):
    families, sources, _ = brought_in(*before)
    families, sources, _ = brought_in(*after, known=families, sources=sources, whole=whole)
    _, _, again = brought_in(*after, known=families, sources=sources, whole=whole)
    assert again == Changes(same=again.same)


@given(lists)
def test_nobody_in_a_list_is_lost(one):
    roll = roll_of(one)
    changes = compare(known=Families(), sources={}, roll=roll, whole=True, now=NOW)
    assert (changes.new_adults, changes.new_children) == (roll.adults, roll.children)
    assert len(changes.new_ties) == len(roll.ties)
    if any(finding.id == "roll-adult-alone" for finding in roll.findings):
        return
    named = {bare_name(told.adult.name) for entry in one for told in entry.adults if told.adult.name}
    assert named <= {bare_name(adult.name) for adult in roll.adults} or any(
        told.adult.key for entry in one for told in entry.adults
    )
