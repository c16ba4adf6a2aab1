"""A folder that finished files are put into: whole or not at all, and never over another file unasked.

Files are first written into a hidden folder beside their place, made safe on the disk, and then
renamed. Whatever happens before the last of them is in place, the folder looks as it did before.
"""

import errno
import os
import re
import shutil
import tempfile
import unicodedata
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Self

from evenhand.core.findings import Finding, Level, Place, Refused

_LONGEST = 120
_MOST_BYTES = 200  # file systems end at 255; a renamed copy or a download needs some room
_FORBIDDEN = re.compile(r'[<>:"/\\|?*]+')
_RESERVED = re.compile(
    r"(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9¹²³])(?=\s*(?:\.|$))", re.IGNORECASE
)
_UNSEEN = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"})
_UNNAMED = "unnamed"
_MANY = 50


def safe_name(text: str, *, suffix: str = "") -> str:
    """A file name that Windows, macOS and Linux all take, as near to the text as can be.

    Separators and the marks Windows forbids become hyphens; what cannot be seen is left out, so that
    no mark of direction can make a name look like another; names Windows keeps for devices get an
    underscore; blanks and dots at the ends go; long names are cut before the suffix.
    """
    seen = "".join(
        " " if letter.isspace() else letter
        for letter in unicodedata.normalize("NFC", text)
        if letter.isspace() or unicodedata.category(letter) not in _UNSEEN
    )
    name = " ".join(_FORBIDDEN.sub("-", seen).split()).strip(" .")
    if _RESERVED.match(name):
        name = f"_{name}"
    return (_cut(name, room=_MOST_BYTES - len(suffix.encode())) or _UNNAMED) + suffix


def _cut(name: str, *, room: int) -> str:
    """Cut between characters, and never inside one of several bytes."""
    return name[:_LONGEST].encode()[:room].decode(errors="ignore").rstrip(" .")


def write_whole(path: Path, data: bytes, *, overwrite: bool = False) -> None:
    """Write one file whole or not at all.

    Raises `Refused` if a file stands there already and `overwrite` is not said, or if the disk does not
    take it.
    """
    with Together(path.parent, overwrite=overwrite) as together:
        together.reserve(path.name).write_bytes(data)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Waiting:
    """A file on its way: where it waits, where it goes, and where what stood there is kept."""

    staged: Path
    target: Path
    kept: Path


class Together:
    """Several files that come into a folder all or none.

    with Together(folder) as together:
        together.add("letter.pdf", data)

    They appear when the block ends well. An exception inside it, or a file that cannot be put in its
    place, leaves the folder as it was. Memory stays small: each file is on the disk at once.
    """

    def __init__(self, folder: Path, *, overwrite: bool = False) -> None:
        self.folder = folder
        self.overwrite = overwrite
        self._waiting: dict[str, _Waiting] = {}
        self._made: list[Path] = []
        self._stage = folder

    def __enter__(self) -> Self:
        try:
            self._made = _make_folder(self.folder)
            self._stage = Path(tempfile.mkdtemp(prefix=".evenhand-", dir=self.folder))
        except OSError as cause:
            self._undo_folders()
            raise Refused([_not_written(self.folder, cause)]) from cause
        return self

    def add(self, name: str, data: bytes) -> Path:
        """Put a file in; returns where it will stand. The name is made safe.

        Raises `Refused` for a name that was used already, a file that stands there, a full disk.
        """
        suffix = Path(name).suffix
        target = self.folder / safe_name(name.removesuffix(suffix), suffix=safe_suffix(suffix))
        staged = self.reserve(target.name)
        try:
            staged.write_bytes(data)
        except OSError as cause:
            raise Refused([_not_written(target, cause)]) from cause
        return target

    def reserve(self, name: str) -> Path:
        """Where to write a file that will stand in the folder under exactly this name, for whoever
        writes it piece by piece. Raises `Refused` as `add` does."""
        target = self.folder / name
        key = unicodedata.normalize("NFC", name).casefold()
        if key in self._waiting:
            raise Refused([_twice(target)])
        if not self.overwrite and os.path.lexists(target):
            raise Refused([_stands_there(target)])
        number = len(self._waiting)
        waiting = _Waiting(
            staged=self._stage / f"{number}.new", target=target, kept=self._stage / f"{number}.old"
        )
        self._waiting[key] = waiting
        return waiting.staged

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        try:
            if error is None:
                self._publish()
            elif isinstance(error, OSError) and self._failed_to_write(error):
                raise Refused([_not_written(self.folder, error)]) from error
        finally:
            shutil.rmtree(self._stage, ignore_errors=True)
            self._undo_folders()

    def _publish(self) -> None:
        placed: list[_Waiting] = []
        current = self.folder
        try:
            _settle([waiting.staged for waiting in self._waiting.values()])
            for waiting in self._waiting.values():
                current = waiting.target
                _place(waiting, overwrite=self.overwrite)
                placed.append(waiting)
            _settle_folder(self.folder)
        except BaseException as cause:
            for waiting in reversed(placed):
                _take_back(waiting)
            if isinstance(cause, FileExistsError):
                raise Refused([_stands_there(current)]) from cause
            if isinstance(cause, OSError):
                raise Refused([_not_written(current, cause)]) from cause
            raise

    def _failed_to_write(self, error: OSError) -> bool:
        """Whether an error came from writing one of these files, and not from something else that was
        done on the way. A full disk names no file."""
        return error.filename is None or str(error.filename).startswith(str(self._stage))

    def _undo_folders(self) -> None:
        """Folders made for these files go again if nothing came into them."""
        for folder in reversed(self._made):
            with suppress(OSError):
                folder.rmdir()


