"""Letters from a list: checked first, then written one file each or as one print file, and taken up
again where they stopped."""

import hashlib
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import chain
from pathlib import Path
from typing import BinaryIO, Protocol

from evenhand.adapters.merging.folder import (
    check_free,
    clear_parts,
    sha256_of_file,
    sync_file,
    sync_folder,
    write_whole,
)
from evenhand.adapters.merging.journal import Entry, Journal, Terms, digest_of
from evenhand.adapters.merging.lock import only_one
from evenhand.adapters.renderers.finishing_many import FinishedMany
from evenhand.core.contacts import row_place
from evenhand.core.document import Document, Record
from evenhand.core.findings import Finding, Level, Place, Refused, stops
from evenhand.core.letters.rendering import Press, Renderer
from evenhand.core.mailmerge import Merged, Signature
from evenhand.core.mailmerge.checking import Checked, Progress, check_batch, checked_rows, silent
from evenhand.core.mailmerge.file_names import letter_file, print_file, safe_stem
from evenhand.core.mailmerge.order import in_given_order
from evenhand.core.mailmerge.planning import Batch

SYNC_EVERY = 50
PRESSES_KEPT = 8
NO_DIGESTS: Mapping[str, str] = {}


class CheckFinished(Protocol):
    """Reads a finished file back and says what must not be in it, or what is missing."""

    def __call__(self, *, data: bytes, suffix: str, document: Document, record: Record) -> Iterable[Finding]:
        """The findings for one file, which ought to say what the document says with the record."""
        ...


