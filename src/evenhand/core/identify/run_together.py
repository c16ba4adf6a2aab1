"""Names in file names, hashtags and words written together with capitals."""

import re
from collections.abc import Iterator
from itertools import pairwise

from evenhand.core.identify.around_names import VOCABULARY
from evenhand.core.identify.callings import Index, Part, is_weak
from evenhand.core.identify.found_names import How, Naming
from evenhand.core.identify.page import Page
from evenhand.core.identify.spelling import squeezed
from evenhand.core.identify.tables.name_words import NAME_WORDS
from evenhand.core.identify.tokens import pieces_of

ENDINGS = (
    r"(?i:jpe?g|png|gif|pdf|docx?|odt|rtf|xlsx?|csv|mp[34]|mov|heic|webp|txt|eml|msg|html?|zip|pptx?|m4a|wav"
    r"|avi|webm)"
)
RUN = re.compile(rf"[#@]\w[\w.]*|[\w-][\w.-]*\.{ENDINGS}\b|\b[^\W_]*[a-z][A-Z][^\W_]*|[^\W_]+(?:_[^\W_]+)+")
CALLS = frozenset(
    [
        "out",
        "must",
        "go",
        "shame",
        "resign",
        "sack",
        "sacked",
        "justice",
        "for",
        "save",
        "ban",
        "bye",
        "quit",
        "free",
        "not",
        "my",
        "fire",
        "leave",
        "gone",
        "support",
        "back",
    ]
)
"""What a hashtag calls for beside somebody's name."""


def run_together(page: Page, index: Index) -> Iterator[Naming]:
    """Every word run together that holds somebody's name."""
    text = page.shadow.text
    for match in RUN.finditer(text):
        written = match.group().rstrip("._")
        who = tuple(dict.fromkeys(_named_in(written, index)))
        if who:
            yield Naming(start=match.start(), end=match.start() + len(written), who=who, how=How.RUN)


def _named_in(written: str, index: Index) -> Iterator[str]:
    pieces = [squeezed(piece) for piece in pieces_of(written)]
    called_for = written.startswith("#") and not CALLS.isdisjoint(pieces)
    for first in range(len(pieces)):
        for last in range(first, min(first + 4, len(pieces))):
            form = "".join(pieces[first : last + 1])
            is_a_word = first == last and (form in VOCABULARY or form in NAME_WORDS)
            if len(form) < 3 or form in CALLS or (is_a_word and not called_for):
                continue
            yield from (
                one.who
                for one in index.exact.get(form, ())
                if not is_weak(one) and (one.part is not Part.PET or len(form) > 3)
            )
    for one, other in pairwise(pieces):
        yield from _cut_short(one, other, index)
    if written.startswith("#"):
        yield from _inside(squeezed(written), index)


def _cut_short(one: str, other: str, index: Index) -> Iterator[str]:
    """A first name with the beginning of the same person's surname: ivy_isb."""
    if len(other) < 3:
        return
    lasts = {
        calling.who
        for form, callings in index.exact.items()
        if form.startswith(other)
        for calling in callings
        if calling.part is Part.LAST
    }
    for calling in index.exact.get(one, ()):
        if calling.part in (Part.FIRST, Part.KNOWN) and calling.who in lasts:
            yield calling.who


def _inside(form: str, index: Index) -> Iterator[str]:
    """Names of six letters or more anywhere in a hashtag."""
    for start in range(len(form)):
        for end in range(start + 5, min(len(form), start + 24) + 1):
            piece = form[start:end]
            if piece not in VOCABULARY and piece not in NAME_WORDS:
                yield from (one.who for one in index.exact.get(piece, ()) if one.part is not Part.PET)
