"""A Common Transfer File: pupils and their contacts in XML.

DfE, "Common transfer file: CTF 21 specification", version 1.1, 3.1.10 and 3.1.11 (address, contacts).
Its lawful purpose is to move a pupil’s record (Education (Pupil Information) (England) Regulations 2005),
so nothing but names, numbers, classes and contacts is taken from it. Read 2026-11-29.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from evenhand.adapters.readers.tree import Element, local, tree_of
from evenhand.core.contacts import Row
from evenhand.core.contacts.entries import Reader
from evenhand.core.contacts.roll import Entry, Told
from evenhand.core.contacts.uses import CHILD, Holds, Use
from evenhand.core.findings import Finding, Level, Place, Unreadable

CHILD_COLUMNS = (
    ("UPN", Holds.NUMBER),
    ("Forename", Holds.FORENAME),
    ("Surname", Holds.SURNAME),
    ("RegistrationGroup", Holds.CLASS),
    ("NCyearActual", Holds.YEAR),
)
ADULT_COLUMNS = (
    ("Title", Holds.TITLE),
    ("Forename", Holds.FORENAME),
    ("Surname", Holds.SURNAME),
    ("Relationship", Holds.RELATION),
    ("Responsibility", Holds.RESPONSIBILITY),
    ("Email", Holds.EMAIL),
    ("PhoneNo", Holds.PHONE),
    ("Address", Holds.ADDRESS),
)
IN_FRONT = ("SAON", "PAON", "Street")
BELOW = ("Locality", "Town", "AdministrativeArea", "PostTown", "County", "PostCode", "Country")
LINES = tuple(f"AddressLine{number}" for number in range(1, 6))
RELATIONS = {"MOTH": "mother", "FATH": "father"}
TRUE = frozenset({"true", "1", "y", "yes"})


def read_transfer_file(*, name: str, data: bytes) -> tuple[tuple[Entry, ...], tuple[Finding, ...]]:
    """The pupils with those contacts who have parental responsibility, or are mother or father; others are
    told of and left out. All that is wrong comes with its line.

    Raises `Unreadable` for XML that is broken, declares entities, or is no Common Transfer File.
    """
    root = tree_of(data, part="", name=name)
    if local(root).lower() != "ctfile":
        raise Unreadable([_other(name, local(root))])
    of_child, of_adult = _reader(name, CHILD, CHILD_COLUMNS), _reader(name, "1", ADULT_COLUMNS)
    entries: list[Entry] = []
    found: list[Finding] = []
    for pupil in (one for one in root.iter() if local(one) == "Pupil"):
        entry, wrong = of_child.read(_row(pupil, [_below(pupil, column) for column, _ in CHILD_COLUMNS]))
        found += wrong
        adults: list[Told] = []
        for contact in _contacts(pupil):
            told, wrong = of_adult.read(_contact_row(contact, pupil))
            if not _is_parent(contact):
                found.append(_left_out(contact, name))
                continue
            found += wrong
            adults += [
                replace(one, relation=RELATIONS.get(one.relation, one.relation)) for one in told.adults
            ]
        entries.append(replace(entry, adults=tuple(adults), place=_place(name, pupil)))
    return tuple(entries), tuple(found)


def _contacts(pupil: Element) -> Iterator[Element]:
    for group in (one for one in pupil if local(one) == "Contacts"):
        yield from (one for one in group if local(one) == "Contact")


def _is_parent(contact: Element) -> bool:
    return _below(contact, "Responsibility").lower() in TRUE or _below(contact, "Relationship") in RELATIONS


def _contact_row(contact: Element, pupil: Element) -> Row:
    own = next((one for one in contact if local(one) == "Address"), None)
    as_pupil = _below(contact, "AddressAsPupil").lower() in TRUE
    home = next((one for one in pupil if local(one) == "Address"), None) if as_pupil else own
    cells = [_below(contact, column) for column, _ in ADULT_COLUMNS[:-1]]
    return _row(contact, [*cells, "\n".join(_address(home))])


def _address(home: Element | None) -> Iterator[str]:
    if home is None:
        return
    numbered = [told for told in (_below(home, line) for line in LINES) if told]
    front = [told for told in (_below(home, part) for part in IN_FRONT) if told]
    yield from numbered
    if front:
        yield " ".join(front)
    yield from (told for told in (_below(home, part) for part in BELOW) if told)


def _below(element: Element, name: str) -> str:
    """The words of the first element of a name below; empty if there is none."""
    for one in element.iter():
        if local(one) == name and one is not element:
            if name != "Email" and _in_contacts(one, element):
                continue
            return (one.text or "").strip()
    return ""


def _in_contacts(one: Element, above: Element) -> bool:
    """Whether an element of a pupil belongs to a contact of theirs."""
    parent = one.getparent()
    while parent is not None and parent is not above:
        if local(parent) == "Contacts":
            return True
        parent = parent.getparent()
    return False


def _row(element: Element, cells: Sequence[str]) -> Row:
    return Row(number=_line(element), cells=tuple(cells))


def _reader(name: str, whose: str, columns: Sequence[tuple[str, Holds]]) -> Reader:
    return Reader(
        source=name,
        headers=tuple(column for column, _ in columns),
        uses=tuple(Use(whose=whose, holds=holds) for _, holds in columns),
    )


def _line(element: Element) -> int:
    line: int | None = element.sourceline  # type: ignore[assignment]
    return line or 0


def _place(name: str, element: Element) -> Place:
    return Place(source=name, line=_line(element))


def _left_out(contact: Element, name: str) -> Finding:
    who = " ".join(filter(None, (_below(contact, "Forename"), _below(contact, "Surname")))) or "A contact"
    return Finding(
        id="transfer-file-no-parent",
        level=Level.ADVISE,
        words=f"{who} has no parental responsibility in the file, and is left out.",
        mend="Add them by hand if they are to get letters.",
        place=_place(name, contact),
    )


def _other(name: str, root: str) -> Finding:
    return Finding(
        id="transfer-file-other",
        level=Level.STOP,
        words=f"This is XML, but no Common Transfer File: it begins with “{root[:40]}”.",
        mend="Choose the right file, or a list in CSV or Excel.",
        place=Place(source=name),
    )
