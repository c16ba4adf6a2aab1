"""One passage put in other words, so that the sentence around it still reads well."""

import re
from typing import NamedTuple

from evenhand.core.identify.patterns import Pattern

OPENS = Pattern(r"(?:^|[.!?:]\s+|\n\s*)[\s\"'“‘(*_]*\Z")
NO_SPACE_BEFORE = Pattern(r"[.,;:!?)\]’”]")
ALL_SAID = Pattern(r"\s*[.!?]+[\"'”’)]*(?: |(?=\n)|\Z)")
ARTICLE = Pattern(r"(?<!\w)(?:the|our|a|an|this|that|my)\s+\Z", re.IGNORECASE)
HAS_ARTICLE = Pattern(r"(?:the|our|a|an|some|one of|somebody|comments|what)\b", re.IGNORECASE)


class Reworded(NamedTuple):
    """A text in which the characters from `start` to `end` give way to `becomes`. `was` are those characters:
    a person who looks at before and after sees exactly what would change."""

    text: str
    start: int
    end: int
    becomes: str

    @property
    def was(self) -> str:
        """What stands there now."""
        return self.text[self.start : self.end]

    @property
    def after(self) -> str:
        """The whole text with the other words in it."""
        return self.text[: self.start] + self.becomes + self.text[self.end :]


def reworded(*, text: str, start: int, end: int, instead: str) -> Reworded:
    """A passage of a text in other words; with none it is left out. Total.

    An article before the passage goes with it where the wording brings its own, a sentence still begins
    with a capital, and no space is left over.
    """
    if HAS_ARTICLE.match(instead) and (article := ARTICLE.search(text[:start])):
        start = article.start()
    opens = OPENS.search(text[:start]) is not None
    if not instead:
        return _left_out(text, start, end, opens)
    return Reworded(text=text, start=start, end=end, becomes=_capital(instead) if opens else instead)


def _left_out(text: str, start: int, end: int, opens: bool) -> Reworded:
    """The passage and the space it leaves over; what follows it at the beginning of a sentence gets the
    capital."""
    if nothing_left := _nothing_left(text, start, end):
        return Reworded(text=text, start=nothing_left[0], end=nothing_left[1], becomes="")
    before, after = text[:start], text[end:]
    if before.endswith(", ") and after.startswith(","):
        return Reworded(text=text, start=start - 2, end=end, becomes="")
    if before.endswith(" ") and (not after or after[0].isspace() or NO_SPACE_BEFORE.match(after)):
        start -= 1
    elif opens:
        skipped = len(after) - len(after.lstrip(" ,"))
        end += skipped
    if opens and end < len(text):
        return Reworded(text=text, start=start, end=end + 1, becomes=text[end].upper())
    return Reworded(text=text, start=start, end=end, becomes="")


def _nothing_left(text: str, start: int, end: int) -> tuple[int, int] | None:
    """The place of the whole sentence, with its full stop, where nothing else stands in it."""
    if not OPENS.search(text[:start]):
        return None
    stop = ALL_SAID.match(text, end)
    return (start, stop.end()) if stop else None


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]
