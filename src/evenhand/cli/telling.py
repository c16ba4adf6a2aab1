"""How the command line tells: findings, tables and the one JSON object of `--json`."""

import functools
import json
import sys
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, NoReturn

import click
from rich.box import SIMPLE_HEAD
from rich.console import Console
from rich.table import Table
from rich.text import Text

from evenhand.cli.plain_signs import knows_every_sign
from evenhand.cli.status import Status
from evenhand.core.findings import Finding, Level, Place, Refused, Unreadable

REFUSED_BY_DISK = frozenset({"file-not-written", "folder-not-written", "merge-cannot-write"})
NARROWEST_COLUMN = 15
STYLES = {Level.STOP: "bold red", Level.WARN: "yellow", Level.ADVISE: "cyan"}
SIGNS = {Level.STOP: "stop", Level.WARN: "warn", Level.ADVISE: "advise"}


class Teller:
    """Speaks to people on the terminal, or to programs in JSON; never in both ways at once."""

    def __init__(self, *, as_json: bool) -> None:
        self.as_json = as_json
        self.console = Console(highlight=False, soft_wrap=False)
        self.errors = Console(stderr=True, highlight=False)
        self._answer: dict[str, Any] = {"status": int(Status.DONE), "findings": []}

    def say(self, words: str) -> None:
        """A sentence for people."""
        if not self.as_json:
            self.console.print(Text(words), soft_wrap=True)

    def add(self, **values: Any) -> None:
        """Facts for programs."""
        self._answer.update(values)

    def table(
        self,
        *,
        title: str,
        columns: Sequence[str],
        rows: Iterable[Sequence[str]],
        whole: Sequence[str] = (),
    ) -> None:
        """A table for people; on a narrow terminal a list. Columns named in `whole` are never broken."""
        listed = list(rows)
        if self.as_json or not listed:
            return
        self.console.print(Text(f"\n{title}", style="bold"), soft_wrap=True)
        if self.console.width < NARROWEST_COLUMN * len(columns):
            self._list(columns, listed)
            return
        table = Table(box=SIMPLE_HEAD, pad_edge=False, show_edge=False)
        for column in columns:
            table.add_column(column, overflow="fold", no_wrap=column in whole)
        for row in listed:
            table.add_row(*(Text(cell) for cell in row))
        self.console.print(table)

    def _list(self, columns: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
        for row in rows:
            first, *others = zip(columns, row, strict=True)
            self.console.print(Text(first[1], style="bold"))
            for column, cell in others:
                if cell:
                    self.console.print(Text(f"  {column}: {cell}"))

    def findings(self, findings: Iterable[Finding]) -> None:
        """Findings: for people one by one on the error output, for programs in the answer."""
        for finding in findings:
            self._answer["findings"].append(as_values(finding))
            if self.as_json:
                continue
            line = Text()
            line.append(f"{SIGNS[finding.level]:<7}", style=STYLES[finding.level])
            line.append(finding.id, style="bold")
            if str(finding.place):
                line.append(f"  {finding.place}", style="dim")
            self.errors.print(line, soft_wrap=True)
            self.errors.print(Text(f"       {finding.words}"), soft_wrap=True)
            if finding.mend:
                self.errors.print(Text(f"       → {finding.mend}"), soft_wrap=True)

    def finish(self, status: Status) -> NoReturn:
        """End the command with a status, and print the JSON answer if there is to be one."""
        self._answer["status"] = int(status)
        if self.as_json:
            plain = not knows_every_sign(sys.stdout)
            click.echo(json.dumps(self._answer, ensure_ascii=plain, indent=2, default=str))
        raise SystemExit(int(status))


def as_values(finding: Finding) -> Mapping[str, Any]:
    """A finding as plain values."""
    return {
        "id": finding.id,
        "level": finding.level.value,
        "words": finding.words,
        "mend": finding.mend,
        "source": finding.place.source,
        "line": finding.place.line,
        "column": finding.place.column,
        "part": finding.place.part,
    }


def told(command: Callable[..., Status]) -> Callable[..., None]:
    """Make a function a command that tells: it is given a `Teller` as its first argument, returns its
    status, and may raise `Refused` or `Unreadable`, whose findings are then told."""

    @click.option("--json", "as_json", is_flag=True, help="Print one JSON object and nothing else.")
    @functools.wraps(command)
    def run(*, as_json: bool, **options: Any) -> None:
        teller = Teller(as_json=as_json)
        try:
            status = command(teller, **options)
        except Refused as refused:
            teller.findings(refused.findings)
            by_disk = any(finding.id in REFUSED_BY_DISK for finding in refused.findings)
            status = Status.NOT_WRITTEN if by_disk else Status.STOPPED
        except Unreadable as unreadable:
            teller.findings(unreadable.findings)
            status = Status.UNREADABLE
        except BrokenPipeError:
            raise  # nobody listens any more
        except OSError as error:
            teller.findings([not_written(error)])
            status = Status.NOT_WRITTEN
        teller.finish(status)

    return run


def not_written(error: OSError) -> Finding:
    """What is said when the system does not take what is written."""
    return Finding(
        id="not-written",
        level=Level.STOP,
        words=f"The system would not write: {error.strerror or 'it did not say why'}.",
        mend="Look whether the disk is full and the folder may be written to. Nothing was left half-written.",
        place=Place(source=str(error.filename or "")),
    )


def counted(number: int, word: str) -> str:
    """A number of things: 1 letter, 12,000 letters."""
    return f"{number:,} {word}{'' if number == 1 else 's'}"
