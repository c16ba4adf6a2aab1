"""Where a text names somebody: names, parts of names, handles, initials, under common disguises.

Names that are also words (Grace, Will, May) count only where the text means a person. Issue 4's
identifiability check will replace what is inside; the questions stay.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from evenhand.core.gates.ordinary import (
    ABBREVIATIONS,
    AROUND_MONTHS,
    GREETINGS,
    HONORIFICS,
    MONTHS,
    NAMES_THAT_ARE_WORDS,
    PARTICLES,
    SMALL_WORDS,
    SPEAKING,
)
from evenhand.core.identify.shadow import Shadow, plain, shadow_of

TITLE = rf"(?:{'|'.join(sorted(HONORIFICS))})\.?"
BEFORE, AFTER = r"(?<![^\W_])", r"(?![^\W_])"
# after a name may come 's, s' or s: Smith's, the Smiths
OWNING = r"(?:'?s|')?"
BETWEEN = r"[\s_.·-]*"
UNSPACED = re.compile("[\u0e00-\u0eff\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]")
WORD_BEFORE = re.compile(r"([^\W\d_]+)\.?[ \t]+\Z|(\d+(?:st|nd|rd|th)?)[ \t]+\Z")
WORD_AFTER = re.compile(r"[ \t]+([^\W_]+)")
ENDS_SENTENCE = re.compile(r"(?:^|[.!?:;\n\x00•\"“”(])[\s'*#-]*\Z")


@dataclass(frozen=True, slots=True, kw_only=True)
class Naming:
    """One place where somebody is named: the characters, and where they begin (from 0)."""

    found: str
    start: int

    @property
    def end(self) -> int:
        """Where it ends: the place after its last character."""
        return self.start + len(self.found)


def find_names(*, text: str, names: tuple[str, ...], spared: tuple[str, ...] = ()) -> tuple[Naming, ...]:
    """Where any of the names, or a part of one, stands in the text as a whole word.

    Capitals, accents, invisible characters, hyphens and possessives make no difference. `spared` are
    phrases that may stand, such as the school's own name.
    """
    shadow = _masked(shadow_of(text), spared)
    found = {span for name in names for span in _spans(shadow.text, name)}
    return _namings(text=text, shadow=shadow, spans=found)


def find_handles(*, text: str, handles: tuple[str, ...], spared: tuple[str, ...] = ()) -> tuple[Naming, ...]:
    """Where the name of an account stands in the text, with or without @."""
    shadow = _masked(shadow_of(text), spared)
    patterns = [pattern for handle in handles if (pattern := _handle_pattern(handle))]
    found = {match.span() for pattern in patterns for match in pattern.finditer(shadow.text)}
    return _namings(text=text, shadow=shadow, spans=found)


def find_initials(*, text: str, names: tuple[str, ...]) -> tuple[Naming, ...]:
    """Where the initials of a name stand (J.S., JS), or a title and the surname's initial (Mr S)."""
    shadow = shadow_of(text)
    patterns = [pattern for name in names for pattern in _initial_patterns(name)]
    found = {match.span() for pattern in patterns for match in pattern.finditer(shadow.text)}
    return _namings(text=text, shadow=shadow, spans=found)


def find_phrases(*, text: str, phrases: tuple[str, ...], spared: tuple[str, ...] = ()) -> tuple[Naming, ...]:
    """Where a phrase such as a class or a post stands in the text as whole words.

    A single word without a digit counts only with a capital: Oak the class, not oak the tree.
    """
    shadow = _masked(shadow_of(text), spared)
    patterns = [_phrase_pattern(phrase) for phrase in phrases if plain(phrase).strip()]
    found = {match.span() for pattern in patterns for match in pattern.finditer(shadow.text)}
    return _namings(text=text, shadow=shadow, spans=found)


def words_of_name(name: str) -> tuple[str, ...]:
    """The words of a name without disguises, titles and the small words between them."""
    words = re.split(r"[\s,_-]+", plain(name))
    return tuple(word for raw in words if (word := raw.strip(".'()\"")) and word.lower() not in HONORIFICS)


def ways_to_call(name: str) -> tuple[str, ...]:
    """How somebody who may be named is written: the whole name, and a title with the surname."""
    words = words_of_name(name)
    if not words:
        return ()
    return (name, " ".join(words), *(f"{title} {words[-1]}" for title in sorted(HONORIFICS)))


def _namings(*, text: str, shadow: Shadow, spans: Iterable[tuple[int, int]]) -> tuple[Naming, ...]:
    kept: list[Naming] = []
    reached = 0
    for start, end in sorted(spans, key=lambda span: (span[0], -span[1])):
        if start >= reached:
            first, last = shadow.back(start=start, end=end)
            kept.append(Naming(found=text[first:last], start=first))
            reached = end
    return tuple(kept)


def _masked(shadow: Shadow, spared: tuple[str, ...]) -> Shadow:
    if not spared:
        return shadow
    masked = _spared_pattern(spared).sub(lambda match: "\x00" * len(match.group()), shadow.text)
    return Shadow(text=masked, places=shadow.places)


@lru_cache(maxsize=64)
def _spared_pattern(spared: tuple[str, ...]) -> re.Pattern[str]:
    phrases = sorted({plain(phrase).strip() for phrase in spared} - {""}, key=lambda one: (-len(one), one))
    loose = [r"\.?\s+".join(re.escape(word) for word in phrase.split()) for phrase in phrases]
    return re.compile(rf"{BEFORE}(?:{'|'.join(loose)}){AFTER}" if loose else r"(?!)", re.IGNORECASE)


