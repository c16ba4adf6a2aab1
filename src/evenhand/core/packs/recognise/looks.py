"""What a line looks like, before anybody knows what it means."""

import re

from evenhand.core.packs.recognise.blank import BlankKind
from evenhand.core.packs.recognise.instructions import instructions_in
from evenhand.core.packs.recognise.lines import Line
from evenhand.core.packs.recognise.spellings import blanks_in
from evenhand.core.packs.recognise.vocabulary import HAS_ROLE
from evenhand.core.packs.source import LineStyle

SALUTATION = re.compile(
    r"\s*(?:dear\b.{0,90}|«?greeting ?line»?,?|to (?:all|our|the|every)\b[^.]{0,40}\b(?:parents?"
    r"|carers?|families|guardians)\b[^.]{0,30})\s*\Z",
    re.IGNORECASE,
)
FORMAL_CLOSING = re.compile(
    r"\s*(?:yours (?:sincerely|faithfully|truly)|(?:with )?(?:kind|kindest|warm|warmest|best)(?: "
    r"(?:regards|wishes))?|regards|sincerely"
    r"|best wishes|with best wishes|with thanks)\s*[,.]?\s*\Z",
    re.IGNORECASE,
)
THANKS = re.compile(
    r"\s*(?:(?:many|with) thanks|thank you|thanking you|we look forward"
    r"|i look forward)\b[^.!?]{0,110},?\s*\Z",
    re.IGNORECASE,
)
NAME = re.compile(
    r"\s*(?:(?:mr|mrs|ms|miss|mx|dr|prof|rev)\.?\s+)?(?:[A-Z][\w’'-]*\.?\s+){0,3}[A-Z][\w’'-]+\s*\Z"
)
NOT_A_NAME = re.compile(
    r"\b(?:letters?|templates?|newsletters?|appendix|annex|page|part|section|model|sample)\b", re.IGNORECASE
)
LETTERHEAD = re.compile(
    r"\b[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}\b|@|\b(?:tel|telephone|phone|fax"
    r"|e-?mail)\b\s*[:.]?\s*[\d(+]|\bwww\.|https?://|\b(?:our|your) ref\b"
    r"|^\s*(?:ref(?:erence)?|date|tel(?:ephone)?|phone|e-?mail|address)\s*:|^\s*\d{1,4}[a-z]?,?\s+[A-Z]"
    r"|^\s*(?:\w+day,?\s+)?\d{1,2}(?:st|nd|rd|th)?\s+(?:of\s+)?[A-Z][a-z]+,?\s+\d{4}\s*$|^\s*\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}\s*$"
)
SUBJECT = re.compile(r"\s*(?:re|subject|regarding)\s*[:–-]\s*(?=\S)", re.IGNORECASE)
ENCLOSED = re.compile(r"\s*(?:enc(?:s|l|losures?|losed)?)\b\.?\s*[:.–-]?", re.IGNORECASE)
KIND_OF_TEXT = re.compile(
    r"\b(?:newsletters?|bulletins?|articles?|letters?|templates?|statements?|press|web ?site"
    r"|messages?|text message|e-?mails?|announcements?"
    r"|notices?|posters?|scripts?|briefings?|replies|reply|posts?|minutes|agenda|items?|information|wording|forms?)\b",
    re.IGNORECASE,
)
KIND_OF_LETTER = re.compile(r"\b(?:letters?|templates?|e-?mails?)\b", re.IGNORECASE)
ABOUT_DOCUMENT = re.compile(
    r"\b(?:how to use|using th(?:is|ese)|introduction|background|about th(?:is|ese)|disclaimers?"
    r"|copyright|licen[cs]e|terms of use|permissions?"
    r"|acknowledge?ments?|contents|guidance notes?|notes? (?:for|to) (?:schools?|settings?|users?"
    r"|heads?|staff)|instructions?|further (?:information|reading)"
    r"|contacts?(?: us| details)?|version (?:history|control)|document control|references|useful links)\b",
    re.IGNORECASE,
)
LONGEST_HEADING, MOST_WORDS = 110, 14


def is_margin(line: Line) -> bool:
    """A header or footer of the page."""
    return line.style in (LineStyle.HEADER, LineStyle.FOOTER)


def is_salutation(line: Line) -> bool:
    """Dear somebody, alone on its line."""
    return line.style in (LineStyle.BODY, LineStyle.HEADING) and bool(SALUTATION.match(line.text))


def is_formal_closing(line: Line) -> bool:
    """Yours sincerely and its like."""
    return line.style is not LineStyle.ITEM and bool(FORMAL_CLOSING.match(line.text))


def is_thanks(line: Line) -> bool:
    """Thanks that may be a closing, if a signature follows."""
    return line.style is not LineStyle.ITEM and bool(THANKS.match(line.text))


def is_only_blanks(line: Line) -> bool:
    """Nothing but blanks, labels of one word and marks."""
    blanks = [blank for blank in blanks_in(line) if blank.kind in (BlankKind.FIELD, BlankKind.ROLES)]
    rest = list(line.text)
    for blank in blanks:
        rest[blank.start : blank.end] = " " * (blank.end - blank.start)
    left = re.findall(r"\w+", "".join(rest))
    labelled = len(left) <= 2 and bool(re.match(r"\s*[\w ]{2,20}:", line.text))
    return bool(blanks) and (not left or labelled)


def is_role_line(line: Line) -> bool:
    """The line of a signature that says what somebody is."""
    words = line.words()
    return (
        bool(HAS_ROLE.search(words))
        and len(words.split()) <= 8
        and not NOT_A_NAME.search(words)
        and words[-1:] not in ".:?!"
    )


def is_name_line(line: Line) -> bool:
    """The line of a signature that says who somebody is, or the school's name."""
    return bool(NAME.match(line.text)) and not NOT_A_NAME.search(line.text)


def is_instruction(line: Line) -> bool:
    """A whole line that speaks to the drafter."""
    return bool(instructions_in(line.words(), outside=True))


def is_about_document(line: Line) -> bool:
    """A whole line that speaks to the drafter, or a heading over such lines."""
    return is_instruction(line) or (is_heading(line) and bool(ABOUT_DOCUMENT.search(line.text)))


def is_letterhead(line: Line) -> bool:
    """A date, an address, a telephone number or a reference."""
    return is_only_blanks(line) or bool(LETTERHEAD.search(line.text) and len(line.words()) <= 90)


def is_heading(line: Line) -> bool:
    """A heading by its style, or a short line without a full stop."""
    words = line.words()
    if line.style is LineStyle.HEADING:
        return bool(words)
    if line.style is not LineStyle.BODY or len(words) > LONGEST_HEADING or len(words.split()) > MOST_WORDS:
        return False
    if ABOUT_DOCUMENT.search(words) and len(words.split()) <= 5 and words[-1:] not in ".,;!?":
        return True
    first = next((character for character in words if character.isalnum()), "")
    plain_look = (first.isupper() or first.isdigit()) and words[-1:] not in ".,;:!?"
    return plain_look and not (
        is_salutation(line)
        or is_formal_closing(line)
        or is_letterhead(line)
        or SUBJECT.match(line.text)
        or is_instruction(line)
    )
