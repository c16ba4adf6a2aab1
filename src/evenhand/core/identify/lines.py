"""The lines of a letter: what is prose, and what is its furniture."""

import re
from collections.abc import Iterator, Sequence
from enum import Enum
from typing import NamedTuple

from evenhand.core.identify.patterns import Pattern
from evenhand.core.identify.shadow import Shadow
from evenhand.core.identify.tables import listed


class LineKind(Enum):
    """What a line is there for."""

    BLANK = "blank"
    HEAD = "head"
    GREETING = "greeting"
    HEADING = "heading"
    ITEM = "item"
    DIARY = "diary"
    CONTACT = "contact"
    CLOSING = "closing"
    FOOT = "foot"
    PROSE = "prose"


FURNITURE = frozenset(
    {
        LineKind.HEAD,
        LineKind.GREETING,
        LineKind.DIARY,
        LineKind.CONTACT,
        LineKind.CLOSING,
        LineKind.FOOT,
    }
)
MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?"
    r"|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)"
)
WEEKDAY = (
    r"(?:mon(?:day)?|tue(?:s|sday)?|wed(?:s|nesday)?|thu(?:rs|rsday|r)?|fri(?:day)?"
    r"|sat(?:urday)?|sun(?:day)?)"
)
DAY = (
    rf"(?:{WEEKDAY}[.,]?\s+)?(?:the\s+)?(?:\d{{1,2}}(?:st|nd|rd|th)?\s+(?:of\s+)?{MONTH}\b\.?(?:,?\s+\d{{4}})?"
    rf"|{MONTH}\.?\s+\d{{1,2}}(?:st|nd|rd|th)?\b(?:,?\s+\d{{4}})?|\d{{1,2}}[/.-]\d{{1,2}}[/.-]\d{{2,4}})"
)
GREETING = Pattern(
    r"\W*(?:dear|hello|hi|hiya|greetings|good (?:morning|afternoon|evening)|to (?:all|our|the) \w+|annwyl)\b"
    r"(?:(?!\. )[^?;:]){0,70}[,:!.]?\s*$",
    re.IGNORECASE,
)
CLOSING = Pattern(
    r"\W*(?:yours|your|kind(?:est)?|best|warm(?:est)?|with|many|sincerely|regards|respectfully|thanks|cofion)\b"
    r"[^.!?:;]{0,60}[,.!]?\s*$",
    re.IGNORECASE,
)
CLOSING_WORDS = Pattern(
    r"\b(?:sincerely|faithfully|truly|regards|wishes|thanks|cofion|gratefully|respectfully|thank you)\b",
    re.IGNORECASE,
)
DIARY_HEADING = Pattern(
    r"\W*(?:(?:diary|key|important|upcoming|other)\s+dates?|dates?(?: for (?:your|the) diar(?:y|ies))?|diary"
    r"|(?:what's )?coming up|what's on|calendar)\W*$",
    re.IGNORECASE,
)
DIARY = Pattern(
    rf"\W*(?:w/c\s+)?(?:{DAY}|{WEEKDAY}\b)(?:[\s,]+(?:at\s+)?[\d.:]+\s*(?:am|pm|noon)?)?\s*(?:[-:,]|\s\s)",
    re.IGNORECASE,
)
CONTACT = Pattern(
    r"\W*(?:tel|telephone|phone|mobile|e-?mail|web|website|fax|address)\b[\s.:]+\S*(?:\d|@|www|\.)\S*.{0,90}$",
    re.IGNORECASE,
)
ITEM = Pattern(r"\s*(?:[*•·‣▪◦]|-|\(?\d{1,2}[.)]|\(?[a-z]\))\s+\S", re.IGNORECASE)
AFTERTHOUGHT = Pattern(r"\W*(?:p\.?\s?s\b|nb\b|please note)", re.IGNORECASE)
LETTERS = Pattern(r"[^\W\d_]+")
WHOLE_DAY = Pattern(rf"(?i:{DAY})|\b(?:19|20)\d\d\b|\d+")
PLAIN_WORDS = frozenset(
    listed(
        """
    a academy address after all and at autumn b behalf by c chair class college date designated deputy dsl e
    ed edition email executive fax for from governors head headteacher infant infants issue junior juniors
    lead letter manager message news newsletter no nursery of office on our phone pre preschool primary
    principal proprietor ref school secondary signed special spring st summer t team tel telephone term text
    the to update web website week mail number half bulletin
    """
    )
)
LONGEST_HEADING = 70
LONGEST_FOOT = 90