class Combine(Protocol):
    """Writes all letters into one file for the printer, in order, in constant memory."""

    @property
    def suffix(self) -> str:
        """How the name of the file ends, with the dot."""
        ...

    def write(self, *, letters: Iterable[tuple[Document, Record]], stream: BinaryIO) -> None:
        """Write the file. Raises `Refused` for what cannot be printed."""
        ...

    def check(self, path: Path) -> None:
        """Read the file back. Raises `Refused` if it holds what it must not."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class MergeReport:
    """What a merge did. `skipped` rows were done and verified before; `findings` are those that do
    not stop. `combined` is the print file, if one was asked for."""

    rows: int
    written: int
    skipped: int
    files: int
    combined: Path | None
    findings: tuple[Finding, ...]


def run_merge(
    *,
    batch: Batch,
    renderers: Mapping[str, Renderer],
    out: Path,
    combine: Combine | None = None,
    digests: Mapping[str, str] = NO_DIGESTS,
    check_finished: CheckFinished | None = None,
    progress: Progress = silent,
    checking: Progress = silent,
) -> MergeReport:
    """Make the letters of a batch in a folder.

    `renderers` make one file for each row in each format; empty for none. `combine` makes one file of all.
    `digests` name what the letters are made from (template, case); the list and the letter itself are
    added. `check_finished` is `FinishedMany` if left out. Raises `Refused` with every finding if any row
    stops, before anything is written; if another merge was begun in the folder; if a finished file holds what
    it must not. Whatever happens, each file is there whole or not at all, and the same call goes on where it
    stopped.
    """
    checked = check_batch(batch=batch, progress=checking)
    if not checked.may_print():
        raise Refused(checked.findings)
    merge = _Merge(batch, checked, renderers, out, combine, check_finished or FinishedMany(), progress)
    try:
        out.mkdir(parents=True, exist_ok=True)
        with only_one(out):
            return merge.run(_terms(batch, checked, renderers, combine, digests))
    except OSError as error:
        raise Refused([_cannot_write(out, error)]) from error


def _terms(
    batch: Batch,
    checked: Checked,
    renderers: Mapping[str, Renderer],
    combine: Combine | None,
    digests: Mapping[str, str],
) -> Terms:
    letter = hashlib.sha256()
    for signature in sorted(checked.forms):
        letter.update(repr((signature, batch.forms.form(signature).document)).encode())
    return Terms(
        digests={**digests, "contacts": batch.contacts.digest, "letter": letter.hexdigest()},
        formats=tuple(sorted(renderer.suffix for renderer in renderers.values())),
        reference=batch.reference,
        one_file=combine is not None,
    )


class _Merge:
    """One run over one folder."""

    def __init__(
        self,
        batch: Batch,
        checked: Checked,
        renderers: Mapping[str, Renderer],
        out: Path,
        combine: Combine | None,
        check_finished: CheckFinished,
        progress: Progress,
    ) -> None:
        self.batch = batch
        self.checked = checked
        self.renderers = {renderer.suffix: renderer for renderer in renderers.values()}
        self.out = out
        self.combine = combine
        self.check_finished = check_finished
        self.progress = progress
        self.done = 0
        self.unsynced: list[Path] = []

    def run(self, terms: Terms) -> MergeReport:
        """Verify what is there, make what is missing, finish."""
        journal = Journal(out=self.out, terms=terms)
        journal.check_terms()
        stem = safe_stem(self.batch.reference)
        if not journal.exists():
            check_free(self.out, stem)
        clear_parts(self.out, stem)
        rows = checked_rows(batch=self.batch, checked=self.checked)
        rest, keep, complete = self._take_up(journal, rows)
        skipped = self.done
        if not complete:
            journal.begin(keep=keep)
            try:
                self._write(rest, journal)
                self._write_combined(journal)
                self._sync(journal)
                journal.finish()
            finally:
                journal.close()
        return self._report(skipped)

    def _report(self, skipped: int) -> MergeReport:
        return MergeReport(
            rows=self.checked.rows,
            written=self.checked.rows - skipped,
            skipped=skipped,
            files=self.checked.rows * len(self.renderers) + (self.combine is not None),
            combined=self._combined_path() if self.combine else None,
            findings=self.checked.findings,
        )

    def _take_up(self, journal: Journal, rows: Iterator[Merged]) -> tuple[Iterator[Merged], int, bool]:
        """The rows still to do, how much of the journal counts, and whether all of it is done."""
        keep = journal.rows_begin()
        for entry, end in journal.entries():
            merged = next(rows, None)
            if merged is None:
                return rows, keep, entry.row == 0 and self._is_finished(entry, journal)
            if not self._is_done(entry, merged, journal):
                return chain([merged], rows), keep, False
            keep = end
            self._step()
        return rows, keep, False

    def _is_done(self, entry: Entry, merged: Merged, journal: Journal) -> bool:
        return (
            entry.row == merged.row
            and entry.record == merged.digest()
            and set(entry.files) == {self._name(merged, suffix) for suffix in self.renderers}
            and journal.counts(entry)
        )

    def _is_finished(self, entry: Entry, journal: Journal) -> bool:
        names = {self._combined_path().name} if self.combine else set()
        return set(entry.files) == names and journal.counts(entry)

    def _name(self, merged: Merged, suffix: str) -> str:
        return letter_file(reference=self.batch.reference, row=merged.row, suffix=suffix)

    def _combined_path(self) -> Path:
        assert self.combine is not None
        return self.out / print_file(reference=self.batch.reference, suffix=self.combine.suffix)

    def _step(self) -> None:
        self.done += 1
        if self.renderers:
            self.progress(self.done, self.checked.rows)

    def _write(self, rows: Iterator[Merged], journal: Journal) -> None:
        printed = in_given_order(rows=rows, presses=self._presses(), one_form=len(self.checked.forms) == 1)
        for merged, made in printed:
            files = {self._name(merged, suffix): data for suffix, data in made.items()}
            for suffix, data in made.items():
                self._check(merged, suffix, data)
            for name, data in files.items():
                self._put(self.out / name, data)
            entry = Entry(
                row=merged.row,
                record=merged.digest(),
                files={name: digest_of(data) for name, data in files.items()},
            )
            journal.append(entry)
            self._step()
            if self.done % SYNC_EVERY == 0:
                self._sync(journal)

    def _presses(self) -> Callable[[Signature], Mapping[str, Press]]:
        @lru_cache(maxsize=PRESSES_KEPT)
        def presses(signature: Signature) -> Mapping[str, Press]:
            document = self.batch.forms.form(signature).document
            return {suffix: renderer.prepare(document) for suffix, renderer in self.renderers.items()}

        return presses

    def _put(self, path: Path, data: bytes) -> None:
        def write(stream: BinaryIO) -> None:
            stream.write(data)

        write_whole(path, write)
        self.unsynced.append(path)

    def _sync(self, journal: Journal) -> None:
        """First the letters, then the lines that say they are there."""
        for path in self.unsynced:
            sync_file(path)
        self.unsynced.clear()
        sync_folder(self.out)
        journal.sync()

    def _check(self, merged: Merged, suffix: str, data: bytes) -> None:
        document = self.batch.forms.form(merged.signature).document
        found = stops(self.check_finished(data=data, suffix=suffix, document=document, record=merged.record))
        if found:
            place = row_place(source=self.batch.columns.source, row=merged.row)
            raise Refused(replace(finding, place=place) for finding in found)

    def _write_combined(self, journal: Journal) -> None:
        """The print file last, in one go: it is made anew if a run is cut off while it is written."""
        files: dict[str, str] = {}
        if self.combine is not None:
            combine, path = self.combine, self._combined_path()
            write_whole(
                path,
                lambda stream: combine.write(letters=self._letters(), stream=stream),
                check=combine.check,
            )
            self.unsynced.append(path)
            files[path.name] = sha256_of_file(path) or ""
        journal.append(Entry(row=0, record="", files=files))

    def _letters(self) -> Iterator[tuple[Document, Record]]:
        for number, merged in enumerate(checked_rows(batch=self.batch, checked=self.checked), start=1):
            yield self.batch.forms.form(merged.signature).document, merged.record
            if not self.renderers:
                self.progress(number, self.checked.rows)


def _cannot_write(out: Path, error: OSError) -> Finding:
    return Finding(
        id="merge-cannot-write",
        level=Level.STOP,
        words=f"The letters cannot be written: {error.strerror or 'the disk does not answer'}.",
        mend="Make room or choose another folder. The same command goes on where it stopped.",
        place=Place(source=out.name),
    )
