"""What a produced file says, portion by portion, so that nothing in it hides from the search."""

from collections.abc import Iterable
from dataclasses import dataclass

from evenhand.core.findings import Finding, Level, Place, Unreadable


@dataclass(frozen=True, slots=True, kw_only=True)
class Portion:
    """Some of the words of a file. `name` says where they stand: "the letter", "the footer"; `lines`
    are its paragraphs, with a newline at each line break."""

    name: str
    lines: tuple[str, ...]


LETTER = "the letter"


def letter_lines(portions: Iterable[Portion]) -> tuple[str, ...]:
    """The paragraphs of the letter itself."""
    return tuple(line for portion in portions if portion.name == LETTER for line in portion.lines)


def portion(name: str, lines: Iterable[str]) -> tuple[Portion, ...]:
    """A portion of the lines that say something; none if none does."""
    kept = tuple(line for line in lines if line)
    return (Portion(name=name, lines=kept),) if kept else ()


def unreadable(format_name: str, why: str) -> Unreadable:
    """What to raise for produced bytes that cannot be read back."""
    finding = Finding(
        id="finished-unreadable",
        level=Level.STOP,
        words=f"The finished {format_name} cannot be read back: {why}",
        mend="Make the file again. If it happens twice, please report it as a fault of Evenhand.",
        place=Place(part=format_name),
    )
    return Unreadable([finding])
