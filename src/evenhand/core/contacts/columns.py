"""Which column of a list means what, read from the words of its header and nothing else."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

from evenhand.core.contacts import header_place
from evenhand.core.findings import Finding, Level, Place


class Meaning(StrEnum):
    """What a column holds. Values are written in case files that name columns, so they never change."""

    NAME = "name"
    TITLE = "title"
    FORENAME = "forename"
    SURNAME = "surname"
    SALUTATION = "salutation"
    ADDRESS = "address"
    POSTCODE = "postcode"
    COUNTRY = "country"
    EMAIL = "email"
    PHONE = "phone"
    CHILD = "child"
    CHILD_FORENAME = "child-forename"
    CHILD_SURNAME = "child-surname"
    CLASS = "class"
    LANGUAGE = "language"
    FORMAT = "format"


# For each meaning the words of a header, the best first: "Class" wins over "Year" where a list has both.
WORDS: dict[Meaning, tuple[str, ...]] = {
    Meaning.NAME: (
        "",
        "name",
        "full name",
        "addressee",
        "envelope name",
        "names",
        "recipient",
        "recipient name",
    ),
    Meaning.TITLE: ("title", "prefix", "name title"),
    Meaning.FORENAME: (
        *("forename", "first name", "firstname", "given name", "forenames", "first names", "first"),
        *("forename s", "preferred forename", "legal forename", "initials"),
    ),
    Meaning.SURNAME: ("surname", "last name", "lastname", "family name", "last", "legal surname"),
    Meaning.SALUTATION: ("salutation", "letter salutation", "greeting", "dear", "address as"),
    Meaning.ADDRESS: ("address", "home address", "postal address", "full address", "address block"),
    Meaning.POSTCODE: ("postcode", "post code", "postal code", "home postcode", "address postcode", "zip"),
    Meaning.COUNTRY: ("country", "address country"),
    Meaning.EMAIL: ("email", "e mail", "email address", "e mail address", "home email", "main email", "mail"),
    Meaning.PHONE: (
        *(
            "phone",
            "telephone",
            "mobile",
            "phone number",
            "telephone number",
            "mobile number",
            "mobile phone",
        ),
        *("tel", "tel no", "home phone", "main telephone", "contact number"),
    ),
    Meaning.CLASS: (
        *(
            "class",
            "class name",
            "form",
            "reg",
            "reg group",
            "registration group",
            "tutor group",
            "registration",
        ),
        *("room", "group", "year", "year group", "nc year"),
    ),
    Meaning.LANGUAGE: (
        "language",
        "letter language",
        "preferred language",
        "home language",
        "first language",
    ),
    Meaning.FORMAT: ("format", "letter format", "preferred format", "accessible format", "large print"),
}
CHILDREN: dict[Meaning, Meaning] = {
    Meaning.NAME: Meaning.CHILD,
    Meaning.FORENAME: Meaning.CHILD_FORENAME,
    Meaning.SURNAME: Meaning.CHILD_SURNAME,
    Meaning.CLASS: Meaning.CLASS,
}
# Pieces of an address from top to bottom, for lists that name them instead of numbering them.
PIECES = (
    ("house name", "building", "flat", "apartment"),
    ("house number", "house no", "house", "number"),
    ("street", "road", "street name", "address street"),
    ("locality", "village", "district"),
    ("town", "city", "town city", "town or city", "post town", "address town"),
    ("county", "region", "address county"),
)
ADULT_WORDS = frozenset(
    {"parent", "parents", "carer", "carers", "guardian", "guardians", "adult", "contact", "priority"}
)
CHILD_WORDS = frozenset({"child", "childs", "children", "pupil", "pupils", "student", "students", "learner"})
NUMBERED = re.compile(r"(?:home |postal )?(?:address|addr|address line|line)(?: line)? ?(\d{1,2})")
SHORT_NUMBERED = re.compile(r"\b(adult|parent|carer|guardian|contact|address|addr|line)(\d{1,2})\b")
NOT_A_WORD = re.compile(r"[^\w]+|_")


@dataclass(frozen=True, slots=True, kw_only=True)
class Heard:
    """What a header says: a meaning, how well its words fit (0 is best), whose it is."""

    meaning: Meaning
    fit: int
    adult: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Columns:
    """A header row understood: for each meaning the columns that hold it, in reading order."""

    source: str
    headers: tuple[str, ...]
    of: Mapping[Meaning, tuple[int, ...]]

    def has(self, *meanings: Meaning) -> bool:
        """Whether one of the meanings has a column."""
        return any(meaning in self.of for meaning in meanings)

    def unclaimed(self) -> tuple[int, ...]:
        """The columns nobody claimed."""
        claimed = {index for indices in self.of.values() for index in indices}
        return tuple(index for index in range(len(self.headers)) if index not in claimed)


def words_of_header(header: str) -> str:
    """A header as words: small letters, single blanks, no punctuation, "Adult1" as "adult 1"."""
    plain = NOT_A_WORD.sub(" ", header.replace("'", "").replace("’", "")).casefold().strip()
    return " ".join(SHORT_NUMBERED.sub(r"\1 \2", plain).split())


def hear(header: str) -> Heard | None:
    """What a header says; None if it is not one of the words known here."""
    words = words_of_header(header)
    if not words:
        return None
    adult, whose, rest = _without_person(words.split())
    if numbered := NUMBERED.fullmatch(rest):
        return Heard(meaning=Meaning.ADDRESS, fit=100 + int(numbered[1]), adult=adult)
    for rank, piece in enumerate(PIECES):
        if rest in piece:
            return Heard(meaning=Meaning.ADDRESS, fit=200 + rank, adult=adult)
    return _heard_by_words(rest=rest, whose=whose, adult=adult)


def _without_person(words: list[str]) -> tuple[int, str, str]:
    """Which adult a header speaks of, whether of a child, and what remains of its words."""
    rest: list[str] = []
    adult, whose = 1, ""
    for index, word in enumerate(words):
        before = words[index - 1] if index else ""
        if word.isdecimal() and before in ADULT_WORDS:
            adult = int(word)
        elif word in CHILD_WORDS:
            whose = "child"
        elif word in ADULT_WORDS and not (word == "contact" and words[index + 1 :] == ["number"]):
            whose = whose or "adult"
        elif word not in {"s", "or", "of", "the"}:
            rest.append(word)
    return adult, whose, " ".join(rest)


def _heard_by_words(*, rest: str, whose: str, adult: int) -> Heard | None:
    if not rest and not whose:
        return None
    for meaning, words in WORDS.items():
        if rest in words:
            fit = words.index(rest)
            if whose != "child":
                return Heard(meaning=meaning, fit=fit, adult=adult)
            return Heard(meaning=CHILDREN[meaning], fit=fit) if meaning in CHILDREN else None
    return None


def read_columns(
    *, headers: tuple[str, ...], source: str, chosen: Mapping[Meaning, str] | None = None
) -> tuple[Columns, tuple[Finding, ...]]:
    """Understand a header row. `chosen` names the column of a meaning where the guess would be wrong.

    Findings: a chosen column that is not there (stop), two columns that fit a meaning equally well (warn; the
    first is used), columns of a second adult, who gets no letter (warn), no column for names (warn).
    """
    chosen = chosen or {}
    heard = {index: found for index, header in enumerate(headers) if (found := hear(header))}
    claims = _claims(heard)
    missing: list[Finding] = []
    for meaning, header in chosen.items():
        index = _index_of(headers, header)
        if index is None:
            missing.append(_not_there(header, headers, source))
        else:
            claims = {other: tuple(i for i in places if i != index) for other, places in claims.items()}
            claims[meaning] = (index,)
    columns = Columns(
        source=source, headers=headers, of={key: value for key, value in claims.items() if value}
    )
    return columns, (*missing, *_doubts(columns, heard, frozenset(chosen)))


def _claims(heard: Mapping[int, Heard]) -> dict[Meaning, tuple[int, ...]]:
    claims: dict[Meaning, tuple[int, ...]] = {}
    for meaning in Meaning:
        fits = sorted(
            (one.fit, index) for index, one in heard.items() if one.meaning is meaning and one.adult == 1
        )
        if fits:
            claims[meaning] = (
                tuple(index for _, index in fits) if meaning is Meaning.ADDRESS else (fits[0][1],)
            )
    return claims


def _index_of(headers: tuple[str, ...], header: str) -> int | None:
    wanted = words_of_header(header)
    return next((index for index, one in enumerate(headers) if words_of_header(one) == wanted), None)


def _not_there(header: str, headers: tuple[str, ...], source: str) -> Finding:
    return Finding(
        id="contact-column-not-there",
        level=Level.STOP,
        words=f"There is no column '{header}'; the list has {', '.join(headers)}.",
        mend="Name one of the columns of the list.",
        place=Place(source=source, part="header"),
    )


def _doubts(columns: Columns, heard: Mapping[int, Heard], chosen: frozenset[Meaning]) -> Iterator[Finding]:
    for meaning, (first, *_) in columns.of.items():
        rivals = [
            index
            for index, one in heard.items()
            if index != first and one == heard.get(first) and one.meaning is not Meaning.ADDRESS
        ]
        if rivals and meaning not in chosen:
            yield _rivals(columns, first, rivals)
    others = [index for index, one in heard.items() if one.adult > 1]
    if others:
        yield _second_adult(columns, others)
    if not columns.has(Meaning.NAME, Meaning.SURNAME, Meaning.FORENAME, Meaning.SALUTATION):
        yield _no_name(columns)


def _rivals(columns: Columns, first: int, rivals: list[int]) -> Finding:
    names = " and ".join(f"'{columns.headers[index]}'" for index in (first, *rivals))
    return Finding(
        id="contact-columns-alike",
        level=Level.WARN,
        words=f"The columns {names} seem to mean the same; '{columns.headers[first]}' is used.",
        mend="Rename or remove the column that is not meant.",
        place=header_place(source=columns.source, column=rivals[0], header=columns.headers[rivals[0]]),
    )


def _second_adult(columns: Columns, others: list[int]) -> Finding:
    names = ", ".join(f"'{columns.headers[index]}'" for index in others)
    return Finding(
        id="contact-second-adult",
        level=Level.WARN,
        words=f"Each row makes one letter, to the first adult. These columns are of another adult: {names}.",
        mend="Give every adult who should get a letter a row of their own.",
        place=header_place(source=columns.source, column=others[0], header=columns.headers[others[0]]),
    )


def _no_name(columns: Columns) -> Finding:
    return Finding(
        id="contact-no-name-column",
        level=Level.WARN,
        words="No column for the name of the parent or carer was found, so every letter would begin "
        "“Dear Parent or carer”. Looked for: Parent name, Full name, Title and Surname, Adult 1.",
        mend="Rename the column that holds the names, if there is one.",
        place=Place(source=columns.source, part="header"),
    )
