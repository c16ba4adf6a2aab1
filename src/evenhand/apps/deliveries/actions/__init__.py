"""Everything that is done to deliveries."""

from evenhand.apps.deliveries.actions.hosts import lift
from evenhand.apps.deliveries.actions.intervening import handed_out, resume, send_again, settle, withdraw
from evenhand.apps.deliveries.actions.releasing import Plan, release, send
from evenhand.apps.deliveries.actions.stopping import stop_paper
from evenhand.apps.deliveries.actions.ways import (
    WaySettings,
    let_receipts_in,
    note_test,
    set_up,
    turn_off,
    turn_on,
)

__all__ = [
    "Plan",
    "WaySettings",
    "handed_out",
    "let_receipts_in",
    "lift",
    "note_test",
    "release",
    "resume",
    "send",
    "send_again",
    "set_up",
    "settle",
    "stop_paper",
    "turn_off",
    "turn_on",
    "withdraw",
]
