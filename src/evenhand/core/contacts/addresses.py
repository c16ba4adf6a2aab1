"""A postal address: lines from top to bottom, the postcode last, a country under it if it is abroad.

Authority: Post Office, "Clear addressing" (name first, full postcode in capitals on a line of its own;
abroad the country last and in capitals), read 2026-11-22. Seven lines is what an envelope's window shows.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from evenhand.core.contacts.cells import says_nothing
from evenhand.core.contacts.countries import is_abroad, is_home
from evenhand.core.contacts.postcodes import postcode_in, split_postcode
from evenhand.core.findings import Finding, Level, Place

MOST_LINES = 7
LONGEST_LINE = 100
HOUSE_NUMBER = re.compile(r"\d+\s?[A-Za-z]?(?:\s?[-–/]\s?\d+\s?[A-Za-z]?)?")


@dataclass(frozen=True, slots=True, kw_only=True)
class PostalAddress:
    """An address in its parts. `country` is empty at home. `lines` have neither postcode nor country."""

    lines: tuple[str, ...] = ()
    postcode: str = ""
    country: str = ""
    doubtful_postcode: str = ""

    def printed(self) -> tuple[str, ...]:
        """The lines as they stand on the envelope, under the name."""
        return tuple(
            line for line in (*self.lines, self.postcode or self.doubtful_postcode, self.country) if line
        )


def postal_address(*, lines: tuple[str, ...], postcode: str = "", country: str = "") -> PostalAddress:
    """Put tidied lines in order. The postcode and the country are looked for in the last lines
    if they are not given; a single line with commas is taken apart. Nothing but the name of the
    home country and signs for empty is left out."""
    parts = _taken_apart(tuple(line for line in lines if not says_nothing(line)))
    given = "" if says_nothing(postcode) else postcode
    at_home = bool(postcode_in(given))
    parts, land = _without_country(parts, "" if says_nothing(country) else country, at_home)
    if given:
        code = postcode_in(given)
        parts = tuple(part for part in parts if not code or postcode_in(part) != code)
        return PostalAddress(
            lines=parts, postcode=code, country=land, doubtful_postcode="" if code else given
        )
    if parts and not land:
        before, code = split_postcode(parts[-1])
        if code:
            parts = (*parts[:-1], before) if before else parts[:-1]
        return PostalAddress(lines=parts, postcode=code)
    return PostalAddress(lines=parts, country=land)


def _without_country(parts: tuple[str, ...], country: str, at_home: bool) -> tuple[tuple[str, ...], str]:
    if country:
        return parts, "" if is_home(country) else country.upper()
    if parts and is_home(parts[-1]):
        return parts[:-1], ""
    if len(parts) > 1 and is_abroad(parts[-1]) and not at_home:
        return parts[:-1], parts[-1].strip(" .,").upper()
    return parts, ""


def _taken_apart(lines: tuple[str, ...]) -> tuple[str, ...]:
    if len(lines) == 1 and "," in lines[0]:
        lines = tuple(piece.strip() for piece in lines[0].split(",") if piece.strip())
    return tuple(_numbers_joined(line.strip(" ,") for line in lines))


def _numbers_joined(lines: Iterator[str]) -> Iterator[str]:
    """A house number that stands alone belongs in front of its street."""
    number = ""
    for line in lines:
        if number:
            yield f"{number} {line}"
            number = ""
        elif HOUSE_NUMBER.fullmatch(line):
            number = line
        else:
            yield line
    if number:
        yield number


def address_findings(*, address: PostalAddress, place: Place) -> Iterator[Finding]:
    """What keeps a letter from arriving. The name takes one of the seven lines."""
    printed = address.printed()
    if not printed:
        yield Finding(
            id="contact-no-address",
            level=Level.WARN,
            words="There is no address; the letter cannot be posted.",
            mend="Add the address, or hand the letter over.",
            place=place,
        )
        return
    if len(printed) + 1 > MOST_LINES:
        yield Finding(
            id="contact-address-too-long",
            level=Level.STOP,
            words=f"Name and address take {len(printed) + 1} lines; an envelope's window shows {MOST_LINES}.",
            mend="Write two lines as one, or leave out the county.",
            place=place,
        )
    if any(len(line) > LONGEST_LINE for line in printed):
        yield Finding(
            id="contact-address-line-too-long",
            level=Level.STOP,
            words=f"A line of the address is longer than {LONGEST_LINE} characters.",
            mend="Spread the address over several columns or lines.",
            place=place,
        )
    yield from _postcode_findings(address, place)


def _postcode_findings(address: PostalAddress, place: Place) -> Iterator[Finding]:
    if address.country:
        return
    if address.doubtful_postcode:
        yield Finding(
            id="contact-doubtful-postcode",
            level=Level.WARN,
            words=f"“{address.doubtful_postcode[:40]}” does not have the form of a UK postcode.",
            mend="Correct the postcode, or name the country if the address is abroad.",
            place=place,
        )
    elif not address.postcode:
        yield Finding(
            id="contact-no-postcode",
            level=Level.WARN,
            words="The address has no postcode; by post it may arrive late or not at all.",
            mend="Add the postcode, or name the country if the address is abroad.",
            place=place,
        )
