"""A letter laid out for reading: its shadow, its paragraphs and sentences, and what may stand in it.

All clues read the shadow (`shadow.py`) and speak in its offsets; `marking` leads back to the original.
"""

from typing import NamedTuple

from evenhand.core.findings import Level
from evenhand.core.identify import Kind
from evenhand.core.identify.record import Record, Setting
from evenhand.core.identify.shadow import Shadow


class Span(NamedTuple):
    """A stretch of the shadow, from `start` up to and without `end`."""

    start: int
    end: int

    def holds(self, other: "Span") -> bool:
        """Whether the other lies wholly inside this."""
        return self.start <= other.start and other.end <= self.end

    def meets(self, other: "Span") -> bool:
        """Whether the two share a character."""
        return self.start < other.end and other.start < self.end


class Page(NamedTuple):
    """One letter ready to be read by clues. Spans count the characters of `shadow.text`.

    Line ends inside prose are spaces there, and words broken by a hyphen at a line end are whole; in lists,
    letterheads and sign-offs line ends stay. Each list item, heading and line of furniture is a paragraph.

    `permitted` are places where the school, its contacts, the signatory and the safeguarding lead are named
    as they may be; `standing` are sentences of the school's own or of usual letters; `furniture` is what is
    no prose about the case: letterhead, greeting, sign-off, diary lists.
    """

    shadow: Shadow
    setting: Setting
    record: Record
    paragraphs: tuple[Span, ...]
    sentences: tuple[Span, ...]
    permitted: tuple[Span, ...] = ()
    standing: tuple[Span, ...] = ()
    furniture: tuple[Span, ...] = ()

    def words_of(self, span: Span) -> str:
        """The characters of a span."""
        return self.shadow.text[span.start : span.end]

    def sentence_at(self, place: int) -> Span:
        """The sentence a character stands in; an empty span where it stands in none."""
        return next(
            (one for one in self.sentences if one.start <= place < one.end), Span(start=place, end=place)
        )

    def paragraph_at(self, place: int) -> Span:
        """The paragraph a character stands in; an empty span where it stands in none."""
        return next(
            (one for one in self.paragraphs if one.start <= place < one.end), Span(start=place, end=place)
        )

    def around(self, place: Span) -> Span:
        """The sentence a place begins in, the two before it and the next, inside the paragraph."""
        paragraph, sentence = self.paragraph_at(place.start), self.sentence_at(place.start)
        here = [one for one in self.sentences if paragraph.holds(one)]
        at = here.index(sentence) if sentence in here else 0
        near = here[max(at - 2, 0) : at + 2]
        return Span(start=near[0].start, end=near[-1].end) if near else place

    def is_permitted(self, span: Span) -> bool:
        """Whether a span lies wholly where the letter names what it may name."""
        return any(one.holds(span) for one in self.permitted)

    def is_standing(self, span: Span) -> bool:
        """Whether a span lies wholly in a sentence of usual letters or of the school's templates."""
        return any(one.holds(span) for one in self.standing)

    def is_furniture(self, span: Span) -> bool:
        """Whether a span touches letterhead, greeting, sign-off, diary list or contact line."""
        return any(one.meets(span) for one in self.furniture)


class Spot(NamedTuple):
    """What a clue has found, in offsets of the shadow. See `Mark` for what the parts mean."""

    start: int
    end: int
    kind: Kind
    level: Level
    who: tuple[str, ...]
    why: str
    mends: tuple[str, ...] = ()
    group: str = ""

    @property
    def span(self) -> Span:
        """Where it stands."""
        return Span(start=self.start, end=self.end)
