"""One text of the document, written as a template."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from evenhand.core.packs import Enclosure, Field, Kind, Organisation, Template
from evenhand.core.packs.printing import print_template
from evenhand.core.packs.recognise import looks
from evenhand.core.packs.recognise.preface import Preface
from evenhand.core.packs.recognise.escaping import escaped, opened
from evenhand.core.packs.recognise.field_book import FieldBook
from evenhand.core.packs.recognise.headings import can_print, made_heading
from evenhand.core.packs.recognise.instructions import Instruction, instructions_in
from evenhand.core.packs.recognise.ledger import Ledger
from evenhand.core.packs.recognise.lines import Line, plain
from evenhand.core.packs.recognise.links import address_of, findings_about, link_list_length, organisation_of
from evenhand.core.packs.recognise.naming import shortened
from evenhand.core.packs.recognise.outline import Part
from evenhand.core.packs.recognise.paragraphs import FROM_COMMENT, SAYS, Paragraphs, comments
from evenhand.core.packs.recognise.phrasing import Phrasing
from evenhand.core.packs.recognise.profile import Profile
from evenhand.core.packs.recognise.recognised import Became, Confidence
from evenhand.core.packs.recognise.sheet import Sheet
from evenhand.core.packs.recognise.spellings import blanks_in
from evenhand.core.packs.source import LineStyle

USUAL_CLOSING = "Yours sincerely"
NOT_IN_CLOSING = re.compile(r"[()\[\]<>{}«»_/\\*`]")
EVIDENCE = re.compile(
    r"\b(?:screen ?shots?|evidence|cop(?:y|ies) of (?:the )?(?:posts?|comments?))\b", re.IGNORECASE
)
SALUTATION = Field(
    name="salutation",
    label="How the recipient is greeted",
    source="recipient.salutation",
    example="Parents and carers",
)
SCHOOL_NAME = Field(
    name="school name", label="Name of the school", source="school.name", example="Thornfield Primary School"
)
ORGANISATIONS = Field(
    name="organisations",
    label="Places for more help",
    source="organisations",
    example="Childnet, https://www.childnet.com",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Drafted:
    """A template as it was written, the text of its file, and the organisations it listed."""

    template: Template
    file: str
    organisations: tuple[Organisation, ...] = ()


def draft(part: Part, *, profile: Profile, preface: Preface, ledger: Ledger) -> Drafted:
    """Write a part of the document as a template."""
    return _Draft(part, profile, preface, ledger).drafted()


@dataclass(slots=True)
class _Lead:
    """What stands before the wording: notes, and the line that gives the heading."""

    notes: list[tuple[str, Line | None, str]] = field(default_factory=list)
    told: list[Instruction] = field(default_factory=list)
    subject: Line | None = None


class _Draft:
    def __init__(self, part: Part, profile: Profile, preface: Preface, ledger: Ledger) -> None:
        self.part, self.profile, self.preface, self.ledger = part, profile, preface, ledger
        self.fields = FieldBook()
        self.sheet = Sheet()
        self.phrasing = Phrasing(ledger=ledger, template=profile.id, fields=self.fields)
        self.paragraphs = Paragraphs(phrasing=self.phrasing, sheet=self.sheet, profile=profile)
        self.organisations: list[Organisation] = []
        self.closing = ""
        self.title_printed = False

    def drafted(self) -> Drafted:
        lead = self._lead()
        self.paragraphs.ask([*self.preface.gates, *(gate for one in lead.told for gate in one.gates)])
        if lead.notes:
            self.sheet.note(lead.notes)
        self._salutation()
        self._heading(lead)
        self._body()
        self._ending()
        template = self._template()
        file = print_template(template)
        first_line = len(file.splitlines()) - len(self.sheet.lines) + 1
        self.sheet.tell(self.ledger, template=self.profile.id, first_line=first_line)
        self._tell_title()
        return Drafted(template=template, file=file, organisations=tuple(self.organisations))

    def _lead(self) -> _Lead:
        """Sort what stands before the greeting: notes, a subject, and what the letterhead prints anyway."""
        lead = _Lead(notes=[(SAYS + text, line, text) for text, line in self.preface.notes])
        for line in [*self.part.notes, *self.part.preamble]:
            self.ledger.guess_removed(line, template=self.profile.id)
            found = instructions_in(line.words(), outside=True)
            if looks.SUBJECT.match(line.text) and lead.subject is None:
                lead.subject = line
            elif found or not self._is_letterhead(line):
                self._leading_note(lead, line, found)
            else:
                self.ledger.fate(
                    line,
                    Became.LEFT_OUT,
                    template=self.profile.id,
                    reason="Stands where the letterhead, the date and the address are printed.",
                )
        return lead

    def _is_letterhead(self, line: Line) -> bool:
        return self.part.salutation is not None and (
            looks.is_letterhead(line)
            or looks.is_heading(line)
            or looks.is_name_line(line)
            or not line.words()
        )

    def _leading_note(self, lead: _Lead, line: Line, found: tuple[Instruction, ...]) -> None:
        words = line.words()
        lead.notes.append((SAYS + words, line, words))
        lead.notes += [(FROM_COMMENT + said, None, "") for said in comments(line)]
        lead.told += found
        self.ledger.guess(
            line,
            0,
            len(line.text),
            became=f"a note that never prints: {'; '.join(one.means for one in found) or 'about this text'}",
            confidence=Confidence.HIGH if found else Confidence.MEDIUM,
            to_do="" if found else "See that it is a note and not wording.",
            template=self.profile.id,
        )

    def _salutation(self) -> None:
        line = self.part.salutation
        if line is None:
            return
        name = self.fields.use(SALUTATION, shared=True)
        self.sheet.paragraph(f"Dear (({name}))", line)
        self.ledger.guess_removed(line, template=self.profile.id)
        self._guess(line, 0, len(line.text), "Dear, and the greeting of each recipient")

    def _heading(self, lead: _Lead) -> None:
        """Exactly one heading of the first level: the subject of the letter, its own first heading, its
        title if readers may see it, or one that we make."""
        own = lead.subject or self._first_heading()
        if own is not None:
            match = looks.SUBJECT.match(own.text)
            if match:
                self._guess(own, match.start(), match.end(), "the mark of the subject, which is the heading")
            text, _ = self.phrasing.wording(own, blanks_in(own), start=match.end() if match else 0)
            if text:
                self.sheet.paragraph(f"# {text}", own)
                return
            self.ledger.fate(
                own, Became.LEFT_OUT, template=self.profile.id, reason="Nothing of it is wording."
            )
        if self.part.title is not None and can_print(self.profile.title, self.profile.audience):
            self.sheet.paragraph(f"# {opened(escaped(self.profile.title))}", self.part.title)
            self.title_printed = True
            return
        self._made_heading()

    def _guess(self, line: Line, start: int, end: int, became: str) -> None:
        self.ledger.guess(
            line, start, end, became=became, confidence=Confidence.HIGH, template=self.profile.id
        )

    def _first_heading(self) -> Line | None:
        """A heading right behind the greeting."""
        body = self.part.body
        if not body or not (looks.SUBJECT.match(body[0].text) or looks.is_heading(body[0])):
            return None
        if body[0].style is not LineStyle.HEADING and (len(body) < 2 or self.part.salutation is None):
            return None
        return body.pop(0)

    def _made_heading(self) -> None:
        words = " ".join(line.words() for line in self.part.body)
        heading = made_heading(words, self.profile.audience)
        if not heading:
            heading = f"A message from (({self.fields.use(SCHOOL_NAME, shared=True)}))"
        self.sheet.paragraph(f"# {heading}")
        self.ledger.guess_made(
            line=self.part.title.number if self.part.title else self._first_line(),
            became=f"made heading “{heading}”, which prints",
            to_do="Put the heading you want: the document has none that readers could be shown.",
            template=self.profile.id,
        )

    def _body(self) -> None:
        """Paragraphs in order; a list of addresses becomes the pack's list of organisations."""
        body, start, index = self.part.body, 0, 0
        while index < len(body):
            length = link_list_length(body, index)
            if length:
                self.paragraphs.write(body[start:index])
                self._organisations(body[index : index + length])
                start = index + length
            index += length or 1
        self.paragraphs.write(body[start:])

    def _organisations(self, lines: Sequence[Line]) -> None:
        self.sheet.paragraph(f"(({self.fields.use(ORGANISATIONS, shared=True)}))")
        for line in lines:
            organisation, blank = organisation_of(line), address_of(line)
            self.organisations.append(organisation)
            self.sheet.account(line, Became.ORGANISATION)
            self.ledger.guess(
                line,
                0,
                len(line.text),
                became=f"organisation “{organisation.name}”, {organisation.link}",
                confidence=Confidence.MEDIUM,
                to_do="Open the link, and write today’s date into pack.toml as checked_on.",
                template=self.profile.id,
            )
            for finding in findings_about(blank.inside, self.ledger.place(line, blank.start)):
                self.ledger.find(finding)

    def _ending(self) -> None:
        self._closing()
        for line in self.part.sign_off:
            self._signed(line)
        for line in self.part.after:
            self._enclosed(line)

    def _closing(self) -> None:
        line = self.part.closing
        words = line.words().rstrip(",.;: ") if line else ""
        if line is not None and words and not NOT_IN_CLOSING.search(words) and not blanks_in(line):
            self.closing = words
            if not looks.is_formal_closing(line):
                self._thanked(line)
            self.ledger.fate(line, Became.SIGN_OFF, template=self.profile.id, reason="The closing words.")
            return
        if line is not None:
            self.paragraphs.write([line])
        if self.profile.kind is Kind.LETTER:
            self.closing = USUAL_CLOSING
            self.ledger.guess_made(
                line=line.number if line else self._last_line(),
                became=f"made closing words: “{USUAL_CLOSING}”",
                to_do="Put the closing words you want.",
                template=self.profile.id,
            )

    def _thanked(self, line: Line) -> None:
        self.ledger.guess(
            line,
            0,
            len(line.text),
            became="the closing words",
            confidence=Confidence.MEDIUM,
            to_do=f"Make it a paragraph, and close with “{USUAL_CLOSING}”, if you like that better.",
            template=self.profile.id,
        )

    def _last_line(self) -> int:
        last = [*self.part.body, *self.part.sign_off] or [line for line in (self.part.salutation,) if line]
        return last[-1].number if last else 1

    def _signed(self, line: Line) -> None:
        """The signature is printed by the closing block: its lines are not wording."""
        self.ledger.guess_removed(line, template=self.profile.id)
        self.ledger.fate(
            line, Became.SIGN_OFF, template=self.profile.id, reason="The closing block prints who signs."
        )
        blanks = blanks_in(line)
        for blank in blanks:
            meaning = self.phrasing.meaning(line, blank, signing=True)
            source = meaning.field.source if meaning.field else ""
            became = source if source.startswith("signatory.") else "who signs"
            self.phrasing.told(
                line,
                blank,
                became=f"the signature, printed by the closing block ({became})",
                sure=Confidence.HIGH,
            )
        if not blanks:
            self.ledger.guess(
                line,
                0,
                len(line.text),
                became="the signature, printed by the closing block",
                confidence=Confidence.HIGH if looks.is_role_line(line) else Confidence.MEDIUM,
                to_do="" if looks.is_role_line(line) else "Who signs is chosen for each letter.",
                template=self.profile.id,
            )

    def _enclosed(self, line: Line) -> None:
        words = plain(looks.ENCLOSED.sub("", line.text, count=1))
        kind = "evidence-sheet" if EVIDENCE.search(words) else "document"
        if not words or blanks_in(line) or NOT_IN_CLOSING.search(words):
            reason = "An enclosure that nobody can name without the person who drafts."
            self.ledger.fate(line, Became.LEFT_OUT, template=self.profile.id, reason=reason)
            return
        if not any(one.kind == kind == "evidence-sheet" for one in self.paragraphs.enclosures):
            self.paragraphs.enclosures.append(Enclosure(kind=kind, text=words))
        if kind == "evidence-sheet":
            self.paragraphs.ask(["evidence-sheet"])
        self.ledger.fate(line, Became.SIGN_OFF, template=self.profile.id, reason="An enclosure.")

    def _template(self) -> Template:
        profile = self.profile
        self.ledger.guess_made(
            line=self.part.title.number if self.part.title else self._first_line(),
            became=f"{profile.kind.value} for {profile.audience.value}, {profile.about.value}"
            + (", treats its reader as the author of a post" if profile.accuses else ""),
            to_do="See that kind, audience and subject are right: the gates depend on them.",
            template=profile.id,
            confidence=profile.confidence,
        )
        return Template(
            id=profile.id,
            title=profile.title,
            kind=profile.kind,
            audience=profile.audience,
            about=profile.about,
            accuses=profile.accuses,
            purpose=shortened(
                f"Taken over from {self.ledger.source}, line {self._first_line()}.", longest=120
            ),
            path=f"{profile.id}.md",
            gates=tuple(self.paragraphs.gates),
            signatories=profile.signatories,
            closing=self.closing,
            enclosures=tuple(self.paragraphs.enclosures),
            fields=self.fields.fields(),
            body=self.sheet.text(),
        )

    def _first_line(self) -> int:
        part = self.part
        candidates = [part.title, part.salutation, *part.body[:1]]
        return min((line.number for line in candidates if line), default=1)

    def _tell_title(self) -> None:
        if self.part.title is not None:
            self.ledger.guess_removed(self.part.title, template=self.profile.id)
            if not self.title_printed:
                self.ledger.fate(self.part.title, Became.TITLE, template=self.profile.id, at=3)
