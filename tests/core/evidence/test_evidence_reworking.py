"""Where parts of a picture are: outwards for what is covered, inwards for what is kept."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from evenhand.core.evidence.reworking import MOST, WHOLE, Box, Rework, covered_dots, kept_dots, why_not

SIDES = st.integers(1, 20_000)


@st.composite
def boxes(draw: st.DrawFn) -> Box:
    left, top = draw(st.integers(0, WHOLE - 1)), draw(st.integers(0, WHOLE - 1))
    return Box(
        left=left,
        top=top,
        width=draw(st.integers(1, WHOLE - left)),
        height=draw(st.integers(1, WHOLE - top)),
    )


@given(boxes(), SIDES, SIDES)
def test_what_is_covered_never_is_a_dot_too_small(box: Box, width: int, height: int) -> None:
    left, top, right, bottom = covered_dots(box, width=width, height=height)
    assert 0 <= left < right <= width and 0 <= top < bottom <= height
    assert left * WHOLE <= box.left * width and right * WHOLE >= (box.left + box.width) * width
    assert top * WHOLE <= box.top * height and bottom * WHOLE >= (box.top + box.height) * height


@given(boxes(), SIDES, SIDES)
def test_what_is_kept_never_is_a_dot_too_large(box: Box, width: int, height: int) -> None:
    left, top, right, bottom = kept_dots(box, width=width, height=height)
    assert left * WHOLE >= box.left * width and right * WHOLE <= (box.left + box.width) * width
    assert top * WHOLE >= box.top * height and bottom * WHOLE <= (box.top + box.height) * height


@given(st.lists(boxes(), min_size=1, max_size=MOST))
def test_parts_inside_the_picture_are_fine(covers: list[Box]) -> None:
    assert why_not(Rework(covers=tuple(covers))) is None
    assert why_not(Rework(cut=covers[0])) is None


@pytest.mark.parametrize(
    ("rework", "expected"),
    [
        (Rework(), "rework-nothing"),
        (Rework(mark="words alone"), "rework-nothing"),
        (Rework(covers=(Box(left=0, top=0, width=0, height=5),)), "rework-outside"),
        (Rework(covers=(Box(left=0, top=0, width=5, height=-5),)), "rework-outside"),
        (Rework(covers=(Box(left=-1, top=0, width=5, height=5),)), "rework-outside"),
        (Rework(covers=(Box(left=600, top=0, width=401, height=5),)), "rework-outside"),
        (Rework(cut=Box(left=0, top=600, width=5, height=401)), "rework-outside"),
        (Rework(covers=(Box(left=0, top=0, width=5, height=5),) * (MOST + 1)), "rework-many"),
    ],
)
def test_what_cannot_be_done_is_told(rework: Rework, expected: str) -> None:
    against = why_not(rework)
    assert against is not None and against.id == expected and against.mend
