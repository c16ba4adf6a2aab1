"""Where every guess, every fate and every finding is written down while a document is recognised."""

from evenhand.core.findings import Finding, Place
from evenhand.core.packs.recognise.lines import Line
from evenhand.core.packs.recognise.recognised import Became, Confidence, Fate, Guess


class Ledger:
    """Collects, in any order; hands out in the order of the document."""

    def __init__(self, source: str) -> None:
        self.source = source
        self._guesses: list[Guess] = []
        self._fates: list[Fate] = []
        self._findings: list[Finding] = []

    def guess(
        self,
        line: Line,
        start: int,
        end: int,
        *,
        became: str,
        confidence: Confidence,
        to_do: str = "",
        template: str = "",
    ) -> None:
        """A guess about a stretch of a line, without the spaces around it."""
        what = line.text[start:end]
        number, column = line.place(start + len(what) - len(what.lstrip()))
        self._guesses.append(
            Guess(
                line=number,
                column=column,
                what=what.strip(),
                became=became,
                confidence=confidence,
                to_do=to_do,
                template=template,
            )
        )

    def guess_removed(self, line: Line, *, template: str = "") -> None:
        """What the document itself strikes out is told, and never becomes wording."""
        for start, _end, words in line.removed:
            number, column = line.place(start)
            self._guesses.append(
                Guess(
                    line=number,
                    column=column,
                    what=words,
                    became="left out: the document strikes it out, or it is a comment",
                    confidence=Confidence.HIGH,
                    to_do="Put it back if it was meant to stay.",
                    template=template,
                )
            )

    def guess_made(
        self,
        *,
        line: int,
        became: str,
        to_do: str,
        template: str = "",
        confidence: Confidence = Confidence.LOW,
    ) -> None:
        """A guess about something that the document does not have."""
        self._guesses.append(
            Guess(
                line=line,
                column=1,
                what="",
                became=became,
                confidence=confidence,
                to_do=to_do,
                template=template,
            )
        )

    def fate(
        self, line: Line, became: Became, *, template: str = "", at: int = 0, reason: str = "", text: str = ""
    ) -> None:
        """What a line has become; a line that was joined from several has one fate for each."""
        for index, origin in enumerate(line.origins):
            end = line.origins[index + 1].start if index + 1 < len(line.origins) else len(line.text)
            words = text or " ".join(line.text[origin.start : end].split())
            self._fates.append(
                Fate(line=origin.number, text=words, became=became, template=template, at=at, reason=reason)
            )

    def find(self, finding: Finding) -> None:
        """Something that is wrong in the document itself."""
        self._findings.append(finding)

    def place(self, line: Line, start: int) -> Place:
        """A place of the document."""
        number, column = line.place(start)
        return Place(source=self.source, line=number, column=column)

    def guesses(self) -> tuple[Guess, ...]:
        """The guesses in the order of the document."""
        return tuple(sorted(self._guesses, key=lambda one: (one.line, one.column)))

    def fates(self) -> tuple[Fate, ...]:
        """The fates in the order of the document."""
        return tuple(sorted(self._fates, key=lambda one: one.line))

    def findings(self) -> tuple[Finding, ...]:
        """The findings in the order of the document."""
        return tuple(sorted(self._findings, key=lambda one: (one.place.line, one.place.column)))
