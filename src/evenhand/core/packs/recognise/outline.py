"""Where one text of a document ends and the next begins."""

from collections.abc import Sequence

from evenhand.core.packs.recognise import looks
from evenhand.core.packs.recognise.gaps import Gaps, is_about_all
from evenhand.core.packs.recognise.letter_end import take_letter
from evenhand.core.packs.recognise.lines import Line
from evenhand.core.packs.recognise.parts import Outline, Part


def outline_of(lines: Sequence[Line]) -> Outline:
    """The outline of a document. Every line stands in it exactly once."""
    outline = Outline(margins=[line for line in lines if looks.is_margin(line)])
    text = [line for line in lines if not looks.is_margin(line)]
    greetings = [index for index, line in enumerate(text) if looks.is_salutation(line)]
    start = 0
    for position, greeting in enumerate(greetings):
        limit = greetings[position + 1] if position + 1 < len(greetings) else len(text)
        part = Gaps(outline).gap(text[start:greeting], before_letter=True)
        start = take_letter(part, text, greeting, limit)
        outline.parts.append(part)
    Gaps(outline).gap(text[start:], before_letter=False)
    if not outline.parts:
        _one_text(outline)
    return outline


def _one_text(outline: Outline) -> None:
    """A document in which nothing was found is one text, if it says anything beyond instructions."""
    lines = sorted(outline.general + outline.rest, key=lambda line: line.number)
    wording: list[Line] = []
    general: list[Line] = []
    for line in lines:
        (general if looks.is_about_document(line) or is_about_all(line) else wording).append(line)
    if wording:
        outline.parts.append(Part(title=outline.title, body=wording))
        outline.title = None
        outline.general = general
        outline.rest = []
