"""Everything that changes the library."""

from evenhand.apps.packs.actions.editions import Overtaken, add_edition, keep
from evenhand.apps.packs.actions.holders import tell_holder
from evenhand.apps.packs.actions.intakes import (
    accept,
    begin_intake,
    change_line,
    describe,
    dispose_stale_intakes,
    erase_intake,
    finish_intake,
    leave_text_out,
    put_words_back,
    reopen,
    save_intake_text,
)
from evenhand.apps.packs.actions.texts import bring_back, copy_text, restore_text, retire, save_text
from evenhand.apps.packs.actions.updates import decline, offer, take_over

__all__ = [
    "Overtaken",
    "accept",
    "add_edition",
    "begin_intake",
    "bring_back",
    "change_line",
    "copy_text",
    "decline",
    "describe",
    "dispose_stale_intakes",
    "erase_intake",
    "finish_intake",
    "keep",
    "leave_text_out",
    "offer",
    "put_words_back",
    "reopen",
    "restore_text",
    "retire",
    "save_intake_text",
    "save_text",
    "take_over",
    "tell_holder",
]
