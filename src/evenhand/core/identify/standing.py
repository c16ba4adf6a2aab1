"""Sentences that stand in letters of this kind whoever they are about: templates and usual wording."""

import re
from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import NamedTuple

from evenhand.core.identify.patterns import Pattern
from evenhand.core.identify.tables.usual import SENTENCES, SMALL, WORDS

WORD = Pattern(r"[^\W\d_]+(?:'[^\W\d_]+)?")
BRACKETED = Pattern(r"\[[^\]\n]{0,80}\]|\{[^}\n]{0,80}\}|<[^>\n]{0,80}>")
DIGIT = Pattern(r"\d")
OF_ONE = Pattern(r"\b(?:he|she|him|his|hers?)\b", re.IGNORECASE)
ENDINGS = ("ing", "ed", "es", "s", "ly")
LEAST_WORDS = 3
NEARLY = 0.75
LIKE_USUAL = 0.7


class Known(NamedTuple):
    """Sentences that may stand, each as the stems of its words that mean something."""

    bags: tuple[frozenset[str], ...]
    holding: Mapping[str, tuple[int, ...]]


def stands(words: str, *, standing: tuple[str, ...], own: Pattern) -> bool:
    """Whether a sentence nearly equals one of the school's templates or of usual letters, or is made of
    their words alone. `own` finds the school's names and people, which make no difference."""
    bare = own.sub(" ", words)
    bag = _bag(bare)
    if len(bag) < LEAST_WORDS:
        return _is_short_and_known(bare, standing)
    if _is_near(bag, _known(standing), share=NEARLY) or _is_near(bag, _known(SENTENCES), share=LIKE_USUAL):
        return True
    return bag <= _usual_stems() and not DIGIT.search(bare) and not OF_ONE.search(bare)


def unusual_in(words: str) -> frozenset[str]:
    """The stems in a passage that letters of this kind do not use."""
    return _bag(words) - _usual_stems()


def _is_near(bag: frozenset[str], known: Known, *, share: float) -> bool:
    """Whether most of a sentence's words stand together in one known sentence, and most of its words here."""
    met: dict[int, int] = {}
    for stem in bag:
        for number in known.holding.get(stem, ()):
            met[number] = met.get(number, 0) + 1
    return any(
        count >= share * len(bag) and count >= 0.5 * len(known.bags[number]) for number, count in met.items()
    )


def _is_short_and_known(bare: str, standing: tuple[str, ...]) -> bool:
    words = _plainly(bare)
    return bool(words) and words in _short(standing)


@lru_cache(maxsize=32)
def _short(standing: tuple[str, ...]) -> frozenset[str]:
    return frozenset(_plainly(BRACKETED.sub(" ", one)) for one in standing)


def _plainly(text: str) -> str:
    return " ".join(WORD.findall(text.lower()))


@lru_cache(maxsize=32)
def _known(sentences: tuple[str, ...]) -> Known:
    bags = tuple(_bag(BRACKETED.sub(" ", one)) for one in sentences)
    holding: dict[str, list[int]] = {}
    for number, bag in enumerate(bags):
        for stem in bag if len(bag) >= LEAST_WORDS else ():
            holding.setdefault(stem, []).append(number)
    return Known(bags=bags, holding={stem: tuple(numbers) for stem, numbers in holding.items()})


@lru_cache(maxsize=1)
def _usual_stems() -> frozenset[str]:
    return frozenset(_stems(WORDS)) | frozenset(stem for bag in _known(SENTENCES).bags for stem in bag)


def _bag(text: str) -> frozenset[str]:
    return frozenset(_stems(WORD.findall(text.lower())))


def _stems(words: Iterable[str]) -> Iterable[str]:
    for word in words:
        whole = word.split("'")[0]
        if whole not in SMALL and len(whole) > 1:
            yield _stem(whole)


def _stem(word: str) -> str:
    for ending in ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) > 3:
            word = word[: -len(ending)]
            break
    return word.rstrip("e") if len(word) > 4 else word
