"""A school, nursery, college or other setting: what it is called, who leads it, how to reach it.

In the code a setting is always a `School`; on paper it is called what it is.
"""

from dataclasses import dataclass
from enum import StrEnum

from evenhand.core.people import Person, Role


class SchoolKind(StrEnum):
    """What kind of setting this is. Stored in case files, so values never change."""

    SCHOOL = "school"
    NURSERY = "nursery"
    COLLEGE = "college"
    SETTING = "setting"


class Nation(StrEnum):
    """Where the school is: law and words differ. Stored in case files, so values never change."""

    ENGLAND = "england"
    WALES = "wales"
    SCOTLAND = "scotland"
    NORTHERN_IRELAND = "northern-ireland"


LEADER_WORDS = {
    SchoolKind.SCHOOL: "headteacher",
    SchoolKind.NURSERY: "manager",
    SchoolKind.COLLEGE: "principal",
    SchoolKind.SETTING: "manager",
}
BOARD_WORDS = {
    SchoolKind.SCHOOL: "governors",
    SchoolKind.NURSERY: "committee",
    SchoolKind.COLLEGE: "governors",
    SchoolKind.SETTING: "committee",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """A logo or a signature: the bytes of a PNG or JPEG, and what it shows in words."""

    data: bytes
    alt: str


@dataclass(frozen=True, slots=True, kw_only=True)
class School:
    """One setting. Addresses are lines from top to bottom, without the name.

    `concerns` says in words how to raise a concern; `not_for_profit` is None where nobody has said.
    """

    name: str
    kind: SchoolKind = SchoolKind.SCHOOL
    nation: Nation = Nation.ENGLAND
    address: tuple[str, ...] = ()
    phone: str = ""
    email: str = ""
    website: str = ""
    office: str = "the school office"
    concerns: str = ""
    complaints_link: str = ""
    policies_link: str = ""
    board_name: str = ""
    not_for_profit: bool | None = None
    language: str = "en-GB"
    staff: tuple[Person, ...] = ()
    logo: Picture | None = None

    def leader_word(self) -> str:
        """What the person in charge is called here: headteacher, manager, principal."""
        return LEADER_WORDS[self.kind]

    def board_word(self) -> str:
        """What the governing body is called here: governors, committee."""
        return BOARD_WORDS[self.kind]

    def holder_of(self, role: Role) -> Person | None:
        """The first member of staff in a role, or None."""
        return next((person for person in self.staff if person.role is role), None)

    def word_for(self, role: Role) -> str:
        """What somebody in a role is called here, in the middle of a sentence."""
        return {
            Role.HEAD: self.leader_word(),
            Role.DSL: "Designated Safeguarding Lead",
            Role.OFFICE: "office manager",
            Role.CHAIR: f"chair of {self.board_word()}",
            Role.DPO: "data protection lead",
            Role.ADVISER: "adviser",
            Role.STAFF: "member of staff",
        }[role]

    def title_of(self, person: Person) -> str:
        """How a person's post is written under a signature."""
        word = self.word_for(person.role)
        return person.title or word[0].upper() + word[1:]
