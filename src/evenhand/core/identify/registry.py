"""All clues in running order: rules first, then what reads like telling though no rule knows it."""

from evenhand.core.identify.clues import (
    Clue,
    circumstance,
    described,
    disguised,
    divided,
    event_group,
    event_occasion,
    family_role,
    file_names,
    governor_role,
    handles,
    initials,
    linkage,
    mail,
    misspelt,
    names,
    nicknames,
    postcode,
    quote_copied,
    quote_meaning,
    quote_paraphrase,
    reads_like,
    scripts,
    staff_role,
    telephone,
    vehicle,
)
from evenhand.core.identify.nearness import Nearness

RULES: tuple[Clue, ...] = (
    names.CLUE,
    nicknames.CLUE,
    misspelt.CLUE,
    divided.CLUE,
    file_names.CLUE,
    scripts.CLUE,
    disguised.CLUE,
    initials.CLUE,
    handles.CLUE,
    mail.CLUE,
    telephone.CLUE,
    postcode.CLUE,
    vehicle.CLUE,
    quote_copied.CLUE,
    quote_paraphrase.CLUE,
    event_group.CLUE,
    event_occasion.CLUE,
    staff_role.CLUE,
    governor_role.CLUE,
    family_role.CLUE,
    circumstance.CLUE,
    described.CLUE,
    linkage.CLUE,
)
CLUES: tuple[Clue, ...] = (*RULES, reads_like.CLUE)
"""The rules, and what weighs them: with it, marks that are not believed are left out."""


def clues_with(model: Nearness | None) -> tuple[Clue, ...]:
    """All clues, and where there is a sentence model the one that asks it."""
    return CLUES if model is None else (*CLUES, quote_meaning.clue_with(model))
