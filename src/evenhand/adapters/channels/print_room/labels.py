"""Address labels on A4 sheets that any stationer has."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from evenhand.adapters.channels.print_room.papers import files, words
from evenhand.adapters.renderers.pdf.compiler import accessible_pdf
from evenhand.adapters.renderers.pdf.literals import array, dictionary
from evenhand.adapters.renderers.pdf.objects import with_clear_stream_ends
from evenhand.core.deliveries.piles import Copy, Pile
from evenhand.core.findings import Finding, Level, Place, Refused


@dataclass(frozen=True, slots=True, kw_only=True)
class LabelForm:
    """A sheet of labels, in millimetres. `across` and `down` are from one label to the next."""

    name: str
    columns: int
    rows: int
    width: float
    height: float
    left: float
    top: float
    across: float
    down: float

    def on_a_sheet(self) -> int:
        """How many labels a sheet has."""
        return self.columns * self.rows


# Sizes and edges as the makers print them on the packets: Avery L7160 and L7163, which most others copy.
# Source: Avery UK, template pages of L7160 and L7163, as known on 2026-11-29.
LABELS = {
    "21": LabelForm(
        name="21 on a sheet, 63.5 × 38.1 mm (L7160)",
        columns=3,
        rows=7,
        width=63.5,
        height=38.1,
        left=7.2,
        top=15.1,
        across=66.04,
        down=38.1,
    ),
    "14": LabelForm(
        name="14 on a sheet, 99.1 × 38.1 mm (L7163)",
        columns=2,
        rows=7,
        width=99.1,
        height=38.1,
        left=4.65,
        top=15.1,
        across=101.6,
        down=38.1,
    ),
}


def label_sheets(
    piles: Sequence[Pile], *, form: LabelForm, title: str, school: str, begin_at: int = 1
) -> bytes:
    """A label for each copy, in the order of the letters, as a tagged PDF (PDF/UA-1 and PDF/A-2a).

    `begin_at` is the first free label of a sheet that was used before, from 1. A label says who the letter
    is for and where it goes, and has its number in the corner; nothing of the matter. Raises `Refused` for
    an address that no label has room for, and for a character no font has.
    """
    import typst

    assert 1 <= begin_at <= form.on_a_sheet(), "a sheet has this label"
    places = ["none"] * (begin_at - 1) + [_label(copy) for pile in piles for copy in pile.copies]
    size = form.on_a_sheet()
    sheets = array(array(places[at : at + size]) for at in range(0, len(places), size))
    call = f"label-sheets({_form(form)}, {words(title)}, {sheets})"
    try:
        made = accessible_pdf(files(title=title, school=school, body=[call]))
    except typst.TypstError as error:
        if "label-too-long" not in error.message:
            raise
        raise Refused([_too_long(form)]) from error
    return with_clear_stream_ends(made)


def lines_of(copy: Copy) -> tuple[str, ...]:
    """What stands on a label: for the post the address, for a book bag whose bag it goes home in."""
    if child := copy.child():
        return (copy.recipient.name, f"By hand: {child}", copy.recipient.class_name)
    return copy.recipient.envelope()


def _label(copy: Copy) -> str:
    lines = array(words(line) for line in lines_of(copy) if line.strip())
    return dictionary([("number", words(str(copy.number))), ("lines", lines)])


def _form(form: LabelForm) -> str:
    lengths = ("width", "height", "left", "top", "across", "down")
    entries: Iterable[tuple[str, str]] = [(name, f"{getattr(form, name):g}mm") for name in lengths]
    return dictionary([*entries, ("columns", str(form.columns)), ("rows", str(form.rows))])


def _too_long(form: LabelForm) -> Finding:
    return Finding(
        id="label-too-long",
        level=Level.STOP,
        words=f"An address is too long for labels of this size ({form.name}).",
        mend="Choose larger labels, or shorten the longest address in the contacts.",
        place=Place(part="labels"),
    )
