"""Files that are there whole or not at all."""

import hashlib
import os
from collections.abc import Callable
from pathlib import Path
from typing import BinaryIO

from evenhand.core.findings import Finding, Level, Place, Refused

CHUNK = 256 * 1024
PART = ".part"


def sha256_of_file(path: Path) -> str | None:
    """The SHA-256 of a file; None if there is none."""
    digest = hashlib.sha256()
    try:
        with path.open("rb") as stream:
            while chunk := stream.read(CHUNK):
                digest.update(chunk)
    except FileNotFoundError:
        return None
    return digest.hexdigest()


def sound(path: Path) -> None:
    """No look at a file before it gets its name."""


def write_whole(
    path: Path, write: Callable[[BinaryIO], None], *, check: Callable[[Path], None] = sound
) -> None:
    """Write a file under a hidden name and give it its own when it is complete and `check` is content.

    Raises `Refused` if a file with other bytes has the name already, and whatever `check` raises.
    """
    part = path.with_name(f".{path.name}{PART}")
    try:
        with part.open("wb") as stream:
            write(stream)
        check(part)
        if path.exists() and sha256_of_file(path) != sha256_of_file(part):
            raise Refused([_in_the_way(path)])
        part.replace(path)
    finally:
        part.unlink(missing_ok=True)


def sync_file(path: Path) -> None:
    """Bring a file's bytes to the disk for good."""
    descriptor = os.open(path, os.O_RDWR)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def sync_folder(path: Path) -> None:
    """Bring the names in a folder to the disk for good, where the system knows how."""
    if os.name == "nt":
        return
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def clear_parts(out: Path, stem: str) -> None:
    """Remove what a run that was cut off left half-written."""
    for part in out.glob(f".{stem}-*{PART}"):
        part.unlink(missing_ok=True)


def check_free(out: Path, stem: str) -> None:
    """Raises `Refused` if files that look like letters of this batch are there without a journal."""
    found = next(out.glob(f"{stem}-*"), None)
    if found is not None:
        raise Refused([_in_the_way(found)])


def _in_the_way(path: Path) -> Finding:
    return Finding(
        id="merge-file-in-the-way",
        level=Level.STOP,
        words=f"There is a file {path.name} already that this merge did not make; it is left as it is.",
        mend="Choose an empty folder, or move the file elsewhere.",
        place=Place(source=path.name),
    )
