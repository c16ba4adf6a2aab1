"""Staff told by a clause instead of a title: what they do, carry or teach; and notices about them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from identify_schools import covers, letter, marked, record, school, staff

from evenhand.core.identify.clues.staff_role import CLUE
from evenhand.core.identify.record import InvolvedAs, Record, Roster

TOWN = school(
    Roster(
        pupils_total=900,
        staff_total=90,
        staff_by_role=(
            ("headteacher", 1), ("teacher", 60), ("physics teacher", 2), ("politics lecturer", 4),
            ("cook", 1), ("crossing patrol", 1), ("head of year", 5), ("head of Year 9", 1),
            ("substitute teacher", 2),
        ),
    )
)  # fmt: skip
DEBATES = record(staff("politics lecturer and adviser to the debating society"))
FOUND = (
    (
        DEBATES,
        "Some have been calling for the man who runs our debating society to be dismissed.",
        "the man who",
    ),
    (
        DEBATES,
        "One of our four teachers of Politics has stepped back while a complaint is heard.",
        "One of our four",
    ),
    (
        record(staff("physics teacher")),
        "The anger has centred upon one of our two physicists.",
        "one of our two",
    ),
    (
        record(staff("cook")),
        "The lady who has fed this school, and most of its parents, did not shrug; she cried.",
        "The lady who has fed this school, and most of its parents",
    ),
    (
        record(staff("head of Year 9", part=InvolvedAs.HANDLER)),
        "It was posted that nobody cared. The colleague who has charge of Year 9 has watched every minute.",
        "The colleague who has charge of Year 9",
    ),
    (
        record(staff("crossing patrol")),
        "I was sorry to read what was said of the lady with the pole.",
        "the lady",
    ),
    (
        record(staff("substitute teacher")),
        "Unkind remarks were made about the two ladies who come in to us when a teacher is ill.",
        "the two ladies who come in to us",
    ),
)
LEFT_ALONE = (
    (DEBATES, "The debating society meets on Tuesdays, and anyone may come."),
    (DEBATES, "Our politics department took forty students to Westminster."),
    (record(staff("physics teacher")), "Physicists from the university will speak on Monday."),
    (record(staff("cook")), "The lady who cooks for us has put a roast on the menu for Thursday."),
    (
        record(staff("head of Year 9", part=InvolvedAs.HANDLER)),
        "If you have seen the posts, please speak to the colleague who has charge of Year 9.",
    ),
)


@pytest.mark.parametrize(("case", "text", "wanted"), FOUND)
def test_staff_told_by_what_they_do_are_found(case: Record, text: str, wanted: str) -> None:
    assert covers(marked(CLUE, text=letter(text), setting=TOWN, record=case), wanted)


@pytest.mark.parametrize(("case", "text"), LEFT_ALONE)
def test_notices_about_what_staff_do_are_left_alone(case: Record, text: str) -> None:
    assert marked(CLUE, text=letter(text), setting=TOWN, record=case) == []


@given(noun=st.sampled_from(("man", "woman", "lady", "colleague", "teacher", "gentleman")))
def test_whoever_runs_it_is_found_by_any_noun(noun: str) -> None:
    text = f"People have mocked the {noun} who looks after our debating society."
    assert covers(marked(CLUE, text=letter(text), setting=TOWN, record=DEBATES), f"the {noun} who")