class Line(NamedTuple):
    """One line of the shadow, without its end."""

    start: int
    end: int
    kind: LineKind

    @property
    def is_furniture(self) -> bool:
        """Whether it is no prose."""
        return self.kind in FURNITURE


def lines_of(text: str, *, own: Pattern) -> tuple[Line, ...]:
    """Every line and what it is there for. `own` finds what the school may say of itself anywhere."""
    spans = [
        match.span() for match in re.finditer(r"[^\n]*", text) if match.group() or _is_start(text, match)
    ]
    raw = [text[start:end].rstrip("\r") for start, end in spans]
    kinds = [_kind(raw, place) for place in range(len(raw))]
    _note_heads(raw, kinds, own)
    _note_foot(raw, kinds, own)
    _note_diaries(raw, kinds)
    return tuple(
        Line(start=start, end=start + len(words), kind=kind)
        for (start, _), words, kind in zip(spans, raw, kinds, strict=True)
    )


def flowed(shadow: Shadow, lines: Sequence[Line]) -> tuple[Shadow, tuple[Line, ...]]:
    """The shadow with line ends inside prose as spaces and words that were broken there joined again."""
    text = shadow.text
    kept: list[int] = []
    written: list[str] = []
    moved: list[Line] = []
    for place, line in enumerate(lines):
        following = lines[place + 1] if place + 1 < len(lines) else None
        start, end, link = len(kept), line.end, "\n"
        if following is not None and _flows(line, following):
            following_start = _indent(text, following)
            end = len(text[: line.end].rstrip(" \t\r")) if line.end > line.start else line.end
            broken = end > line.start + 1 and text[end - 1] == "-" and text[end - 2].isalpha()
            link = "" if broken and text[following_start : following_start + 1].isalpha() else " "
            if link == "" and text[following_start].islower():
                end -= 1
        begin = _indent(text, line) if place and _flows(lines[place - 1], line) else line.start
        kept.extend(range(begin, max(begin, end)))
        written.append(text[begin : max(begin, end)])
        moved.append(Line(start=start, end=len(kept), kind=line.kind))
        if following is not None and link:
            kept.append(line.end)
            written.append(link)
    return _kept(shadow, kept, "".join(written)), tuple(moved)


def _kept(shadow: Shadow, kept: Sequence[int], text: str) -> Shadow:
    if len(kept) == len(shadow.text):
        return shadow._replace(text=text)
    new = {old: number for number, old in enumerate(kept)}
    return shadow._replace(
        text=text,
        places=(*(shadow.places[old] for old in kept), shadow.places[-1]),
        second=tuple(
            (new[start], new[end - 1] + 1, word)
            for start, end, word in shadow.second
            if start in new and end - 1 in new
        ),
    )


def _is_start(text: str, match: re.Match[str]) -> bool:
    return match.start() == 0 or text[match.start() - 1] == "\n"


def _indent(text: str, line: Line) -> int:
    words = text[line.start : line.end]
    return line.start + len(words) - len(words.lstrip(" \t"))


def _flows(line: Line, following: Line) -> bool:
    return following.kind is LineKind.PROSE and line.kind in (LineKind.PROSE, LineKind.ITEM)


def _kind(raw: Sequence[str], place: int) -> LineKind:
    words = raw[place]
    if not words.strip():
        return LineKind.BLANK
    if GREETING.match(words) and place < 40:
        return LineKind.GREETING
    if CONTACT.match(words):
        return LineKind.CONTACT
    if ITEM.match(words):
        return LineKind.ITEM
    return LineKind.HEADING if _is_heading(raw, place) else LineKind.PROSE


