"""What kind of text a draft is, and which of its lines tell something, as far as gates ask."""

from evenhand.core.cases import Part, Party
from evenhand.core.document import Link, Slot, runs_of
from evenhand.core.findings import Passage, Place
from evenhand.core.gates.naming import ways_to_call
from evenhand.core.letters import Draft
from evenhand.core.packs import OUTSIDE, WIDE, About, Audience
from evenhand.core.people import Role

GREETING = "dear "
LONGEST_BEGINNING = 80


def asks_for(*, draft: Draft, gate: str) -> bool:
    """Whether the template asks for a gate by its id."""
    return gate in draft.template.gates


def is_wide(draft: Draft) -> bool:
    """Whether people read it who have nothing to do with the case."""
    return draft.template.audience in WIDE


def is_outside(draft: Draft) -> bool:
    """Whether it leaves the school for anybody but an agency."""
    return draft.template.audience in OUTSIDE


def is_about_case(draft: Draft) -> bool:
    """Whether something that happened stands behind it; general words to all parents have no case."""
    template = draft.template
    return template.about is not About.GENERAL or template.audience is not Audience.ALL_PARENTS


def tells_everybody(draft: Draft) -> bool:
    """Whether it tells a wide audience of something that happened."""
    return is_wide(draft) and draft.template.about is not About.GENERAL


def is_to_parents_involved(draft: Draft) -> bool:
    """Whether it goes to the parents involved."""
    return draft.template.audience is Audience.PARENTS_INVOLVED


def readers(draft: Draft) -> tuple[Party, ...]:
    """The parties it goes to; where nobody has said, the author and the parents involved."""
    if draft.case is None:
        return ()
    named = tuple(party for party in draft.case.parties if party.id in draft.recipients)
    return named or draft.case.with_part(Part.AUTHOR, Part.PARENT_INVOLVED)


def telling_lines(draft: Draft) -> tuple[str, ...]:
    """The lines that tell a reader something: all but the letterhead, the address, the date, and a
    greeting that is filled for each recipient, who already knows their own name."""
    lines = draft.lines[_where_it_begins(draft) :]
    if draft.document.slots():
        return tuple(line for line in lines if not line.lower().startswith(GREETING))
    return lines


def unseen_texts(draft: Draft) -> tuple[tuple[str, str], ...]:
    """What leaves with a text and stands in no line of it, each with what it is: the title, which is also a
    property of the files and the subject of a mail; the words for pictures; addresses behind other words."""
    document = draft.document
    head, closing = document.letterhead, document.closing
    pictures = (head.logo if head else None, closing.signature if closing else None)
    behind = (run for run in runs_of(document) if isinstance(run, Link))
    return (
        ("the title", document.title),
        *(("the words for a picture", picture.alt) for picture in pictures if picture is not None),
        *((f"the address behind “{run.text}”", run.address) for run in behind if run.address != run.text),
    )


def _where_it_begins(draft: Draft) -> int:
    document = draft.document
    if isinstance(document.recipient, Slot) and document.date and document.date in draft.lines:
        return draft.lines.index(document.date) + 1
    head = document.letterhead
    known = {document.date, *(() if isinstance(document.recipient, Slot) else document.recipient)}
    if head is not None:
        known |= {head.name, *head.address, head.phone, head.email, head.website}
    fronts = (number for number, line in enumerate(draft.lines) if line not in known)
    return next(fronts, len(draft.lines))


def sayable(draft: Draft) -> tuple[str, ...]:
    """What any text may say although it may look like somebody's name: the school's own words for
    itself, who signs, whom to turn to about safeguarding, and the line the pack's licence asks for."""
    school = draft.school
    public = (school.name, *school.address, school.email, school.website, school.office, school.board_name)
    safeguarding = school.holder_of(Role.DSL)
    people = [person for person in (draft.signatory, safeguarding) if person is not None]
    named = [way for person in people for way in ways_to_call(person.name)]
    helpers = [organisation.name for organisation in draft.pack.organisations]
    return (*public, *named, *helpers, draft.pack.licence.acknowledgement)


def where(line: str, passage: Passage | None = None) -> Place:
    """Where a paragraph stands, by how it begins, and the words in it that are meant."""
    words = line.split()
    begins = " ".join(words[:6])
    more = len(words) > 6 or len(begins) > LONGEST_BEGINNING
    return Place(part=f"“{begins[:LONGEST_BEGINNING]}{' …' if more else ''}”", passage=passage)


ROLE_WORDS = {
    Role.HEAD: "the head",
    Role.DSL: "the designated safeguarding lead",
    Role.OFFICE: "the office",
    Role.CHAIR: "the chair",
    Role.DPO: "the data protection lead",
    Role.ADVISER: "an adviser from outside the school",
    Role.STAFF: "a member of staff",
}


def roles_in_words(roles: tuple[Role, ...]) -> str:
    """Some roles as they are said in a sentence: the head or the chair."""
    return " or ".join(ROLE_WORDS[role] for role in roles)
