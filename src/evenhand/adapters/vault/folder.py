"""A vault in a folder: one folder a case, one sealed file an original."""

import os
import re
import tempfile
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import BinaryIO

from evenhand.adapters.vault.keys import KeyFolder, folder_name
from evenhand.adapters.vault.sealing import Broken, Sealed, seal, unseal
from evenhand.core.evidence.vault import Stored
from evenhand.core.findings import Finding, Level, Place, Refused, Unreadable

LARGEST = 50 * 1024 * 1024
"""How large an original may be: a photograph has 5 MB, a minute of video 100 and is not a capture."""

_DIGEST = re.compile(r"[0-9a-f]{64}")
_STAGED = "staged-"


class FolderVault:
    """Keeps the promise of `core.evidence.vault.Vault`. Several processes may use one folder."""

    def __init__(
        self,
        folder: Path,
        *,
        keys: KeyFolder,
        largest: int = LARGEST,
        chance: Callable[[int], bytes] = os.urandom,
        loose: bool = False,
    ) -> None:
        self._folder = folder
        self._keys = keys
        self._largest = largest
        self._chance = chance
        self._loose = loose

    def beside(self, folder: Path, *, loose: bool = False) -> "FolderVault":
        """Another vault with the same keys, for what is not evidence; out of a `loose` one things may be
        thrown."""
        return FolderVault(folder, keys=self._keys, largest=self._largest, chance=self._chance, loose=loose)

    def take_in(self, stream: BinaryIO, *, case: str) -> Stored:
        """Seal a stream; see the promise."""
        try:
            key = self._key_to_write(case)
            staged = self._staging()
            try:
                sealed = self._seal(stream, staged, key=key, case=case)
                stored = self._settle(staged, sealed, case=case)
                self._key_to_write(case)  # refuses where the case was disposed of in the meantime
                return stored
            finally:
                staged.unlink(missing_ok=True)
        except OSError as cause:
            raise Refused([_not_written(cause)]) from cause

    def open(self, *, case: str, digest: str) -> Iterator[bytes]:
        """The bytes, piece by piece; see the promise. Also raises in the middle, where damage is met."""
        try:
            key = self._keys.get(case)
            file = self._path(case, digest).open("rb")
        except FileNotFoundError as cause:
            raise Unreadable([_missing(digest)]) from cause
        except OSError as cause:
            raise Unreadable([_not_read(cause, digest)]) from cause
        try:
            length = os.fstat(file.fileno()).st_size
            pieces = unseal(file, length=length, key=key, case=case, digest=digest)
        except Broken as cause:
            file.close()
            raise Unreadable([_damaged(digest)]) from cause
        except OSError as cause:
            file.close()
            raise Unreadable([_not_read(cause, digest)]) from cause
        return _told(pieces, file=file, digest=digest)

    def verify(self, *, case: str, digest: str) -> Finding | None:
        """Read it all and say what is wrong with it, or None."""
        try:
            for _ in self.open(case=case, digest=digest):
                pass
        except Unreadable as unreadable:
            return unreadable.findings[0]
        return None

    def digests(self, *, case: str) -> tuple[str, ...]:
        """Everything held for a case, in order; also what no record names."""
        folder = self._folder / folder_name(case)
        if not folder.is_dir():
            return ()
        return tuple(sorted(path.name for path in folder.iterdir() if _DIGEST.fullmatch(path.name)))

    def destroy(self, *, case: str) -> None:
        """Destroy the key of a case, then remove what it sealed. The key goes first: a crash between
        the two leaves nothing that can be read."""
        if self._loose:
            self._keys.forget(folder_name(case))
        else:
            self._keys.destroy(case)
        _empty_out(self._folder / folder_name(case))

    def discard(self, *, case: str, digest: str) -> None:
        """Throw one thing out of a loose vault. Of evidence nothing is ever thrown away by itself."""
        assert self._loose, "evidence goes only with its case"
        if _DIGEST.fullmatch(digest):
            (self._folder / folder_name(case) / digest).unlink(missing_ok=True)

    def keep_only(self, cases: set[str], *, before: datetime) -> int:
        """Destroy everything in a loose vault that was begun before a time and belongs to none of these;
        returns how many folders went."""
        assert self._loose, "evidence goes only with its case"
        kept = {folder_name(case) for case in cases}
        gone = [
            path
            for path in (self._folder.iterdir() if self._folder.is_dir() else ())
            if path.is_dir() and path.name not in kept and path.stat().st_mtime < before.timestamp()
        ]
        for path in gone:
            self._keys.forget(path.name)
            _empty_out(path)
        return len(gone)

    def clear_staged(self, *, before: datetime) -> int:
        """Remove what a crash left half-written before a time; returns how many there were."""
        found = [
            path for path in self._folder.glob(f"{_STAGED}*") if path.stat().st_mtime < before.timestamp()
        ]
        for path in found:
            path.unlink(missing_ok=True)
        return len(found)

    def _key_to_write(self, case: str) -> bytes:
        try:
            return self._keys.make(case)
        except Unreadable as unreadable:
            raise Refused(unreadable.findings) from unreadable

    def _staging(self) -> Path:
        self._folder.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(prefix=_STAGED, dir=self._folder)
        os.close(handle)
        return Path(name)

    def _seal(self, stream: BinaryIO, staged: Path, *, key: bytes, case: str) -> Sealed:
        with staged.open("wb") as target:
            limited = _Limited(stream=stream, most=self._largest)
            sealed = seal(limited, target, key=key, case=case, chance=self._chance)  # type: ignore[arg-type]
            target.flush()
            os.fsync(target.fileno())
        if sealed.size == 0:
            raise Refused([_empty()])
        return sealed

    def _settle(self, staged: Path, sealed: Sealed, *, case: str) -> Stored:
        """Give the staged file its digest as a name, which fails where a file has it already."""
        path = self._path(case, sealed.digest)
        path.parent.mkdir(exist_ok=True)
        try:
            _name(staged, path)
        except FileExistsError:
            fault = self.verify(case=case, digest=sealed.digest)
            if fault is not None:
                raise Refused([fault]) from None
            return Stored(digest=sealed.digest, size=sealed.size, known=True)
        _sync(path.parent)
        _sync(self._folder)
        return Stored(digest=sealed.digest, size=sealed.size)

    def _path(self, case: str, digest: str) -> Path:
        """Where an original is. Only a digest is ever part of a path."""
        if not _DIGEST.fullmatch(digest):
            raise Unreadable([_missing(digest)])
        return self._folder / folder_name(case) / digest