def _is_heading(raw: Sequence[str], place: int) -> bool:
    words = raw[place].strip()
    if len(words) > LONGEST_HEADING or words[-1] in ".!?,;":
        return False
    if words.upper() == words and any(letter.isalpha() for letter in words):
        return True
    mostly = sum(word.isupper() for word in LETTERS.findall(words) if len(word) > 1)
    return mostly >= 3 or (_stands_alone(raw, place) and len(words.split()) <= 9)


def _stands_alone(raw: Sequence[str], place: int) -> bool:
    above = raw[place - 1].strip() if place else ""
    below = raw[place + 1].strip() if place + 1 < len(raw) else ""
    return not above and not below


def _is_bare(words: str, own: Pattern) -> bool:
    """Whether nothing is left of a line without the school, its people, dates and plain words."""
    left = WHOLE_DAY.sub(" ", own.sub(" ", words))
    return not any(word.lower() not in PLAIN_WORDS for word in LETTERS.findall(left))


def _note_heads(raw: Sequence[str], kinds: list[LineKind], own: Pattern) -> None:
    """Letterhead and date: from the top, as long as a line says nothing but who writes and when."""
    greeted = kinds.index(LineKind.GREETING) if LineKind.GREETING in kinds else 0
    for place, kind in enumerate(kinds):
        if kind is LineKind.BLANK:
            continue
        bare = kind is LineKind.CONTACT or _is_bare(raw[place], own)
        if kind is not LineKind.GREETING and bare:
            kinds[place] = LineKind.HEAD
        elif place >= greeted:
            return


def _note_foot(raw: Sequence[str], kinds: list[LineKind], own: Pattern) -> None:
    """Sign-off and what follows it; without one, the last lines that only say who wrote."""
    ends = [
        place
        for place, words in enumerate(raw)
        if CLOSING.match(words) and CLOSING_WORDS.search(words) and len(words.split()) <= 9
    ]
    last = ends[-1] if ends else None
    if last is not None and all(_may_be_foot(words) for words in raw[last + 1 :]):
        kinds[last] = LineKind.CLOSING
        for place in range(last + 1, len(raw)):
            if kinds[place] is not LineKind.BLANK:
                kinds[place] = LineKind.FOOT
        return
    for place in range(len(raw) - 1, 0, -1):
        if kinds[place] is LineKind.BLANK or kinds[place] is LineKind.DIARY:
            continue
        if not _is_bare(raw[place], own):
            return
        kinds[place] = LineKind.FOOT


def _may_be_foot(words: str) -> bool:
    if AFTERTHOUGHT.match(words):
        return False
    return len(words) <= LONGEST_FOOT and not (
        words.rstrip().endswith((".", "!", "?")) and len(words.split()) > 8
    )


def _note_diaries(raw: Sequence[str], kinds: list[LineKind]) -> None:
    """Lists of dates: a heading that says so, and lines that begin with a day."""
    free = (LineKind.PROSE, LineKind.HEADING, LineKind.ITEM)
    for place, words in enumerate(raw):
        if kinds[place] in free and (
            DIARY_HEADING.match(words) or (DIARY.match(words) and len(words) <= 140)
        ):
            listed = place == 0 or kinds[place - 1] is not LineKind.PROSE
            if listed or DIARY_HEADING.match(words):
                kinds[place] = LineKind.DIARY


def spans_of_blocks(lines: Sequence[Line]) -> Iterator[tuple[int, int, LineKind]]:
    """Paragraphs: lines that flow into each other; every other line stands for itself."""
    start: int | None = None
    end, kind = 0, LineKind.BLANK
    previous: Line | None = None
    for line in lines:
        if line.kind is LineKind.BLANK:
            previous = line
            continue
        if start is not None and previous is not None and _flows(previous, line):
            end = line.end
        else:
            if start is not None:
                yield start, end, kind
            start, end, kind = line.start, line.end, line.kind
        previous = line
    if start is not None:
        yield start, end, kind
