"""What a letter tells of those concerned, in a clause of their own, by counting them out, or under a name
in any form; and rules, news and praise that are nobody's."""

import pytest
from identify_schools import covers, groups, home, letter, marked, record, school, staff

from evenhand.core.identify.record import Involved, InvolvedAs, PersonKind, Posted, Record, Roster
from evenhand.core.identify.registry import CLUES

CASE = record(
    *home("Year 5"),
    staff("family support worker", name="s1", part=InvolvedAs.HANDLER),
    Involved(id="s2", kind=PersonKind.STAFF, name="Leon Yarrow", job="PE coach", part=InvolvedAs.TARGET),
    Involved(id="p2", kind=PersonKind.PARENT, name="Torquil Medlar", part=InvolvedAs.AUTHOR),
    facts=(
        ("money", "his boat was repossessed in March; behind with the fees"),
        ("health", "attempted suicide in January"),
        ("health", "selective mutism"),
        ("legal", "has a caution for harassment"),
        ("faith", "Jehovah's Witness"),
    ),
    post="Next boat's at half seven, hen. That old bat should be pensioned off before she starts a war.",
)
TOWN_LIKE = school(
    Roster(
        pupils_total=230,
        pupils_by_year=(("Year 4", 35), ("Year 5", 34), ("Year 6", 32)),
        staff_total=34,
        staff_by_role=(("headteacher", 1), ("family support worker", 1), ("PE coach", 1), ("teacher", 9)),
        groups=groups(("bell-ringers", "pupils", 4), ("young carers", "pupils", 17)),
    )
)

FOUND = (
    (
        "One of the two families who moved here since last summer has been made to feel unwelcome.",
        "One of the two families",
    ),
    (
        "We are sorry that one of the three children who come by boat has been laughed at.",
        "one of the three children",
    ),
    (
        "Comments were made about one of only two families with a child at the hostel.",
        "one of only two families",
    ),
    (
        "One of the pair who run our beach mornings hasn't slept since it was posted.",
        "One of the pair who run our beach mornings",
    ),
    ("She was upset, and she's one of the three who carry a pen.", "one of the three who carry a pen"),
    ("The family support worker called on the parent concerned.", "The family support worker"),
    (
        "Our family support worker has been to see the family involved, who were upset.",
        "Our family support worker",
    ),
    (
        "He was hurt. The coach who takes sport will not be teaching until this has been looked into.",
        "The coach who takes sport",
    ),
    (
        "To be told that the next boat is at half seven is no welcome for anyone.",
        "the next boat is at half seven",
    ),
    (
        "To call anyone an old bat who should be pensioned off is unkind.",
        "old bat who should be pensioned off",
    ),
    (
        "Torcuil came to see me. I know that losing the boat to the bank has made it a sore spring for him.",
        "losing the boat to the bank",
    ),
    (
        "Please leave T o r q u i l alone. He came very close to not being with us this winter.",
        "came very close to not being with us",
    ),
    (
        "A girl in Year 5 who rarely finds it possible to speak in company has now been spoken about by "
        "half the town.",
        "finds it possible to speak",
    ),
    (
        "The police have seen him, and have let him go with no charge. He was abused online.",
        "let him go with no charge",
    ),
    (
        "A family has been hurt by what was posted. Whether they have kept up with their fees is between "
        "them and me.",
        "their fees",
    ),
)
AT_THE_MINUTE = (
    ("At half past six that evening a message was posted which has hurt a colleague.", "At half past six"),
    ("It was shared just after half six and has upset a child.", "after half six"),
    ("It was posted at twenty-five to nine.", ""),
    ("The gate opens at half past six.", ""),
)
AT_WORK = (
    ("chaplain", "the vicar who works with us"),
    ("bus driver", "the driver of the school bus"),
    ("school nurse", "the nurse who visits on Mondays"),
    ("SENCO", "our learning support lead"),
    ("family support worker", "our home-school worker"),
    ("supply teacher", "the teacher covering the class"),
)
LEFT_ALONE = (
    "A child's head covering is removed only by the child or by a parent.",
    "A prayer mat is lent only when a child asks for one.",
    "St Leon has his feast in June, and a statue of him stands by the pond.",
    "Our guest on Friday is Mr Torquil Ash, who wrote The Sparrow's Prayer.",
    "The chair of governors is collecting names for a petition about the crossing.",
    "A claim that fees were waived is among the gravest that can be made of a parent.",
    "One of the two boys who quarrelled has apologised, and so has the other.",
    "Kindness is on our wall. It means that we take the time to ask, and that we do not call anyone a bat.",
)


def _found(text: str) -> list[str]:
    return marked(*CLUES, text=letter(text), setting=TOWN_LIKE, record=CASE)


@pytest.mark.parametrize(("text", "words"), FOUND)
def test_what_is_told_of_those_concerned_is_found(text: str, words: str) -> None:
    found = _found(text)
    assert covers(found, words) or any(one in words and len(one) * 2 >= len(words) for one in found), found


@pytest.mark.parametrize("text", LEFT_ALONE)
def test_rules_news_and_praise_are_left_alone(text: str) -> None:
    assert _found(text) == []


@pytest.mark.parametrize(("text", "words"), AT_THE_MINUTE)
def test_the_minute_of_a_post_in_words_is_found(text: str, words: str) -> None:
    of = Record(posts=(Posted(id="x1", author="p1", text="Hm.", at="18:31"),))
    found = marked(*CLUES, text=letter(text), setting=TOWN_LIKE, record=of)
    assert covers(found, words) if words else not found


@pytest.mark.parametrize(("job", "words"), AT_WORK)
def test_whoever_is_told_by_their_work_is_found(job: str, words: str) -> None:
    setting = school(Roster(pupils_total=230, staff_total=34, staff_by_role=(("headteacher", 1), (job, 1))))
    of = record(Involved(id="s1", kind=PersonKind.STAFF, name="Wilma Crake", job=job, part=InvolvedAs.TARGET))
    text = letter(f"Some of you will have read unkind remarks about {words}.")
    assert words in marked(*CLUES, text=text, setting=setting, record=of)
