"""A folder with the files of a pack: read strictly, written as a whole or not at all."""

import os
import shutil
import stat
import tempfile
from collections.abc import Iterator, Mapping
from glob import escape
from pathlib import Path

from evenhand.core.findings import Finding, Level, Place, Refused, Unreadable
from evenhand.core.packs.manifest import MANIFEST
from evenhand.core.packs.reading import LARGEST_FILE, MOST_TEMPLATES

BASE = ".base"
PART = ".part"


def read_folder(path: Path) -> dict[str, str]:
    """The texts of a pack's folder by file name: pack.toml and the files that end in .md.

    Nothing else is opened; `left_out` lists it. Raises `Unreadable` with all findings if there is no
    such folder, or if a file is no UTF-8, too large, no plain file, or a link that leads out.
    """
    texts: dict[str, str] = {}
    findings: list[Finding] = []
    names = [name for name in _names(path) if is_pack_file(name)]
    if len(names) > MOST_TEMPLATES + 1:
        raise Unreadable([_too_many(path, len(names))])
    for name in names:
        try:
            texts[name] = _text(path, name)
        except Unreadable as unreadable:
            findings += unreadable.findings
    if findings:
        raise Unreadable(findings)
    return texts


def left_out(path: Path) -> tuple[str, ...]:
    """The names of whatever else is in a pack's folder. Raises `Unreadable` if there is no such folder."""
    return tuple(name for name in _names(path) if name != BASE and not is_pack_file(name))


def is_pack_file(name: str) -> bool:
    """Whether a file of that name belongs to a pack."""
    return name == MANIFEST or (name.endswith(".md") and not name.startswith("."))


def _names(path: Path) -> list[str]:
    try:
        return sorted(entry.name for entry in path.iterdir())
    except OSError as error:
        words = f"The folder {path} cannot be read: {_said(error)}."
        raise Unreadable([_stop("folder-unreadable", str(path), words, "Look at its name.")]) from error


def _text(path: Path, name: str) -> str:
    file = path / name
    if not file.resolve().is_relative_to(path.resolve()):
        words = f"{name} is a link that leads out of the folder."
        raise Unreadable([_stop("folder-link", name, words, "Put the file itself into the folder.")])
    data = _bytes(file, name)
    if len(data) > LARGEST_FILE:
        words = f"{name} has more than {LARGEST_FILE:,} bytes."
        raise Unreadable([_stop("folder-too-large", name, words, "Make several templates of it.")])
    try:
        return data.decode()
    except UnicodeDecodeError as error:
        raise Unreadable([_no_utf8(name, data, error.start)]) from error


def _bytes(file: Path, name: str) -> bytes:
    """What is in a file, never more than one byte over the limit, and only if it is a plain file:
    a pipe would wait for ever."""
    try:
        if not stat.S_ISREG(file.stat().st_mode):
            words = f"{name} is no plain file."
            raise Unreadable([_stop("folder-no-file", name, words, "Put a text file in its place.")])
        with file.open("rb") as opened:
            return opened.read(LARGEST_FILE + 1)
    except OSError as error:
        words = f"{name} cannot be read: {_said(error)}."
        raise Unreadable([_stop("folder-unreadable", name, words, "Look at who may read it.")]) from error


def _no_utf8(name: str, data: bytes, at: int) -> Finding:
    line_start = data.rfind(b"\n", 0, at) + 1
    place = Place(
        source=name, line=data.count(b"\n", 0, at) + 1, column=len(data[line_start:at].decode()) + 1
    )
    return Finding(
        id="folder-not-utf8",
        level=Level.STOP,
        words=f"{name} is not written in UTF-8: the byte {data[at]:#04x} has no meaning here.",
        mend="Save it again as UTF-8. In Notepad that is a choice beside the Save button.",
        place=place,
    )


def _too_many(path: Path, count: int) -> Finding:
    words = f"There are {count:,} templates in this folder; {MOST_TEMPLATES:,} is the most."
    return _stop("folder-too-large", str(path), words, "Make several packs of it.")


