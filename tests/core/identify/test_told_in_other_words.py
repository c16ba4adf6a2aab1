"""A small group or a post told with its words turned about, in ways other authors would choose; and the
same words
in the news, in notices, and of large groups."""

import pytest
from identify_schools import covers, groups, letter, marked, record, school

from evenhand.core.identify.clues.family_role import CLUE as FAMILY
from evenhand.core.identify.clues.staff_role import CLUE as STAFF
from evenhand.core.identify.record import Involved, InvolvedAs, PersonKind, Record, Roster

ROWS = (
    ("Bus 7 (Ousethwaite)", "pupils", 4), ("Bus 3", "pupils", 46), ("Taxi route 12", "pupils", 2),
    ("hen monitors", "pupils", 4), ("captain of cricket", "pupils", 1), ("head girls", "pupils", 1),
    ("debating team", "pupils", 4), ("weekly boarders in Form 8", "pupils", 3), ("prefects", "pupils", 24),
    ("parent park-and-stride marshals", "parents", 4), ("form representative, Form 8", "parents", 1),
    ("Hazel class rep", "parents", 1), ("class reps", "parents", 8),
    ("convenor of the parent support group", "parents", 1), ("families in the police service", "families", 3),
    ("village hall committee members with a child in school", "parents", 2),
    ("umpires among the parents", "parents", 1),
    ("families with an imam or a priest at home", "families", 2), ("lifeboat crew among the fathers",
    "parents", 2),
    ("coxswain of the lifeboat", "parents", 1), ("walking bus leaders", "parents", 2),
    ("families who keep the village shop", "families", 1), ("recorder group", "pupils", 3),
)  # fmt: skip
TOWN = school(
    Roster(
        pupils_total=300,
        pupils_by_year=(("Form 7", 40), ("Form 8", 40)),
        staff_total=60,
        staff_by_role=(("headteacher", 1), ("teacher", 30), ("matron", 1), ("cook", 1), ("caretaker", 1)),
        groups=groups(*ROWS),
    )
)


def _case(*people: tuple[PersonKind, str]) -> Record:
    return record(
        *(
            Involved(id=f"p{at}", kind=kind, name="Wilhelmina Drake", part=InvolvedAs.TARGET, job=job)
            for at, (kind, job) in enumerate(people)
        )
    )


CASE = _case((PersonKind.PARENT, ""), (PersonKind.PUPIL, ""))
BY_A_GROUP = (
    "a lad off Bus 7", "the two girls who come in on Bus 7", "a boy on the number 7 bus",
    "one of the children in the number 12 taxi",
    "the pair who share taxi 12", "a child who comes by cab on route 12", "the hen monitors",
    "one of our hen monitors",
    "a boy who looks after the hens as a monitor", "our captain of cricket", "the cricket captain",
    "the girl who captains our cricket", "the girl who debates for us", "one of our debaters",
    "a lad who argues for our debating team", "the three Form 8 boys who sleep here in the week",
    "a Form 8 girl who boards with us", "a park-and-stride marshal", "one of the marshals at park and stride",
    "a mother who marshals the park-and-stride", "Form 8's representative", "the rep for Form 8",
    "the parent who represents Form 8", "our Hazel rep", "the one who reps for Hazel",
    "one of our class reps, the one for Hazel,", "the dad who convenes the support group",
    "the mother who convenes our parent support group", "the daughter of a police family",
    "a boy whose father is in the police", "a policeman's son", "a mother from the village hall committee",
    "the father who sits on the village hall committee", "the father who umpired for us", "our parent umpire",
    "the imam's wife", "the wife of the imam", "the priest's family", "a father in the lifeboat crew",
    "the family from the village shop", "the mum who keeps the village shop", "a girl who plays the recorder",
    "the daughter of one of the lifeboat crew", "the Head Girl",
    "the student who holds the highest office a girl can hold",
    "the girl who leads our prefects", "a man who commands our lifeboat",
    "a father who skippers the lifeboat",
    "our walking bus mum", "the lifeboat dad",
)  # fmt: skip
CRUEL = (
    "Hurtful things were written last week about {told}. We ask you to stop.",
    "{begun} has been called names on the internet, and has done nothing to earn it.",
)
PLAIN = (
    "Well done to {told}, who won a prize at the fair.",
    "{begun} will be at the gate on Friday with the kit lists.",
)


