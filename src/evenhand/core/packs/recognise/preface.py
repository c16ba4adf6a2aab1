"""What a document says about all its texts: how to use them, which guidance to read, and whose they are."""

import re
from dataclasses import dataclass, field
from datetime import date, timedelta

from evenhand.core.packs import Guidance
from evenhand.core.packs.recognise.instructions import Instruction, instructions_in
from evenhand.core.packs.recognise.ledger import Ledger
from evenhand.core.packs.recognise.licences import LicenceFound, is_about_rights, is_disclaimer
from evenhand.core.packs.recognise.lines import Line, plain
from evenhand.core.packs.recognise.looks import is_heading
from evenhand.core.packs.recognise.recognised import Became, Confidence
from evenhand.core.packs.recognise.sentences import sentences

TITLED = re.compile(
    r"\b(?:current|latest|up[- ]to[- ]date|most recent|accompanying|separate)\s+"
    r"(?:(?:edition|version|copy) of )?(?P<title>[^.;]{4,160}?)"
    r"(?:\s+(?:when|before|while|alongside|as you|prior to)\b|\s*[.;]|\s*\Z)",
    re.IGNORECASE,
)
QUOTED = re.compile(r"[“\"‘'](?P<title>[^”\"’']{4,160})[”\"’']")
FORMAT = re.compile(r"\s+(?:pdf|document|booklet|leaflet|file)\s*\Z", re.IGNORECASE)


@dataclass(slots=True)
class Preface:
    """Notes stand in every template, gates are asked for by every template."""

    notes: list[tuple[str, Line]] = field(default_factory=list)
    gates: list[str] = field(default_factory=list)
    licence: LicenceFound = field(default_factory=LicenceFound)
    guidance: Guidance | None = None
    description: list[str] = field(default_factory=list)


def preface_of(lines: list[Line], ledger: Ledger, *, now: date) -> Preface:
    """Read the lines that are about the whole document. Each gets its fate, except that the notes get
    theirs where they are written."""
    preface = Preface()
    for line in lines:
        ledger.guess_removed(line)
        if is_heading(line):
            ledger.fate(line, Became.GROUP, reason="A heading over what is said about the whole document.")
        else:
            rights = any(is_about_rights(line.text[start:end]) for start, end in sentences(line.text))
            for span in sentences(line.text):
                _sentence(preface, line, span, ledger, now, among_rights=rights)
    return preface


def _sentence(
    preface: Preface, line: Line, span: tuple[int, int], ledger: Ledger, now: date, *, among_rights: bool
) -> None:
    text = plain(line.text[span[0] : span[1]])
    found = instructions_in(text, outside=True)
    if is_about_rights(text) or (among_rights and not found and not is_disclaimer(text)):
        preface.licence.read(text)
        _told(line, span, Became.LICENCE, "licence of the pack", ledger)
    elif is_disclaimer(text):
        preface.description.append(text)
        _told(line, span, Became.DESCRIPTION, "description of the pack", ledger)
    else:
        if any(one.id == "guidance" for one in found):
            preface.guidance = preface.guidance or _guidance(text, now)
            _told(line, span, Became.GUIDANCE, "guidance of the pack, and a note in each template", ledger)
        else:
            _note_guess(line, span, found, ledger)
        preface.notes.append((text, line))
        preface.gates += [gate for one in found for gate in one.gates]


def _told(line: Line, span: tuple[int, int], became: Became, words: str, ledger: Ledger) -> None:
    ledger.fate(line, became, text=plain(line.text[span[0] : span[1]]))
    to_do = {
        Became.LICENCE: "Read the rights of the pack (pack.toml) against the document.",
        Became.GUIDANCE: "Look up edition and review date, and write them into the details of the pack.",
    }
    ledger.guess(line, *span, became=words, confidence=Confidence.MEDIUM, to_do=to_do.get(became, ""))


def _note_guess(line: Line, span: tuple[int, int], found: tuple[Instruction, ...], ledger: Ledger) -> None:
    ledger.guess(
        line,
        *span,
        became="a note in each template: " + ("; ".join(one.means for one in found) or "about the document"),
        confidence=Confidence.HIGH if found else Confidence.MEDIUM,
        to_do="" if found else "Delete the notes if they help nobody.",
    )


def _guidance(text: str, now: date) -> Guidance:
    """The guidance a sentence names. Its edition is not known, so a person has to look it up."""
    match = QUOTED.search(text) or TITLED.search(text)
    title = FORMAT.sub("", plain(match["title"])) if match else ""
    return Guidance(
        title=title or "Guidance that the document refers to",
        edition=f"current in {now:%B %Y}",
        review_on=now + timedelta(days=365),
    )
