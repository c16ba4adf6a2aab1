"""What has to be in place before a school works on real cases, in the order in which it is asked.

Rule 36 of the design: until all of it is there, everything is practice. The list is the rule’s own; an
authority marked “general knowledge” was not read in its source.
"""

from collections.abc import Collection
from dataclasses import dataclass
from enum import StrEnum

from evenhand.core.schools import Nation


class Asks(StrEnum):
    """What is written down about an item: where a document is kept, or how somebody is reached."""

    DOCUMENT = "document"
    CONTACT = "contact"


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """One row of the list. `id` is stored, so it never changes. `why` is said in plain words."""

    id: str
    title: str
    asks: Asks
    why: str
    authority: str


DOCUMENTS = (
    Item(
        id="dpia",
        title="Data protection impact assessment",
        asks=Asks.DOCUMENT,
        why="Posts, children, staff and possible offences: a high risk, to be thought through beforehand.",
        authority="UK GDPR article 35 (general knowledge)",
    ),
    Item(
        id="lawful-basis",
        title="Lawful basis",
        asks=Asks.DOCUMENT,
        why="Public task for a public body, legitimate interests for others; and a condition for what is "
        "said of health, belief or offences.",
        authority="UK GDPR articles 6, 9 and 10; Data Protection Act 2018, Schedule 1; ICO, what are the "
        "conditions for processing; read 2026-11-22",
    ),
    Item(
        id="policy-document",
        title="Appropriate policy document",
        asks=Asks.DOCUMENT,
        why="Some of those conditions hold only where a policy says how the principles are kept, and how "
        "long.",
        authority="Data Protection Act 2018, Schedule 1, part 4; ICO, policy document; read 2026-11-22",
    ),
    Item(
        id="privacy-notice",
        title="Privacy notice",
        asks=Asks.DOCUMENT,
        why="Parents and staff can read what is kept when a post is reported, and what for.",
        authority="UK GDPR articles 13 and 14 (general knowledge)",
    ),
    Item(
        id="retention",
        title="How long records are kept",
        asks=Asks.DOCUMENT,
        why="Without an agreed time nothing is ever disposed of.",
        authority="UK GDPR article 5(1)(e) (general knowledge)",
    ),
)
POLICE = Item(
    id="police",
    title="Police contact",
    asks=Asks.CONTACT,
    why="For what is no emergency: 101, or the officer who knows the school. In an emergency, 999.",
    authority="Rule 36 of the design",
)
HELPLINE = Item(
    id="posh",
    title="Helpline for professionals",
    asks=Asks.CONTACT,
    why="The Professionals Online Safety Helpline helps where a platform does not answer.",
    authority="UK Safer Internet Centre, Professionals Online Safety Helpline (general knowledge)",
)
SAFEGUARDING = {
    Nation.ENGLAND: ("LADO contact", "Keeping Children Safe in Education, part four"),
    Nation.WALES: (
        "Contact for allegations at the local authority",
        "Wales Safeguarding Procedures (general knowledge)",
    ),
    Nation.SCOTLAND: (
        "Contact for child protection at the council",
        "National Guidance for Child Protection (general knowledge)",
    ),
    Nation.NORTHERN_IRELAND: (
        "Contact for child protection at the Education Authority",
        "Department of Education, child protection (general knowledge)",
    ),
}


def items_for(nation: Nation) -> tuple[Item, ...]:
    """The list for a school in a nation, in its order."""
    title, authority = SAFEGUARDING[nation]
    contact = Item(
        id="lado",
        title=title,
        asks=Asks.CONTACT,
        why="If a post says that somebody harmed a child, they are rung within one working day.",
        authority=authority,
    )
    return (*DOCUMENTS, contact, POLICE, HELPLINE)


def missing(*, nation: Nation, done: Collection[str]) -> tuple[Item, ...]:
    """What is still to be done before a school may go live, in order; empty where nothing is."""
    return tuple(item for item in items_for(nation) if item.id not in done)
