"""OneRoster 1.1 and 1.2 as a zip of CSV files.

1EdTech, OneRoster 1.1 CSV tables (2017): `users.csv` has a role and `agentSourcedIds`, which lead from a
student to a parent, guardian or relative, or back. OneRoster 1.2 CSV binding (2022): roles stand in
`roles.csv`. Addresses are in neither, so that families without an e-mail address have none. Read 2026-11-29.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from evenhand.adapters.contactlists import OpenedList, open_rows
from evenhand.adapters.readers.archive import Archive
from evenhand.core.contacts import Row, row_place
from evenhand.core.contacts.entries import Reader
from evenhand.core.contacts.roll import Entry, Told
from evenhand.core.contacts.uses import CHILD, Holds, Use
from evenhand.core.findings import Finding, Level, Place, Unreadable

ADULTS = frozenset({"parent", "guardian", "relative"})
OF_CHILD = {
    "sourcedid": Holds.NUMBER,
    "givenname": Holds.FORENAME,
    "familyname": Holds.SURNAME,
    "grades": Holds.YEAR,
}
OF_ADULT = {
    "sourcedid": Holds.NUMBER,
    "givenname": Holds.FORENAME,
    "familyname": Holds.SURNAME,
    "email": Holds.EMAIL,
    "phone": Holds.PHONE,
}
NEEDED = ("sourcedid", "givenname", "familyname", "agentsourcedids")


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """One file of the zip: the places of its columns by their names in small letters, and its rows."""

    opened: OpenedList
    places: Mapping[str, int]

    def rows(self) -> Iterator[Row]:
        """The rows that are not marked as deleted."""
        for row in self.opened.rows():
            if self.cell(row, "status").lower() != "tobedeleted":
                yield row

    def cell(self, row: Row, column: str) -> str:
        """A cell; empty where there is no such column."""
        place = self.places.get(column.lower())
        return row.cells[place].strip() if place is not None else ""


def read_oneroster(*, name: str, data: bytes) -> tuple[tuple[Entry, ...], tuple[Finding, ...]]:
    """The students with their parents and guardians, and all that is wrong by file, row and column.

    Raises `Unreadable` for a zip that is damaged, locked, unsafe or too large, without its files or columns.
    """
    archive = Archive(data=data, name=name)
    users = _table(archive, "users.csv")
    if users is None:
        raise Unreadable([_lacks(name, "the file users.csv, or a row in it")])
    missing = [column for column in NEEDED if column not in users.places]
    roles = _roles(archive, users)
    if missing or not roles:
        lacking = ", ".join(missing) or "roles of users: a column “role”, or the file roles.csv"
        raise Unreadable([_lacks(name, lacking, source="users.csv")])
    return _read(users, roles, _classes(archive))


def _read(
    users: Table, roles: Mapping[str, str], classes: Mapping[str, str]
) -> tuple[tuple[Entry, ...], tuple[Finding, ...]]:
    of_child, of_adult = _reader(users, CHILD, OF_CHILD), _reader(users, "1", OF_ADULT)
    children: dict[str, Entry] = {}
    adults: dict[str, Told] = {}
    agents: dict[str, list[str]] = {}
    found: list[Finding] = []
    for row in users.rows():
        number = users.cell(row, "sourcedId")
        role = roles.get(number, "")
        others = [one.strip() for one in users.cell(row, "agentSourcedIds").split(",") if one.strip()]
        agents.setdefault(number, []).extend(others)
        if role == "student":
            entry, wrong = of_child.read(row)
            child = replace(entry.child, class_name=classes.get(number, "")) if entry.child else None
            children[number] = Entry(child=child, place=row_place(source="users.csv", row=row.number))
            found += wrong
        elif role in ADULTS:
            entry, wrong = of_adult.read(row)
            found += wrong
            for told in entry.adults:
                adults[number] = replace(told, relation=role)
    return tuple(_tied(children, adults, agents)), tuple(found)


def _tied(
    children: Mapping[str, Entry], adults: Mapping[str, Told], agents: Mapping[str, list[str]]
) -> Iterator[Entry]:
    """Each child with whoever it names as an agent, and whoever names it."""
    back: dict[str, list[str]] = {}
    for adult in adults:
        for child in agents.get(adult, ()):
            back.setdefault(child, []).append(adult)
    for number, entry in children.items():
        own = dict.fromkeys((*agents.get(number, ()), *back.get(number, ())))
        yield replace(entry, adults=tuple(adults[one] for one in own if one in adults))


def _reader(users: Table, whose: str, columns: Mapping[str, Holds]) -> Reader:
    of = {
        place: holds for column, holds in columns.items() if (place := users.places.get(column)) is not None
    }
    headers = users.opened.headers
    uses = tuple(Use(whose=whose, holds=of[index]) if index in of else None for index in range(len(headers)))
    return Reader(source="users.csv", headers=headers, uses=uses)


def _roles(archive: Archive, users: Table) -> dict[str, str]:
    """The role of each user, by number: the primary one where there are several."""
    roles: dict[str, str] = {}
    if "role" in users.places:
        for row in users.rows():
            roles[users.cell(row, "sourcedId")] = users.cell(row, "role").lower()
    table = _table(archive, "roles.csv")
    if table is not None:
        for row in table.rows():
            user, role = table.cell(row, "userSourcedId"), table.cell(row, "role").lower()
            if user not in roles or table.cell(row, "roleType").lower() == "primary" or role in ADULTS:
                roles[user] = role
    return roles


def _classes(archive: Archive) -> dict[str, str]:
    """The class of each student: the one in which they are registered, else the first."""
    titles: dict[str, tuple[bool, str]] = {}
    table = _table(archive, "classes.csv")
    if table is not None:
        for row in table.rows():
            is_home = table.cell(row, "classType").lower() == "homeroom"
            titles[table.cell(row, "sourcedId")] = (is_home, table.cell(row, "title"))
    found: dict[str, tuple[bool, str]] = {}
    table = _table(archive, "enrollments.csv")
    if table is not None:
        for row in table.rows():
            student, title = table.cell(row, "userSourcedId"), titles.get(table.cell(row, "classSourcedId"))
            if title is None or table.cell(row, "role").lower() != "student":
                continue
            if student not in found or title[0] > found[student][0]:
                found[student] = title
    return {student: title for student, (_, title) in found.items()}


def _table(archive: Archive, file: str) -> Table | None:
    """A file of the zip; None if it is not there or has no rows."""
    part = next((one for one in sorted(archive.names) if one.rpartition("/")[2].lower() == file), None)
    if part is None:
        return None
    try:
        opened = open_rows(archive.read(part), name=file)
    except Unreadable as unreadable:
        if all(one.id == "contacts-no-rows" for one in unreadable.findings):
            return None
        raise
    return Table(opened=opened, places={header.lower(): place for place, header in enumerate(opened.headers)})


def _lacks(name: str, what: str, *, source: str = "") -> Finding:
    return Finding(
        id="oneroster-lacks",
        level=Level.STOP,
        words=f"The OneRoster file lacks {what}. Parents and guardians are looked for in users.csv, by "
        "the column agentSourcedIds, and their roles in users.csv (1.1) or roles.csv (1.2).",
        mend="Export OneRoster CSV again from your system, with parents and guardians in it.",
        place=Place(source=source or name),
    )
