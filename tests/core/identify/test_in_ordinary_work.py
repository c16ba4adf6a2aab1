"""A role that is named for its ordinary work, for a place to be filled, or for a kind of work; and the same
words where they tell of somebody of the case."""

import pytest
from identify_schools import TOWN, VILLAGE, covers, home, letter, marked, record, staff

from evenhand.core.identify.clues import event_group, event_occasion, family_role, staff_role
from evenhand.core.identify.record import Occasion, Posted, Record

CASE = record(staff("site manager"))
LEFT_ALONE = [
    "Names to {}, please.",
    "Names and numbers for the car wash to {} by Friday, please.",
    "Dinner money should be handed to {} in a named envelope.",
    "Please send photos of your pets to {} for the display.",
    "If your child is going to be late, leave a message for {} on extension 3.",
    "Nominations for the post held by {} close on 12 November.",
    "{} has kindly agreed to judge the cake competition.",
    "{} sent apologies for absence.",
    "We said farewell to {} on Friday with cake and a song.",
    "A complaint goes first to the class teacher, then to {} and last to the governors.",
    "A complaint about {} goes to the chair of governors, in writing.",
    "Complaints at stage two are heard by {} and a governor who has not been involved before.",
    "If a child is hurt, the first aider is called, {} is told and the parents are rung.",
    "Absence is recorded by the teacher, followed up by {} and reported to the governors.",
    "{} takes the chair whenever the head is away.",
    "{} and the office would sooner hear it than read it.",
    "We are delighted that a colleague has been appointed to succeed {} from April.",
    "Interviews for the post left by {} will be held on 3 March.",
    "{} has been with us for twenty years this week, and there was cake.",
    "Our thanks, as ever, to {}, without whom the fair would have been rained off.",
    "Year 1 wrote to {} to ask how the boiler works, and had a reply.",
    "The part of the giant was played by {}, to loud cheers.",
    "In the staff panto {} was the back legs of the cow.",
    "Keys left in the gate have been handed to {}.",
    "Messages left on the answerphone are listened to by {} at eight.",
    "Children with an allergy have a plan that {} and the family have agreed.",
]
TOLD = [
    "Names were called at {} in the street.",
    "The names given to {} online were vile.",
    "Nasty letters were handed to {} on Friday.",
    "Somebody left a cruel note for {} on the windscreen.",
    "Please do not send messages to {}.",
    "A photograph of {} was posted with a rude word.",
    "Children with an allergy were named in the post about {}.",
    "{} was judged by people who had not seen it.",
    "We said sorry to {} on Friday.",
    "A complaint about {} was put on Facebook before it was put to us.",
    "If {} is insulted again, we shall call the police.",
    "Every visitor has read what was posted about {}.",
    "The part played by {} has been discussed online.",
    "A post about the school was put up by {} and has been withdrawn.",
    "Someone wrote to {} to call her a thief.",
    "{} has been with us for twenty years and has never been so upset.",
    "Messages left for {} on the answerphone were abusive.",
    "Some of you have called for a new colleague in place of {}.",
]
OF_OTHERS = [
    "The site manager of Dencombe Cottage Hospital asks for knitted squares.",
    "The county council's site manager has asked us to say sorry for the dust.",
    "The site manager at the leisure centre was shouted at by nobody from here.",
    "Year 6 have learned that a site manager was once called a beadle.",
    "A site manager is employed by the council and answers to its surveyor.",
    "At nine the gates are shut: a site manager is paid to keep us safe.",
]
OF_OURS = [
    "The site manager of our school was shouted at.",
    "The council's site manager was shouted at for locking the gate.",
    "A site manager has been insulted, and it must stop.",
    "Some of you have heard that a site manager was in tears.",
]


@pytest.mark.parametrize("text", LEFT_ALONE)
def test_ordinary_work_is_left_alone(text: str) -> None:
    assert marked(staff_role.CLUE, text=letter(_of_ours(text)), setting=TOWN, record=CASE) == []


@pytest.mark.parametrize("text", TOLD)
def test_the_case_is_told_in_words_like_it(text: str) -> None:
    found = marked(staff_role.CLUE, text=letter(_of_ours(text)), setting=TOWN, record=CASE)
    assert covers(found, "ur site manager")


@pytest.mark.parametrize("text", OF_OTHERS)
def test_those_of_other_bodies_and_any_of_a_kind_are_left_alone(text: str) -> None:
    assert marked(staff_role.CLUE, text=letter(text), setting=TOWN, record=CASE) == []


@pytest.mark.parametrize("text", OF_OURS)
def test_one_of_ours_is_told_though_somebody_else_pays_them(text: str) -> None:
    assert marked(staff_role.CLUE, text=letter(text), setting=TOWN, record=CASE) != []


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Interviews for next year's chess club are on Friday. Some comments were unkind.", False),
        ("Chess club: one place is free, and one pupil would be welcome. Some comments were unkind.", False),
        ("A pupil in chess club was upset by comments.", True),
    ],
)
def test_a_heading_or_a_place_to_be_filled_is_of_nobody(text: str, told: bool) -> None:
    found = marked(family_role.CLUE, text=letter(text), setting=VILLAGE, record=record(*home("Year 5")))
    assert (found != []) is told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The bazaar made £1,930, which is the best ever.", False),
        ("The comments about the bazaar were cruel.", True),
        ("A page that the whole village reads is not the place to wonder aloud.", False),
        ("It was posted on Village Page.", True),
    ],
)
def test_news_of_a_fair_and_a_page_of_any_kind(text: str, told: bool) -> None:
    case = Record(
        posts=(Posted(id="x1", author="p1", text="Hm.", where="Facebook / Village Page"),),
        online_groups=("Village Page",),
        occasion=Occasion(what="money missing at the bazaar", where="bazaar stall"),
    )
    clues = (event_group.CLUE, event_occasion.CLUE)
    assert (marked(*clues, text=letter(text), setting=VILLAGE, record=case) != []) is told


def _of_ours(text: str) -> str:
    return text.format("Our site manager" if text.startswith("{}") else "our site manager")
