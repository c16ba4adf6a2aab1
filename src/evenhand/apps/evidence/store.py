"""The vault of this server, as captures know it. A case has one key for everything in it; a tray of pictures
that are not added yet has one of its own."""

from django.conf import settings

from evenhand.adapters.vault.folder import FolderVault
from evenhand.apps.cases.vault import name_of, read, vault

__all__ = ["name_of", "name_of_tray", "read", "trays", "vault"]


def trays() -> FolderVault:
    """Where trays are sealed. Nothing in it is evidence yet, so it may be thrown away. Raises `Refused` as
    `vault` does."""
    return vault().beside(settings.VAULT_FOLDER / "trays", loose=True)


def name_of_tray(token: str) -> str:
    """What a tray is called in the vault."""
    return f"tray:{token}"
