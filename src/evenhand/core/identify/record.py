"""What the school knows: the setting with its head-counts, and the record of the case.

Counts that nobody has given are None or absent; whoever asks for one treats it as small and says so.
The values are named tuples, since Python makes dataclasses anew at every start, which takes longer; only the
head-counts are read from case files as dataclasses are.
"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import NamedTuple

USUAL_K = 5
"""Fewer people than this count as identifying where a setting has not said."""


class PersonKind(StrEnum):
    """What somebody is to the school. Stored in records, so values never change."""

    PARENT = "parent"
    PUPIL = "pupil"
    STAFF = "staff"
    GOVERNOR = "governor"
    GRANDPARENT = "grandparent"
    OTHER = "other"


class InvolvedAs(StrEnum):
    """What somebody did or suffered in the case. Stored in records, so values never change."""

    AUTHOR = "author"
    TARGET = "target"
    CHILD = "child"
    WITNESS = "witness"
    HANDLER = "handler"
    OTHER = "other"


class Involved(NamedTuple):
    """Somebody in the record. `children` are ids of people; empty text means: not known."""

    id: str
    kind: PersonKind
    name: str
    part: InvolvedAs = InvolvedAs.OTHER
    title: str = ""
    known_as: tuple[str, ...] = ()
    formerly: tuple[str, ...] = ()
    job: str = ""
    year: str = ""
    class_name: str = ""
    children: tuple[str, ...] = ()
    handles: tuple[str, ...] = ()
    email: str = ""
    phone: str = ""
    postcode: str = ""
    vehicle: str = ""


class Posted(NamedTuple):
    """A captured post. `where` is the site and the group, such as "Facebook / Marlbury Mums"."""

    id: str
    author: str
    text: str
    on: date | None = None
    at: str = ""
    where: str = ""


class Fact(NamedTuple):
    """What the school knows of somebody and must not tell. `about` are ids of people."""

    id: str
    about: tuple[str, ...]
    type: str
    text: str


class Occasion(NamedTuple):
    """What happened. `reach` says in words how many families it touched; `whole_setting` that all were."""

    what: str = ""
    on: date | None = None
    where: str = ""
    reach: str = ""
    whole_setting: bool = False


class Record(NamedTuple):
    """The record of one case, as far as readers of a letter could recognise it."""

    reference: str = ""
    site: str = ""
    opened_on: date | None = None
    people: tuple[Involved, ...] = ()
    posts: tuple[Posted, ...] = ()
    facts: tuple[Fact, ...] = ()
    occasion: Occasion = Occasion()
    online_groups: tuple[str, ...] = ()
    places: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ClassCount:
    """A class, the year it belongs to, and how many pupils it has."""

    name: str
    year: str
    pupils: int


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupCount:
    """A group such as a club, what it counts (pupils, parents, families, staff), and how many."""

    name: str
    of: str
    n: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Roster:
    """Head-counts of the school; never names. A count that is absent is not known."""

    pupils_total: int | None = None
    pupils_by_year: tuple[tuple[str, int], ...] = ()
    classes: tuple[ClassCount, ...] = ()
    staff_total: int | None = None
    staff_by_role: tuple[tuple[str, int], ...] = ()
    groups: tuple[GroupCount, ...] = ()


class Signed(NamedTuple):
    """Somebody who may be named in a letter, and the role under the name."""

    name: str
    role: str = ""


class Setting(NamedTuple):
    """The school as its letters may name it. Fewer than `k` people of a kind count as identifying.

    `standing` are sentences of the school's own templates: what equals one of them is nobody's secret.
    """

    name: str
    also_called: tuple[str, ...] = ()
    kind: str = ""
    town: str = ""
    contact: tuple[str, ...] = ()
    signatory: Signed | None = None
    safeguarding_lead: Signed | None = None
    k: int = USUAL_K
    roster: Roster = Roster()
    standing: tuple[str, ...] = ()
