"""Shows that the measure of reading age can be trusted before letters are held to it."""

from collections.abc import Callable

import pytest
from reading_age import flesch_kincaid_age, letter_count_age, spoken, syllables

Formula = Callable[[list[str]], float]
HEARD = {
    1: "the have asked sides sites names whole safe friend place used called view two use eye why you yours "
    "health through please gate like likes stays says tries tried goes",
    2: "complaint concern worried little table wanted posted changes people question social children "
    "formal copies quiet believe office places trusted settled enclosed agreed reason moment private alone "
    "alarm judges houses watches",
    3: "headteacher procedure family idea created area beautiful decision media appointment somebody "
    "everyone telephone video easily agreement carefully unhappy period actual various earlier",
    4: "information designated interpreter anybody usually situation",
}
PLAIN = ["We would like to meet you.", "You can ring us. You can bring a friend."]
DENSE = [
    "Notwithstanding the aforementioned considerations, recipients are respectfully requested to familiarise "
    "themselves with the institution’s comprehensive documentation regarding representations."
]


@pytest.mark.parametrize(
    ("word", "count"),
    [(word, count) for count, some in HEARD.items() for word in some.split()],
)
def test_syllables_are_counted_as_heard(word: str, count: int) -> None:
    assert syllables(word) == count


def test_nobody_spells_an_address_aloud() -> None:
    assert spoken("Write to office@thornfield.example") == "Write to here."
    assert spoken("See www.thornfield.example/complaints") == "See here."
    assert spoken("Ring 01632 960123") == "Ring here."


@pytest.mark.parametrize("age", [flesch_kincaid_age, letter_count_age])
def test_plain_words_are_for_the_young(age: Formula) -> None:
    assert age(PLAIN) < 9
    assert age(DENSE) > 18
