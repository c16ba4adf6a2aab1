"""The vault of this server, as captures know it. A case has one key for everything in it."""

from evenhand.apps.cases.vault import name_of, read, vault

__all__ = ["name_of", "read", "vault"]
