"""What a mail server's answers mean (RFC 5321 4.2). Its words are not kept: they name people."""

import re

from evenhand.core.deliveries.channels import Outcome, Said

_QUEUED = re.compile(r"(?:queued as|id[=:]?)\s*<?([A-Za-z0-9][A-Za-z0-9._@-]{1,63})", re.IGNORECASE)


def said_to(code: int) -> Outcome:
    """What is known after an answer. A code that no server should give is no yes and no no."""
    if code // 100 == 2:
        return Outcome(said=Said.ACCEPTED, code=str(code))
    if code // 100 == 4:
        return Outcome(said=Said.LATER, code=str(code))
    if code // 100 == 5:
        return Outcome(said=Said.NEVER, code=str(code))
    return Outcome(said=Said.IN_DOUBT, code="no-sense")


def reference_in(words: bytes) -> str:
    """What the server calls the message, if it says so."""
    found = _QUEUED.search(words.decode("ascii", "replace"))
    return found[1] if found else ""
