"""Patterns of words that are compiled when they are first asked.

The rules hold some six hundred patterns, and to compile them takes longer than anything else before the first
answer. No letter asks them all, and what no letter asks is never paid for. From its first use on a pattern is
as quick as one of `re`, because its methods are those of the compiled one.

A long pattern that fits few texts can have cues: words without which it fits none. It is compiled for the
first text that has one.
"""

import re
from collections.abc import Callable, Iterator
from functools import cached_property
from sys import maxsize
from typing import Protocol, TypeVar

Sought = TypeVar("Sought", covariant=True)
Found = TypeVar("Found")
NOTHING: Iterator[re.Match[str]] = iter(())
LONGEST_CUE = 24
SIGNS = " \t\n\r.,;:!?'\"‘’“”()[]-"


class Seeking(Protocol[Sought]):
    """How a text, or a stretch of it, is searched."""

    def __call__(self, string: str, pos: int = 0, endpos: int = maxsize) -> Sought:
        """What is found there."""


class Replacing(Protocol):
    """How what is found in a text is replaced."""

    def __call__(self, repl: str | Callable[[re.Match[str]], str], string: str, count: int = 0) -> str:
        """The text with something else in its places."""


class Splitting(Protocol):
    """How a text is split."""

    def __call__(self, string: str, maxsplit: int = 0) -> list[str]:
        """What stands between."""


class Pattern:
    """One pattern, with the methods of `re.Pattern`. What is wrong with it shows when it is first asked, so a
    test asks them all."""

    def __init__(self, pattern: str, flags: int = 0) -> None:
        self.pattern = pattern
        self._flags = flags

    @cached_property
    def compiled(self) -> re.Pattern[str]:
        """The pattern as `re` knows it."""
        return re.compile(self.pattern, self._flags)

    @cached_property
    def search(self) -> Seeking[re.Match[str] | None]:
        """The first place where it fits."""
        return self.compiled.search

    @cached_property
    def match(self) -> Seeking[re.Match[str] | None]:
        """Whether it fits at the beginning."""
        return self.compiled.match

    @cached_property
    def fullmatch(self) -> Seeking[re.Match[str] | None]:
        """Whether it fits the whole."""
        return self.compiled.fullmatch

    @cached_property
    def finditer(self) -> Seeking[Iterator[re.Match[str]]]:
        """Every place where it fits, one after the other."""
        return self.compiled.finditer

    @cached_property
    def findall(self) -> Seeking[list[str]]:
        """The words of every place where it fits."""
        return self.compiled.findall

    @cached_property
    def sub(self) -> Replacing:
        """The text with what fits replaced."""
        return self.compiled.sub

    @cached_property
    def split(self) -> Splitting:
        """What stands between the places where it fits."""
        return self.compiled.split


class Cued(Pattern):
    """A pattern that fits only a text which begins with one of `begins`, holds one of `holds` and ends in a
    word that ends with one of `ends`, whatever signs follow. Cues are in small letters, with | between them,
    and as short as can be; which are not given are not asked for. `begins` is for `match`, `ends` for what
    looks as far as `$`.
    """

    def __init__(
        self,
        pattern: str,
        flags: int = 0,
        *,
        begins: str = "",
        holds: str = "",
        ends: str = "",
    ) -> None:
        super().__init__(pattern, flags)
        self._begins, self._ends = tuple(begins.split("|")), tuple(ends.split("|"))
        self._holds = holds.split("|")

    def may_fit(self, text: str, pos: int = 0, endpos: int = maxsize) -> bool:
        """Whether a stretch of text has the cues."""
        part = text[pos:endpos]
        return (
            part[:LONGEST_CUE].lower().startswith(self._begins)
            and part.rstrip(SIGNS)[-LONGEST_CUE:].lower().endswith(self._ends)
            and any(map(part.lower().__contains__, self._holds))
        )

    @cached_property
    def search(self) -> Seeking[re.Match[str] | None]:
        """The first place where it fits."""
        return self._cued("search", None)

    @cached_property
    def match(self) -> Seeking[re.Match[str] | None]:
        """Whether it fits at the beginning."""
        return self._cued("match", None)

    @cached_property
    def fullmatch(self) -> Seeking[re.Match[str] | None]:
        """Whether it fits the whole."""
        return self._cued("fullmatch", None)

    @cached_property
    def finditer(self) -> Seeking[Iterator[re.Match[str]]]:
        """Every place where it fits, one after the other."""
        return self._cued("finditer", NOTHING)

    def _cued(self, method: str, nothing: Found) -> Seeking[Found]:
        """A method that gives way to that of the compiled pattern at the first text with cues."""

        def ask(string: str, pos: int = 0, endpos: int = maxsize) -> Found:
            if not self.may_fit(string, pos, endpos):
                return nothing
            compiled: Seeking[Found] = getattr(self.compiled, method)
            vars(self)[method] = compiled
            return compiled(string, pos, endpos)

        return ask
