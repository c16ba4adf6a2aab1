"""What kind of text a draft is, as far as gates ask."""

from evenhand.core.cases import Case, Part, Party
from evenhand.core.findings import Place
from evenhand.core.letters import Draft
from evenhand.core.packs import OUTSIDE, WIDE, About, Audience
from evenhand.core.people import Role


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
    """Whether something that happened stands behind it; general words to everybody have no case."""
    return draft.template.about is not About.GENERAL or not is_wide(draft)


def tells_everybody(draft: Draft) -> bool:
    """Whether it tells a wide audience of something that happened."""
    return is_wide(draft) and draft.template.about is not About.GENERAL


def is_letter_to_parents_involved(draft: Draft) -> bool:
    """Whether it goes to the parents involved."""
    return draft.template.audience is Audience.PARENTS_INVOLVED


def readers(draft: Draft) -> tuple[Party, ...]:
    """The parties it goes to; where nobody has said, the author and the parents involved."""
    if draft.case is None:
        return ()
    named = tuple(party for party in draft.case.parties if party.id in draft.recipients)
    return named or draft.case.with_part(Part.AUTHOR, Part.PARENT_INVOLVED)


def paragraph(number: int) -> Place:
    """Where the paragraph of a number stands; they count from 1."""
    return Place(part=f"paragraph {number}")


def role_words(role: Role) -> str:
    """What a role is called in a sentence."""
    return {
        Role.HEAD: "the head",
        Role.DSL: "the designated safeguarding lead",
        Role.OFFICE: "the office",
        Role.CHAIR: "the chair",
        Role.DPO: "the data protection lead",
        Role.ADVISER: "an adviser from outside the school",
        Role.STAFF: "a member of staff",
    }[role]


def party_name(*, case: Case, party: str) -> str:
    """The name of a party as a person knows it; the id where there is no such party."""
    found = case.party(party)
    return found.name if found else party
