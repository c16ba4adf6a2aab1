"""What a produced file says, portion by portion, so that nothing in it hides from the search."""

from collections.abc import Iterable
from dataclasses import dataclass

from evenhand.adapters.renderers.reading_back import words_of_pdf
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


def portions_of_pdf(data: bytes) -> tuple[Portion, ...]:
    """What the pages of a PDF show, and its properties. Raises `Unreadable`."""
    import pypdfium2

    try:
        words = words_of_pdf(data)
        with pypdfium2.PdfDocument(data) as file:
            properties = file.get_metadata_dict(skip_empty=True).values()
    except (ValueError, pypdfium2.PdfiumError) as cause:
        raise unreadable("PDF", f"{cause}.") from cause
    return (*portion(LETTER, [words]), *portion("the properties", properties))


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
