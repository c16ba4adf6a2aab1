"""How a text begins: the notes, the greeting and the one heading of the first level."""

from dataclasses import dataclass, field

from evenhand.core.packs import Field
from evenhand.core.packs.recognise import looks
from evenhand.core.packs.recognise.desk import Desk
from evenhand.core.packs.recognise.escaping import escaped, opened
from evenhand.core.packs.recognise.headings import can_print, made_heading
from evenhand.core.packs.recognise.instructions import Instruction, instructions_in
from evenhand.core.packs.recognise.lines import Line
from evenhand.core.packs.recognise.paragraphs import FROM_COMMENT, SAYS, comments
from evenhand.core.packs.recognise.preface import Preface
from evenhand.core.packs.recognise.recognised import Became, Confidence
from evenhand.core.packs.recognise.spellings import blanks_in
from evenhand.core.packs.source import LineStyle

SALUTATION = Field(
    name="salutation",
    label="How the recipient is greeted",
    source="recipient.salutation",
    example="Parents and carers",
)
SCHOOL_NAME = Field(
    name="school name", label="Name of the school", source="school.name", example="Thornfield Primary School"
)


@dataclass(slots=True)
class _Lead:
    """What stands before the wording: notes, what they demand, and the line that gives the heading."""

    notes: list[tuple[str, Line | None, str]] = field(default_factory=list)
    told: list[Instruction] = field(default_factory=list)
    subject: Line | None = None


def open_text(desk: Desk, *, preface: Preface) -> None:
    """Write everything down to the heading."""
    lead = _lead(desk, preface)
    desk.paragraphs.ask([*preface.gates, *(gate for one in lead.told for gate in one.gates)])
    if lead.notes:
        desk.sheet.note(lead.notes)
    _salutation(desk)
    _heading(desk, lead.subject or _first_heading(desk))


def _lead(desk: Desk, preface: Preface) -> _Lead:
    """Sort what stands before the greeting: notes, a subject, and what the letterhead prints anyway."""
    lead = _Lead(notes=[(SAYS + text, line, text) for text, line in preface.notes])
    for line in [*desk.part.notes, *desk.part.preamble]:
        desk.ledger.guess_removed(line, template=desk.profile.id)
        found = instructions_in(line.words(), outside=True)
        if looks.SUBJECT.match(line.text) and lead.subject is None:
            lead.subject = line
        elif found or not _is_letterhead(desk, line):
            _note(desk, lead, line, found)
        else:
            reason = "Stands where the letterhead, the date and the address are printed."
            desk.fate(line, Became.LEFT_OUT, reason)
    return lead


def _is_letterhead(desk: Desk, line: Line) -> bool:
    if desk.part.salutation is None:
        return not line.words()
    seems = looks.is_letterhead(line) or looks.is_heading(line) or looks.is_name_line(line)
    return seems or not line.words()


def _note(desk: Desk, lead: _Lead, line: Line, found: tuple[Instruction, ...]) -> None:
    words = line.words()
    lead.notes.append((SAYS + words, line, words))
    lead.notes += [(FROM_COMMENT + said, None, "") for said in comments(line)]
    lead.told += found
    desk.guess(
        line,
        f"a note that never prints: {'; '.join(one.means for one in found) or 'about this text'}",
        confidence=Confidence.HIGH if found else Confidence.MEDIUM,
        to_do="" if found else "See that it is a note and not wording.",
    )


def _salutation(desk: Desk) -> None:
    line = desk.part.salutation
    if line is not None:
        desk.sheet.paragraph(f"Dear (({desk.fields.use(SALUTATION, shared=True)}))", line)
        desk.ledger.guess_removed(line, template=desk.profile.id)
        desk.guess(line, "Dear, and the greeting of each recipient")


def _first_heading(desk: Desk) -> Line | None:
    """A heading or subject right behind the greeting."""
    body = desk.part.body
    if not body or not (looks.SUBJECT.match(body[0].text) or looks.is_heading(body[0])):
        return None
    if body[0].style is not LineStyle.HEADING and (len(body) < 2 or desk.part.salutation is None):
        return None
    return body.pop(0)


def _heading(desk: Desk, own: Line | None) -> None:
    """Exactly one heading of the first level: the text's own, its title if readers may see it, or one
    that we make."""
    title = desk.part.title
    if own is not None and _own_heading(desk, own):
        return
    if title is not None and can_print(desk.profile.title, desk.profile.audience):
        desk.sheet.paragraph(f"# {opened(escaped(desk.profile.title))}", title)
        desk.title_printed = True
    else:
        _made_heading(desk)


def _own_heading(desk: Desk, line: Line) -> bool:
    """Write the heading of the text itself, if there are words in it."""
    match = looks.SUBJECT.match(line.text)
    if match:
        desk.guess(line, "the mark of the subject, which is the heading", end=match.end())
    text, hints = desk.phrasing.wording(line, blanks_in(line), start=match.end() if match else 0)
    if text:
        desk.sheet.paragraph(f"# {text}", line)
    if hints:
        desk.sheet.note([(SAYS + hint, line, hint) for hint in hints])
    if not text and not hints:
        desk.fate(line, Became.LEFT_OUT, "Nothing of it is wording.")
    return bool(text)


def _made_heading(desk: Desk) -> None:
    words = " ".join(line.words() for line in desk.part.body)
    heading = made_heading(words, desk.profile.audience)
    if not heading:
        heading = f"A message from (({desk.fields.use(SCHOOL_NAME, shared=True)}))"
    desk.sheet.paragraph(f"# {heading}")
    desk.guess_made(
        desk.title_line,
        f"made heading “{heading}”, which prints",
        to_do="Put the heading you want: the document has none that readers could be shown.",
    )
