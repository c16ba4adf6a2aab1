"""The last look: finished bytes are read back and searched before anybody may have them.

Two questions only. Does anything stand in the file that must never leave, wherever it hides? And does
the file say all that the document says?
"""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache

from evenhand.adapters.renderers.cleaning import clean
from evenhand.adapters.renderers.docx.reading import portions_of_docx
from evenhand.adapters.renderers.furniture import words_for_pages
from evenhand.adapters.renderers.html.reading import portions_of_html
from evenhand.adapters.renderers.portions import LETTER, Portion, letter_lines, portions_of_pdf
from evenhand.adapters.renderers.reading_back import plain
from evenhand.adapters.renderers.text.lines import link_words
from evenhand.adapters.renderers.text.reading import portions_of_text
from evenhand.core.document import Document, Link, Record, runs_of
from evenhand.core.document.reading import spoken_lines
from evenhand.core.findings import Finding, Level, Place, Unreadable
from evenhand.core.gates.leftovers import Leftover, find_leftovers

_READERS: dict[str, Callable[[bytes], tuple[Portion, ...]]] = {
    ".docx": portions_of_docx,
    ".html": portions_of_html,
    ".pdf": portions_of_pdf,
    ".txt": portions_of_text,
}
_NAMES = {".docx": "Word file", ".html": "HTML page", ".pdf": "PDF", ".txt": "plain text"}
_AROUND = 30
_SHOWN = 80
_WORDS_AND_NUMBERS = re.compile(r"\d+|[^\W\d_]+")


def check_finished(*, data: bytes, suffix: str, document: Document, record: Record) -> tuple[Finding, ...]:
    """Everything that stops a finished file: leftovers, words of the document that it does not say,
    or that it cannot be read back at all. Empty for a file that may leave.

    `suffix` says the format. Raises KeyError for a slot that the record does not fill.
    """
    try:
        portions = _READERS[suffix](data)
    except Unreadable as refusal:
        return refusal.findings
    return (
        *_leftovers(portions, name=_NAMES[suffix]),
        *_missing(portions, suffix=suffix, document=document, record=record),
    )


def _leftovers(portions: tuple[Portion, ...], *, name: str) -> Iterator[Finding]:
    for portion in portions:
        for line in portion.lines:
            for leftover in _leftovers_of(line):
                yield _leftover_finding(leftover, line=line, portion=portion.name, name=name)


def leftovers_of_lines(lines: Iterable[str], *, suffix: str) -> tuple[Finding, ...]:
    """A finding for each leftover in lines that were read from the letter itself."""
    return tuple(_leftovers((Portion(name=LETTER, lines=tuple(lines)),), name=_NAMES[suffix]))


@lru_cache(maxsize=1024)
def _leftovers_of(line: str) -> tuple[Leftover, ...]:
    """Most lines of a batch are the same in each letter."""
    return find_leftovers(line)


def _leftover_finding(leftover: Leftover, *, line: str, portion: str, name: str) -> Finding:
    return Finding(
        id="finished-leftover",
        level=Level.STOP,
        words=f"The finished {name} still has “{leftover.text}” in {portion}: “{_around(line, leftover)}”.",
        mend="Answer or take out what was left open in the wording, then make the file again.",
        place=Place(source=name, part=portion),
    )


def _around(text: str, leftover: Leftover) -> str:
    start, end = max(0, leftover.start - _AROUND), leftover.start + len(leftover.text) + _AROUND
    return " ".join(text[start:end].split())


def _missing(
    portions: tuple[Portion, ...], *, suffix: str, document: Document, record: Record
) -> Iterator[Finding]:
    added = _added(document, suffix=suffix)
    said = _bare("\n".join(letter_lines(portions)), added)
    lines = {line: _bare(clean(line), added) for line in spoken_lines(document, record)}
    times = Counter(_bare(clean(line), added) for line in spoken_lines(document, record))
    for line, bare in lines.items():
        if said.count(bare) >= times[bare] or (suffix == ".pdf" and _in_pieces(line, said, times[bare])):
            continue
        yield _missing_finding(line, name=_NAMES[suffix])


def _in_pieces(line: str, said: str, times: int) -> bool:
    """Whether each word and number of a line is there, as often as it should be. Where a page ends
    inside a table, or a line runs in two directions, a PDF gives them back in another order."""
    wanted = Counter(_WORDS_AND_NUMBERS.findall(plain(clean(line))))
    return bool(wanted) and all(said.count(word) >= often * times for word, often in wanted.items())


def _missing_finding(line: str, *, name: str) -> Finding:
    words = " ".join(line.split())
    short = words if len(words) <= _SHOWN else f"{words[:_SHOWN]}…"
    return Finding(
        id="finished-text-missing",
        level=Level.STOP,
        words=f"The finished {name} does not say “{short}”.",
        mend="Make the file again. If it happens twice, please report it as a fault of Evenhand.",
        place=Place(source=name, part=f"“{short}”"),
    )


def _added(document: Document, *, suffix: str) -> tuple[re.Pattern[str], ...]:
    """What a format puts between the words of a paragraph: plain text the address of a link, a PDF
    the number of the page and the watermark where a page ends."""
    if suffix == ".txt":
        return tuple(re.compile(re.escape(words)) for words in _addresses_in_words(document))
    if suffix == ".pdf":
        page, of = (re.escape(_bare(words)) for words in words_for_pages(document.language))
        watermark = re.escape(_bare(document.watermark))
        return (re.compile(rf"{page}\d+{of}\d+{watermark}"), re.compile(rf"{page}\d+{of}\d+"))
    return ()


def _addresses_in_words(document: Document) -> tuple[str, ...]:
    """Longest first, for one may begin another."""
    links = (run for run in runs_of(document) if isinstance(run, Link))
    added = {_bare(link_words(link).removeprefix(link.text)) for link in links}
    return tuple(sorted(added - {""}, key=len, reverse=True))


def _bare(text: str, added: tuple[re.Pattern[str], ...] = ()) -> str:
    """Text without what a format may change of it: blanks, the forms of letters, what it adds."""
    bare = plain(text).replace(" ", "")
    for pattern in added:
        bare = pattern.sub("", bare)
    return bare
