"""Confidentiality is promised with its limits: safeguarding and access rights can override it.

Kent pack, letter to parents involved, whose promise rule 33 of the design limits; read 2026-11-22.
"""

import re
from collections.abc import Iterator
from itertools import zip_longest

from evenhand.core.findings import Finding, Level
from evenhand.core.gates import EVERY_STAGE, Gate, Matter, Waiver
from evenhand.core.gates.texts import telling_lines, where
from evenhand.core.identify.shadow import plain
from evenhand.core.people import Role

ABSOLUTE = re.compile(
    r"\b(?:remain|stay|stays|be|is|are|kept|treated as|completely|strictly|entirely|fully|totally|absolutely)"
    r" (?:completely |strictly |entirely |fully |totally |absolutely )?(?:confidential|secret|private)\b"
    r"|\bin (?:complete|strict|total|absolute|the strictest|full) confidence\b"
    r"|\b(?:guarantee|promise|assure)\b[^.!?]{0,40}\bconfidential"
    r"|\b(?:nobody|no one|no-one) (?:else )?(?:will|shall|need)(?: ever)? (?:know|hear|be told|find out)\b"
    r"|\b(?:will|shall) (?:never|not) (?:be )?(?:shared?|passed on|pass on|tell|disclosed?)\b"
    r"[^.!?]{0,40}\b(?:any\w*|with)\b",
    re.IGNORECASE,
)
LIMIT = re.compile(
    r"\bunless\b|\bexcept\b|\bmay (?:have|need) to (?:share|pass|tell)|\bcannot promise|\bcan't promise"
    r"|\bas far as (?:we|I) can\b|\bwherever possible\b|\bkeep (?:a child|children|somebody|anybody) safe"
    r"|\bthe law (?:asks|requires|says)|\bonly with (?:the )?(?:few )?(?:people|those) who need\b",
    re.IGNORECASE,
)
NEGATED = re.compile(r"\b(?:cannot|can't|can not|do not|don't|not) (?:\w+ ){0,3}\Z", re.IGNORECASE)


def check(matter: Matter) -> Iterator[Finding]:
    """No promise of confidentiality stands without its limits in the same paragraph or the next."""
    lines = [plain(line) for line in telling_lines(matter.draft)]
    for line, following in zip_longest(lines, lines[1:], fillvalue=""):
        promise = next(
            (one for one in ABSOLUTE.finditer(line) if not NEGATED.search(line[: one.start()])), None
        )
        if promise and not LIMIT.search(f"{line} {following}"):
            yield Finding(
                id="confidentiality-limits",
                level=Level.WARN,
                words=f"“{promise.group()}” promises more than you can keep.",
                mend="Add the limits: you may have to share something to keep a child safe, or because "
                "the law asks for it.",
                place=where(line),
            )


GATE = Gate(
    id="confidentiality-limits",
    title="Confidentiality has limits",
    level=Level.WARN,
    authority="Rule 33, after the Kent pack’s letter to parents involved; read 2026-11-22",
    satisfied_by="The limits beside the promise: a child’s safety, and what the law asks for.",
    stages=EVERY_STAGE,
    waiver=Waiver(by=(Role.HEAD,)),
    check=check,
)
