"""Where the bytes of letters are: in the vault, under the data key of their case; letters of quiet times
under a key of their school. They stand in a folder of their own beside the captures."""

from __future__ import annotations

from collections.abc import Iterator
from io import BytesIO

from django.conf import settings

from evenhand.adapters.vault.folder import FolderVault
from evenhand.apps.evidence import store as captures


def vault() -> FolderVault:
    """The vault of letters. Raises `Refused` where the master key is missing or no key."""
    return captures.vault().beside(settings.VAULT_FOLDER / "letters")


def name_of(*, school_id: int, case_id: int | None) -> str:
    """Under which name the bytes of a letter are sealed: whoever destroys the key of a case makes its
    letters unreadable too."""
    return captures.name_of(case_id) if case_id is not None else f"letters-of-school:{school_id}"


def keep(*, name: str, data: bytes) -> str:
    """Seal bytes and give their SHA-256. Raises `Refused` where the disk does not take them."""
    return vault().take_in(BytesIO(data), case=name).digest


def read(*, name: str, digest: str) -> Iterator[bytes]:
    """The bytes behind a digest, piece by piece; each is proved before it is given. Raises
    `Unreadable`, also in the middle."""
    return vault().open(case=name, digest=digest)
