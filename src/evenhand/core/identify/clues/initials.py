"""Initials of people in the record: J.S., JS, Mr S., Chidi O."""

import re
from collections.abc import Iterator
from functools import lru_cache

from evenhand.core.findings import Level
from evenhand.core.identify import Kind
from evenhand.core.identify.around_names import PEOPLE_WORDS, VOCABULARY
from evenhand.core.identify.callings import Index, Part, callings_of, index_of, words_of_name
from evenhand.core.identify.clues import Clue
from evenhand.core.identify.initials_of_somebody import stands_as_somebody
from evenhand.core.identify.page import Page, Span, Spot
from evenhand.core.identify.patterns import Pattern
from evenhand.core.identify.record import Involved
from evenhand.core.identify.tables.name_words import ABBREVIATIONS, NAME_WORDS, PERSONS_VERBS, SURNAMES_FIRST
from evenhand.core.identify.tables.proper_words import ABBREVIATED
from evenhand.core.identify.tables.titles import TITLES
from evenhand.core.identify.telling import instead, people_of, told
from evenhand.core.identify.vocabulary import is_a_word

LETTERS = Pattern(
    r"(?<![^\W_])(?:[A-Z](?:[ \t]?\.[ \t]?-?(?:[A-Z]|[a-z](?=[ \t]?\.[ \t]?[A-Z]))){1,4}\.?"
    r"|[A-Z]-[A-Z]\.[ \t]?[A-Z]\.?|[A-Z]{2,4}"
    r"|[A-Z]{1,2}[a-z][A-Z]|[A-Z] [A-HJ-Z])(?:'s)?"
    r"(?![^\W_]|\.[^\W_])"
)
APART = Pattern(r"[A-Z] [A-Z]")
BEFORE_I, A_SENTENCE_ENDS = Pattern(r"[ \t]I\Z"), Pattern(r"[A-Z]\.[ \t]")
A_NAME_AFTER = Pattern(r"\.?[ \t]{1,2}(?P<word>[A-Z][a-z]+)")
BETWEEN_CAPITALS = Pattern(r"\b[A-Z]{3,}[ ]\Z")
AFTER_CAPITALS = Pattern(r"[ ][A-Z]{3,}\b")
"""NOTICE TO ALL FAMILIES (posted 27 February)."""
GOES_ON = Pattern(rf"'s\b|[,.;:)]| (?:and|{'|'.join(sorted(PERSONS_VERBS))})\b|-|\s*\Z")
"""What follows a surname, and no first word of a sentence: J.S. Mill wrote; but: J.S. Young people learn."""
A_NAME_BEFORE = Pattern(r"(?:[A-Z][\w'-]*|\d)[ \t]\Z")
TITLED = Pattern(
    rf"\b(?:(?:{'|'.join(TITLES)})\.?\s+(?:and|&)\s+)?({'|'.join(TITLES)})\.?\s+"
    r"((?-i:[A-Z]))(?![^\W_]|'(?!s\b))\.?(?:'s)?",
    re.IGNORECASE,
)

TITLE_BEFORE = Pattern(rf"\b(?:{'|'.join(TITLES)})\.?[ \t]{{1,3}}\Z", re.IGNORECASE)


CUT = Pattern(
    r"(?<![^\W_])(?P<first>[A-Z])\.?[ \t]?(?P<last>[A-Z][a-z]{1,2}[A-Z]?[a-z]{0,2})\.(?=\s+[a-z]|'s|[,;:)])"
)
"""C. MacA. has had enough: an initial and the beginning of a surname."""


def _find(page: Page) -> Iterator[Spot]:
    index = index_of(page.record)
    text = page.shadow.text
    for match in LETTERS.finditer(text):
        span, bare = _of_somebody(index, match)
        if not (who := index.initials.get(bare, ())):
            continue
        title = TITLE_BEFORE.search(text, max(0, span.start - 15), span.start)
        if _may_be(page, span, bare, titled=title is not None):
            yield _spot(page, title.start() if title else span.start, span.end, who)
    for match in CUT.finditer(text):
        if who := _cut_short(index, match):
            yield _spot(page, match.start(), match.end(), who)
    for match in TITLED.finditer(text):
        if (who := _titled(index, match)) and not _goes_on(text, match.end()):
            yield _spot(page, match.start(), match.end(), who)


def _of_somebody(index: Index, match: re.Match[str]) -> tuple[Span, str]:
    """Where the letters of one person stand: N. C. in “on C. N. C. is kind”, J. M. in “to J. M. I wrote”."""
    words, start = match.group(), match.start()
    shorter = [(0, match.group()), (0, BEFORE_I.sub("", words))]
    if ends := A_SENTENCE_ENDS.match(words):
        shorter.append((ends.end(), words[ends.end() :]))
    for skipped, left in shorter:
        bare = "".join(letter for letter in left.removesuffix("'s") if letter.isalpha()).lower()
        if bare in index.initials:
            return Span(start=start + skipped, end=start + skipped + len(left)), bare
    return Span(start=start, end=match.end()), ""


