"""How somebody is greeted after "Dear". No title and no gender is ever guessed."""

import re

from evenhand.core.contacts.cells import says_nothing

PARENT = "Parent or carer"
TITLES = {
    title.casefold(): title
    for title in (
        *("Mr", "Mrs", "Ms", "Miss", "Mx", "Dr", "Prof", "Professor", "Rev", "Revd", "Reverend", "Canon"),
        *(
            "Father",
            "Fr",
            "Pastor",
            "Imam",
            "Rabbi",
            "Cllr",
            "Councillor",
            "Judge",
            "Capt",
            "Captain",
            "Major",
        ),
        *("Sgt", "Sergeant", "Colonel", "Sir", "Dame", "Lord", "Lady"),
    )
}
WITH_FORENAME = frozenset({"Sir", "Dame"})
INITIAL = re.compile(r"(?:[^\W\d_]\.?){1,3}")
UNNAMED = re.compile(
    r"(?:the\s+)?(?:parents?|carers?|guardians?|occupier)\b.*|to whom it may concern"
    r"|(?:sir|madam)(?:\s*(?:or|/)\s*(?:sir|madam))?",
    re.IGNORECASE,
)
DEAR = re.compile(r"dear\b\s*", re.IGNORECASE)


def salutation(
    *, name: str = "", title: str = "", forename: str = "", surname: str = "", given: str = ""
) -> str:
    """What stands after "Dear". `given` is the list's own greeting and wins; title and surname come
    next; then the name as it is, shortened only where the list says which word is the title and
    nothing but initials stands before the surname."""
    own = DEAR.sub("", given, count=1).rstrip(" ,")
    if not says_nothing(own):
        return own
    if not says_nothing(title) and not says_nothing(surname):
        tidied = _title(title)
        return f"{tidied} {forename if tidied in WITH_FORENAME and forename else surname}"
    whole = name or " ".join(part for part in (title, forename, surname) if not says_nothing(part))
    if says_nothing(whole) or UNNAMED.fullmatch(whole):
        return PARENT
    return _from_name(whole)


def full_name(*, title: str = "", forename: str = "", surname: str = "") -> str:
    """A name for the envelope from its parts; empty if neither forename nor surname is known."""
    own = [part for part in (forename, surname) if not says_nothing(part)]
    before = [] if says_nothing(title) else [_title(title)]
    return " ".join([*before, *own]) if own else ""


def _title(title: str) -> str:
    return TITLES.get(title.strip(" .").casefold(), title.strip())


def _from_name(name: str) -> str:
    first, *rest = name.split(" ")
    title = TITLES.get(first.strip(".").casefold())
    if title is None or not rest or title in WITH_FORENAME:
        return name
    while len(rest) > 1 and INITIAL.fullmatch(rest[0]) and (len(rest[0]) == 1 or "." in rest[0]):
        rest = rest[1:]
    return " ".join([title, *rest])
