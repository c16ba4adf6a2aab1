"""How private a thing is that we keep, and what becomes of it: every column of every table says both."""

from enum import StrEnum


class Privacy(StrEnum):
    """How private a column is, from what anybody may know to what opens doors."""

    PUBLIC = "public"
    INTERNAL = "internal"
    PERSONAL = "personal"
    SENSITIVE = "sensitive"
    SECRET = "secret"  # noqa: S105 - a class of columns, not one


class Fate(StrEnum):
    """With what a column ends: what is erased with it, or how long it stays by itself."""

    WITH_CASE = "with-case"
    WITH_SCHOOL = "with-school"
    WITH_ACCOUNT = "with-account"
    WITH_PARENT = "with-parent"
    SHORT = "short"
    KEPT = "kept"


Decision = tuple[Privacy, Fate]
