"""Whether who signs a letter is somebody of the case: then "I had lost my mother" tells of them."""

from evenhand.core.identify.keeping import kept
from evenhand.core.identify.page import Page, Span
from evenhand.core.identify.patterns import Pattern
from evenhand.core.identify.record import Involved, Setting
from evenhand.core.identify.tables.titles import TITLES

OF_ME = Pattern(
    r"\b(?:I(?:'d|'ve)? (?:have |had |am |was )?(?:just |only |still |also |now |recently |never )?"
    r"|[Mm]y (?:own )?)"
    r"(?=\w)"
)
NEAR = 60


def the_writer_before(page: Page, words: Span) -> Span | None:
    """The "I" or "my" before some words of a sentence, if near."""
    sentence = page.sentence_at(words.start)
    found = list(OF_ME.finditer(page.shadow.text, sentence.start, words.end))
    if not found or words.start - found[-1].end() > NEAR:
        return None
    return Span(start=found[-1].start(), end=found[-1].end() - 1)


@kept
def writers_of(setting: Setting, people: tuple[Involved, ...]) -> frozenset[str]:
    """The ids of those in the record who may be the one who signs, by surname and initial."""
    if setting.signatory is None:
        return frozenset()
    signs = _words(setting.signatory.name)
    return frozenset(one.id for one in people if signs and _may_be(signs, _words(one.name)))


def _may_be(signs: list[str], name: list[str]) -> bool:
    if not name or signs[-1] != name[-1]:
        return False
    return len(signs) == 1 or signs[0][0] == name[0][0]


def _words(name: str) -> list[str]:
    words = [word.strip(".,").lower() for word in name.split()]
    return [word for word in words if word and word not in TITLES]
