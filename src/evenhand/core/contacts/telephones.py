"""A telephone number as people dial it, or a word that it looks wrong. Nobody is rung by Evenhand.

The national numbering plans as `phonenumbers` has them.
"""

import phonenumbers

from evenhand.core.findings import Finding, Level, Place


def read_telephone(*, value: str, place: Place) -> tuple[str, Finding | None]:
    """The number as it is usually written, and what is wrong with it. A number that cannot be read stays
    as it is: somebody may know what it means."""
    told = " ".join(value.split())[:60]
    if not told:
        return "", None
    try:
        number = phonenumbers.parse(told, "GB")
    except phonenumbers.NumberParseException:
        return told, _doubtful(told, place)
    if not phonenumbers.is_possible_number(number):
        return told, _doubtful(told, place)
    at_home = number.country_code == 44
    kind = phonenumbers.PhoneNumberFormat
    return phonenumbers.format_number(number, kind.NATIONAL if at_home else kind.INTERNATIONAL), None


def _doubtful(told: str, place: Place) -> Finding:
    return Finding(
        id="contact-doubtful-telephone",
        level=Level.WARN,
        words=f"“{told[:40]}” does not look like a telephone number.",
        mend="Correct it if you can. It is kept as it is.",
        place=place,
    )
