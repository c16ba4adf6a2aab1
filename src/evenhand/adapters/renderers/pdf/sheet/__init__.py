"""The evidence sheet: one page with the picture of a capture, what is known and claimed, and room to sign.

The words reach Typst as data and never as source. The picture goes with them in memory: of evidence
nothing is laid on the disk in the clear.
"""

import json
from dataclasses import dataclass
from pathlib import Path

from evenhand.adapters.renderers import fonts
from evenhand.adapters.renderers.fonts.choice import can_write
from evenhand.adapters.renderers.pdf.compiler import accessible_pdf
from evenhand.adapters.renderers.pdf.objects import with_clear_stream_ends
from evenhand.adapters.renderers.pdf.unseen import seen
from evenhand.core.findings import Finding, Level, Refused
from evenhand.core.schools import Picture

_LONGEST = 220
_UNWRITABLE = "?"


@dataclass(frozen=True, slots=True, kw_only=True)
class EvidenceSheet:
    """What stands on the sheet. `picture` is a JPEG that is safe to show, with its words; `known` and
    `claimed` are rows of a name and a value; `digest` is the SHA-256 of the untouched original."""

    title: str
    school: str
    reference: str
    picture: Picture
    known: tuple[tuple[str, str], ...]
    claimed: tuple[tuple[str, str], ...]
    digest: str
    statement: str
    watermark: str = ""


def evidence_sheet(sheet: EvidenceSheet) -> bytes:
    """A tagged PDF of one page that keeps PDF/UA-1 and PDF/A-2a; the same sheet gives the same bytes.

    Raises `Refused` for a picture without words. A character that no font has is shown as a question
    mark.
    """
    if not sheet.picture.alt.strip():
        raise Refused([_no_words()])
    told = {
        "title": _shown(sheet.title),
        "school": _shown(sheet.school),
        "reference": _shown(sheet.reference),
        "alt": _shown(sheet.picture.alt, longest=1000),
        "known": [[_shown(name), _shown(value)] for name, value in sheet.known],
        "claimed": [[_shown(name), _shown(value)] for name, value in sheet.claimed],
        "digest": [sheet.digest[at : at + 8] for at in range(0, len(sheet.digest), 8)],
        "statement": _shown(sheet.statement, longest=600),
        "watermark": _shown(sheet.watermark),
        "fonts": list(fonts.FAMILIES),
    }
    made = accessible_pdf(
        {
            "main.typ": (Path(__file__).parent / "sheet.typ").read_bytes(),
            "sheet.json": json.dumps(told).encode(),
            "picture.json": json.dumps(list(sheet.picture.data)).encode(),
        }
    )
    return with_clear_stream_ends(made)


def _shown(text: str, *, longest: int = _LONGEST) -> str:
    """A text as it can be set: on one line, not endless, and only what a font has."""
    line = " ".join(seen(text).split())
    cut = line if len(line) <= longest else line[: longest - 1] + "…"
    return "".join(letter if _has_font(letter) else _UNWRITABLE for letter in cut)


def _has_font(letter: str) -> bool:
    return any(can_write(family, letter) for family in fonts.FAMILIES)


def _no_words() -> Finding:
    return Finding(
        id="picture-without-words",
        level=Level.STOP,
        words="The picture has no words for those who do not see it.",
        mend="Say in a sentence what it shows.",
    )
