"""How a text ends: the closing words, the signature that is printed by itself, and the enclosures."""

import re

from evenhand.core.packs import Enclosure, Kind
from evenhand.core.packs.recognise import looks
from evenhand.core.packs.recognise.desk import Desk
from evenhand.core.packs.recognise.lines import Line, plain
from evenhand.core.packs.recognise.recognised import Became, Confidence
from evenhand.core.packs.recognise.spellings import blanks_in

USUAL_CLOSING = "Yours sincerely"
NOT_IN_DETAILS = re.compile(r"[()\[\]<>{}«»_/\\*`]")
EVIDENCE = re.compile(
    r"\b(?:screen ?shots?|evidence|cop(?:y|ies) of (?:the )?(?:posts?|comments?))\b", re.IGNORECASE
)
SIGNATURE = "the signature, printed by the closing block"


def end_text(desk: Desk) -> None:
    """Take the closing words, the signature and the enclosures out of the wording."""
    _closing(desk)
    for line in desk.part.sign_off:
        _signed(desk, line)
    for line in desk.part.after:
        _enclosed(desk, line)


def _closing(desk: Desk) -> None:
    line = desk.part.closing
    words = line.words().rstrip(",.;: ") if line else ""
    if line is not None and words and not NOT_IN_DETAILS.search(words) and not blanks_in(line):
        desk.closing = words
        desk.fate(line, Became.SIGN_OFF, "The closing words.")
        if not looks.is_formal_closing(line):
            to_do = f"Make it a paragraph, and close with “{USUAL_CLOSING}”, if you like that better."
            desk.guess(line, "the closing words", confidence=Confidence.MEDIUM, to_do=to_do)
        return
    if line is not None:
        desk.paragraphs.write([line])
    if desk.profile.kind is Kind.LETTER:
        desk.closing = USUAL_CLOSING
        made = f"made closing words: “{USUAL_CLOSING}”"
        desk.guess_made(_last_line(desk), made, to_do="Put the closing words you want.")


def _last_line(desk: Desk) -> int:
    part = desk.part
    lines = [part.salutation, *part.body, part.closing, *part.sign_off]
    return max((line.number for line in lines if line), default=1)


def _signed(desk: Desk, line: Line) -> None:
    """The lines of a signature are not wording: the closing block prints who signs."""
    desk.ledger.guess_removed(line, template=desk.profile.id)
    desk.fate(line, Became.SIGN_OFF, "The closing block prints who signs.")
    blanks = blanks_in(line)
    for blank in blanks:
        meaning = desk.phrasing.meaning(line, blank, signing=True)
        source = meaning.field.source if meaning.field else ""
        who = source if source.startswith("signatory.") else "who signs"
        desk.phrasing.told(line, blank, became=f"{SIGNATURE} ({who})", sure=Confidence.HIGH)
    if not blanks:
        is_role = looks.is_role_line(line)
        desk.guess(
            line,
            SIGNATURE,
            confidence=Confidence.HIGH if is_role else Confidence.MEDIUM,
            to_do="" if is_role else "Who signs is chosen for each letter.",
        )


def _enclosed(desk: Desk, line: Line) -> None:
    words = plain(looks.ENCLOSED.sub("", line.text, count=1))
    if not words or blanks_in(line) or NOT_IN_DETAILS.search(words):
        desk.fate(line, Became.LEFT_OUT, "An enclosure that only the person who drafts can name.")
        return
    kind = "evidence-sheet" if EVIDENCE.search(words) else "document"
    enclosures = desk.paragraphs.enclosures
    if kind == "document" or not any(one.kind == kind for one in enclosures):
        enclosures.append(Enclosure(kind=kind, text=words))
    if kind == "evidence-sheet":
        desk.paragraphs.ask([kind])
    desk.fate(line, Became.SIGN_OFF, "An enclosure, named in the details of the template.")
