"""Files that a command is given to read."""

from pathlib import Path

from evenhand.core.findings import Finding, Level, Place, Unreadable


def readable(path: Path) -> Path:
    """The path, if a file that may be read is there. Raises `Unreadable` if not, saying why."""
    try:
        with path.open("rb"):
            return path
    except OSError as error:
        raise Unreadable([_unreadable(path, error.strerror or "the system did not say why")]) from None


def _unreadable(path: Path, why: str) -> Finding:
    return Finding(
        id="file-unreadable",
        level=Level.STOP,
        words=f"The file cannot be read: {why}.",
        mend="Look whether its name is right, whether it is a file, and whether you may read it.",
        place=Place(source=str(path)),
    )