def safe_suffix(suffix: str) -> str:
    """The end of a file name, with nothing in it but a dot, letters and digits."""
    return re.sub(r"[^.A-Za-z0-9]", "", suffix).rstrip(".")


def _make_folder(folder: Path) -> list[Path]:
    """Make a folder with all above it; returns those made, outermost first."""
    missing = [one for one in (folder, *folder.parents) if not one.exists()]
    folder.mkdir(parents=True, exist_ok=True)
    return missing[::-1]


def _place(waiting: _Waiting, *, overwrite: bool) -> None:
    """Give a file its name, or change nothing. What stood there is kept until all are in place."""
    if not overwrite:
        _place_beside(waiting)
        return
    if waiting.target.is_dir():
        raise IsADirectoryError(errno.EISDIR, "a folder of this name stands there")
    if os.path.lexists(waiting.target):
        waiting.target.rename(waiting.kept)
    try:
        waiting.staged.rename(waiting.target)
    except OSError:
        _give_back(waiting)
        raise


def _place_beside(waiting: _Waiting) -> None:
    try:
        os.link(waiting.staged, waiting.target)  # fails if anybody was faster, where rename would not
    except FileExistsError:
        raise
    except OSError:  # a file system without links
        if os.path.lexists(waiting.target):
            raise FileExistsError(errno.EEXIST, "a file of this name stands there") from None
        waiting.staged.rename(waiting.target)


def _take_back(waiting: _Waiting) -> None:
    """Undo `_place`."""
    with suppress(OSError):
        waiting.target.unlink()
    _give_back(waiting)


def _give_back(waiting: _Waiting) -> None:
    with suppress(OSError):
        if os.path.lexists(waiting.kept):
            waiting.kept.rename(waiting.target)


def _settle(files: list[Path]) -> None:
    """Have the disk itself hold the files before any of them gets its name."""
    if len(files) > _MANY and hasattr(os, "sync"):
        os.sync()  # once for all: ten thousand letters would wait for the disk ten thousand times
        return
    for file in files:
        with file.open("rb+") as opened:
            os.fsync(opened.fileno())


def _settle_folder(folder: Path) -> None:
    if os.name != "posix":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _stands_there(path: Path) -> Finding:
    return Finding(
        id="file-stands-there",
        level=Level.STOP,
        words=f"A file named “{path.name}” stands in the folder already, and nothing is written over it.",
        mend="Choose another folder, or say that files may be written over (--overwrite).",
        place=Place(source=str(path)),
    )


def _twice(path: Path) -> Finding:
    return Finding(
        id="file-named-twice",
        level=Level.STOP,
        words=f"Two files would be named “{path.name}” (capitals and small letters count as the same).",
        mend="Give one of them another name.",
        place=Place(source=str(path)),
    )


def _not_written(path: Path, cause: OSError) -> Finding:
    return Finding(
        id="file-not-written",
        level=Level.STOP,
        words=f"“{path.name or path}” could not be written: {cause.strerror or cause}. "
        "Nothing was left half-written.",
        mend="See that the folder can be written to and that the disk has room, then try again.",
        place=Place(source=str(path)),
    )
