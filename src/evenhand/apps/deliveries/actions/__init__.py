"""Everything that is done to deliveries."""

from evenhand.apps.deliveries.actions.hosts import lift
from evenhand.apps.deliveries.actions.intervening import handed_out, resume, send_again, settle, withdraw
from evenhand.apps.deliveries.actions.releasing import Plan, release, send

__all__ = ["Plan", "handed_out", "lift", "release", "resume", "send", "send_again", "settle", "withdraw"]
