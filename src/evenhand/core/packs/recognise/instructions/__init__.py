"""Every kind of instruction that documents mix into their wording."""

from evenhand.core.packs.recognise.instructions.changes import CHANGES
from evenhand.core.packs.recognise.instructions.conditions import CONDITIONS
from evenhand.core.packs.recognise.instructions.handling import HANDLING
from evenhand.core.packs.recognise.instructions.instruction import Instruction
from evenhand.core.packs.recognise.instructions.investigations import INVESTIGATIONS
from evenhand.core.packs.recognise.instructions.reading import READING
from evenhand.core.packs.recognise.sentences import LONGEST

INSTRUCTIONS: tuple[Instruction, ...] = (*CHANGES, *CONDITIONS, *HANDLING, *INVESTIGATIONS, *READING)


def instructions_in(sentence: str, *, outside: bool) -> tuple[Instruction, ...]:
    """The kinds of instruction a sentence is; empty for wording. `outside` says that it stands outside
    the wording of a letter, where it speaks to the drafter."""
    if len(sentence) > LONGEST:
        return ()
    return tuple(
        one for one in INSTRUCTIONS if (outside or not one.only_outside) and one.pattern.search(sentence)
    )


__all__ = ["INSTRUCTIONS", "Instruction", "instructions_in"]
