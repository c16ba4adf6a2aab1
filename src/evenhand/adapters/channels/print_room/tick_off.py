"""The list on which whoever gives out letters ticks them off, and who takes one signs."""

from collections.abc import Iterator, Sequence

from evenhand.adapters.channels.print_room.papers import files, words
from evenhand.adapters.renderers.pdf.compiler import accessible_pdf
from evenhand.adapters.renderers.pdf.literals import array, dictionary
from evenhand.adapters.renderers.pdf.objects import with_clear_stream_ends
from evenhand.core.deliveries.piles import Pile

_HEADER = ("No.", "Child", "Letter to", "Given", "Signature and date")
_POSTED = ("No.", "Postcode", "Letter to", "Posted", "Signature and date")


def tick_off_sheet(piles: Sequence[Pile], *, title: str, school: str, date: str) -> bytes:
    """Every copy with its number, whose it is, a box to tick and room to sign, pile by pile, as a tagged PDF
    (PDF/UA-1 and PDF/A-2a). `title` is what the office calls the letter, `date` the day in words. Raises
    `Refused` for a character no font has."""
    count = sum(len(pile.copies) for pile in piles)
    about = [
        f"{school}, {date}. {count} {'letter' if count == 1 else 'letters'}.",
        "Tick each letter when it has left your hands. Keep this list in the office, and write down in "
        "Evenhand what was given out. It names families: shred it when that is done.",
    ]
    call = (
        f"tick-off({words(f'Who got it: {title}')}, {array(map(words, about))}, {array(map(_pile, piles))})"
    )
    made = accessible_pdf(files(title=f"Who got it: {title}", school=school, body=[call]))
    return with_clear_stream_ends(made)


def told_of(pile: Pile) -> str:
    """What a pile is, in words."""
    count = len(pile.copies)
    return f"{count} {'letter' if count == 1 else 'letters'}, {pile.numbers()}"


def _pile(pile: Pile) -> str:
    return dictionary(
        [
            ("title", words(pile.title)),
            ("about", words(f"{told_of(pile)}.")),
            ("header", array(map(words, _POSTED if pile.is_posted else _HEADER))),
            ("rows", array(_rows(pile))),
        ]
    )


def _rows(pile: Pile) -> Iterator[str]:
    for copy in pile.copies:
        where = copy.recipient.address[-1:] if pile.is_posted else (copy.child(),)
        yield dictionary(
            [
                ("number", words(str(copy.number))),
                ("child", words("".join(where))),
                ("name", words(copy.recipient.name)),
            ]
        )
