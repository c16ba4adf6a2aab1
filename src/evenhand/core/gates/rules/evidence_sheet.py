"""What is enclosed as evidence is signed, dated and unchanged, and shows nobody it should not.

Kent pack, letter to parents involved (the screenshot, signed and dated); ACPO good practice guide, principles
1 and 3; rule 9 of the design; read 2026-11-22.
"""

import re
from collections.abc import Iterator

from evenhand.core.cases import Answered, Capture, Case
from evenhand.core.findings import Finding, Level
from evenhand.core.gates import EVERY_STAGE, Gate, Matter, Waiver
from evenhand.core.gates.texts import asks_for
from evenhand.core.people import Role

KIND = "evidence-sheet"
SHA256 = re.compile(r"[0-9a-fA-F]{64}")


def check(matter: Matter) -> Iterator[Finding]:
    """There is a capture of a post of this case that may be enclosed."""
    draft = matter.draft
    encloses = any(enclosure.kind == KIND for enclosure in draft.template.enclosures)
    if draft.case is None or not (encloses or asks_for(draft=draft, gate="evidence-sheet")):
        return
    captures = _of_posts(draft.case)
    fit = tuple(capture for capture in captures if not _lacks(capture, matter))
    if not fit:
        yield _unfit(captures, matter)
    elif not any(capture.third_parties_covered is Answered.YES for capture in fit):
        yield Finding(
            id="third-parties-shown",
            level=Level.WARN,
            words="The enclosed copy may show other people, and nobody has said that they are covered.",
            mend="Cover every name, face and comment that is not the reader’s own. The data protection lead "
            "may decide otherwise.",
        )


def _of_posts(case: Case) -> tuple[Capture, ...]:
    """The captures of posts that belong to the case."""
    posts = {post.id for post in case.posts}
    return tuple(capture for capture in case.captures if capture.post in posts)


def _lacks(capture: Capture, matter: Matter) -> tuple[str, ...]:
    """What a capture lacks before it may be enclosed, in words."""
    missing = {
        "a signature": not capture.signed_by.strip(),
        "the day it was signed": capture.signed_on is None or capture.signed_on > matter.now,
        "the day it was made": capture.captured_on is None or capture.captured_on > matter.now,
        "its hash": not SHA256.fullmatch(capture.sha256.strip()),
        "the check that it is unchanged": not capture.hash_verified,
    }
    return tuple(words for words, is_missing in missing.items() if is_missing)


def _unfit(captures: tuple[Capture, ...], matter: Matter) -> Finding:
    """What is said where no capture is fit."""
    if not captures:
        return Finding(
            id="no-capture",
            level=Level.STOP,
            words="The letter encloses a copy of the post, but the case has none.",
            mend="Capture the post, sign and date it, or choose a text without the enclosure.",
        )
    nearest = min((_lacks(capture, matter) for capture in captures), key=len)
    return Finding(
        id="evidence-sheet",
        level=Level.STOP,
        words=f"The copy of the post cannot be enclosed yet: it lacks {', '.join(nearest)}.",
        mend="Let the person who made the copy sign and date it, and check that the file is unchanged.",
    )


GATE = Gate(
    id="evidence-sheet",
    title="Evidence is signed, dated and unchanged",
    level=Level.STOP,
    authority="Kent pack, letter to parents involved; ACPO principles 1 and 3; rule 9; read 2026-11-22",
    satisfied_by="A capture of a post of this case, signed, dated and with its hash verified, with other "
    "people covered.",
    stages=EVERY_STAGE,
    waiver=Waiver(by=(Role.DPO,), covers=("third-parties-shown",)),
    check=check,
    says=("evidence-sheet", "no-capture", "third-parties-shown"),
)
