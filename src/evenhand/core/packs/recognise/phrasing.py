"""Turns a stretch of a line into wording: words escaped, blanks as placeholders, hints taken out."""

import re
from collections.abc import Sequence

from evenhand.core.packs import Field
from evenhand.core.packs.recognise.blank import Blank
from evenhand.core.packs.recognise.emphasis import emphasised
from evenhand.core.packs.recognise.escaping import address, escaped, opened
from evenhand.core.packs.recognise.field_book import FieldBook
from evenhand.core.packs.recognise.ledger import Ledger
from evenhand.core.packs.recognise.lines import Line, plain
from evenhand.core.packs.recognise.links import findings_about
from evenhand.core.packs.recognise.meanings import Meaning, Near, Use, meaning_of
from evenhand.core.packs.recognise.recognised import Confidence

SIDE = 200
PUNCTUATION = re.compile(r"\s*[.,;:!?)]")
WHOLE_WORD = re.compile(r"[^\W_]{2,}")


class Phrasing:
    """Writes the wording of one template."""

    def __init__(self, *, ledger: Ledger, template: str, fields: FieldBook) -> None:
        self.ledger = ledger
        self.template = template
        self.fields = fields

    def wording(
        self, line: Line, blanks: Sequence[Blank], *, start: int = 0, end: int | None = None
    ) -> tuple[str, list[str]]:
        """The wording of a stretch, and the hints that were taken out of it."""
        end = len(line.text) if end is None else end
        inside = [blank for blank in blanks if start <= blank.start and blank.end <= end]
        run = _Run(self, line)
        position = start
        for blank in inside:
            run.words(position, blank.start)
            run.blank(blank)
            position = blank.end
        run.words(position, end)
        return opened(plain("".join(run.out))), run.notes

    def meaning(self, line: Line, blank: Blank, *, signing: bool = False) -> Meaning:
        """What a blank means where it stands."""
        near = Near(
            before=line.text[max(blank.start - SIDE, 0) : blank.start],
            after=line.text[blank.end : blank.end + SIDE],
            signing=signing,
        )
        return meaning_of(blank, near)

    def told(self, line: Line, blank: Blank, *, became: str, sure: Confidence, to_do: str = "") -> None:
        """Write a guess about a blank down."""
        self.ledger.guess(
            line,
            blank.start,
            blank.end,
            became=became,
            confidence=sure,
            to_do=to_do,
            template=self.template,
        )


class _Run:
    """One stretch being written."""

    def __init__(self, phrasing: Phrasing, line: Line) -> None:
        self.phrasing = phrasing
        self.line = line
        self.out: list[str] = []
        self.notes: list[str] = []
        self.last: Use | None = None

    def words(self, start: int, end: int) -> None:
        text = self.line.text[start:end]
        if not text:
            return
        if self.last is Use.DROP and PUNCTUATION.match(text) and self.out:
            self.out[-1] = self.out[-1].rstrip()
        if self.last in (Use.FILL, Use.LINK) and WHOLE_WORD.match(text):
            self._space(start, start + len(text.split()[0]))
        self.out.append(emphasised(self.line, start, end))
        self.last = None

    def blank(self, blank: Blank) -> None:
        meaning = self.phrasing.meaning(self.line, blank)
        became = meaning.became
        before = self.out[-1][-1:] if self.out else ""
        if meaning.use in (Use.FILL, Use.LINK) and (before.isalnum() or self.last is Use.FILL):
            self._space(blank.start, blank.end)
        match meaning.use:
            case Use.FILL:
                field, name = self._named(meaning)
                became = became.replace(f"“{field.name}”", f"“{name}”")
                self.out.append(f"(({name}))")
            case Use.OPTION:
                _, name = self._named(meaning)
                self.out.append(f"(({name}??{escaped(meaning.text)}))")
            case Use.LINK:
                self.out.append(f"[{escaped(meaning.text)}]({address(meaning.address)})")
                self._check(blank, meaning)
            case Use.DROP:
                self.notes.append(meaning.note)
            case Use.KEEP:
                self.out.append(escaped(self.line.text[blank.start : blank.end]))
        self.last = meaning.use
        self.phrasing.told(self.line, blank, became=became, sure=meaning.confidence, to_do=meaning.to_do)

    def _named(self, meaning: Meaning) -> tuple[Field, str]:
        field = meaning.field
        assert field is not None, "what is filled or optional has a field"
        return field, self.phrasing.fields.use(field, shared=meaning.shared)

    def _check(self, blank: Blank, meaning: Meaning) -> None:
        place = self.phrasing.ledger.place(self.line, blank.start)
        for finding in findings_about(meaning.address, place):
            self.phrasing.ledger.find(finding)

    def _space(self, start: int, end: int) -> None:
        """Without a space the answer would run into the next word."""
        self.out.append(" ")
        self.phrasing.ledger.guess(
            self.line,
            start,
            end,
            became="the same, with a space before it",
            confidence=Confidence.HIGH,
            template=self.phrasing.template,
        )
