"""Words that could be a secret where a contact, a reader, somebody of history or a thing is meant."""

import pytest
from identify_schools import TOWN, covers, hidden, letter, marked

from evenhand.core.identify.clues import circumstance, described

CLUES = (circumstance.CLUE, described.CLUE)
WEIGHT = ("health", "is treated for an eating disorder")
FAMILY = ("family", "her parents have separated; lives with her grandmother")
MONEY = ("money", "cannot pay for the trip; has been to the food bank")
EARS = ("health", "is losing the hearing in one ear")
LEUKAEMIA = ("health", "has had treatment for leukaemia")
DIED = ("bereavement", "his father has died")

CASES = [
    (WEIGHT, "It is a condition of the parent contract that complaints be made to us.", ""),
    (WEIGHT, "The girl has a condition that makes every meal hard for her.", "condition"),
    (MONEY, "Two people looked at the accounts, and every penny has been found.", ""),
    (MONEY, "The mother counts every penny, and the comments hurt her.", "every penny"),
    (EARS, "Mr D. Osei is our safeguarding lead. He would like to hear about any worry of yours.", ""),
    (EARS, "The boy was upset by the comments. He cannot hear what is said behind him.", "hear"),
    (FAMILY, "Year 8 are learning about meetings. Ask them at home.", ""),
    (LEUKAEMIA, "A child who has been in hospital, or who must go there, has nothing to make up for.", ""),
    (LEUKAEMIA, "The comments hurt a child who has been in hospital.", "in hospital"),
    (DIED, "One of our families has been teased, and the joke has gone further than it should.", ""),
    (DIED, "One of our families has been teased, and the boy's father has gone.", "gone"),
    (DIED, "They are only human, and comments hurt them. They are not made of stone.", ""),
    (DIED, "Think how it will look to a child who reads it over your shoulder.", ""),
    (DIED, "Comments are unkind. If you feel that a child has been left out of a game, tell us.", ""),
    (DIED, "Comments were made about the forty-one who travel with us.", ""),
    (LEUKAEMIA, "A child with a medical condition has a care plan, and whoever is there knows it.", ""),
    (MONEY, "William Fry turned up in Year 8 history with debts and on his way to gaol.", ""),
]


@pytest.mark.parametrize(("fact", "text", "told"), CASES)
def test_what_is_told_of_nobody_is_left_alone(fact: tuple[str, str], text: str, told: str) -> None:
    found = marked(*CLUES, text=letter(text), setting=TOWN, record=hidden(fact))
    assert covers(found, told) if told else found == []