@pytest.mark.parametrize("told", BY_A_GROUP)
def test_a_small_group_in_other_words_is_found(told: str) -> None:
    begun = told[0].upper() + told[1:]
    texts = [letter(frame.format(told=told, begun=begun)) for frame in CRUEL]
    marks = [marked(FAMILY, text=text, setting=TOWN, record=CASE) for text in texts]
    assert [covers(one, part) for one, part in zip(marks, (told, begun), strict=True)] == [True, True]


@pytest.mark.parametrize("told", BY_A_GROUP)
def test_a_small_group_in_the_news_is_left_alone(told: str) -> None:
    texts = [letter(frame.format(told=told, begun=told[0].upper() + told[1:])) for frame in PLAIN]
    assert [marked(FAMILY, text=text, setting=TOWN, record=CASE) for text in texts] == [[], []]


COUNTED_OUT = (
    "Cruel things were said online about {}.",
    "It was suggested on a website that there is something wrong with {}.",
    "Stop the unkind posts about {}, please.",
)


@pytest.mark.parametrize(
    "told", ["the only man on our team", "our only father in the choir", "the only girl in the squad"]
)
@pytest.mark.parametrize("frame", COUNTED_OUT)
def test_the_only_one_is_found(told: str, frame: str) -> None:
    assert covers(marked(FAMILY, text=letter(frame.format(told)), setting=TOWN, record=CASE), told)


@pytest.mark.parametrize(
    "text",
    [
        "The only man on the moon this week was a puppet.",
        "Saturday is the only day on which the pool is free.",
        "A parent is the only person who may sign the form.",
    ],
)
def test_the_only_one_of_anything_is_left_alone(text: str) -> None:
    assert marked(FAMILY, text=letter(text), setting=TOWN, record=CASE) == []


TARGETS = _case((PersonKind.STAFF, "matron"), (PersonKind.STAFF, "cook"), (PersonKind.STAFF, "caretaker"))
BARE_TITLES = (
    ("Matron was called names all week. It was cruel.", "Matron"),
    ("The nickname was a disgrace. Matron has bandaged a great many knees.", "Matron"),
    ("The comments were unkind. Chef has fed this school for eleven years.", "Chef"),
    ("The posts were cruel. Our caretaker is as fond of your children as anybody.", "Our caretaker"),
    ("The posts were cruel. Our caretaker would walk through fire for your children.", "Our caretaker"),
    ("I ask for courtesy to our cook.", "our cook"),
    ("Pls don't reply to posts about our cook. Mrs P. Quillfeather", "our cook"),
    ("No one should hold it against his father, who unlocks this building at six every day. It was cruel.",
     "his father, who unlocks this building"),
)  # fmt: skip


@pytest.mark.parametrize(("text", "told"), BARE_TITLES)
def test_bare_titles_and_those_defended_are_found(text: str, told: str) -> None:
    assert covers(marked(STAFF, text=f"Dear all,\n\n{text}", setting=TOWN, record=TARGETS), told)


@pytest.mark.parametrize(
    "text",
    [
        "HEALTH: Matron would be glad of named sun cream.",
        "Chef has put a roast on the menu for Thursday.",
        "Our caretaker is the best person to ask about lost keys.",
        "Yours sincerely, Mrs P. Quillfeather, Headteacher",
    ],
)
def test_bare_titles_in_notices_are_left_alone(text: str) -> None:
    assert marked(STAFF, text=letter(text), setting=TOWN, record=TARGETS) == []
