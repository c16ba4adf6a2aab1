"""Writes the lines of a text into its body: instructions become notes, what may be left out a passage."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from evenhand.core.packs import Enclosure, Kind
from evenhand.core.packs.recognise.blank import Blank, BlankKind
from evenhand.core.packs.recognise.demands import DEMANDS, LAW
from evenhand.core.packs.recognise.instructions import Instruction, instructions_in
from evenhand.core.packs.recognise.lines import Line, plain
from evenhand.core.packs.recognise.naming import capitalised, shortened, slug, telling_words
from evenhand.core.packs.recognise.phrasing import Phrasing
from evenhand.core.packs.recognise.profile import Profile
from evenhand.core.packs.recognise.recognised import Became, Confidence
from evenhand.core.packs.recognise.sentences import LONGEST, sentences
from evenhand.core.packs.recognise.sheet import Sheet
from evenhand.core.packs.recognise.spellings import blanks_in
from evenhand.core.packs.source import LineStyle, MarkKind

HAPPENED = re.compile(r"\b(?:attention|happened|occurred|incident|took place)\b", re.IGNORECASE)
FOLLOWING = re.compile(r"\b(?:following|below|next)\b", re.IGNORECASE)
MASKED = (BlankKind.FIELD, BlankKind.HINT)
MEASURED = (
    "Some posts can break the law. Whether one does is for the police and the courts to decide, not for us."
)
SAYS = "The document says: "
FROM_COMMENT = "A comment in the document: "


@dataclass(frozen=True, slots=True, kw_only=True)
class Stretch:
    """Sentences of one kind in a row: wording, wording about the law, or an instruction."""

    start: int
    end: int
    instructions: tuple[Instruction, ...] = ()
    is_law: bool = False


class Paragraphs:
    """Writes lines, and remembers which gates and enclosures they ask for."""

    def __init__(self, *, phrasing: Phrasing, sheet: Sheet, profile: Profile) -> None:
        self.phrasing = phrasing
        self.sheet = sheet
        self.profile = profile
        self.gates: list[str] = []
        self.enclosures: list[Enclosure] = []

    def write(self, lines: Sequence[Line]) -> None:
        """Write lines of the body one after the other."""
        removable = set(_removable(lines))
        for index, line in enumerate(lines):
            self._line(line, removable=index in removable)

    def ask(self, gates: Sequence[str]) -> None:
        """Remember gates, each once."""
        self.gates = list(dict.fromkeys([*self.gates, *gates]))

    def _line(self, line: Line, *, removable: bool) -> None:
        blanks = blanks_in(line)
        parts = stretches(line, blanks, with_law=self._may_speak_of_law(line))
        told = [one for part in parts for one in part.instructions]
        phrased, notes = self._phrased(line, blanks, parts)
        self.phrasing.ledger.guess_removed(line, template=self.phrasing.template)
        self.ask([gate for one in told for gate in one.gates])
        self._demanded(line)
        is_passage = bool(phrased) and (removable or any(one.removable for one in told))
        if is_passage:
            first = phrased[0][0]
            self._open_passage(line, plain(line.text[first.start : first.end]))
        if notes:
            self.sheet.note([(text, line, words) for text, words in notes])
        for part, text in phrased:
            self._put(line, part, text)
        if is_passage:
            self.sheet.close()
        if not phrased and not notes:
            self.phrasing.ledger.fate(line, Became.LEFT_OUT, reason="Nothing of it is wording.")

    def _may_speak_of_law(self, line: Line) -> bool:
        return self.profile.kind in (Kind.LETTER, Kind.NEWSLETTER) and line.style is LineStyle.BODY

    def _phrased(
        self, line: Line, blanks: Sequence[Blank], parts: Sequence[Stretch]
    ) -> tuple[list[tuple[Stretch, str]], list[tuple[str, str]]]:
        """The wording of each stretch, and the notes with the words they came from."""
        phrased: list[tuple[Stretch, str]] = []
        notes: list[tuple[str, str]] = []
        for part in parts:
            if part.instructions:
                words = plain(line.text[part.start : part.end])
                notes.append((SAYS + words, words))
                self._guess_note(line, part)
                continue
            text, hints = self.phrasing.wording(line, blanks, start=part.start, end=part.end)
            notes += [(SAYS + hint, hint) for hint in hints]
            if text:
                phrased.append((part, text))
        notes += [(FROM_COMMENT + said, "") for said in comments(line)]
        return phrased, notes

    def _guess_note(self, line: Line, part: Stretch) -> None:
        self.phrasing.ledger.guess(
            line,
            part.start,
            part.end,
            became=f"a note that never prints: {'; '.join(one.means for one in part.instructions)}",
            confidence=Confidence.HIGH,
            template=self.phrasing.template,
        )

    def _demanded(self, line: Line) -> None:
        said = [line.text[start : min(end, start + LONGEST)] for start, end in sentences(line.text)]
        for demand in DEMANDS:
            asked = any(demand.pattern.search(sentence) for sentence in said)
            if asked and not (demand.only_incident and self._is_general()):
                self.ask(demand.gates)
                if demand.enclosure and demand.enclosure not in self.enclosures:
                    self.enclosures.append(demand.enclosure)

    def _is_general(self) -> bool:
        return self.profile.about.value == "general"

    def _open_passage(self, line: Line, words: str) -> None:
        happened = HAPPENED.search(words)
        name = "what-happened" if happened else slug(" ".join(telling_words(words, most=4))) or "passage"
        label = "What happened" if happened else capitalised(shortened(words, longest=40))
        name = self.phrasing.fields.reserve(name).replace(" ", "-")  # the name of a block is one word
        clean = re.sub(r'["“”\\]', "", label)
        self.sheet.open(f'::: passage {name} "{clean}"')
        self.phrasing.ledger.guess_made(
            line=line.number,
            became=f"the paragraph is the passage “{name}”, which may be left out",
            to_do="See that the text reads well without it.",
            template=self.phrasing.template,
            confidence=Confidence.HIGH,
        )

    def _put(self, line: Line, part: Stretch, text: str) -> None:
        if line.style is LineStyle.ITEM:
            self.sheet.item(text, line)
        elif line.style is LineStyle.HEADING:
            self.sheet.paragraph(f"## {text}", line)
        elif part.is_law:
            self._law(line, part, text)
        else:
            self.sheet.paragraph(text, line)

    def _law(self, line: Line, part: Stretch, text: str) -> None:
        """What the document says of the law is one option; the other says it in measured words."""
        name = self.phrasing.fields.reserve("about-the-law")
        self.sheet.open(f'::: choice {name} "What is said about the law"')
        self.sheet.open('::: option measured "In measured words"')
        self.sheet.paragraph(MEASURED)
        self.sheet.close()
        self.sheet.open('::: option as-in-the-document "As in the document"')
        self.sheet.paragraph(text, line)
        self.sheet.close()
        self.sheet.close()
        self.phrasing.ledger.guess(
            line,
            part.start,
            part.end,
            became=f"one option of the choice “{name}”; the other is in our own words",
            confidence=Confidence.MEDIUM,
            to_do="Have the law checked: much of it has changed since 2023. Keep one option if you like.",
            template=self.phrasing.template,
        )


def comments(line: Line) -> Iterator[str]:
    """What comments of the document say at this line."""
    for mark in line.marks:
        if mark.kind is MarkKind.COMMENT and mark.value.strip():
            yield plain(mark.value)


def stretches(line: Line, blanks: Sequence[Blank], *, with_law: bool) -> tuple[Stretch, ...]:
    """The sentences of a line, those of one kind in a row together. A blank never parts a sentence."""
    masked = list(line.text)
    for blank in blanks:
        if blank.kind in MASKED:
            masked[blank.start : blank.end] = "¤" * (blank.end - blank.start)
    text = "".join(masked)
    found: list[Stretch] = []
    for start, end in sentences(text):
        told = instructions_in(plain(text[start:end]), outside=False)
        is_law = with_law and not told and bool(LAW.search(text, start, min(end, start + LONGEST)))
        last = found[-1] if found else None
        if last and not told and not last.instructions and last.is_law == is_law:
            found[-1] = Stretch(start=last.start, end=end, is_law=is_law)
        else:
            found.append(Stretch(start=start, end=end, instructions=told, is_law=is_law))
    return tuple(found)


def _removable(lines: Sequence[Line]) -> Iterator[int]:
    """Which lines may be left out because a line of instructions next to them says so."""
    for index, line in enumerate(lines):
        parts = stretches(line, blanks_in(line), with_law=False)
        alone = bool(parts) and all(part.instructions for part in parts)
        if alone and any(one.removable for part in parts for one in part.instructions):
            yield index + 1 if FOLLOWING.search(line.text) else index - 1
