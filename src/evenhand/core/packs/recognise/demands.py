"""What the wording itself demands: a promised screenshot has to be enclosed, a note-taker named."""

import re
from dataclasses import dataclass

from evenhand.core.packs import Enclosure
from evenhand.core.packs.recognise.vocabulary import LOADED


@dataclass(frozen=True, slots=True, kw_only=True)
class Demand:
    """Wording that fits `pattern` asks for gates, and maybe for an enclosure."""

    pattern: re.Pattern[str]
    why: str
    gates: tuple[str, ...]
    enclosure: Enclosure | None = None
    only_incident: bool = False


def _demand(
    pattern: str,
    *gates: str,
    why: str,
    enclosure: Enclosure | None = None,
    only_incident: bool = False,
) -> Demand:
    return Demand(
        pattern=re.compile(pattern, re.IGNORECASE),
        why=why,
        gates=gates,
        enclosure=enclosure,
        only_incident=only_incident,
    )


EVIDENCE = Enclosure(kind="evidence-sheet", text="A signed and dated copy of what was posted")
LAW = re.compile(
    r"\bcriminal (?:offences?|acts?|matters?|records?|proceedings|investigation)\b|\b(?:against"
    r"|break\w*) the law\b|\b(?:un|il)lawful\b"
    r"|\billegal\b|\bmalicious communications\b|\bcommunications act\b|\bdefam\w+|\blibel\w*"
    r"|\bslander\w*|\blegal (?:action|advice|steps)\b"
    r"|\bprosecut\w+|\bsolicitors?\b|\breport(?:ed)? to the police\b",
    re.IGNORECASE,
)

DEMANDS: tuple[Demand, ...] = (
    _demand(
        r"\benclos(?:e|ed|ing)\b[^.]*\b(?:screen ?shots?|print(?:ed|-?out)?s?|cop(?:y|ies)"
        r"|captures?|pictures?)\b[^.]*"
        r"|\b(?:screen ?shots?|print-?outs?)\b[^.]*\b(?:is|are) (?:enclosed|attached)\b",
        "evidence-sheet",
        why="A copy of the post is enclosed: the evidence sheet, signed and dated.",
        enclosure=EVIDENCE,
    ),
    _demand(
        r"\b(?:remain|be|kept|is|are|treated as|in)(?: \w+)? (?:confidential|confidence)\b",
        "confidentiality-limits",
        why="Confidentiality is promised; it has limits that must be said.",
    ),
    _demand(
        r"\b(?:note-?taker|minute-?taker|take (?:the )?(?:notes|minutes)|taking notes)\b",
        "note-taker-panel",
        why="Somebody takes notes who could be needed on a panel later.",
    ),
    _demand(
        rf"\b(?:{LOADED})\b",
        "loaded-words",
        why="The wording judges; it needs a basis.",
        only_incident=True,
    ),
    _demand(LAW.pattern, "loaded-words", why="The wording speaks of the law; it needs a second signatory."),
    _demand(
        r"\b(?:complain\w*|concerns?)\b[^.]*\b(?:official|correct|proper|formal|usual)\b"
        r"[^.]*\b(?:channels?|procedures?|routes?|ways?)\b"
        r"|\bcomplaints? (?:procedure|policy|process)\b",
        "concern-routed",
        why="It points to the complaints procedure: the concern behind the post has to be routed too.",
        only_incident=True,
    ),
)
