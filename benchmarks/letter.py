"""The letter that every engine makes, and the people it goes to."""

import os
import random
import string
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

from evenhand.adapters.casefiles import read_case_file
from evenhand.adapters.packfolder import read_folder
from evenhand.core.document import Block, Document, Heading, Items, Record
from evenhand.core.document.reading import words_of_runs
from evenhand.core.letters.drafting import Request, prepare, usual_signatory
from evenhand.core.packs.reading import read_pack

ROOT = Path(__file__).resolve().parents[1]
LEFT_OUT = "If something here is wrong"
FIRST = [
    "Amina",
    "Oliwia",
    "Zoë",
    "Łukasz",
    "Grace",
    "Mohammed",
    "Aleksandra",
    "Ioana",
    "Harry",
    "Chloë",
    "Siân",
    "Fatima",
    "Jakub",
    "Noah",
    "Isla",
]
LAST = [
    "Khan",
    "Kowalska",
    "Popescu",
    "O’Neill",
    "Smith",
    "Żółkowski",
    "Ahmed",
    "Brown",
    "Taylor-Jones",
    "Patel",
    "Evans",
    "Nowak",
    "Begum",
]
STREETS = ("High Street", "Mill Lane", "Church Road", "St Mary’s Close", "The Old Maltings", "Quarry Hill")


def awareness_letter() -> Document:
    """The awareness letter of the core pack for the demonstration school, with the address and the
    salutation differing from parent to parent.

    With BENCH_LETTER=long it is the whole letter: 480 words on two pages. Else it is cut to one page, as
    was the letter that the targets were set with: 290 words, with a list of links.
    """
    document = _whole_letter()
    if os.environ.get("BENCH_LETTER") == "long":
        return document
    points = next(at for at, block in enumerate(document.blocks) if isinstance(block, Items))
    shorter = (*document.blocks[:points], *document.blocks[points + 2 :])
    return replace(document, blocks=tuple(_without_section(shorter, LEFT_OUT)), acknowledgement="")


def _without_section(blocks: Iterable[Block], title: str) -> Iterator[Block]:
    """The blocks without one heading and all that stands under it."""
    inside = False
    for block in blocks:
        if isinstance(block, Heading):
            inside = words_of_runs(block.runs) == title
        if not inside:
            yield block


def _whole_letter() -> Document:
    pack = read_pack(read_folder(ROOT / "packs" / "core"))
    file = read_case_file(ROOT / "demo" / "thornfield.toml")
    template = pack.template("awareness-letter")
    assert template is not None
    request = Request(
        now=date(2026, 11, 22),
        pack=pack,
        template=template,
        school=replace(file.school, logo=None),
        signatory=usual_signatory(template, file.school, None),
    )
    return prepare(request).document


def recipients(count: int, seed: int = 1) -> Iterator[Record]:
    """So many parents, the same ones each time."""
    chance = random.Random(seed)
    for _ in range(count):
        last = chance.choice(LAST) + "".join(chance.choice(string.ascii_lowercase) for _ in range(2))
        title = chance.choice(["Ms", "Mr", "Dr", "Mrs"])
        address = [
            f"{title} {chance.choice(FIRST)} {last}",
            f"{chance.randint(1, 240)} {chance.choice(STREETS)}",
        ]
        if chance.random() < 0.3:
            address.insert(1, f"Flat {chance.randint(1, 60)}")
        address += ["Ashby", f"AB{chance.randint(1, 20)} {chance.randint(1, 9)}{chance.choice('ABDEFG')}H"]
        yield {"recipient.salutation": f"{title} {last}", "recipient.address": tuple(address)}
