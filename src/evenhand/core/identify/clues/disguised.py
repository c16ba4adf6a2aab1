"""Names of people in the record spelt out, starred out, or with digits and signs for letters."""

import re
from collections.abc import Iterator

from evenhand.core.findings import Level
from evenhand.core.identify import Kind
from evenhand.core.identify.around_names import VOCABULARY
from evenhand.core.identify.callings import Calling, Index, Part, index_of, is_weak
from evenhand.core.identify.clues import Clue
from evenhand.core.identify.page import Page, Spot
from evenhand.core.identify.patterns import Pattern
from evenhand.core.identify.spelling import squeezed
from evenhand.core.identify.starred_names import may_be_an_oath, starred_names
from evenhand.core.identify.tables import listed
from evenhand.core.identify.tables.name_words import NAME_WORDS
from evenhand.core.identify.tables.titles import TITLES
from evenhand.core.identify.telling import instead, people_of, told

APART = Pattern(
    r"(?<![^\W_])[^\W\d_](?P<gap>[ \t]|[ ]?[.\-_*•·/|~+][ ]?|[ ]{2,3})(?:[^\W\d_]|'(?=(?P=gap)))"
    r"(?:(?:(?P=gap)|[ ]{2,3})(?:[^\W\d_]|'(?=(?P=gap)))){1,30}(?![^\W_])"
)
STARRED = Pattern(r"(?<![\w*])[^\W\d_](?=[^\s]*(?:[*•●#×_%]|--|\.\.+\w|…\w))[\w*•●#×%…'.-]*[\w*•●#×_%]")
SIGNED = Pattern(r"(?<![\w@])[\w@$!€|']*(?:[^\W\d_][0-9@$!€|]|[0-9@$!€|][^\W\d_]|[a-z]I)[\w@$!€|']*")
WORD_BEFORE, WORD_AFTER = Pattern(r"[\w@$!€|']+(?=[ ]\Z)"), Pattern(r"[ ]([\w@$!€|']+)")
OWNING = Pattern(r"['’]s?$")
HIDDEN = Pattern(r"[*_•●#×…%?.-]+")
PIECES = Pattern(r"[*_•●#×…%?.-]+|[^*_•●#×…%?.-]+")
SIGNS = {
    "0": "o",
    "1": "il",
    "3": "e",
    "4": "a",
    "5": "s",
    "6": "g",
    "7": "t",
    "8": "b",
    "9": "g",
    "@": "a",
    "$": "s",
    "!": "i",
    "€": "e",
    "|": "l",
}
COUNTED = Pattern(r"\A\d{1,2}(?=[^\W\d_]{3})")
NUMBERS = {
    str(number): word
    for number, word in enumerate(
        listed("two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen"),
        start=2,
    )
} | {"1": "one", "20": "twenty", "40": "forty", "50": "fifty"}
"""What a figure is read as at the beginning of a name: 7acre."""
TITLE_BEFORE = Pattern(rf"\b(?:{'|'.join(TITLES)})\.?\s+\Z", re.IGNORECASE)
MOST_READINGS = 16
MOST_HIDDEN, LETTERS_HIDDEN, LEAST_STARRED = 16, -1, 3
SOME = Pattern(r"[*•●#×_-]{3}")


def _find(page: Page) -> Iterator[Spot]:
    index = index_of(page.record)
    if not index.exact:
        return
    text = page.shadow.text
    for match in APART.finditer(text):
        yield from _spots(page, match, _spelt(match.group(), index))
    for match in STARRED.finditer(text):
        titled = TITLE_BEFORE.search(text, max(0, match.start() - 15), match.start()) is not None
        yield from _spots(page, match, _starred(match.group(), index, titled=titled))
    for start, end, who in starred_names(text, index):
        yield _spot(page, start, end, who)
    for match in SIGNED.finditer(text):
        yield from _signed_at(page, match, index)


def _spelt(written: str, index: Index) -> tuple[Calling, ...]:
    """N I A M H, N-I-A-M-H; first and last name apart by a wider space."""
    letters = "".join(letter for letter in written if letter.isalpha()).lower()
    whole = index.exact.get(letters, ()) or tuple(
        one
        for one in index.exact.get(letters[1:], ())
        if one.part is Part.LAST and letters[:1] in index.firsts[one.who]
    )
    if whole or len(letters) < 6:
        return tuple(one for one in whole if len(letters) > 2)
    inside = {
        one
        for start in range(len(letters))
        for end in range(start + 3, len(letters) + 1)
        for one in index.exact.get(letters[start:end], ())
        if end - start > 4 or start == 0 or end == len(letters)
    }
    return tuple(sorted((one for one in inside if one.part is not Part.PET), key=lambda one: one.form))


