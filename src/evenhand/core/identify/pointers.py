"""Other things that point to one person: accounts, mail, telephone, postcode, vehicle; by their bare form."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from evenhand.core.identify.callings import heard
from evenhand.core.identify.keeping import kept
from evenhand.core.identify.patterns import Pattern
from evenhand.core.identify.record import Record
from evenhand.core.identify.spelling import squeezed

LEAST_HANDLE = 3
PLATE = Pattern(
    r"(?<![^\W_])(?:[A-Z]{2}\d{2}[ -]?[A-Z]{3}|[A-Z]\d{1,3}[ -]?[A-Z]{3}|[A-Z]{3}[ -]?\d{1,4}[A-Z]?"
    r"|\d{1,4}[ -]?[A-Z]{1,3})(?![^\W_])"
)
"""A mark of today, of a year by its letter, of Northern Ireland, or of long ago."""
LIKE_LETTERS = str.maketrans("0134578l", "oieastbi")
AND = Pattern(r"(?<![^\W_])and(?![^\W_])", re.IGNORECASE)


class Pointers(NamedTuple):
    """Ids of people by what points to them: letters and digits alone, in small letters."""

    handles: Mapping[str, tuple[str, ...]]
    lookalikes: Mapping[str, tuple[str, ...]]
    mails: Mapping[str, tuple[str, ...]]
    phones: Mapping[str, tuple[str, ...]]
    postcodes: Mapping[str, tuple[str, ...]]
    vehicles: Mapping[str, tuple[str, ...]]


def bare_number(text: str) -> str:
    """A telephone number as it is dialled at home: digits alone, without the code of the country."""
    digits = re.sub(r"\D", "", text)
    return re.sub(r"^(?:00)?44(?=0?\d{9,10}$)0?", "0", digits)


def bare_plate(text: str) -> str:
    """A registration mark or postcode, letters and digits that are taken for each other made one."""
    return squeezed(heard(text)).replace("o", "0").replace("i", "1")


def by_looks(form: str) -> str:
    """An account's name with letters for the digits that look like them, and one for what looks the same."""
    return form.translate(LIKE_LETTERS)


@kept
def pointers_of(record: Record) -> Pointers:
    """What points to whom; worked out once."""
    people = record.people
    handles = _gathered(
        (form, one.id)
        for one in people
        for handle in one.handles
        for form in _ways_to_write(heard(handle))
        if len(form) >= LEAST_HANDLE
    )
    return Pointers(
        handles=handles,
        lookalikes=_gathered((by_looks(form), one) for form, who in handles.items() for one in who),
        mails=_gathered(
            (form, one.id) for one in people if "@" in one.email for form in _without_ending(heard(one.email))
        ),
        phones=_gathered((bare_number(one.phone), one.id) for one in people if one.phone),
        postcodes=_gathered((bare_plate(one.postcode), one.id) for one in people if one.postcode),
        vehicles=_gathered((mark, one.id) for one in people for mark in _marks_in(one.vehicle)),
    )


def _marks_in(vehicle: str) -> Iterator[str]:
    """The mark of a vehicle, also where the record tells what it looks like: silver estate, QZ17 IVO."""
    yield from dict.fromkeys(bare_plate(one) for one in (vehicle, *PLATE.findall(heard(vehicle))))


def _ways_to_write(handle: str) -> Iterator[str]:
    """An account's name, without the "and" in it, and without what stands before it: u/name."""
    yield from dict.fromkeys(
        squeezed(one) for one in (handle, AND.sub(" ", handle), re.sub(r"^@?\w{1,2}/", "", handle))
    )


def _without_ending(mail: str) -> Iterator[str]:
    """An address whole, and without one or all of the endings of its domain."""
    yield squeezed(mail)
    name, _, domain = mail.partition("@")
    parts = domain.split(".")
    for many in range(len(parts) - 1, 0, -1):
        if form := squeezed(name + ".".join(parts[:many])):
            yield form


def _gathered(pairs: Iterable[tuple[str, str]]) -> Mapping[str, tuple[str, ...]]:
    gathered: dict[str, list[str]] = defaultdict(list)
    for form, who in pairs:
        if form:
            gathered[form].append(who)
    return {form: tuple(ids) for form, ids in gathered.items()}
