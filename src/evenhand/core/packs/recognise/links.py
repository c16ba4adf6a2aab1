"""Addresses of the document: lists of organisations, and addresses that look misspelt or are old."""

import re
from collections.abc import Iterator, Sequence

from evenhand.core.findings import Finding, Level, Place
from evenhand.core.packs import Organisation
from evenhand.core.packs.known_hosts import HOSTS, is_known, probably_meant
from evenhand.core.packs.recognise.blank import Blank, BlankKind
from evenhand.core.packs.recognise.lines import Line, plain
from evenhand.core.packs.recognise.naming import shortened
from evenhand.core.packs.recognise.organisation_names import NAMES, RENAMED, WRITTEN_ON, known_host
from evenhand.core.packs.recognise.spellings import blanks_in
from evenhand.core.packs.source import LineStyle

MOST_OTHER_WORDS = 9
HOST = re.compile(r"https?://([^/?#:]+)", re.IGNORECASE)
LONG_NAME = 8
NO_ADDRESS = re.compile(r"\w")


def host_of(address: str) -> str:
    """The host of a web address in small letters without www; empty for any other address."""
    match = HOST.match(address)
    return match[1].lower().removeprefix("www.") if match else ""


def meant(host: str) -> str:
    """The known host that this one nearly is; empty if it is known or like none. One slip counts in
    every name, two in a name long enough."""
    if not host or is_known(host):
        return ""
    label = host.split(".")[0]
    close = (known for known in HOSTS if _two_slips(label, known.split(".")[0]))
    return probably_meant(host) or next(close, "")


def _two_slips(label: str, wanted: str) -> bool:
    return len(wanted) >= LONG_NAME and label != wanted and distance(label, wanted) <= 2


def distance(one: str, other: str) -> int:
    """How many letters have to be put in, taken out or changed to make one word of the other. Words
    that differ by more than two in length are told by that alone."""
    if abs(len(one) - len(other)) > 2:
        return abs(len(one) - len(other))
    row = list(range(len(other) + 1))
    for i, letter in enumerate(one, 1):
        before, row = row, [i]
        for j, wanted in enumerate(other, 1):
            row.append(min(before[j] + 1, row[-1] + 1, before[j - 1] + (letter != wanted)))
    return row[-1]


def findings_about(address: str, place: Place) -> Iterator[Finding]:
    """What there is to say about one address."""
    host = host_of(address)
    if right := meant(host):
        yield Finding(
            id="link-misspelt",
            level=Level.WARN,
            words=f"“{host}” looks like a misspelling of {right}.",
            mend=f"If {right} is meant, correct the address. Somebody else may own the misspelt one.",
            place=place,
        )
    if now := RENAMED.get(known_host(host), ""):
        yield Finding(
            id="link-renamed",
            level=Level.ADVISE,
            words=f"{NAMES[known_host(host)]} has a new name: {now} (as known on {WRITTEN_ON.isoformat()}).",
            mend="Open the address and give the one it leads to.",
            place=place,
        )


def link_list_length(lines: Sequence[Line], start: int) -> int:
    """How many lines from `start` on are nothing but an address with a name; 0 for fewer than two."""
    length = 0
    while start + length < len(lines) and _only_address(lines[start + length]) is not None:
        length += 1
    return length if length > 1 else 0


def organisation_of(line: Line) -> Organisation:
    """The organisation a line of a list names. What the line says beside the address is its name, or
    what it is about where the organisation is known."""
    blank = _only_address(line)
    assert blank is not None, "only lines of a link list name an organisation"
    other = _other_words(line, blank)
    service = NAMES.get(known_host(host_of(blank.inside)), "")
    named = shortened(other) if other[:1].isupper() or not label_of(blank) else label_of(blank)
    name = service or (named if NO_ADDRESS.search(other) else label_of(blank)) or blank.parts[0]
    about = other if NO_ADDRESS.search(other) and other.casefold() != name.casefold() else ""
    return Organisation(name=name, link=blank.inside, about=about)


def label_of(blank: Blank) -> str:
    """The name within an address: childnet."""
    return host_of(blank.inside).split(".")[0]


def address_of(line: Line) -> Blank:
    """The one address of a line of a link list."""
    blank = _only_address(line)
    assert blank is not None, "only lines of a link list have one address"
    return blank


def _only_address(line: Line) -> Blank | None:
    if line.style not in (LineStyle.BODY, LineStyle.ITEM, LineStyle.CELL):
        return None
    blanks = blanks_in(line)
    if len(blanks) != 1 or blanks[0].kind is not BlankKind.ADDRESS or not HOST.match(blanks[0].inside):
        return None
    other = _other_words(line, blanks[0])
    is_sentence = other.endswith((".", "!", "?")) and len(other.split()) > 5
    return blanks[0] if len(other.split()) <= MOST_OTHER_WORDS and not is_sentence else None


def _other_words(line: Line, blank: Blank) -> str:
    shown = (
        "" if blank.parts[0].lower().startswith(("http", "www")) or "." in blank.parts[0] else blank.parts[0]
    )
    return plain(f"{line.text[: blank.start]} {shown} {line.text[blank.end :]}").strip(" ,;:–-()")
