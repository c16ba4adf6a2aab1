"""A vault to test with."""

from pathlib import Path

import pytest

from evenhand.adapters.vault.folder import FolderVault
from evenhand.adapters.vault.keys import KeyFolder
from evenhand.core.evidence.vault import Vault

MASTER = bytes(range(32))


@pytest.fixture
def keys(tmp_path: Path) -> KeyFolder:
    return KeyFolder(tmp_path / "keys", master=MASTER)


@pytest.fixture
def vault(tmp_path: Path, keys: KeyFolder) -> Vault:
    return FolderVault(tmp_path / "vault", keys=keys)


@pytest.fixture
def on_disk(tmp_path: Path):
    """The one file of the vault."""

    def find() -> Path:
        (path,) = (path for path in (tmp_path / "vault").rglob("*") if path.is_file())
        return path

    return find