def _said(error: OSError) -> str:
    return (error.strerror or type(error).__name__).lower()


def _stop(finding_id: str, source: str, words: str, mend: str) -> Finding:
    return Finding(id=finding_id, level=Level.STOP, words=words, mend=mend, place=Place(source=source))


def write_folder(path: Path, files: Mapping[str, str], *, overwrite: bool = False) -> None:
    """Write a folder of pack files: all of them, or none if anything goes wrong.

    The folder is made beside its place and then moved there. With `overwrite` the pack files of a
    folder that is there are replaced as a whole, and whatever else it holds is kept. Raises `Refused`
    if a name is none of a pack, if the folder has something in it already and nobody said to
    overwrite it, or if the disk refuses.
    """
    if findings := [*_bad_names(files), *_in_the_way(path, overwrite=overwrite)]:
        raise Refused(findings)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        rescue(path)
        _replace(path, {name: text.encode() for name, text in files.items()})
    except UnicodeEncodeError as error:
        words = f"The character {error.object[error.start]!a} cannot be written."
        raise Refused([_stop("folder-not-written", str(path), words, "Delete it.")]) from error
    except OSError as error:
        words = f"The folder {path} cannot be written: {_said(error)}. Nothing was changed."
        mend = "See that there is room on the disk and that you may write there."
        raise Refused([_stop("folder-not-written", str(path), words, mend)]) from error


def _bad_names(files: Mapping[str, str]) -> Iterator[Finding]:
    for name in files:
        plain = name.removeprefix(f"{BASE}/")
        if "/" in plain or "\\" in plain or "\0" in plain or not is_pack_file(plain):
            words = f"“{name[:80]}” is no name for a file of a pack."
            yield _stop("folder-name", name[:80], words, f"Use {MANIFEST} and names that end in .md.")


def _in_the_way(path: Path, *, overwrite: bool) -> Iterator[Finding]:
    if path.exists() and not path.is_dir():
        words = f"{path} is a file, not a folder."
        yield _stop("folder-exists", str(path), words, "Choose another name.")
    elif not overwrite and path.is_dir() and any(path.iterdir()):
        words = f"The folder {path} has something in it already."
        yield _stop(
            "folder-exists", str(path), words, "Choose an empty folder, or one that is not there yet."
        )


def rescue(path: Path) -> None:
    """Put a folder back that was left aside between the two moves of a replacement: the disk refused
    the second one, or the power went."""
    if not path.exists():
        for old in sorted(path.parent.glob(f".{escape(path.name)}.*{PART}/old")):
            old.rename(path)
            return


def _replace(path: Path, files: Mapping[str, bytes]) -> None:
    workshop = Path(tempfile.mkdtemp(prefix=f".{path.name}.", suffix=PART, dir=path.parent))
    old, new = workshop / "old", workshop / "new"
    try:
        new.mkdir()
        _fill(new, files)
        if path.exists():
            _keep_others(path, new)
            path.rename(old)
        new.rename(path)
        _settle(path.parent)
    finally:
        rescue(path)
        if path.exists() or not old.exists():
            shutil.rmtree(workshop, ignore_errors=True)


def _fill(folder: Path, files: Mapping[str, bytes]) -> None:
    for name, data in files.items():
        file = folder / name
        file.parent.mkdir(exist_ok=True)
        with file.open("xb") as opened:
            opened.write(data)
            opened.flush()
            os.fsync(opened.fileno())
    for inner in (folder / BASE, folder):
        _settle(inner)


def _keep_others(path: Path, new: Path) -> None:
    for name in left_out(path):
        source = path / name
        if source.is_dir() and not source.is_symlink():
            shutil.copytree(source, new / name, symlinks=True)
        else:
            shutil.copy2(source, new / name, follow_symlinks=False)


def _settle(folder: Path) -> None:
    """Ask the disk to remember which files a folder holds, so that a power cut does not undo it."""
    if folder.is_dir() and hasattr(os, "O_DIRECTORY"):
        handle = os.open(folder, os.O_DIRECTORY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
