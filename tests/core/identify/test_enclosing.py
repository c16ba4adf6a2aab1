"""The smallest group of the school that is large enough, and the letter in which it stands."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from identify_schools import TOWN, VILLAGE, groups

from evenhand.core.identify import Kind, Mark
from evenhand.core.identify.enclosing import in_school, many_of, of_person, on_staff, owner_of
from evenhand.core.identify.marking import marks_of
from evenhand.core.identify.record import Involved, InvolvedAs, PersonKind, Record, Roster, Setting
from evenhand.core.identify.rewording import Reworded, reworded
from evenhand.core.identify.roster import heads_of

FEW_CLUBS = TOWN._replace(
    roster=Roster(groups=groups(("chess club", "pupils", 3), ("lego club", "pupils", 4)))
)
BUSES = TOWN._replace(
    roster=Roster(groups=groups(("Cliff Road bus", "pupils", 3), ("Harbour bus", "pupils", 20)))
)
BY_BUS = ("a parent whose child comes by bus", "a parent")
UNTIDY = re.compile(r" {2}| [,.;:!?]|\b(?:the|our|a|an) (?:a|an|the|our|some)\b|\.\s+[a-z]|'s's")


@pytest.mark.parametrize(
    ("setting", "side", "years", "group", "expected"),
    [
        (VILLAGE, "parent", "R", "", ("a parent in the infants", "a parent")),
        (VILLAGE, "pupil", "Y3", "", ("a child in Key Stage 2", "a child")),
        (VILLAGE, "pupil", "Y4", "", ("a child in Year 4", "a child")),
        (VILLAGE, "family", "", "farming families", ("a family at the school",)),
        (VILLAGE, "pupil", "", "chess club", ("a child in one of our clubs", "a child")),
        (FEW_CLUBS, "pupil", "", "chess club", ("a child",)),
        (VILLAGE, "family", "", "chess club", ("a family at the school",)),
        (BUSES, "parent", "", "Cliff Road bus", BY_BUS),
        (BUSES, "pupil", "", "Cliff Road bus", ("a child who comes by bus", "a child")),
        (VILLAGE, "parent", "", "chess club", ("a parent with a child in one of our clubs", "a parent")),
        (TOWN._replace(roster=Roster()), "parent", "Y2", "", ("a parent",)),
    ],
)  # fmt: skip
def test_the_smallest_group_that_is_large_enough(setting, side, years, group, expected) -> None:
    codes = frozenset(filter(None, (years,)))
    assert in_school(setting, side=side, years=codes, group=group) == expected


@pytest.mark.parametrize(
    ("setting", "job", "expected"),
    [
        (VILLAGE, "caretaker", ("a member of our support staff", "a member of staff")),
        (TOWN, "Year 2 teacher", ("a teacher", "a member of staff")),
        (VILLAGE, "SENCO", ("a member of staff",)),
        (VILLAGE, "headteacher", ("a member of staff",)),
        (VILLAGE, "parent governor", ("a governor", "somebody in our community")),
        (TOWN._replace(roster=Roster()), "caretaker", ("a member of staff",)),
        (TOWN._replace(roster=Roster(staff_total=3)), "cook", ("somebody at the school",)),
    ],
)
def test_colleagues_are_among_colleagues(setting: Setting, job: str, expected: tuple[str, ...]) -> None:
    assert on_staff(setting, heads_of(setting).role_of(job)) == expected


def test_of_a_person_no_more_than_a_stage_is_told() -> None:
    child = Involved(id="c", kind=PersonKind.PUPIL, name="Bo Lund", year="Year 2")
    parent = Involved(id="p", kind=PersonKind.PARENT, name="Ida Lund", children=("c",))
    other = Involved(id="o", kind=PersonKind.OTHER, name="Eli Marsh")
    record = Record(people=(child, parent, other))
    assert of_person(TOWN, record, child) == ("a child in Key Stage 1",)
    assert of_person(TOWN, record, parent) == ("a parent in Key Stage 1",)
    assert of_person(TOWN, record, other) == ()


def test_one_becomes_several_and_only_some_can_own() -> None:
    assert many_of("a parent in Key Stage 1") == "some of our families in Key Stage 1"
    assert many_of("a child who comes by bus") == "some of our children who come by bus"
    assert many_of("a parent whose child comes by bus") == "some of our families whose children come by bus"
    assert many_of("a member of staff") == "some of our staff"
    assert many_of("recently") == "recently"
    assert owner_of("a teacher") and owner_of("a member of our support staff")
    assert not owner_of("a parent in Key Stage 1")


JOBS = (
    "caretaker",
    "school secretary",
    "cook",
    "chaplain",
    "music teacher",
    "librarian",
    "lunchtime supervisor",
)
SAID = (
    "Our {job} has been abused online.",
    "Last week unkind posts were written about our {job}.",
    "We are sorry for what was posted. The {job} was called names, and the {job}'s family was upset.",
    "Comments about our {job}, who has been with us for years, were removed.",
)  # fmt: skip


@given(
    job=st.sampled_from(JOBS),
    said=st.sampled_from(SAID),
    held=st.integers(1, 4),
    teachers=st.integers(0, 12),
    assistants=st.integers(0, 12),
    total=st.none() | st.integers(1, 40),
    k=st.integers(2, 6),
)
def test_a_mended_letter_points_to_that_colleague_no_more(
    job, said, held, teachers, assistants, total, k
) -> None:
    roles = ((job, held), ("class teacher", teachers), ("teaching assistant", assistants))
    setting = VILLAGE._replace(k=k, roster=Roster(staff_total=total, staff_by_role=roles))
    person = Involved(id="p", kind=PersonKind.STAFF, name="Una Quill", part=InvolvedAs.TARGET, job=job)
    marked = _every_mend_mends(said.format(job=job), setting, Record(people=(person,)))
    assert marked or held >= k


@given(
    year=st.sampled_from(["Reception", "Year 1", "Year 3", "Year 6"]),
    who=st.sampled_from(["A parent in {}", "One {} parent", "The mother of a child in {}"]),
    told=st.sampled_from([" has been abused online.", " was called names in a post last week."]),
    k=st.integers(2, 9),
)
def test_a_mended_letter_points_to_that_family_no_more(year, who, told, k) -> None:
    child = Involved(id="c", kind=PersonKind.PUPIL, name="Bo Lund", part=InvolvedAs.CHILD, year=year)
    parent = Involved(
        id="p", kind=PersonKind.PARENT, name="Ida Lund", part=InvolvedAs.TARGET, children=("c",)
    )
    letter = f"We write with a request. {who.format(year)}{told}"
    marked = _every_mend_mends(letter, VILLAGE._replace(k=k), Record(people=(child, parent)))
    assert marked or dict(VILLAGE.roster.pupils_by_year)[year] >= k


@given(
    name=st.sampled_from(["Ida Lund", "Mrs Lund", "Ida"]),
    said=st.sampled_from(
        ["{} wrote to us.", "We thank {} for writing.", "We read {}'s letter, and {} was kind."]
    ),
)
def test_a_mended_letter_names_nobody(name: str, said: str) -> None:
    child = Involved(id="c", kind=PersonKind.PUPIL, name="Bo Lund", part=InvolvedAs.CHILD, year="Year 2")
    parent = Involved(id="p", kind=PersonKind.PARENT, name="Ida Lund", title="Mrs", children=("c",))
    assert _every_mend_mends(said.format(name, name), TOWN, Record(people=(child, parent)))


def _every_mend_mends(letter: str, setting: Setting, record: Record) -> bool:
    """Whether anything is marked; whatever is offered for it, put in, leaves a letter without that mark and
    without a new one, and changes nothing else."""
    before = marks_of(text=letter, setting=setting, record=record)
    for mark in before:
        for instead in mark.mends:
            one = reworded(text=letter, start=mark.start, end=mark.end, instead=instead)
            after = marks_of(text=one.after, setting=setting, record=record)
            assert _told(one.after, after) <= _told(letter, before), one.after
            assert not any(_is_at(other, one) for other in after if other.kind is mark.kind), one.after
            assert one.after == letter[: one.start] + one.becomes + letter[one.end :]
            assert letter[one.start : mark.start].lower().strip() in ("", "the", "our", "a", "an")
            assert not UNTIDY.search(one.after), one.after
    return bool(before)


def _told(text: str, marks: tuple[Mark, ...]) -> set[tuple[Kind, str]]:
    return {(one.kind, text[one.start : one.end].lower()) for one in marks}


def _is_at(mark: Mark, one: Reworded) -> bool:
    return mark.start < one.start + len(one.becomes) and one.start < mark.end
