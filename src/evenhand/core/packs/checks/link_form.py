"""A link that does not work, is not safe, or has a slip in the name of a known organisation.

Authority: product.md §2 K7 and K8 (read 2026-11-22). Links are checked for form, never fetched.
"""

import re
from collections.abc import Iterator

from evenhand.core.findings import Finding, Level, Place
from evenhand.core.packs.checking import Check
from evenhand.core.packs.inspecting import Inspection, Text
from evenhand.core.packs.known_hosts import probably_meant
from evenhand.core.packs.nearest import shortened
from evenhand.core.packs.prose import FIELD

LINK = re.compile(r"\[[^\[\]\n]*\]\(([^()\n]*)\)")
BARE = re.compile(
    r"(?<![\w@./:-])(?:https?://|www\.)[^\s<>()\[\]\ufffc]+"
    r"|(?<![\w@./:-])(?:[a-z0-9-]{1,63}\.){1,6}(?:org|com|co|gov|ac|sch|net|police|nhs)(?:\.uk)?(?![\w@.-]*\w)(?:/[^\s<>()]*)?",
    re.IGNORECASE,
)
SCHEME = re.compile(r"(?:https?://|mailto:|tel:)", re.IGNORECASE)
HOST = re.compile(r"(?:https?://)?(?:[^/@\s]*@)?([^/:?#\s]*)", re.IGNORECASE)


def find(inspection: Inspection) -> Iterator[Finding]:
    """Links of the bodies, of the organisations and of the guidance."""
    for text in inspection.texts:
        yield from _in_body(text)
    for number, organisation in enumerate(inspection.pack.organisations):
        yield from _address(organisation.link, inspection.where("organisations", number, "link"))
    if inspection.pack.guidance and inspection.pack.guidance.link:
        yield from _address(inspection.pack.guidance.link, inspection.where("guidance", "link"))


def _in_body(text: Text) -> Iterator[Finding]:
    body = text.body.text
    linked: list[tuple[int, int]] = []
    for found in LINK.finditer(body):
        linked.append(found.span())
        if FIELD not in found[1]:
            yield from _address(found[1], text.body.place(found.start(1)))
    spans = iter([*linked, (len(body) + 1, len(body) + 1)])
    start, end = next(spans)
    for found in BARE.finditer(body):
        while found.start() >= end:
            start, end = next(spans)
        if found.start() < start:
            yield from _bare(found.group().rstrip(".,;:!?"), text.body.place(found.start()))


def _bare(address: str, place: Place) -> Iterator[Finding]:
    target = address if SCHEME.match(address) else f"https://{address}"
    yield CHECK.finding(
        place,
        level=Level.WARN,
        words=f"The address “{shortened(address)}” is no link here.",
        mend=f"Write [words that say where it leads]({shortened(target)}).",
    )
    yield from _slip(address, place)


def _address(address: str, place: Place) -> Iterator[Finding]:
    if not SCHEME.match(address):
        yield CHECK.finding(
            place,
            words=f"“{shortened(address)}” is not the full address of a link.",
            mend="Begin it with https://, mailto: or tel:.",
        )
    elif any(character.isspace() for character in address):
        yield CHECK.finding(
            place,
            words=f"There is a space in the address “{shortened(address)}”.",
            mend="Take the space out, or write %20 where the address really has one.",
        )
    elif address.lower().startswith("http:"):
        yield CHECK.finding(
            place,
            level=Level.WARN,
            words=f"“{shortened(address)}” is not a secure address.",
            mend="Write https:// and try whether it works.",
        )
    yield from _slip(address, place)


def _slip(address: str, place: Place) -> Iterator[Finding]:
    host = HOST.match(address)
    if host and (meant := probably_meant(host[1])):
        yield CHECK.finding(
            place,
            words=f"The address “{shortened(host[1])}” is one letter away from “{meant}”.",
            mend=f"If you mean {meant}, correct the address. Somebody else may own the misspelt one.",
        )


CHECK = Check(
    id="link-form",
    title="A link that leads nowhere good",
    level=Level.STOP,
    why="Parents who look for help would find an error, or somebody else’s page.",
    check=find,
)
