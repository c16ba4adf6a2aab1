"""The tables of captures. Bytes are in the vault."""

from evenhand.apps.evidence.models.captures import Copy, Custody, Item, NotTaken
from evenhand.apps.evidence.models.looking import Necessity
from evenhand.apps.evidence.models.trays import Chosen, Tray

__all__ = ["Chosen", "Copy", "Custody", "Item", "Necessity", "NotTaken", "Tray"]
