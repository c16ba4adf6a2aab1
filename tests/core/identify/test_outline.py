"""The outline of a sentence: the same for two authors who say the same of different people."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from evenhand.core.identify.weighing.outline import LONGEST, MARK, outline_of, stretches_of
from evenhand.core.identify.weighing.sorts import SMALL, SORTS

KEPT = frozenset(("^", "$", "NAME"))
FORMS = st.lists(
    st.sampled_from(
        (*sorted(SMALL)[:20], *sorted(SORTS)[:20], "quickly", "baked", "scones", "NAME", "^", "")
    ),
    max_size=12,
)


def outline(text: str) -> list[str]:
    return outline_of(text.split(), as_they_are=KEPT)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("the lady who makes our dinners", "the chap who locks our gates"),
        ("one of our cleaners has been mocked", "one of our drivers has been threatened"),
        ("a mother was rudely called names", "a father was called names"),
    ],
)
def test_the_same_said_of_others_has_one_outline(one: str, other: str) -> None:
    assert outline(one) == outline(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("the lady who makes our dinners", "the lady whose dinners we make"),
        ("one of our cleaners", "all of our cleaners"),
        ("a child was called names", "children call each other names"),
    ],
)
def test_what_is_said_otherwise_has_another(one: str, other: str) -> None:
    assert outline(one) != outline(other)


@given(FORMS)
def test_any_words_have_an_outline(forms: list[str]) -> None:
    found = outline_of(forms, as_they_are=KEPT)
    assert len(found) <= len(forms)
    assert [one for one in found if one in KEPT] == [one for one in forms if one in KEPT]
    for stretch in stretches_of(found):
        assert stretch.startswith(MARK)
        assert 2 <= len(stretch.removeprefix(MARK).split()) <= LONGEST
