"""A letter with one sentence in it, and what one clue marks there, for the tests of clues for names."""

from evenhand.core.identify.clues import Clue
from evenhand.core.identify.laying import lay_out
from evenhand.core.identify.record import Involved, PersonKind, Record, Setting, Signed

SETTING = Setting(
    name="Quarrington Primary School",
    signatory=Signed(name="Mrs T. Vane", role="Headteacher"),
    safeguarding_lead=Signed(name="Mr L. Hobday", role="Designated Safeguarding Lead"),
)
LETTER = "Dear Parents and Carers\n\n{}\n\nYours sincerely\nMrs T. Vane\nHeadteacher\n"


def person(name: str, **more: object) -> Involved:
    """A parent of this name, with whatever else points to them."""
    return Involved(id="p1", kind=PersonKind.PARENT, name=name, **more)  # type: ignore[arg-type]


def found(clue: Clue, text: str, *people: Involved) -> list[str]:
    """What a clue marks in a letter with this text, as the letter is read."""
    page = lay_out(text=LETTER.format(text), setting=SETTING, record=Record(people=people))
    spots = sorted({(spot.start, spot.end) for spot in clue.find(page)})
    return [page.shadow.text[start:end] for start, end in spots]
