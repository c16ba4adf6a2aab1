"""How many people hold a role, by the head-counts of the school."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from identify_schools import NURSERY, SCOTS, SECONDARY, TOWN, VILLAGE, school

from evenhand.core.identify.record import Roster, Setting
from evenhand.core.identify.roster import Heads, Role, heads_of, plural_of, role_of


@pytest.mark.parametrize(
    ("setting", "title", "number"),
    [
        (TOWN, "dinner lady", 14),
        (TOWN, "SENDCo", 1),
        (TOWN, "special needs coordinator", 1),
        (TOWN, "Year 2 teacher", 2),
        (TOWN, "Y5 teacher", 2),
        (TOWN, "Year 3 teacher", 2),
        (TOWN, "class teacher", 15),
        (TOWN, "teacher", 15),
        (TOWN, "caretaker", 1),
        (TOWN, "member of staff", 66),
        (TOWN, "higher level teaching assistant", 3),
        (VILLAGE, "Key Stage 1 teacher", 1),
        (VILLAGE, "Year 2 teacher", 1),
        (VILLAGE, "lollipop lady", 1),
        (VILLAGE, "parent governor", 2),
        (VILLAGE, "governor", 8),
        (SECONDARY, "Head of Year 9", 1),
        (SECONDARY, "head of year", 5),
        (SECONDARY, "drama teacher", 2),
        (NURSERY, "room leader", 2),
        (SCOTS, "Primary 3 teacher", 1),
        (SCOTS, "jannie", 1),
    ],
)
def test_a_title_is_counted_under_any_of_its_names(setting: Setting, title: str, number: int) -> None:
    heads = heads_of(setting)
    assert heads.holding(heads.role_of(title)).number == number


def test_an_unknown_count_is_taken_as_few() -> None:
    count = heads_of(TOWN).holding(role_of("falconer"))
    assert count.number is None
    assert count.is_below(5)
    assert "taken as few" in count.in_words


def test_a_school_without_counts_knows_only_who_is_single() -> None:
    heads = Heads(Roster())
    assert heads.holding(Role(job="headteacher")).number == 1
    assert heads.holding(Role(job="class teacher")).number is None
    assert heads.pupils_in(["Y2"]).number is None


def test_titles_counted_apart_stay_apart() -> None:
    heads = Heads(Roster(staff_by_role=(("office staff", 4), ("receptionist", 2))))
    assert heads.holding(heads.role_of("receptionist")).number == 2
    assert heads.holding(heads.role_of("office staff")).number == 4


@pytest.mark.parametrize(
    ("one", "many"),
    [
        ("dinner lady", "dinner ladies"),
        ("head of year", "heads of year"),
        ("member of staff", "members of staff"),
        ("coach", "coaches"),
    ],
)
def test_titles_have_their_plurals(one: str, many: str) -> None:
    assert plural_of(one) == (many,)


@pytest.mark.parametrize("title", ["head of maths", "head of mathematics", "maths head of department"])
def test_who_heads_a_subject_is_not_the_headteacher(title: str) -> None:
    assert role_of(title) == Role(job="head of department", topic="maths")


@given(st.text(max_size=60))
def test_any_title_has_a_role_and_a_count(title: str) -> None:
    count = heads_of(TOWN).holding(role_of(title))
    assert count.number is None or count.number >= 0


@given(st.integers(min_value=2, max_value=40), st.integers(min_value=1, max_value=40))
def test_below_k_is_what_the_school_says(k: int, number: int) -> None:
    setting = school(Roster(staff_by_role=(("librarian", number),)), k=k)
    assert heads_of(setting).holding(role_of("librarian")).is_below(k) == (number < k)
