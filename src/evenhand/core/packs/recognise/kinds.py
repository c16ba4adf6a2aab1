"""What kind of text a part of the document is, for whom, and about what."""

import re

from evenhand.core.packs import About, Audience, Kind
from evenhand.core.packs.recognise.instructions import Instruction
from evenhand.core.people import Role


def _pattern(words: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{words})\b", re.IGNORECASE)


KINDS = (
    (_pattern(r"newsletters?|bulletins?|articles?|web ?site|web ?page|posters?|items?"), Kind.NEWSLETTER),
    (_pattern(
        r"statements?|press|public repl\w+|replies|social media post|announcements?|scripts?"
        r"|notices?"
    ), Kind.STATEMENT),
    (_pattern(r"briefings?|staff meeting"), Kind.BRIEFING),
    (_pattern(r"referrals?|report to|summar\w+"), Kind.SUMMARY),
    (_pattern(r"minutes|record of|meeting record|notes of"), Kind.RECORD),
)  # fmt: skip
AUDIENCES = (
    (_pattern(
        r"involved|individual|specific(?:ally)? (?:parents?|famil)|author|named parent"
    ), Audience.PARENTS_INVOLVED),
    (_pattern(r"press|media statement|journalists?|reporters?"), Audience.PRESS),
    (_pattern(r"governors?|trustees?|committee|board"), Audience.GOVERNORS),
    (_pattern(r"police|lado|agenc\w+|social care|local authority"), Audience.AGENCY),
    (_pattern(r"staff|colleagues?|teachers?|team"), Audience.STAFF),
    (_pattern(r"public|web ?site|community"), Audience.PUBLIC),
)  # fmt: skip
ALL_PARENTS = _pattern(r"all (?:our )?(?:parents?|carers?|families)|newsletters?|general|awareness")
ACCUSES = re.compile(
    r"\byou have (?:\w+ )?(?:posted|made|written|shared|published|commented|used)\b|\byour "
    r"(?:\w+ ){0,2}(?:posts?|comments?|remarks?|behaviour"
    r"|conduct|messages?)\b|\b(?:posts?|comments?|remarks?) (?:that )?you (?:have )?(?:made|wrote"
    r"|posted|shared)\b",
    re.IGNORECASE,
)
RESTRICTS = re.compile(
    r"\b(?:ban(?:ned|s)?|barred|barring)\b|\bwithdraw\w*[^.]{0,20}\bpermission\b|\bnot (?:to )?"
    r"(?:enter|come onto)\b[^.]{0,20}\b(?:site|premises|grounds)\b",
    re.IGNORECASE,
)
INCIDENT = re.compile(
    r"\bincident\b|\bfollowing (?:\w+ ){0,2}(?:issue|incident|event)|\b(?:brought|drawn|come) to "
    r"(?:my|our|the school['’]?s) attention\b"
    r"|\brecent(?:ly)? (?:\w+ ){0,3}(?:posts?|comments?|online|social media)\b",
    re.IGNORECASE,
)
SIGNATORIES = (
    (_pattern(
        r"head ?teacher|head|manager|principal|head ?master|head ?mistress|proprietor|owner|leader"
    ), Role.HEAD),
    (_pattern(r"chair(?:person|man|woman)?"), Role.CHAIR),
    (_pattern(r"safeguarding lead|dsl"), Role.DSL),
)  # fmt: skip


def kind_of(title: str, *, is_letter: bool) -> Kind | None:
    """The kind of a text; None where its title does not say."""
    if is_letter:
        return Kind.LETTER
    return next((kind for pattern, kind in KINDS if pattern.search(title)), None)


def audience_of(title: str, body: str, *, accuses: bool) -> Audience | None:
    """For whom a text is; None where neither title nor wording says."""
    if accuses:
        return Audience.PARENTS_INVOLVED
    if ALL_PARENTS.search(title):
        return Audience.ALL_PARENTS
    found = next((audience for pattern, audience in AUDIENCES if pattern.search(title)), None)
    return found or (
        Audience.ALL_PARENTS if re.search(r"\bparents\b|\bfamilies\b", body, re.IGNORECASE) else None
    )


def accuses(body: str) -> bool:
    """Whether a text treats its reader as the author of a post."""
    return bool(ACCUSES.search(body))


def about_of(title: str, body: str, instructions: tuple[Instruction, ...]) -> About:
    """Whether a text speaks of something that happened."""
    if RESTRICTS.search(body):
        return About.RESTRICTION
    told = next((one.about for one in instructions if one.about), None)
    return told or (About.INCIDENT if INCIDENT.search(f"{title}. {body}") else About.GENERAL)


def signatories_of(sign_off: str) -> tuple[Role, ...]:
    """Who may sign, by the roles under the signature."""
    return tuple(role for pattern, role in SIGNATORIES if pattern.search(sign_off))
