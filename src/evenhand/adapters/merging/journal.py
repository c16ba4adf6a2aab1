"""What a merge has done so far, a line for each row, so that it can be taken up where it stopped.

The lines stand in the order of the rows. A line counts only if the files it names are there and are what it
says; everything after the first line that does not count is done again. No line holds a name of anybody.
"""

import hashlib
import json
import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from evenhand.adapters.merging.folder import sha256_of_file, sync_folder
from evenhand.core.findings import Finding, Level, Place, Refused

UNFINISHED = "merge-unfinished.jsonl"
FINISHED = "merge.jsonl"
FORMAT = 1
LONGEST_LINE = 100_000
ASKED = {"one-file": "the choice of one file or many"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One row done: the digest of what went into it, and the digest of each file by its name."""

    row: int
    record: str
    files: Mapping[str, str]

    def line(self) -> bytes:
        """The entry as it stands in the journal."""
        return _line({"row": self.row, "record": self.record, "files": dict(self.files)})


@dataclass(frozen=True, slots=True, kw_only=True)
class Terms:
    """What a merge is made from. A second run goes on only under the same terms."""

    digests: Mapping[str, str]
    formats: tuple[str, ...]
    reference: str
    one_file: bool

    def line(self) -> bytes:
        """The terms as the first line of a journal."""
        return _line(
            {
                "evenhand-merge": FORMAT,
                "digests": dict(sorted(self.digests.items())),
                "formats": sorted(self.formats),
                "reference": self.reference,
                "one-file": self.one_file,
            }
        )


def _line(value: object) -> bytes:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode() + b"\n"


class Journal:
    """The journal of one folder. Use `done_before` first, then `append` for each new row, then `finish`."""

    def __init__(self, *, out: Path, terms: Terms) -> None:
        self._out = out
        self._terms = terms
        self._stream: BinaryIO | None = None

    def path(self) -> Path:
        """Where the journal stands now."""
        finished = self._out / FINISHED
        return finished if finished.exists() else self._out / UNFINISHED

    def exists(self) -> bool:
        """Whether a merge was begun here."""
        return self.path().exists()

    def check_terms(self) -> None:
        """Raises `Refused` if what was begun here is another merge, and says what differs."""
        first = self._first_line()
        if first in (self._terms.line(), b"") or not first.endswith(b"\n"):
            return  # a run that was cut off before its first line had not written anything else
        raise Refused([_other_merge(self.path(), _differences(first, self._terms.line()))])

    def entries(self) -> Iterator[tuple[Entry, int]]:
        """The whole lines of the journal after the first, and where each ends in the file."""
        if not self.exists():
            return
        with self.path().open("rb") as stream:
            stream.readline(LONGEST_LINE)
            while line := stream.readline(LONGEST_LINE):
                entry = _entry(line)
                if entry is None:
                    return
                yield entry, stream.tell()

    def counts(self, entry: Entry) -> bool:
        """Whether the files of an entry are there. Raises `Refused` if one was changed since."""
        for name, digest in entry.files.items():
            found = sha256_of_file(self._out / name)
            if found is None:
                return False
            if found != digest:
                raise Refused([_changed_file(self._out / name)])
        return True

    def begin(self, *, keep: int) -> None:
        """Get ready to append after the first `keep` bytes; 0 begins anew."""
        finished = self._out / FINISHED
        unfinished = self._out / UNFINISHED
        if finished.exists():
            finished.replace(unfinished)
        stream = unfinished.open("r+b" if unfinished.exists() else "w+b")
        first = self._terms.line()
        stream.truncate(max(keep, 0))
        stream.seek(0, os.SEEK_END)
        if not keep:
            stream.write(first)
        self._stream = stream
        self.sync()

    def append(self, entry: Entry) -> None:
        """Note a row as done. It is on the disk for good after `sync`."""
        assert self._stream is not None, "begin comes first"
        self._stream.write(entry.line())

    def sync(self) -> None:
        """Bring everything noted so far to the disk for good."""
        assert self._stream is not None, "begin comes first"
        self._stream.flush()
        os.fsync(self._stream.fileno())

    def finish(self) -> None:
        """Say by the journal's name that the merge is complete."""
        self.sync()
        self.close()
        (self._out / UNFINISHED).replace(self._out / FINISHED)
        sync_folder(self._out)

    def close(self) -> None:
        """Let go of the file."""
        if self._stream is not None:
            self._stream.close()
            self._stream = None

    def rows_begin(self) -> int:
        """Where the rows begin in the file; 0 if there is no journal with a whole first line."""
        first = self._first_line()
        return len(first) if first == self._terms.line() else 0

    def _first_line(self) -> bytes:
        if not self.exists():
            return b""
        with self.path().open("rb") as stream:
            return stream.readline(LONGEST_LINE)


def digest_of(data: bytes) -> str:
    """The SHA-256 of some bytes."""
    return hashlib.sha256(data).hexdigest()


def _entry(line: bytes) -> Entry | None:
    """A line as an entry; None for the torn last line of a run that was cut off, or anything else."""
    if not line.endswith(b"\n"):
        return None
    try:
        value = json.loads(line)
        return Entry(row=int(value["row"]), record=str(value["record"]), files=dict(value["files"]))
    except (ValueError, KeyError, TypeError):
        return None


def _differences(found: bytes, wanted: bytes) -> str:
    try:
        before, now = json.loads(found), json.loads(wanted)
        pairs = [(key, before.get(key), now[key]) for key in now]
    except (ValueError, AttributeError):
        return "its journal cannot be read"
    names: list[str] = []
    for key, old, new in pairs:
        if key == "digests" and isinstance(old, dict):
            names += [f"the {name}" for name in new if old.get(name) != new[name]]
        elif old != new:
            names.append(ASKED.get(key, f"the {key}"))
    return f"{' and '.join(names) or 'something'} changed since"


def _other_merge(journal: Path, why: str) -> Finding:
    return Finding(
        id="merge-other-in-folder",
        level=Level.STOP,
        words=f"In this folder another merge was begun: {why}.",
        mend="Choose an empty folder for the new merge, or put back what changed to go on with the old one.",
        place=Place(source=journal.name),
    )


def _changed_file(path: Path) -> Finding:
    return Finding(
        id="merge-file-changed",
        level=Level.STOP,
        words=f"The file {path.name} is not as it was made: somebody changed it, or it is damaged.",
        mend="Move it elsewhere to have it made anew, or choose an empty folder.",
        place=Place(source=path.name),
    )
