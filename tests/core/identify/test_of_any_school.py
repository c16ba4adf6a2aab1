"""What is said at every school, and what is a post retold though no word is shared."""

import pytest

from evenhand.core.identify import Mark
from evenhand.core.identify.clues.quote_paraphrase import CLUE
from evenhand.core.identify.marking import marks_of
from evenhand.core.identify.record import Occasion, Posted, Record, Setting

SETTING = Setting(name="Brook Lane Primary School", also_called=("Brook Lane",), town="Ellerton")
RECORD = Record(
    posts=(
        Posted(
            id="x1",
            author="p1",
            text="Three hours my lad sat in A&E and that useless first aider gave him a wet paper towel.",
        ),
    ),
    occasion=Occasion(what="bumped head on the climbing frame"),
)


def marks(letter: str) -> tuple[Mark, ...]:
    return marks_of(text=letter, setting=SETTING, record=RECORD, clues=(CLUE,))


@pytest.mark.parametrize(
    "letter",
    [
        # what its service is like, and what is planned
        "They complained that the phone line is always engaged.",
        "It has been said that our newsletters are too long.",
        "One post claimed that the toilets in the lower hall were locked.",
        "A rumour went round that uniforms would change in September.",
        "The group said that our school was closing, which is untrue.",
        "It isn't true that homework is being abolished, much as some might wish it.",
        # that it hurt, or that it was sent
        "We had heard that a competition had caused hard feelings, and I'm sorry for it.",
        "I was sad to hear that a quiz had led to some sharp words among families.",
        "A post went up that said unkind things about our practitioners.",
        "A mother has been upset by messages sent to a group that she didn't belong to.",
        "It was an accusation, and it was made in front of a lot of people who then passed it on.",
        "Kindly see that it is deleted and not rung.",
        "Please make sure that the form in the book bag is filled in each January.",
        # what is thought, or is so of all
        "One of our staff said that if three-year-olds can say sorry with a hug, so can we.",
        "We are often told that we are a family, and I have sometimes thought that we quarrel like one.",
        # what a board heard or is to do
        "Governors heard that grants were available for any family in need.",
        "It was suggested that a parents' forum might meet once each half term.",
        # in jest
        "Rumours that I am running the marathon have been greatly exaggerated.",
        "The story that the hall is haunted is put about by Year 6 every October.",
    ],
)
def test_what_every_school_hears_is_no_post_retold(letter: str) -> None:
    assert not marks(letter)


@pytest.mark.parametrize(
    "letter",
    [
        "It has been claimed that we behave as hospitals did a century ago.",
        "It is being said that nobody looked at the child until the evening.",
        "One post claimed that a boy was left to bleed at the gates.",
        "The rumour that the toilets were where a child was left to cry is untrue.",
        "Governors heard that a boy had been left without help all afternoon.",
        "A post said that our colleague did not lift a finger.",
        "It was suggested that the cook should be sacked.",
        "It has been said that messages about blood were left unread.",
    ],
)
def test_a_post_retold_without_its_words_is_still_found(letter: str) -> None:
    assert marks(letter)


@pytest.mark.parametrize(
    "letter",
    [
        "We expect everybody to treat others decently, and that goes for the internet as for the bus.",
        "We would ask you all to think twice about messages that you write when tired or cross.",
        "I'm told that two parents fell out, and that an app then made it worse, as apps do.",
        "It was said that a group had made things harder.",
    ],
)
def test_what_that_leads_back_to_is_no_post_retold(letter: str) -> None:
    assert not marks(letter)


@pytest.mark.parametrize(
    "letter",
    [
        "We are aware of a remark that a helper ought to fall down the stairs.",
        "One post claimed that a child had been made to walk, and that nobody came.",
    ],
)
def test_a_threat_and_what_carries_on_are_found(letter: str) -> None:
    assert marks(letter)
