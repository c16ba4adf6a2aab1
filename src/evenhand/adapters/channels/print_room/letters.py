"""All letters in one file for the printer, pile by pile, each pile under a sheet that says what it is."""

from collections import OrderedDict
from collections.abc import Callable, Sequence
from typing import BinaryIO

from evenhand.adapters.channels.print_room.papers import files, words
from evenhand.adapters.channels.print_room.tick_off import told_of
from evenhand.adapters.renderers.pdf.bulk import BulkPress, BulkRenderer
from evenhand.adapters.renderers.pdf.compiler import accessible_pdf, untagged_pdf
from evenhand.adapters.renderers.pdf.literals import array
from evenhand.adapters.renderers.pdf.objects import with_clear_stream_ends
from evenhand.adapters.renderers.pdf.print_file import PicturePage, PrintFile
from evenhand.adapters.scanners.paging import pages_of
from evenhand.adapters.scanners.showing import show
from evenhand.core.contacts.recipients import Recipient
from evenhand.core.deliveries.piles import NO_CLASS, Pile
from evenhand.core.document import Document, Record

PRESSES_KEPT = 8
LONGEST = 2400
"""So many dots along the longer side of a page: about 200 to the inch on A4."""
LetterOf = Callable[[Recipient], tuple[Document, Record]]
"""The document somebody gets, and what fills its slots. The same document for all who get it."""


def write_letters(
    piles: Sequence[Pile],
    *,
    letter_of: LetterOf,
    title: str,
    school: str,
    into: BinaryIO,
    enclosed: Sequence[Sequence[PicturePage]] = (),
) -> int:
    """Write the file; returns how many pages it has. It has no tags and must never be mailed. What is
    `enclosed` follows every letter, each enclosure from a sheet of its own on.

    Every letter begins on a sheet of its own, also where both sides are printed, with its address where the
    window of the envelope is. Raises `Refused` for what paper cannot take.
    """
    presses: OrderedDict[int, tuple[Document, BulkPress]] = OrderedDict()
    with PrintFile(into=into, two_sided=True) as printed:
        for pile in piles:
            printed.add_sheet(_separator(pile, title=title, school=school))
            for copy in pile.copies:
                document, record = letter_of(copy.recipient)
                printed.add(_press(presses, document), record)
                printed.add_enclosed(enclosed)
    return printed.pages


def write_copies(
    piles: Sequence[Pile],
    *,
    finished: bytes,
    title: str,
    school: str,
    into: BinaryIO,
    enclosed: Sequence[Sequence[PicturePage]] = (),
) -> int:
    """As `write_letters`, where everybody gets the very same letter: the PDF that was released, once for each
    copy. It is in the file once, however many copies there are."""
    with PrintFile(into=into, two_sided=True) as printed:
        for pile in piles:
            printed.add_sheet(_separator(pile, title=title, school=school))
            for _ in pile.copies:
                printed.add_finished(finished)
                printed.add_enclosed(enclosed)
    return printed.pages


def _press(presses: OrderedDict[int, tuple[Document, BulkPress]], document: Document) -> BulkPress:
    known = presses.get(id(document))
    if known is None:
        known = presses[id(document)] = document, BulkRenderer().prepare(document)
        if len(presses) > PRESSES_KEPT:
            presses.popitem(last=False)
    return known[1]


def separators(piles: Sequence[Pile], *, title: str, school: str) -> bytes:
    """The sheets between the piles by themselves, as a tagged PDF (PDF/UA-1 and PDF/A-2a) for whoever reads
    on a screen what lies where. Raises `Refused` for a character no font has."""
    about = f"Sheets between the piles: {title}"
    calls = [_call(pile, title=title, school=school) for pile in piles]
    return with_clear_stream_ends(accessible_pdf(files(title=about, school=school, body=calls)))


def sheet_of(picture: bytes) -> PicturePage:
    """A picture that goes with the letters, as a page: its dots and nothing else the file tells. Raises
    `Unreadable` for what is no whole picture."""
    made = show(picture, longest=LONGEST)
    return PicturePage(width=made.width, height=made.height, jpeg=made.data)


def sheets_of(pdf: bytes) -> tuple[PicturePage, ...]:
    """A PDF that goes with the letters, as pages: its dots and nothing else the file holds. Raises
    `Unreadable` for what cannot be drawn."""
    drawn = pages_of(pdf, longest=LONGEST)
    return tuple(PicturePage(width=one.width, height=one.height, jpeg=one.data, edge=0.0) for one in drawn)


def _separator(pile: Pile, *, title: str, school: str) -> bytes:
    call = _call(pile, title=title, school=school)
    return untagged_pdf(files(title=pile.title, school=school, body=[call]))


def _call(pile: Pile, *, title: str, school: str) -> str:
    lines = array(map(words, (school, title, told_of(pile), _where(pile), "Take this sheet off the pile.")))
    return f"separator({words(pile.title)}, {lines})"


def _where(pile: Pile) -> str:
    if pile.is_posted:
        return "For envelopes and the post"
    return "To give out by hand" if pile.title == NO_CLASS else "For the book bags of this class"
