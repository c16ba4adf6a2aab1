"""The form of a United Kingdom postcode. Whether one exists, only Royal Mail can say.

Authority: GOV.UK, ILR Specification 2017 to 2018, Appendix C "Valid Postcode Format", version 1 of
28 April 2017 (formats AN NAA, ANN NAA, AAN NAA, AANN NAA, ANA NAA, AANA NAA; never C I K M O V in the
inward part; ZZ99 9ZZ for unknown), read 2026-11-22.
"""

import re

OUTWARD = r"[A-Z]{1,2}[0-9][0-9A-Z]?"
INWARD = r"[0-9][ABD-HJLNP-UW-Z]{2}"
WHOLE = re.compile(rf"({OUTWARD})[ .\-]*({INWARD})")
AT_THE_END = re.compile(rf"(?<![A-Za-z0-9])({OUTWARD}) *({INWARD})[ .]*$", re.IGNORECASE)
UNKNOWN = "ZZ99 9ZZ"


def postcode_in(value: str) -> str:
    """The postcode that a value is, in capitals with one blank; empty if it is none or says unknown."""
    found = WHOLE.fullmatch(value.strip().strip(",").upper())
    code = f"{found[1]} {found[2]}" if found else ""
    return "" if code == UNKNOWN else code


def split_postcode(line: str) -> tuple[str, str]:
    """What stands before the postcode at the end of a line, and the postcode; or the line and nothing."""
    found = AT_THE_END.search(line)
    code = postcode_in(found.group().rstrip(" .")) if found else ""
    if not found or not code:
        return line, ""
    return line[: found.start()].rstrip(" ,"), code