def _starred(written: str, index: Index, *, titled: bool) -> tuple[Calling, ...]:
    """H*th*rs*ge, N***h, Mrs D*****n: the letters that are left must fit, and enough must be left, or there
    must be as many signs as letters are hidden."""
    written = OWNING.sub("", written)
    shown = [squeezed(piece) for piece in HIDDEN.split(written)]
    left = sum(map(len, shown))
    if left < 2 or not shown[0] or (not titled and may_be_an_oath(written)):
        return ()
    named = titled or written[0].isupper()
    pattern = Pattern(_pattern(written, least=1))
    one_for_one = Pattern(_pattern(written, least=LETTERS_HIDDEN))
    some = Pattern(_pattern(written, least=1, most=MOST_HIDDEN))
    return tuple(
        one
        for form in index.by_initial.get(shown[0][0], ())
        if (2 * left >= len(form) - 1 and pattern.fullmatch(form))
        or (named and len(form) > LEAST_STARRED and one_for_one.fullmatch(form))
        or (named and (left > 2 or titled) and SOME.search(written) and some.fullmatch(form))
        for one in index.exact[form]
        if one.part is not Part.PET and not is_weak(one)
    )


def _pattern(written: str, *, least: int, most: int = 0) -> str:
    """What a form must look like. A negative `least` is how many letters fewer than signs there may be."""
    parts: list[str] = []
    for piece in PIECES.findall(written):
        if piece == "-":
            parts.append("[a-z]?")  # the joint of a double name, which forms are written without
            continue
        if not HIDDEN.fullmatch(piece):
            parts.append(re.escape(squeezed(piece)))
            continue
        fewest = least if least > 0 else max(1, len(piece) + least)
        longest = MOST_HIDDEN if "…" in piece or ".." in piece else max(most, len(piece))
        parts.append(f"[a-z]{{{fewest},{longest}}}")
    return "".join(parts)


def _signed_at(page: Page, match: re.Match[str], index: Index) -> Iterator[Spot]:
    """Where the other name of the same person stands beside it, also what reads as a word: J0y R34d3r."""
    text = page.shadow.text
    titled = TITLE_BEFORE.search(text, max(0, match.start() - 15), match.start()) is not None
    any_word = _signed(match.group(), index, titled=True)
    before = WORD_BEFORE.search(text, max(0, match.start() - 24), match.start()) if any_word else None
    after = WORD_AFTER.match(text, match.end()) if any_word else None
    for beside in (before, after):
        if beside is None:
            continue
        other = [
            one for reading in _readings_of(beside.group()) for one in index.exact.get(squeezed(reading), ())
        ]
        both = {
            one.who for one in any_word for near in other if one.who == near.who and one.form != near.form
        }
        if both:
            who = tuple(sorted(both))
            yield _spot(page, min(match.start(), beside.start()), max(match.end(), beside.end()), who)
            return
    yield from _spots(page, match, any_word if titled else _signed(match.group(), index, titled=False))


def _signed(written: str, index: Index, *, titled: bool) -> tuple[Calling, ...]:
    """J0anne, Sm!th: digits and signs that look like letters."""
    word = OWNING.sub("", written.rstrip("!|")).strip("'")
    if word.isalpha() and (
        "I" not in word[1:] or word.isupper()
    ):  # a name and an exclamation mark hide nothing
        return ()
    counted = COUNTED.sub(lambda figure: NUMBERS.get(figure.group(), figure.group()), word)
    return tuple(
        one
        for reading in (
            *_readings_of(word),
            *((counted.lower(),) if counted != word and counted.isalpha() else ()),
        )
        if len(reading) > 2 and (titled or _is_no_word(reading))
        for one in index.exact.get(squeezed(reading), ())
        if not is_weak(one)
    )


def _readings_of(word: str) -> list[str]:
    """Everything that a word with signs for letters may say; nothing where that is too much."""
    readings: list[str] = []
    as_small = re.sub(r"(?<=[a-zI])I", "l", word)
    for written in dict.fromkeys((as_small,) if word.isalpha() else (as_small, word)):
        read = [""]
        for letter in written.lower():
            read = [one + other for one in read for other in SIGNS.get(letter, letter)]
            if len(read) > MOST_READINGS:
                return []
        readings += read
    return readings


def _is_no_word(reading: str) -> bool:
    return reading not in VOCABULARY and (reading not in NAME_WORDS or len(reading) > 3)


def _spots(page: Page, match: re.Match[str], callings: tuple[Calling, ...]) -> Iterator[Spot]:
    if callings:
        yield _spot(page, match.start(), match.end(), tuple(dict.fromkeys(one.who for one in callings)))


def _spot(page: Page, start: int, end: int, who: tuple[str, ...]) -> Spot:
    people = people_of(page.record, who)
    title = TITLE_BEFORE.search(page.shadow.text, max(0, start - 15), start)
    return Spot(
        start=title.start() if title else start,
        end=end,
        kind=Kind.DIRECT,
        level=Level.STOP,
        who=who,
        why=f"“{page.shadow.text[start:end]}” is a disguise that can be seen through: {told(people)}.",
        mends=instead(people),
    )


CLUE = Clue(
    id="disguised",
    kind=Kind.DIRECT,
    looks_for="names that are spelt out, starred out, or written with digits and signs",
    authority="own judgement, by the “motivated intruder” of the ICO, Anonymisation, read 29 November 2026",
    find=_find,
)
