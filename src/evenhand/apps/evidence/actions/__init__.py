"""Everything that is done to captures."""

from evenhand.apps.evidence.actions.copying import rework
from evenhand.apps.evidence.actions.custody import (
    check,
    print_sheet,
    see,
    take_out,
    take_out_copy,
    take_out_signed,
)
from evenhand.apps.evidence.actions.describing import Said, describe, take_signed_sheet
from evenhand.apps.evidence.actions.looking import say_it_is_needed
from evenhand.apps.evidence.actions.taking import (
    Told,
    may_be_taken,
    say_it_must_not_be_taken,
    take_in,
)
from evenhand.apps.evidence.actions.trays import (
    Settled,
    dispose_stale,
    keep_for,
    put,
    settle,
    take_off,
    throw_away,
)

__all__ = [
    "Said",
    "Settled",
    "Told",
    "check",
    "describe",
    "dispose_stale",
    "keep_for",
    "may_be_taken",
    "print_sheet",
    "put",
    "rework",
    "say_it_is_needed",
    "say_it_must_not_be_taken",
    "see",
    "settle",
    "take_in",
    "take_off",
    "take_out",
    "take_out_copy",
    "take_out_signed",
    "take_signed_sheet",
    "throw_away",
]
