"""What must not change what is marked."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from identify_schools import TOWN, home, letter, marked, record, staff

from evenhand.core.identify.clues import (
    circumstance,
    described,
    family_role,
    governor_role,
    linkage,
    staff_role,
)
from evenhand.core.identify.laying import lay_out
from evenhand.core.identify.record import Involved, PersonKind, Record

CLUES = tuple(one.CLUE for one in (staff_role, governor_role, family_role, circumstance, described, linkage))
CASE = record(staff("SENCO"), *home("Year 5"), facts=[("health", "has diabetes")])
TEXTS = [
    "Comments about our SENCO were unkind.",
    "A father in our Polish-speaking community with a child in Year 5 was upset.",
    "There was gossip about a boy who wears an insulin pump.",
    "Thank you for a lovely term. The fair is on Friday.",
]
NAMES = st.text(alphabet="ABCDEFGHIJKLMNOPRSTUVZ", min_size=3, max_size=9).map(str.title)


@pytest.mark.parametrize("text", TEXTS)
@settings(max_examples=20, deadline=None)
@given(names=st.lists(NAMES, max_size=4, unique=True))
def test_strangers_in_the_record_change_nothing(text: str, names: list[str]) -> None:
    more = tuple(
        Involved(id=f"q{n}", kind=PersonKind.PARENT, name=f"{name} {name}son") for n, name in enumerate(names)
    )
    wider = Record(people=(*CASE.people, *more), facts=CASE.facts)
    assert marked(*CLUES, text=letter(text), setting=TOWN, record=wider) == marked(
        *CLUES, text=letter(text), setting=TOWN, record=CASE
    )


@pytest.mark.parametrize("text", TEXTS)
def test_marks_of_a_paragraph_do_not_hang_on_others(text: str) -> None:
    alone = marked(*CLUES, text=letter(text), setting=TOWN, record=CASE)
    among = letter(f"The library is open at lunch.\n\n{text}\n\nThe hall has been painted blue.")
    assert marked(*CLUES, text=among, setting=TOWN, record=CASE) == alone


@pytest.mark.parametrize("text", TEXTS[:3])
def test_every_mark_says_why_and_what_would_mend_it(text: str) -> None:
    page = lay_out(text=letter(text), setting=TOWN, record=CASE)
    spots = [spot for clue in CLUES for spot in clue.find(page)]
    assert spots
    assert all(spot.why and spot.mends and spot.who for spot in spots)
