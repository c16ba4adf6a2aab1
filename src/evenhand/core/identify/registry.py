"""All clues in running order."""

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
    scripts,
    staff_role,
    telephone,
    vehicle,
)
from evenhand.core.identify.nearness import Nearness

CLUES: tuple[Clue, ...] = (
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


def clues_with(model: Nearness | None) -> tuple[Clue, ...]:
    """All clues, and where there is a sentence model the one that asks it."""
    return CLUES if model is None else (*CLUES, quote_meaning.clue_with(model))
