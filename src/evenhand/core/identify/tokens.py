"""The words of a page as names are read from them, with what stands between and around them."""

import re
from bisect import bisect_right
from collections.abc import Sequence
from typing import NamedTuple

from evenhand.core.identify.page import Page
from evenhand.core.identify.patterns import Pattern
from evenhand.core.identify.spelling import squeezed

TOKEN = Pattern(r"[^\W_]+(?:'[^\W_]+)*")
HUMP = Pattern(r"(?<=[A-Z])(?=[A-Z][a-z])|(?<=[a-z])(?=[A-Z])|(?<=[^\W\d_])(?=\d)|(?<=\d)(?=[^\W\d_])")
STARTS = Pattern(r"(?:^|[.!?:;\n•\"(*>+]|\s-)[\s'\"“‘(*_>#+-]*\Z")
OWNING = Pattern(r"'[sS]?$")


class Token(NamedTuple):
    """One word. `norm` is it in small letters without possessive; `opens` says that it begins a sentence,
    a line or a quotation, where a capital means nothing; `shouted` that all around it is in capitals;
    `masked` that it is made of letters of two scripts. `russian` is a word of Cyrillic by its Russian sounds,
    empty for a word in other letters."""

    start: int
    end: int
    written: str
    norm: str
    possessive: bool
    capital: bool
    shouted: bool
    opens: bool
    masked: bool = False
    russian: str = ""


def tokens_of(page: Page) -> tuple[Token, ...]:
    """Every word of the page in order."""
    text = page.shadow.text
    starts = [span.start for span in page.sentences]
    shouted = [_is_shouted(page.words_of(span)) for span in page.sentences]
    found: list[Token] = []
    for match in TOKEN.finditer(text):
        number = bisect_right(starts, match.start()) - 1
        begins = number >= 0 and not text[starts[number] : match.start()].strip(" \"'“‘(*_#-")
        written = OWNING.sub("", match.group())
        found.append(
            Token(
                start=match.start(),
                end=match.end(),
                written=written,
                norm=squeezed(written),
                possessive=written != match.group(),
                capital=written[:1].isupper(),
                shouted=number >= 0 and shouted[number],
                opens=begins or STARTS.search(text[max(0, match.start() - 4) : match.start()]) is not None,
                masked=page.shadow.places[match.start()] in page.shadow.masked,
                russian=page.shadow.russian.get(page.shadow.places[match.start()], ""),
            )
        )
    return tuple(found)


def between(text: str, tokens: Sequence[Token], left: int) -> str:
    """What stands between a word and the next."""
    return text[tokens[left].end : tokens[left + 1].start]


def pieces_of(written: str) -> list[str]:
    """The words of something run together: capitals, digits and signs set them apart."""
    return [piece for part in re.split(r"[\W_]+", written) for piece in HUMP.split(part) if piece]


def _is_shouted(words: str) -> bool:
    """Whether a sentence is in capitals all through."""
    capitals = sum(letter.isupper() for letter in words)
    return capitals > 3 and capitals > 3 * sum(letter.islower() for letter in words)
