"""The data key of each case, wrapped by the master key and kept apart from what it seals.

The folder of keys and the folder of the vault go into different backups: whoever has only one of them
can read nothing, and a key destroyed here makes every copy of the case unreadable.
"""

import hashlib
import os
from collections.abc import Callable
from pathlib import Path

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from evenhand.adapters.folder import write_whole
from evenhand.core.findings import Finding, Level, Refused, Unreadable

KEY_SIZE = 32
_NONCE_SIZE = 12
_MARK = b"evenhand key 1\n"
_GONE = b"destroyed\n"


def folder_name(case: str) -> str:
    """The name of a case on the disk: it tells nothing of its id, and no id leads out of the folder."""
    assert case, "evidence belongs to a case"
    return hashlib.sha256(b"evenhand case\n" + case.encode()).hexdigest()[:40]


class KeyFolder:
    """Wrapped keys, one file a case. `chance` gives random bytes."""

    def __init__(self, folder: Path, *, master: bytes, chance: Callable[[int], bytes] = os.urandom) -> None:
        assert len(master) == KEY_SIZE, "a master key has 32 bytes"
        self._folder = folder
        self._master = AESGCM(master)
        self._chance = chance

    def make(self, case: str) -> bytes:
        """The key of a case; made if there is none. Raises as `get`, and `Refused` for a full disk."""
        key = self._chance(KEY_SIZE)
        nonce = self._chance(_NONCE_SIZE)
        wrapped = nonce + self._master.encrypt(nonce, key, _MARK + case.encode())
        try:
            return self.get(case)
        except Unreadable as absent:
            if absent.findings[0].id != "vault-key-missing":
                raise
        try:
            write_whole(self._path(case), wrapped)
        except Refused as refused:
            if refused.findings[0].id != "file-stands-there":
                raise
        return self.get(case)  # also the key of whoever was faster

    def get(self, case: str) -> bytes:
        """The key of a case. Raises `Unreadable` where there is none, it was destroyed, or it does not
        open with this master key."""
        try:
            wrapped = self._path(case).read_bytes()
        except FileNotFoundError as cause:
            raise Unreadable([_missing()]) from cause
        if wrapped == _GONE:
            raise Unreadable([_destroyed()])
        try:
            return self._master.decrypt(wrapped[:_NONCE_SIZE], wrapped[_NONCE_SIZE:], _MARK + case.encode())
        except (InvalidTag, ValueError) as cause:
            raise Unreadable([_wrong_master()]) from cause

    def destroy(self, case: str) -> None:
        """Write over the key of a case and leave a mark, so that none is ever made for it again.

        A disk may keep old blocks, and a backup of the keys an old file: those backups are to be kept
        as short a time as a disposal may take to be complete.
        """
        path = self._path(case)
        _blank(path)
        write_whole(path, _GONE, overwrite=True)

    def forget(self, name: str) -> None:
        """Write over a key by its `folder_name`, and leave no mark: for what is never sealed again."""
        path = self._folder / f"{name}.key"
        _blank(path)
        path.unlink(missing_ok=True)

    def _path(self, case: str) -> Path:
        return self._folder / f"{folder_name(case)}.key"


def _blank(path: Path) -> None:
    if not path.exists():
        return
    with path.open("r+b") as file:
        file.write(bytes(path.stat().st_size))
        file.flush()
        os.fsync(file.fileno())


def _missing() -> Finding:
    return Finding(
        id="vault-key-missing",
        level=Level.STOP,
        words="There is no key for this case, so nothing of it can be read.",
        mend="Bring the folder of keys back from its own backup.",
    )


def _destroyed() -> Finding:
    return Finding(
        id="vault-key-destroyed",
        level=Level.STOP,
        words="The evidence of this case was disposed of: its key has been destroyed.",
        mend="See the certificate of disposal. It cannot be brought back.",
    )


def _wrong_master() -> Finding:
    return Finding(
        id="vault-master-key",
        level=Level.STOP,
        words="The key of this case does not open with this master key, or it is damaged.",
        mend="Check which master key the program was started with, and bring the folder of keys back from "
        "its backup.",
    )
