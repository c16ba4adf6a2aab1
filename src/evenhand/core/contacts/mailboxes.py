"""One mailbox in a cell: never two, never a header of a message.

RFC 5321 and 5322 as `email-validator` reads them, without asking the network.
"""

import re

from email_validator import EmailNotValidError, validate_email

from evenhand.core.findings import Finding, Level, Place

LINE_ENDS = re.compile("[\r\n\x0b\x0c\x85\u2028\u2029]")
SEVERAL = re.compile(r"@.*@|[;,]|^[^@\s]+:.*;?$", re.DOTALL)
NAMED = re.compile(r"\s*\"?[^<>@\"]*\"?\s*<\s*([^<>\s]+)\s*>\s*")


def read_mailbox(*, value: str, place: Place) -> str | Finding:
    """The one mailbox a cell gives, its domain in small letters; empty if it gives none. A finding for
    several, for a group, for line ends, and for what is no mailbox."""
    if LINE_ENDS.search(value.strip(" \t\r\n")):
        return _stop("contact-mailbox-line-end", "The e-mail address goes on in another line.", place)
    told = value.strip()
    if named := NAMED.fullmatch(told):
        told = named[1]
    told = told.removeprefix("mailto:")
    if not told:
        return ""
    if SEVERAL.search(told):
        return _stop("contact-mailbox-several", "There is more than one e-mail address in the cell.", place)
    try:
        found = validate_email(told, check_deliverability=False, test_environment=True)
    except EmailNotValidError as error:
        return _stop("contact-mailbox-wrong", f"This is no e-mail address: {error}", place)
    if "." not in found.domain:
        return _stop("contact-mailbox-wrong", "This is no e-mail address: its domain has no dot.", place)
    return found.normalized


def _stop(finding_id: str, words: str, place: Place) -> Finding:
    mend = "Write one address, or empty the cell. Give a second adult columns of their own."
    return Finding(id=finding_id, level=Level.STOP, words=words, mend=mend, place=place)