@dataclass(slots=True, kw_only=True)
class _Limited:
    """A stream that refuses to give more than so much."""

    stream: BinaryIO
    most: int
    given: int = 0

    def read(self, size: int) -> bytes:
        piece = self.stream.read(size)
        self.given += len(piece)
        if self.given > self.most:
            raise Refused([_too_large(self.most)])
        return piece


def _told(pieces: Iterator[bytes], *, file: BinaryIO, digest: str) -> Iterator[bytes]:
    with file:
        try:
            yield from pieces
        except Broken as cause:
            raise Unreadable([_damaged(digest)]) from cause
        except OSError as cause:
            raise Unreadable([_not_read(cause, digest)]) from cause


def _name(staged: Path, path: Path) -> None:
    """Rename, but never over another file: a link fails where a rename would not."""
    try:
        os.link(staged, path)
    except FileExistsError:
        raise
    except OSError:  # a file system without links
        if os.path.lexists(path):
            raise FileExistsError from None
        staged.rename(path)


def _empty_out(folder: Path) -> None:
    """Remove what is sealed in a folder, and the folder."""
    for path in folder.iterdir() if folder.is_dir() else ():
        if _DIGEST.fullmatch(path.name):
            path.unlink(missing_ok=True)
    with suppress(OSError):
        folder.rmdir()


def _sync(folder: Path) -> None:
    if os.name != "posix":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _finding(what: str, words: str, mend: str, digest: str = "") -> Finding:
    place = Place(source="vault", part=f"original {digest[:12]}" if digest else "")
    return Finding(id=what, level=Level.STOP, words=words, mend=mend, place=place)


def _missing(digest: str) -> Finding:
    return _finding(
        "vault-missing",
        "The original is not in the vault.",
        "Bring it back from a backup. Do not put another file in its place.",
        digest,
    )


def _damaged(digest: str) -> Finding:
    return _finding(
        "vault-damaged",
        "The original is not as it was sealed: it was changed, cut, exchanged or moved here from elsewhere.",
        "Keep it as it is, bring the original back from a backup, and tell the data protection lead.",
        digest,
    )


def _not_read(cause: OSError, digest: str) -> Finding:
    return _finding(
        "vault-not-read",
        f"The original could not be read: {cause.strerror or cause}.",
        "See that the disk is sound and the folder may be read, then try again.",
        digest,
    )


def _too_large(most: int) -> Finding:
    return _finding(
        "vault-too-large",
        f"The file is larger than {most // (1024 * 1024)} MB.",
        "Take screenshots of what matters, or a shorter file.",
    )


def _empty() -> Finding:
    return _finding("vault-empty", "The file is empty.", "Choose the file again.")


def _not_written(cause: OSError) -> Finding:
    return _finding(
        "vault-not-written",
        f"The file could not be kept: {cause.strerror or cause}. Nothing of it was kept.",
        "See that the disk has room, then upload it again.",
    )
