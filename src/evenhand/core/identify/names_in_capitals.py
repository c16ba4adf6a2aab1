"""Whether a name in the heading of a notice, where all is in capitals, is somebody's of the record."""

from evenhand.core.identify.about_somebody import HERSELF, QUARREL, TOWARDS
from evenhand.core.identify.around_names import FIRST_NAMES, VOCABULARY, Reading
from evenhand.core.identify.patterns import Pattern
from evenhand.core.identify.tables.name_words import NAME_WORDS
from evenhand.core.identify.tables.titles import TITLES
from evenhand.core.identify.tokens import Token

LONGEST = 80
AMONG = Pattern(
    r"\b(?:JUSTICE|LEAVE|SORRY|THANK|STOP|SAVE|STAND|SUPPORT|ABUSE|KIND|GOODBYE|FAREWELL|WELCOME|RIP|SACK|FREE|WITH)\b"
)


def is_in_a_headline(reading: Reading, *, first: int, last: int) -> bool:
    """Whether the heading names something or somebody else: with a name beside it that is not this
    person's, or
    over a paragraph in which nobody is spoken of as he or she, nor anything said, felt or done towards
    somebody."""
    token = reading.tokens[first]
    line = _line(reading.text, token.start)
    if not token.shouted or not line.isupper() or len(line) > LONGEST or AMONG.search(line):
        return False
    if QUARREL.search(line) or any(word.lower().strip(".") in TITLES for word in line.split()):
        return False
    if _is_anothers(reading, reading.before(first)) or _is_anothers(reading, reading.after(last)):
        return True
    below = _below(reading.text, token.start)
    return not (QUARREL.search(below) or TOWARDS.search(below) or HERSELF.search(below))


def _line(text: str, place: int) -> str:
    end = text.find("\n", place)
    return text[text.rfind("\n", 0, place) + 1 : end if end >= 0 else len(text)].strip()


def _below(text: str, place: int) -> str:
    """What stands under the heading: the paragraph that follows it."""
    end = text.find("\n", place)
    if end < 0:
        return ""
    stop = Pattern(r"\n\s*\n|\Z").search(text, end + 1 + len(text[end:]) - len(text[end:].lstrip()))
    return text[end : stop.start() if stop else len(text)]


def _is_anothers(reading: Reading, near: Token | None) -> bool:
    """Whether what stands beside a name is a part of another name: LOGIE, CADAIR."""
    if near is None or len(near.norm) < 2 or not near.capital:
        return False
    place = next((n for n, one in enumerate(reading.tokens) if one.start == near.start), None)
    if place in reading.people_at:
        return False
    return near.norm in FIRST_NAMES or near.norm not in VOCABULARY | NAME_WORDS
