"""All letters in one file for the printer, pile by pile, each pile under a sheet that says what it is."""

from collections import OrderedDict
from collections.abc import Callable, Sequence
from typing import BinaryIO

from evenhand.adapters.channels.print_room.papers import files, words
from evenhand.adapters.channels.print_room.tick_off import told_of
from evenhand.adapters.renderers.pdf.bulk import BulkPress, BulkRenderer
from evenhand.adapters.renderers.pdf.compiler import untagged_pdf
from evenhand.adapters.renderers.pdf.literals import array
from evenhand.adapters.renderers.pdf.print_file import PrintFile
from evenhand.core.contacts.recipients import Recipient
from evenhand.core.deliveries.piles import NO_CLASS, Pile
from evenhand.core.document import Document, Record

PRESSES_KEPT = 8
LetterOf = Callable[[Recipient], tuple[Document, Record]]
"""The document somebody gets, and what fills its slots. The same document for all who get it."""


def write_letters(
    piles: Sequence[Pile], *, letter_of: LetterOf, title: str, school: str, into: BinaryIO
) -> int:
    """Write the file; returns how many pages it has. It has no tags and must never be mailed.

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
    return printed.pages


def write_copies(piles: Sequence[Pile], *, finished: bytes, title: str, school: str, into: BinaryIO) -> int:
    """As `write_letters`, where everybody gets the very same letter: the PDF that was released, once for each
    copy. It is in the file once, however many copies there are."""
    with PrintFile(into=into, two_sided=True) as printed:
        for pile in piles:
            printed.add_sheet(_separator(pile, title=title, school=school))
            for _ in pile.copies:
                printed.add_finished(finished)
    return printed.pages


def _press(presses: OrderedDict[int, tuple[Document, BulkPress]], document: Document) -> BulkPress:
    known = presses.get(id(document))
    if known is None:
        known = presses[id(document)] = document, BulkRenderer().prepare(document)
        if len(presses) > PRESSES_KEPT:
            presses.popitem(last=False)
    return known[1]


def _separator(pile: Pile, *, title: str, school: str) -> bytes:
    lines = array(map(words, (school, title, told_of(pile), _where(pile), "Take this sheet off the pile.")))
    call = f"separator({words(pile.title)}, {lines})"
    return untagged_pdf(files(title=pile.title, school=school, body=[call]))


def _where(pile: Pile) -> str:
    if pile.is_posted:
        return "For envelopes and the post"
    return "To give out by hand" if pile.title == NO_CLASS else "For the book bags of this class"
