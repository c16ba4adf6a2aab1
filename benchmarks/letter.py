"""The letter that every engine makes, and the people it goes to."""

import random
import string
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

from evenhand.adapters.casefiles import read_case_file
from evenhand.adapters.packfolder import read_folder
from evenhand.core.document import Document, Record
from evenhand.core.letters.drafting import Request, prepare, usual_signatory
from evenhand.core.packs.reading import read_pack

ROOT = Path(__file__).resolve().parents[1]
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
SAINTS = ("St Mary’s", "Oak Lodge", "Riverside", "Holy Trinity", "Hilltop", "The Meadows", "Kingsway")
KINDS = ("Primary School", "Church of England Primary School", "Academy", "Infant and Nursery School")
STREETS = ("High Street", "Mill Lane", "Church Road", "St Mary’s Close", "The Old Maltings", "Quarry Hill")


def awareness_letter() -> Document:
    """The awareness letter of the core pack for the demonstration school: about 330 words, with the
    address, the salutation and nothing else differing from parent to parent."""
    return next(letters_of_schools(1))


def letters_of_schools(count: int) -> Iterator[Document]:
    """The awareness letter of so many schools, no two of which have the same name, telephone, addresses on
    the web and head; the first is the demonstration school."""
    pack = read_pack(read_folder(ROOT / "packs" / "core"))
    file = read_case_file(ROOT / "demo" / "thornfield.toml")
    template = pack.template("awareness-letter")
    assert template is not None
    for number in range(count):
        school = replace(file.school, logo=None)
        if number:
            school = replace(
                school,
                name=f"{SAINTS[number % len(SAINTS)]} {KINDS[number % len(KINDS)]} {number}",
                phone=f"01632 96{number:04}",
                email=f"office@s{number}.example.sch.uk",
                website=f"www.s{number}.example.sch.uk",
            )
        request = Request(
            now=date(2026, 11, 22),
            pack=pack,
            template=template,
            school=school,
            signatory=usual_signatory(template, school, None),
        )
        yield prepare(request).document


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
