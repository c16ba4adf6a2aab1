"""The keys that set-up makes: outside the data folder, readable by the one account that runs Evenhand."""

import os
import secrets
from pathlib import Path

KEYS = {
    "database.key": "opens the database",
    "secret.key": "signs cookies and links",
    "master.key": "opens the keys of the cases, which open what was captured",
}


def make_keys(folder: Path) -> list[Path]:
    """Make what is missing, each 32 random bytes as hexadecimal digits, mode 0600; what was made."""
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    return [folder / name for name in KEYS if _make(folder / name)]


def _make(path: Path) -> bool:
    try:
        handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError:
        return False
    with os.fdopen(handle, "w", encoding="ascii") as file:
        file.write(secrets.token_hex(32) + "\n")
        file.flush()
        os.fsync(file.fileno())
    return True