def _cut_short(index: Index, match: re.Match[str]) -> tuple[str, ...]:
    """Whose first name begins with this letter, and whose surname begins with these and goes on."""
    first, last = match["first"].lower(), match["last"].lower()
    return tuple(
        person.id
        for person in index.people.values()
        if first in index.firsts[person.id]
        and any(name.startswith(last) and len(name) > len(last) + 1 for name in _surnames(person))
    )


def _surnames(person: Involved) -> Iterator[str]:
    return (one.form for one in callings_of(person) if one.part is Part.LAST)


def _titled(index: Index, match: re.Match[str]) -> tuple[str, ...]:
    """Who has this title and a surname that begins so."""
    title, letter = match.group(1).lower(), match.group(2).lower()
    return tuple(
        person.id
        for person in index.people.values()
        if person.title.strip(". ").lower() == title
        and (letter in index.lasts[person.id] or letter == _own_turned(person.name))
    )


@lru_cache(maxsize=8192)
def _own_turned(name: str) -> str:
    """What the last word of a name begins with that has its surname first: Mr W of Zhang Wei."""
    words = words_of_name(name)
    turned = len(words) > 1 and words[0].lower() in SURNAMES_FIRST
    return words[-1][0].lower() if turned else ""


def _goes_on(text: str, end: int) -> bool:
    """Whether a name follows that is no beginning of a sentence: Mrs F. Hart, but not: Mrs F. Please stop."""
    after = A_NAME_AFTER.match(text, end - 1 if text[end - 1] == "." else end)
    if after is None:
        return False
    word = after["word"].lower()
    if word in ("he", "she"):
        return False
    return word in NAME_WORDS or not {word, word.removesuffix("s")} & (VOCABULARY | PEOPLE_WORDS)


def _may_be(page: Page, span: Span, bare: str, *, titled: bool) -> bool:
    words = page.words_of(span)
    if APART.match(words) and _is_no_pair(page, span):
        return False
    if (
        _is_of_another(page, span)
        or page.is_furniture(span)
        or _is_signed(page, span, bare)
        or _stands_in_capitals(page, span)
    ):
        return False
    if titled or not words.isalpha() or bare not in ABBREVIATIONS:
        return True
    opens = page.sentence_at(span.start).start == span.start
    return stands_as_somebody(page.shadow.text, span.start, span.end, opens=opens)


def _is_no_pair(page: Page, span: Span) -> bool:
    """Whether two letters with a space between belong to what stands before them, or are the article: Plan A
    B, A C major scale."""
    text = page.shadow.text
    if A_NAME_BEFORE.search(text, max(0, span.start - 30), span.start):
        return True
    return text[span.start] in "AI" and page.sentence_at(span.start).start >= span.start - 1


def _is_of_another(page: Page, span: Span) -> bool:
    """Whether a surname follows, so that the letters are somebody else's: J.S. Mill."""
    text, words = page.shadow.text, page.words_of(span)
    if text[span.end : span.end + 1] == "." and ("." not in words or words.endswith(".")):
        return False  # a full stop of its own ends the sentence
    after = A_NAME_AFTER.match(text, span.end)
    if after is None:
        return False
    word = after["word"].lower()
    if word in ABBREVIATED or word in ("he", "she"):
        return False
    if "." not in words:
        return True
    known = {word, word.removesuffix("s")} & (VOCABULARY | PEOPLE_WORDS) or is_a_word(word)
    return not known or (word in NAME_WORDS and GOES_ON.match(text, after.end()) is not None)


def _is_signed(page: Page, span: Span, bare: str) -> bool:
    """Whether the letters are the last line and those of whoever signs."""
    text, signatory = page.shadow.text, page.setting.signatory
    line = text[text.rfind("\n", 0, span.start) + 1 : span.start]
    if line.strip() or text[span.end :].strip(" .\n") or signatory is None:
        return False
    names = [part for part in re.split(r"[\s.-]+", signatory.name) if part.lower() not in TITLES]
    return bare[:1] == names[0][:1].lower() and bare[-1:] == names[-1][:1].lower() if names else False


def _stands_in_capitals(page: Page, span: Span) -> bool:
    if page.words_of(span).isalpha() and BETWEEN_CAPITALS.search(
        page.shadow.text, max(0, span.start - 30), span.start
    ):
        return AFTER_CAPITALS.match(page.shadow.text, span.end) is not None
    around = page.words_of(page.sentence_at(span.start)).replace(page.words_of(span), "")
    return not any(letter.islower() for letter in around) and any(letter.isupper() for letter in around)


def _spot(page: Page, start: int, end: int, who: tuple[str, ...]) -> Spot:
    people = people_of(page.record, who)
    words = page.shadow.text[start:end]
    return Spot(
        start=start,
        end=end,
        kind=Kind.DIRECT,
        level=Level.WARN,
        who=who,
        why=f"“{words}” can be read as the initials of {told(people)}.",
        mends=instead(people, owning=words.endswith("'s")),
    )


CLUE = Clue(
    id="initials",
    kind=Kind.DIRECT,
    looks_for="initials of people in the case",
    authority="own judgement: initials leave a handful of people in a school",
    find=_find,
)
