"""Where a letter ends: its closing, its signature, its enclosures."""

from collections.abc import Sequence

from evenhand.core.packs.recognise import looks
from evenhand.core.packs.recognise.lines import Line
from evenhand.core.packs.recognise.parts import Part
from evenhand.core.packs.source import LineStyle

LONGEST_SIGNATURE = 5


def take_letter(part: Part, text: Sequence[Line], greeting: int, limit: int) -> int:
    """Fill the part with its letter; where the next gap begins."""
    part.salutation = text[greeting]
    closing = next((i for i in range(greeting + 1, limit) if _closes(text, i, limit)), None)
    if closing is not None:
        end = _signature_end(text, closing + 1, limit)
        part.body = list(text[greeting + 1 : closing])
        part.closing = text[closing]
        part.sign_off = list(text[closing + 1 : end])
        return _enclosures(part, text, end, limit)
    end = _end_without_closing(text, greeting, limit)
    signed = end
    while (
        signed > greeting + 1 and _signs(text[signed - 1], first=False) and end - signed < LONGEST_SIGNATURE
    ):
        signed -= 1
    part.body, part.sign_off = list(text[greeting + 1 : signed]), list(text[signed:end])
    return end


def _closes(text: Sequence[Line], index: int, limit: int) -> bool:
    line = text[index]
    if looks.is_formal_closing(line):
        return True
    return looks.is_thanks(line) and index + 1 < limit and _signs(text[index + 1], first=True)


def _signs(line: Line, *, first: bool) -> bool:
    if line.style is LineStyle.HEADING:
        return False
    return looks.is_only_blanks(line) or looks.is_role_line(line) or (first and looks.is_name_line(line))


def _signature_end(text: Sequence[Line], start: int, limit: int) -> int:
    """After a closing: a name, then roles, the school, a telephone number."""
    end = start
    while end < limit and end - start < LONGEST_SIGNATURE:
        line = text[end]
        if looks.ENCLOSED.match(line.text):
            break
        if not _signs(line, first=end <= start + 1) and not (end > start and looks.is_letterhead(line)):
            break
        end += 1
    return end


def _enclosures(part: Part, text: Sequence[Line], end: int, limit: int) -> int:
    while end < limit and looks.ENCLOSED.match(text[end].text) and text[end].style is not LineStyle.HEADING:
        part.after.append(text[end])
        end += 1
    return end


def _end_without_closing(text: Sequence[Line], greeting: int, limit: int) -> int:
    """A letter without closing ends at the last heading before the next greeting, or at the end."""
    if limit == len(text):
        return limit
    headings = [i for i in range(greeting + 2, limit) if looks.is_heading(text[i])]
    if not headings:
        return limit
    first = headings[-1]
    while first - 1 in headings and first - 1 > greeting + 1:
        first -= 1
    return first
