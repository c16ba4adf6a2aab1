"""What no text of a case file may hold: characters nobody sees, and names that are blank."""

from collections.abc import Iterator
from typing import Any

from evenhand.core.contacts.cells import TURNING, first_control

Steps = tuple[str | int, ...]
LOOKED_AT_ELSEWHERE = frozenset({"words", "answers"})
"""The words of a post are kept as somebody else wrote them; answers are read by the type of their field."""


def faults_of_texts(values: Any, *, steps: Steps = ()) -> Iterator[tuple[Steps, str, str]]:
    """Each fault: the keys and numbers that lead to it, what is wrong, and what to do."""
    match values:
        case dict():
            for key, value in values.items():
                if key not in LOOKED_AT_ELSEWHERE:
                    yield from faults_of_texts(value, steps=(*steps, key))
        case list():
            for number, value in enumerate(values):
                yield from faults_of_texts(value, steps=(*steps, number))
        case str():
            yield from _faults(values, steps)


def _faults(text: str, steps: Steps) -> Iterator[tuple[Steps, str, str]]:
    where = ".".join(map(str, steps))
    if control := first_control(text):
        yield steps, f"“{where}” holds an invisible character ({_code(control)}).", "Type it again by hand."
    if turning := TURNING.search(text):
        yield (
            steps,
            f"“{where}” holds an invisible character that turns the direction of the text after it "
            f"({_code(turning.group())}).",
            "Type it again by hand.",
        )
    if steps[-1] == "name" and "recipient" not in steps and not text.strip():
        yield steps, f"“{where}” is empty.", "Write the name."


def _code(character: str) -> str:
    return f"U+{ord(character):04X}"
