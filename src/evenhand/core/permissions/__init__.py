"""Who may do what: one table of acts and roles, and the one answer to “may I?”.

What the state of a thing allows is asked elsewhere. A new page brings its act as a new row here.
"""

from collections.abc import Collection, Mapping
from enum import StrEnum

from evenhand.core.findings import Finding, Level
from evenhand.core.people import Role


class Access(StrEnum):
    """Doors that ask for no role: open to anybody, or to anybody who is signed in."""

    ANYBODY = "anybody"
    SIGNED_IN = "signed-in"


class Act(StrEnum):
    """What somebody does at a school. Never stored."""

    SEE_SCHOOL = "see the school"
    EDIT_SCHOOL = "change what is known about the school"
    MANAGE_PEOPLE = "say who is who at the school"
    GIVE_PARTS = "give and end parts at the school"
    KEEP_GO_LIVE = "keep the go-live list"
    GO_LIVE = "let the school go live, or back to practice"
    SIGN = "put in the picture of your signature"
    ERASE_DEMONSTRATION = "erase the demonstration school"
    SEE_CONTACTS = "see the contacts"
    KEEP_CONTACTS = "keep the contacts"
    LIFT_FLAGS = "read why somebody is not written to, and lift it"
    DISPOSE_CONTACTS = "destroy what is kept of families who left"
    ALLOW_TRANSFER_FILES = "allow contacts from Common Transfer Files"
    REPORT_POST = "report a post"
    SEE_CASE = "see cases"
    WORK_ON_CASE = "work on cases"
    DECIDE_CASE = "decide cases"
    KNOW_PARTIES = "say which of the contacts somebody in a case is"
    SEE_CAPTURES = "look at captures"
    ADD_CAPTURES = "add captures and describe them"
    TAKE_OUT_CAPTURES = "hand out the originals of captures"
    ALLOW_LOOKING = "say that an account may be looked at again"
    SEE_PACKS = "see the library of templates"
    EDIT_PACKS = "change the library of templates"
    SEE_LETTERS = "read letters and decide on them"
    WRITE_LETTERS = "write letters"
    RELEASE_LETTERS = "release letters"
    SEND_LETTERS = "send letters, and call them back"
    SET_UP_SENDING = "set up how letters leave the school"
    LIFT_QUARANTINE = "let letters leave a restored database"


Door = Act | Access

EVERYBODY = frozenset(Role)
LEADS = frozenset({Role.HEAD, Role.CHAIR})
RUNS_IT = frozenset({Role.HEAD, Role.DSL, Role.OFFICE, Role.CHAIR})
KEEPS_CONTACTS = frozenset({Role.HEAD, Role.DSL, Role.OFFICE})
"""Not the chair, who may sit on a panel, and not the data protection lead, who does not browse."""

ALLOWED: Mapping[Act, frozenset[Role]] = {
    Act.SEE_SCHOOL: EVERYBODY,
    Act.EDIT_SCHOOL: RUNS_IT,
    Act.MANAGE_PEOPLE: LEADS | {Role.OFFICE, Role.DPO},
    Act.GIVE_PARTS: LEADS | {Role.DPO},
    Act.KEEP_GO_LIVE: LEADS | {Role.OFFICE, Role.DPO},
    Act.GO_LIVE: frozenset({Role.DPO}),
    Act.SIGN: LEADS | {Role.DSL, Role.OFFICE, Role.DPO, Role.STAFF},
    Act.ERASE_DEMONSTRATION: RUNS_IT,
    Act.SEE_CONTACTS: KEEPS_CONTACTS,
    Act.KEEP_CONTACTS: KEEPS_CONTACTS,
    Act.LIFT_FLAGS: KEEPS_CONTACTS - {Role.OFFICE},
    Act.DISPOSE_CONTACTS: frozenset({Role.HEAD, Role.DPO}),
    Act.ALLOW_TRANSFER_FILES: frozenset({Role.HEAD, Role.DPO}),
    Act.REPORT_POST: RUNS_IT | {Role.STAFF},
    Act.SEE_CASE: RUNS_IT | {Role.DPO, Role.ADVISER},
    Act.WORK_ON_CASE: RUNS_IT,
    Act.DECIDE_CASE: LEADS | {Role.DSL},
    Act.KNOW_PARTIES: KEEPS_CONTACTS - {Role.OFFICE},
    Act.SEE_CAPTURES: RUNS_IT | {Role.DPO, Role.ADVISER},
    Act.ADD_CAPTURES: RUNS_IT,
    Act.TAKE_OUT_CAPTURES: LEADS | {Role.DSL, Role.DPO},
    Act.ALLOW_LOOKING: frozenset({Role.DPO}),
    Act.SEE_PACKS: EVERYBODY,
    Act.EDIT_PACKS: RUNS_IT,
    Act.SEE_LETTERS: EVERYBODY,
    Act.WRITE_LETTERS: RUNS_IT,
    Act.RELEASE_LETTERS: RUNS_IT,
    Act.SEND_LETTERS: RUNS_IT,
    Act.SET_UP_SENDING: LEADS | {Role.OFFICE},
    Act.LIFT_QUARANTINE: LEADS | {Role.OFFICE, Role.DPO},
}


def why_not(*, act: Act, roles: Collection[Role]) -> Finding | None:
    """Why somebody with these roles at a school may not do this there; None if they may."""
    allowed = ALLOWED[act]
    if allowed & set(roles):
        return None
    return Finding(
        id="role-may-not",
        level=Level.STOP,
        words=f"With your part at this school you may not {act.value}.",
        mend="Ask the person who runs the school’s account to do it, or to change your part.",
    )