def _spans(text: str, name: str) -> Iterator[tuple[int, int]]:
    whole, parts, words = _name_patterns(name)
    for pattern in whole:
        yield from (match.span() for match in pattern.finditer(text))
    for pattern, is_word in parts:
        for match in pattern.finditer(text):
            if not is_word or _means_a_person(text, match, words):
                yield match.span()


@lru_cache(maxsize=512)
def _name_patterns(
    name: str,
) -> tuple[tuple[re.Pattern[str], ...], tuple[tuple[re.Pattern[str], bool], ...], frozenset[str]]:
    words = words_of_name(name)
    parts = [word for word in words if len(word) > 1 and word.lower() not in PARTICLES]
    whole = [_whole_pattern(words)] if len(words) > 1 else []
    whole += [_titled_pattern(word) for word in parts[-1:] if _is_word(word)]
    return (
        tuple(whole),
        tuple((_part_pattern(word), _is_word(word)) for word in parts),
        frozenset(word.lower() for word in words),
    )


def _is_word(part: str) -> bool:
    return part.lower() in NAMES_THAT_ARE_WORDS or (len(part) < 3 and not UNSPACED.match(part))


def _whole_pattern(words: tuple[str, ...]) -> re.Pattern[str]:
    if all(_is_word(word) or word.lower() in PARTICLES for word in words):
        capitals = r"[\s_.-]+".join(f"(?:{re.escape(word)}|{re.escape(word.upper())})" for word in words)
        return re.compile(f"{BEFORE}{capitals}{OWNING}{AFTER}")
    return re.compile(_edges(BETWEEN.join(_letters(word) for word in words), words), re.IGNORECASE)


def _titled_pattern(word: str) -> re.Pattern[str]:
    return re.compile(rf"{BEFORE}{TITLE}\s+{re.escape(word)}{OWNING}{AFTER}", re.IGNORECASE)


def _part_pattern(word: str) -> re.Pattern[str]:
    if _is_word(word):
        return re.compile(
            f"{BEFORE}(?:{re.escape(word.capitalize())}|{re.escape(word.upper())}){OWNING}{AFTER}"
        )
    return re.compile(_edges(_letters(word), (word,)), re.IGNORECASE)


def _edges(pattern: str, words: tuple[str, ...]) -> str:
    # Chinese, Japanese and Thai put no space between words, so a name has no edge there
    before = "" if UNSPACED.match(words[0][0]) else BEFORE
    after = "" if UNSPACED.match(words[-1][-1]) else OWNING + AFTER
    return before + pattern + after


def _letters(word: str) -> str:
    apart = r"'?" if len(word) < 4 else r"(?:-[ \t]*\n?|')?"
    return apart.join(re.escape(letter) for letter in word.replace("'", ""))


def _handle_pattern(handle: str) -> re.Pattern[str] | None:
    name = plain(handle).strip().lstrip("@")
    if not name:
        return None
    at = "@" if _is_word(name) or len(name) < 4 else "@?"
    return re.compile(rf"(?<![^\W_]){at}{re.escape(name)}{AFTER}", re.IGNORECASE)


def _initial_patterns(name: str) -> tuple[re.Pattern[str], ...]:
    letters = [word[0].upper() for word in words_of_name(name) if word[0].isalpha()]
    if len(letters) < 2:
        return ()
    dotted = r"\.[ ]?".join(map(re.escape, letters)) + r"\.?"
    bare = re.escape("".join(letters))
    spelt = dotted if "".join(letters).lower() in ABBREVIATIONS else f"(?:{dotted}|{bare})"
    return (
        re.compile(f"{BEFORE}{spelt}{AFTER}"),
        re.compile(rf"{BEFORE}(?i:{TITLE})\s+{re.escape(letters[-1])}{AFTER}"),
    )


def _phrase_pattern(phrase: str) -> re.Pattern[str]:
    words = plain(phrase).split()
    if len(words) == 1 and words[0].isalpha() and not UNSPACED.match(words[0]):
        one = re.escape(words[0])
        return re.compile(
            f"{BEFORE}(?:{one.capitalize()}|{one.upper()}|{one[0].upper()}{one[1:]}){OWNING}{AFTER}"
        )
    spaced = r"[\s-]+".join(re.sub(r"(\d)(?=[^\W\d_])", r"\1\\s?", re.escape(word)) for word in words)
    return re.compile(f"{BEFORE}{spaced}{OWNING}{AFTER}", re.IGNORECASE)


def _means_a_person(text: str, match: re.Match[str], own: frozenset[str]) -> bool:
    before, after = _neighbours(text, match)
    if before.lower() in HONORIFICS | GREETINGS or {before.lower(), after.lower()} & own:
        return True
    if match.group().lower() in MONTHS and _is_month(before, after):
        return False
    if "'" in match.group():
        return True
    if ENDS_SENTENCE.search(text[: match.start()]):
        return after.lower() in SPEAKING
    if after[:1].isupper() or text.upper() == text:
        return False
    return not (before[:1].isupper() and before.lower() not in SMALL_WORDS)


def _neighbours(text: str, match: re.Match[str]) -> tuple[str, str]:
    before = WORD_BEFORE.search(text[max(0, match.start() - 60) : match.start()])
    after = WORD_AFTER.match(text, match.end())
    return (before.group(1) or before.group(2) if before else ""), (after.group(1) if after else "")


def _is_month(before: str, after: str) -> bool:
    return before[:1].isdigit() or after[:1].isdigit() or before.lower() in AROUND_MONTHS
