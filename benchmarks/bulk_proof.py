"""Spliced letters held against Typst, letter by letter: `python -m benchmarks.bulk_proof [COUNT] [SEED]`.

Each letter is made twice, spliced and by Typst alone. Every character of both must be the same and stand in
the same box, and, on every tenth letter every dot of every page. Each spliced file must keep PDF/UA-1 and
PDF/A-2a. Ends with a line of JSON; stops with the first letter that differs.
"""

from __future__ import annotations

import ctypes
import json
import random
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import Any

from benchmarks.letter import FIRST, LAST, STREETS, awareness_letter
from evenhand.adapters.renderers.pdf import BulkRenderer, PdfRenderer
from evenhand.core.document import Document, Items, LineBreak, Paragraph, Record, Slot, Text

EVERY = 10
# A thousandth of a point: Typst itself rounds what stands between two letters to single precision.
NEAR = 0.001
LONGER = (
    "Wolfeschlegelstein",
    "Abercrombie-Fotheringham",
    "Nowak-Wiśniewska",
    "O’Shaughnessy",
    "D'Arcy",
    "MacGillycuddy",
    "van der Berg",
    "de la Cruz-Ortiz",
    "St. John",
    "Ó Súilleabháin",
    "Ŵyn-Price",
    "Țurcanu",
    "Åström",
    "Szczęsny",
    "Müller",
)
CHILDREN = (
    "Sam",
    "Ana-Maria",
    "Ŷvonne",
    "Aoife",
    "Zoë",
    "Jean-Luc",
    "Oluwadamilola",
    "Maximilian",
    "Io",
    "Al",
)
HOUSES = (
    "Flat 3B",
    "The Old Maltings",
    "Rose Cottage",
    "c/o Mr and Mrs J. Abercrombie-Fotheringham",
    "Unit 12-A",
)


def documents() -> tuple[Document, ...]:
    """The awareness letter, and letters with passages of every kind: in a long paragraph, in a list, over
    several lines, in large print, over the end of a page."""
    plain = awareness_letter()
    closed = (Text(text="We know how much "), Slot(name="child"), Text(text=" enjoys being here. "))
    long = Paragraph(
        runs=(
            *closed,
            Text(
                text="Every child learns best among people who speak well of each other. " * 4 + "Thank you."
            ),
        )
    )
    item = (
        Text(text="Ask "),
        Slot(name="child"),
        Text(
            text=" what they have seen, and listen for as long as it takes, even if it is late (or early) and/or you are tired."
        ),
    )
    lines = Paragraph(
        runs=(
            Text(text="With thanks to "),
            Slot(name="child"),
            LineBreak(),
            Text(text="and to "),
            Slot(name="recipient.salutation"),
        )
    )
    full = replace(
        plain,
        reference=Slot(name="reference"),
        blocks=(
            *plain.blocks[:2],
            long,
            Items(items=(item, (Text(text="Tell us."),))),
            lines,
            *plain.blocks[2:],
            long,
        ),
    )
    return plain, full, replace(full, large_print=True), replace(full, watermark="PRACTICE")


def records(count: int, seed: int) -> Iterator[Record]:
    """So many families with Latin names, short and long, the same ones for the same seed."""
    chance = random.Random(seed)
    for number in range(count):
        last = chance.choice([*LAST, *LONGER])
        if chance.random() < 0.2 and len(last) < 15:
            last += "-" + chance.choice(LAST)
        title = chance.choice(["Ms", "Mr", "Dr", "Mrs", "Mr and Mrs", "Professor"])
        address = [
            f"{title} {chance.choice(FIRST)} {last}",
            f"{chance.randint(1, 240)} {chance.choice(STREETS)}",
        ]
        if chance.random() < 0.4:
            address.insert(1, chance.choice(HOUSES))
        address += [
            "Ashby-under-Wold",
            f"AB{chance.randint(1, 20)} {chance.randint(1, 9)}{chance.choice('ABDEFG')}H",
        ]
        yield {
            "recipient.salutation": f"{title} {last}",
            "recipient.address": tuple(address),
            "child": f"{chance.choice(CHILDREN)} {last}"
            if chance.random() < 0.5
            else chance.choice(CHILDREN),
            "reference": f"Our reference: TH/2026-{number:05}",
        }


@dataclass(kw_only=True)
class Proof:
    """What was found, so far."""

    letters: int = 0
    farthest: float = 0.0
    compared_dots: int = 0
    specimens: int = 0
    left_to_typst: Counter[str] = field(default_factory=Counter)


def prove(count: int, seed: int = 1, *, rules_every: int = 1) -> Proof:
    """Make so many letters both ways. Raises AssertionError for the first that is not the same."""
    found = Proof()
    several = documents()
    for at, document in enumerate(several):
        bulk, alone = BulkRenderer().prepare(document), PdfRenderer().prepare(document)
        share = count // len(several) + (at < count % len(several))
        for record in records(share, seed + at):
            made, expected = bulk.one(record), alone.one(record)
            found.farthest = max(found.farthest, farthest(characters(made), characters(expected)))
            assert found.farthest <= NEAR, f"other places: {record}"
            if found.letters % EVERY == 0:
                assert dots(made) == dots(expected), f"other dots: {record}"
                found.compared_dots += 1
            if found.letters % rules_every == 0:
                check_rules(made)
            found.letters += 1
        found.specimens += bulk.specimens
        found.left_to_typst += bulk.left
    return found


def characters(data: bytes) -> list[tuple[str, list[tuple[float, ...]]]]:
    """What every page says, and the box of every character, in the order of the contents."""
    import pypdfium2

    found = []
    with pypdfium2.PdfDocument(data) as pdf:
        for number in range(len(pdf)):
            text = pdf[number].get_textpage()
            found.append((text.get_text_range(), _boxes(text)))
    return found


def _boxes(text: Any) -> list[tuple[float, ...]]:
    """The box of each character. Asked of PDFium itself: its wrapper takes four times as long."""
    from pypdfium2 import raw

    sides = [ctypes.c_double() for _ in range(4)]
    found = []
    for at in range(raw.FPDFText_CountChars(text)):
        raw.FPDFText_GetCharBox(text, at, *sides)
        found.append(tuple(side.value for side in sides))
    return found


def farthest(made: list[Any], expected: list[Any]) -> float:
    """How far a side of a box is from where it should be, in points. Raises AssertionError for other
    characters."""
    assert [page[0] for page in made] == [page[0] for page in expected], "other characters"
    pairs = zip(_sides(made), _sides(expected), strict=True)
    return max(abs(one - other) for one, other in pairs)


def _sides(pages: list[Any]) -> Iterator[float]:
    return (side for _, boxes in pages for box in boxes for side in box)


def dots(data: bytes) -> list[bytes]:
    """Every page as a picture, at 96 dots an inch."""
    import pypdfium2

    with pypdfium2.PdfDocument(data) as pdf:
        return [pdf[number].render(scale=96 / 72).to_pil().tobytes() for number in range(len(pdf))]


def check_rules(data: bytes) -> None:
    """Raises AssertionError unless a file keeps PDF/UA-1 and PDF/A-2a."""
    import page

    for profile in (page.ValidationProfile.PDF_UA_1, page.ValidationProfile.PDF_A_2A):
        assert page.validate_pdf_bytes(data, profile=profile).is_compliant, profile


if __name__ == "__main__":
    arguments = [int(word) for word in sys.argv[1:]]
    print(json.dumps(vars(prove(*(arguments or [1000])))))
