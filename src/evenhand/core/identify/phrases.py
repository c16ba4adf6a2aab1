"""Books of phrases that are looked up in the words of a shadow, all at once.

Words are small letters without a possessive ending, so that "SENCO's" is found as "senco", and a
co-ordinator is a coordinator. A book is asked once for every word of the letter, whatever its size.
"""

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache
from typing import Generic, NamedTuple, TypeVar

from evenhand.core.identify.patterns import Pattern

WORD = Pattern(r"(?:co-(?=o))?[^\W_]+(?:'[^\W\d_]+)?", re.IGNORECASE)
JOINED = Pattern(r"[\s\-/&]{0,3}|\.")

Value = TypeVar("Value")


class Word(NamedTuple):
    """One word: its small letters, where it stands, whether it owns something, and whether nothing but a
    space or hyphen stands between it and the word before."""

    text: str
    start: int
    end: int
    owns: bool
    joined: bool


@lru_cache(maxsize=16)
@lru_cache(maxsize=32)
def words_of(text: str) -> tuple[Word, ...]:
    """The words of a text in order."""
    return tuple(_words(text))


def _words(text: str) -> Iterator[Word]:
    before = 0
    for match in WORD.finditer(text):
        word = match.group().lower().replace("-", "")
        owns = word.endswith("'s") or (text[match.end() : match.end() + 1] == "'" and word.endswith("s"))
        gap = text[before : match.start()].removeprefix("'")
        yield Word(
            text=word[:-2] if word.endswith("'s") else word,
            start=match.start(),
            end=match.end(),
            owns=owns,
            joined=JOINED.fullmatch(gap) is not None and "\n\n" not in gap,
        )
        before = match.end()


def split(phrase: str) -> tuple[str, ...]:
    """The words of one phrase, as a book keeps them."""
    if phrase.islower() and phrase.replace(" ", "").isalpha():
        return tuple(phrase.split())
    return tuple(word.text for word in words_of(phrase))


class Found(NamedTuple, Generic[Value]):
    """A phrase that stands in the words from `first` up to and without `last`."""

    first: int
    last: int
    value: Value


def first_of(phrase: str) -> tuple[str, ...]:
    """The first word of a phrase, as a book keeps it; nothing of a phrase that has no word."""
    first = phrase.partition(" ")[0]
    return (first,) if first.isalpha() and first.islower() else split(phrase)[:1]


def as_written(phrase: str) -> tuple[str, ...]:
    """A phrase that has one form."""
    return (phrase,)


class Book(Generic[Value]):
    """Phrases and what each stands for. The longest phrase that fits a place wins there.

    It files phrases by their first words and reads on only where a text has such a word: of ten thousand
    phrases a letter wants a few hundred. What was read is filed by the second word as well.

    A phrase may stand for many: `begun` tells the words they begin with, `forms` writes them out when one of
    those words is met.
    """

    def __init__(
        self,
        phrases: Iterable[tuple[str, Value]],
        *,
        begun: Callable[[str], Iterable[str]] = first_of,
        forms: Callable[[str], Iterable[str]] = as_written,
    ) -> None:
        self._forms = forms
        self._unread: dict[str, list[tuple[str, Value]]] = defaultdict(list)
        self._read: dict[str, dict[str, list[tuple[tuple[str, ...], Value]]]] = {}
        for entry in phrases:
            for first in begun(entry[0]):
                self._unread[first].append(entry)

    def find(self, words: tuple[Word, ...]) -> Iterator[Found[Value]]:
        """Every place where a phrase stands; all values where the same longest phrase has several."""
        for first, word in enumerate(words):
            if word.text in self._unread:
                self._read_on(word.text)
            by_second = self._read.get(word.text)
            if by_second is None:
                continue
            length = 0
            if first + 1 < len(words) and words[first + 1].joined:
                for parts, value in by_second.get(words[first + 1].text, ()):
                    if len(parts) < length:
                        break
                    if _stands(words, first, parts):
                        length = len(parts)
                        yield Found(first=first, last=first + length, value=value)
            if not length:
                for _, value in by_second.get("", ()):
                    yield Found(first=first, last=first + 1, value=value)

    def whole(self, phrase: str) -> Iterator[Value]:
        """What a phrase stands for, where the book has just that phrase."""
        first, second, *_ = *split(phrase), "", ""
        self._read_on(first)
        entries = self._read.get(first, {}).get(second, ())
        yield from (value for parts, value in entries if parts == split(phrase))

    def _read_on(self, word: str) -> None:
        unread = self._unread.get(word)
        if unread is None:
            return
        by_second: dict[str, list[tuple[tuple[str, ...], Value]]] = defaultdict(list)
        written = (
            (split(form), value)
            for phrase, value in unread
            for form in self._forms(phrase)
            if word in first_of(form)
        )
        for parts, value in sorted(dict.fromkeys(written), key=_longest_first):
            by_second[parts[1] if len(parts) > 1 else ""].append((parts, value))
        self._read[word] = dict(by_second)
        # last, so that whoever asks at the same time finds them here or there
        self._unread.pop(word, None)


def _longest_first(entry: tuple[tuple[str, ...], object]) -> int:
    return -len(entry[0])


def _stands(words: tuple[Word, ...], first: int, parts: tuple[str, ...]) -> bool:
    """Whether what follows the first two words of a phrase stands there, too."""
    if first + len(parts) > len(words):
        return False
    for step in range(2, len(parts)):
        word = words[first + step]
        if word.text != parts[step] or not word.joined:
            return False
    return True
