"""Everything that is done to deliveries."""

from evenhand.apps.deliveries.actions.releasing import Plan, release, send

__all__ = ["Plan", "release", "send"]
