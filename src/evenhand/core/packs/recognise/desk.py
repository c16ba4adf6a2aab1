"""What everybody who writes on one template has at hand."""

from evenhand.core.packs import Organisation
from evenhand.core.packs.recognise.field_book import FieldBook
from evenhand.core.packs.recognise.ledger import Ledger
from evenhand.core.packs.recognise.lines import Line
from evenhand.core.packs.recognise.paragraphs import Paragraphs
from evenhand.core.packs.recognise.parts import Part
from evenhand.core.packs.recognise.phrasing import Phrasing
from evenhand.core.packs.recognise.profile import Profile
from evenhand.core.packs.recognise.recognised import Became, Confidence
from evenhand.core.packs.recognise.sheet import Sheet


class Desk:
    """One part of the document, and the template that comes of it."""

    def __init__(self, *, part: Part, profile: Profile, ledger: Ledger) -> None:
        self.part, self.profile, self.ledger = part, profile, ledger
        self.fields = FieldBook()
        self.sheet = Sheet()
        self.phrasing = Phrasing(ledger=ledger, template=profile.id, fields=self.fields)
        self.paragraphs = Paragraphs(phrasing=self.phrasing, sheet=self.sheet, profile=profile)
        self.organisations: list[Organisation] = []
        self.closing = ""
        self.title_printed = False

    @property
    def first_line(self) -> int:
        """The line of the document on which the text begins."""
        lines = [self.part.title, self.part.salutation, *self.part.body[:1]]
        return min((line.number for line in lines if line), default=1)

    @property
    def title_line(self) -> int:
        """The line of the title, or where the text begins."""
        return self.part.title.number if self.part.title else self.first_line

    def guess(
        self,
        line: Line,
        became: str,
        *,
        confidence: Confidence = Confidence.HIGH,
        to_do: str = "",
        end: int | None = None,
    ) -> None:
        """A guess about a whole line, or its beginning up to `end`."""
        self.ledger.guess(
            line,
            0,
            len(line.text) if end is None else end,
            became=became,
            confidence=confidence,
            to_do=to_do,
            template=self.profile.id,
        )

    def guess_made(
        self, line: int, became: str, *, to_do: str, confidence: Confidence = Confidence.LOW
    ) -> None:
        """A guess about something that the document does not have."""
        self.ledger.guess_made(
            line=line, became=became, to_do=to_do, template=self.profile.id, confidence=confidence
        )

    def fate(self, line: Line, became: Became, reason: str) -> None:
        """The fate of a line that does not stand in the body."""
        self.ledger.fate(line, became, template=self.profile.id, reason=reason)
