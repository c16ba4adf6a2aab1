"""What the search for names passes on: by what means, which words, and the passage at last."""

from enum import Enum
from typing import NamedTuple

from evenhand.core.identify.callings import Calling


class How(Enum):
    """By what means a name was recognised, the plainest first."""

    NAME = "name"
    PET = "pet"
    ALIKE = "alike"
    APART = "apart"
    RUN = "run"
    SCRIPT = "script"


PLAINEST = tuple(How)


class Naming(NamedTuple):
    """One place of the shadow that names somebody."""

    start: int
    end: int
    who: tuple[str, ...]
    how: How
    plural: bool = False


class Found(NamedTuple):
    """A stretch of words that could be a name: the words from `first` to `last`, and whose. What is `sure`
    need not be asked whether it means something else."""

    first: int
    last: int
    callings: tuple[Calling, ...]
    how: How
    plural: bool = False
    sure: bool = False
