"""People and their roles as values; never a log-in."""

from dataclasses import dataclass
from enum import StrEnum


class Role(StrEnum):
    """What somebody is to the school. Stored in case files, so values never change."""

    HEAD = "head"
    DSL = "dsl"
    OFFICE = "office"
    CHAIR = "chair"
    DPO = "dpo"
    ADVISER = "adviser"
    STAFF = "staff"


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """Somebody who acts for the school. `title` is how the post is written under a signature;
    empty means the school's usual word for the role."""

    name: str
    role: Role
    title: str = ""


def same_person(one: str, other: str) -> bool:
    """Whether two names are the same but for case and spacing."""
    return " ".join(one.split()).casefold() == " ".join(other.split()).casefold()
