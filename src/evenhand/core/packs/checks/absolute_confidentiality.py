"""A promise of confidentiality without its limits.

Authority: domain.md §11 rule 33; product.md §2 K18 (read 2026-11-22).
"""

import re
from collections.abc import Iterator

from evenhand.core.findings import Finding, Level
from evenhand.core.packs.checking import Check
from evenhand.core.packs.inspecting import Inspection
from evenhand.core.packs.nearest import shortened
from evenhand.core.packs.prose import sentences

PROMISE = re.compile(
    r"\b(?:strictly|completely|totally|entirely|fully|absolutely|always|100% )\s*(?:private|confidential)\b"
    r"|\b(?:remains?|stays?|is|are|be|kept|treated as|held)\s+"
    r"(?:strictly |completely |entirely )?confidential\b"
    r"|\b(?:strict(?:est)?|complete|total|absolute|full) confiden(?:ce|tiality)\b"
    r"|\bguarantee\w*\s+(?:your |their |his |her |full |complete )?(?:confidentiality|privacy|anonymity)\b"
    r"|\b(?:will|shall) (?:never|not) (?:be )?(?:share|tell|pass|disclose|repeat)\w*\b[^.!?]{0,60}"
    r"\b(?:anyone|anybody|any ?one else|others)\b"
    r"|\bnobody (?:else )?(?:will|shall) (?:ever )?(?:know|find out|be told)\b",
    re.IGNORECASE,
)
LIMIT = re.compile(
    r"\b(?:unless|except|exceptions?|limits?|as far as|where (?:we|the law)|need to (?:know|share)"
    r"|not (?:be )?confidential|cannot (?:promise|be)|may have to|have to share|harm|at risk|safe)\b",
    re.IGNORECASE,
)


def find(inspection: Inspection) -> Iterator[Finding]:
    """Sentences that promise what nobody can keep. The limits may stand in the same sentence or the next."""
    for text in inspection.texts:
        said = list(sentences(text.body.text))
        for number, sentence in enumerate(said):
            found = PROMISE.search(sentence.text)
            following = said[number + 1].text if number + 1 < len(said) else ""
            if found and not LIMIT.search(sentence.text) and not LIMIT.search(following):
                yield CHECK.finding(
                    text.body.place(sentence.at + found.start()),
                    words=f"“{shortened(found.group())}” promises more than a school may keep.",
                    mend="Say the limits: for example, unless somebody may be at risk of harm.",
                )


CHECK = Check(
    id="absolute-confidentiality",
    title="Confidentiality without limits",
    level=Level.WARN,
    why="If a child may be at risk the promise has to be broken, and with it the parent’s trust.",
    check=find,
)
