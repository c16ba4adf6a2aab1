"""What must not change what is marked."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from identify_schools import TOWN, VILLAGE, home, letter, marked, record, staff

from evenhand.core.identify.clues import (
    circumstance,
    described,
    family_role,
    governor_role,
    linkage,
    staff_role,
)
from evenhand.core.identify.laying import lay_out
from evenhand.core.identify.record import Involved, PersonKind, Record, Setting

CLUES = tuple(one.CLUE for one in (staff_role, governor_role, family_role, circumstance, described, linkage))
CASE = record(staff("SENCO"), *home("Year 5"), facts=[("health", "has diabetes")])
TEXTS = [
    "Comments about our SENCO were unkind.",
    "A father in our Polish-speaking community with a child in Year 5 was upset.",
    "There was gossip about a boy who wears an insulin pump.",
    "Thank you for a lovely term. The fair is on Friday.",
]
BURDENED = record(
    *home("Year 5"),
    staff("SENCO"),
    facts=[
        ("health", "type 1 diabetes"),
        ("SEND", "autistic with an EHCP"),
        ("bereavement", "father died"),
        ("money", "free school meals; debts"),
        ("faith", "Muslim"),
        ("legal", "court order; father in prison"),
        ("family", "single mother, separated"),
        ("language", "speaks Arabic at home"),
        ("mental health", "anxiety"),
        ("immigration", "refugees from Syria"),
        ("housing", "lives in a hostel"),
        ("forces", "army family"),
    ],
)
TEMPTING = [
    (
        "Unkind comments have been made online about the school. Some were about how we support "
        "children with special needs. Every child is different, and we do our best for each of them."
    ),
    (
        "A parent has been critical of our support for children with autism. We are always glad to hear "
        "how we can do better."
    ),
    ("One parent wrote that lunches are too small. Free school meals are the same size as everybody's."),
    "A member of our community has complained about the noise at prayer time in the hall.",
    "Some parents have been rude about the new lunch menu, halal or not. Please come and try it.",
    "A mother told us that her child loves the new library. Thank you!",
    (
        "A father said that his daughter had been upset by a message in a group chat. We take such "
        "messages seriously."
    ),
    (
        "A parent has posted photographs of other people's children. Some of our families have good "
        "reasons for not wanting this."
    ),
    "One of our parents has complained online about the car park. We have asked him to meet us.",
    "A parent, who has now apologised, shared a private message.",
    "A family has told us that they were hurt by comments about the school play.",
    "A child was upset by what an adult wrote. Children see more than we think.",
    "The author of the comment has taken it down, and we are grateful to her.",
    ("We know that some families are going through hard times, and that worry can make any of us sharp."),
    "If you have lost someone close to you, Mr D. Osei can put you in touch with people who help.",
    ("Being a parent is hard, and being a parent alone is harder. Our coffee morning is for everybody."),
    "A parent asked whether we have a quiet room. We have: it is beside the library.",
    (
        "Some of you speak Arabic, Polish or Urdu at home: tell us if you would like this letter in "
        "your language."
    ),
    "A grandparent wrote to say how kind the children were on the bus.",
    (
        "Our Year 5 children have made a film about being kind online. A parent who helped said it made "
        "her cry."
    ),
    "Two parents fell out over a parking space, and both have since shaken hands.",
    "A pupil found a purse and handed it in. Well done to him!",
    "A visitor from the army talked to Year 6 about Remembrance. He has served in three countries.",
    "Refugee Week is in June, and a family from the town will tell us their story.",
    "A teacher is running the marathon for a cancer charity. Good luck to her!",
    (
        "Mrs Green, a lunchtime supervisor, retires on Friday after twenty years. She has been a friend "
        "to us all."
    ),
    "Our SENCO, our nurse and our learning mentor will be at the wellbeing evening on Monday.",
    "Comments on a local page said that the SENCO role has been cut. It has not.",
    "A local charity gives help with debts, bills and housing. Leaflets are in the entrance.",
    "The mother of a pupil has offered to teach us Arabic songs.",
    (
        "A parent raised a concern about homework in the wrong way, on Facebook, and I'd ask everyone "
        "to use the right way."
    ),
    ("The police tell us that a man has been seen near the park. Please talk to your child about strangers."),
    "A parent who shouts at staff may be asked to stay away from the site.",
    "One of the children asked me why grown-ups argue online. I had no answer for her.",
    "A child should never have to see their own family discussed in a chat group.",
    "A child with a medical condition must have a care plan, and we review it with the family.",
    "No child should be teased for what their family can afford.",
    ("The court of public opinion is a poor judge. Please let us deal with complaints in the proper way."),
    "A family learning course starts in January for any parent new to English.",
    "The boy who played Joseph was a delight, and so was the girl who sang.",
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


@pytest.mark.parametrize("text", TEMPTING)
@pytest.mark.parametrize("setting", [TOWN, VILLAGE])
def test_tempting_letters_are_left_alone(text: str, setting: Setting) -> None:
    assert marked(*CLUES, text=letter(text), setting=setting, record=BURDENED) == []
