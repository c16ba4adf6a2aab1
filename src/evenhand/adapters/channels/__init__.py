"""Channels: the ways out. One folder a kind; each keeps the promise of `core.deliveries.channels`."""
