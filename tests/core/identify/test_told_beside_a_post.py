"""Somebody told by the family of a post, by the last word of a title, or as one who deals with the case
and was hurt over it; and the same words in the news and in notices.
"""

import pytest
from identify_schools import covers, groups, letter, marked, record, school

from evenhand.core.identify.clues.family_role import CLUE as FAMILY
from evenhand.core.identify.clues.staff_role import CLUE as STAFF
from evenhand.core.identify.record import Involved, InvolvedAs, PersonKind, Roster

COUNTED = (
    ("headteacher", 1), ("teacher", 30), ("cook", 1), ("caretaker", 1), ("clerk to the governors", 1),
    ("heating engineer", 1), ("SENCO", 1), ("crossing patrol", 1), ("escort, taxi route 6", 1),
    ("taxi escort", 7),
)  # fmt: skip
TOWN = school(Roster(pupils_total=300, staff_total=60, staff_by_role=COUNTED, groups=groups()))
CASE = record(
    *(
        Involved(id=f"p{at}", kind=kind, name="Wilhelmina Drake", part=part, job=job)
        for at, (kind, job, part) in enumerate(
            (
                (PersonKind.STAFF, "SENCO", InvolvedAs.HANDLER),
                (PersonKind.STAFF, "heating engineer", InvolvedAs.TARGET),
                (PersonKind.STAFF, "cook and crossing patrol", InvolvedAs.TARGET),
                (PersonKind.STAFF, "escort, taxi route 6", InvolvedAs.WITNESS),
                (PersonKind.PARENT, "", InvolvedAs.WITNESS),
            )
        )
    )
)
OF_STAFF = (
    ("Even our SENCO has been called names on the internet.", "our SENCO"),
    ("The lady who sorts out support for children has been rung up at midnight.",
     "The lady who sorts out support"),
    ("Our SENCO received foul messages about it.", "Our SENCO"),
    ("The engineer who services our boiler has been mocked online.", "The engineer who services our boiler"),
    ("Posts about an engineer who isn't on our payroll hurt.", "an engineer who isn't on our payroll"),
    ("The posts were cruel. Our lollipop lady read it on her own telephone.", "Our lollipop lady"),
    ("What was posted about the escort on the number 6 taxi is untrue.", "the escort on the number 6 taxi"),
)  # fmt: skip
OF_FAMILIES = (
    ("Our cook's husband showed me the messages.", "Our cook's husband"),
    ("It was posted by the son of our caretaker.", "the son of our caretaker"),
    (
        "A boy whose mum is clerk to our governors was mocked online.",
        "A boy whose mum is clerk to our governors",
    ),
)
LEFT = (
    "Our SENCO holds a drop-in on Tuesdays.",
    "If you are worried, please speak to our SENCO.",
    "An engineer will service the boiler at half-term.",
    "Our lollipop lady is there from half past eight.",
    "The cook's husband won the tombola.",
    "Our caretaker's son has planted bulbs by the gate.",
)


@pytest.mark.parametrize(("text", "told"), OF_STAFF)
def test_staff_told_by_work_or_hurt_over_the_case_are_found(text: str, told: str) -> None:
    assert covers(marked(STAFF, text=letter(text), setting=TOWN, record=CASE), told)


@pytest.mark.parametrize(("text", "told"), OF_FAMILIES)
def test_the_family_of_a_post_is_found(text: str, told: str) -> None:
    assert covers(marked(FAMILY, text=letter(text), setting=TOWN, record=CASE), told)


@pytest.mark.parametrize("text", LEFT)
@pytest.mark.parametrize("clue", [STAFF, FAMILY], ids=["staff", "families"])
def test_posts_and_their_families_in_the_news_are_left_alone(clue: object, text: str) -> None:
    assert marked(clue, text=letter(text), setting=TOWN, record=CASE) == []
