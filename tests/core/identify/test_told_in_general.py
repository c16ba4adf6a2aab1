"""What is always so, what a policy says, what is to come and what so many share is neither the occasion nor
the post; and what looks like it and is."""

from datetime import date

import pytest
from identify_schools import covers, letter, marked

from evenhand.core.identify import Kind
from evenhand.core.identify.record import Occasion, Posted, Record, Setting
from evenhand.core.identify.registry import CLUES

TOLD = tuple(clue for clue in CLUES if clue.kind in (Kind.EVENT, Kind.QUOTE))
SETTING = Setting(name="Tarn Side School", also_called=("Tarn Side",), town="Ellerby")
MEAL = Record(
    posts=(
        Posted(
            id="x1",
            author="p1",
            on=date(2026, 1, 15),
            at="18:20",
            text="They held him down and nobody rang home the same day. He was served the wrong meal too.",
        ),
    ),
    occasion=Occasion(what="served the wrong meal", on=date(2026, 1, 17), where="minibus to the ski centre"),
)

LEFT_ALONE = (
    "Our kitchen assistants serve seven hundred meals a day.",
    "Minibuses for Saturday fixtures leave at nine.",
    "One of the sixty-one families whose children come by minibus has suggested a travel card.",
    "The coordinator will answer questions about next year's ski trip at six.",
    "Our handling policy says that it is a last resort, and that home is told the same day.",
    "The governors will see that it is looked into on the same day.",
    "Posts that threaten staff are treated as bullying under our behaviour policy.",
    "I regret to say that one of our drivers has been made fun of on social media.",
)
FOUND = (
    ("I am sorry for what was said after the wrong meal was served on Saturday.", "the wrong meal"),
    ("Posts claim that nobody rang home the same day.", "nobody rang home the same day"),
)


@pytest.mark.parametrize("text", LEFT_ALONE)
def test_what_is_always_so_is_left_alone(text: str) -> None:
    assert marked(*TOLD, text=letter(text), setting=SETTING, record=MEAL) == []


@pytest.mark.parametrize(("text", "wanted"), FOUND)
def test_what_happened_or_was_posted_is_found(text: str, wanted: str) -> None:
    assert covers(marked(*TOLD, text=letter(text), setting=SETTING, record=MEAL), wanted)
