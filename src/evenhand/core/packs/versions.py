"""The order of versions: dotted numbers, compared number by number.

`2026.9` comes before `2026.11`, and `1` is the same version as `1.0`.
"""

import re
from collections.abc import Iterable
from enum import StrEnum
from itertools import count

SHAPE = re.compile(r"[0-9]{1,9}(\.[0-9]{1,9}){0,9}")
SHAPE_IN_WORDS = "numbers with dots between them, such as 2026.11"


class Step(StrEnum):
    """How one version stands to another."""

    NEWER = "newer"
    SAME = "same"
    OLDER = "older"


def is_version(text: str) -> bool:
    """Whether some text is a version: numbers with dots between them."""
    return SHAPE.fullmatch(text) is not None


def version_key(version: str) -> tuple[int, ...]:
    """What to sort versions by. The version must be one (`is_version`)."""
    assert is_version(version), "a pack that was read has a version"
    numbers = [int(number) for number in version.split(".")]
    while numbers and numbers[-1] == 0:
        numbers.pop()
    return tuple(numbers)


def step_from(old: str, *, to: str) -> Step:
    """Whether a version is newer than, older than or the same as an old one."""
    before, after = version_key(old), version_key(to)
    if before == after:
        return Step.SAME
    return Step.NEWER if after > before else Step.OLDER


def own_version(base: str, *, taken: Iterable[str]) -> str:
    """The next version of a school's own changes to a published one: newer than that, and older than
    whatever its holder publishes next. `taken` are the versions there are."""
    used = set(taken)
    return next(version for number in count(1) if (version := f"{base}.0.{number}") not in used)
