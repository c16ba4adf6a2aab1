"""The tables of deliveries: ways out, batches with their dispatches and journal, and the hosts that send."""

from evenhand.apps.deliveries.models.batches import Batch, Dispatch, Entry
from evenhand.apps.deliveries.models.hosts import Host, Installation, Lifting, Quarantine
from evenhand.apps.deliveries.models.ways import Way

__all__ = ["Batch", "Dispatch", "Entry", "Host", "Installation", "Lifting", "Quarantine", "Way"]
