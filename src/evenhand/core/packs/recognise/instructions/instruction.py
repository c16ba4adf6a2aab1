"""An instruction to the person who drafts, standing in the middle of a document."""

import re
from dataclasses import dataclass

from evenhand.core.packs import About


@dataclass(frozen=True, slots=True, kw_only=True)
class Instruction:
    """A kind of instruction: the sentences it fits, and what it demands.

    `removable` says that the paragraph may be left out. `only_outside` limits it to text outside the
    wording of a letter, where the same words would be said to a parent. `means` is for the reviewer.
    """

    id: str
    pattern: re.Pattern[str]
    means: str
    gates: tuple[str, ...] = ()
    about: About | None = None
    removable: bool = False
    only_outside: bool = False


def instruction(
    instruction_id: str,
    pattern: str,
    *,
    means: str,
    gates: tuple[str, ...] = (),
    about: About | None = None,
    removable: bool = False,
    only_outside: bool = False,
) -> Instruction:
    """An instruction whose pattern is given as text."""
    return Instruction(
        id=instruction_id,
        pattern=re.compile(pattern, re.IGNORECASE),
        means=means,
        gates=gates,
        about=about,
        removable=removable,
        only_outside=only_outside,
    )
