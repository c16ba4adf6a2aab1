"""Small packs to read, and one check at a time to ask about them."""

from collections.abc import Callable
from datetime import date

import pytest

from evenhand.core.findings import Finding
from evenhand.core.packs.checking import Check
from evenhand.core.packs.inspecting import lay_out
from evenhand.core.packs.reading import read_pack

MANIFEST = """\
id = "sample"
version = "1.0"
title = "A sample"

[licence]
name = "CC BY 4.0"
holder = "The authors"
"""

HEAD = """\
---
id: letter
title: A letter
kind: letter
audience: all-parents
signatories: [head]
closing: Yours sincerely
"""

Files = dict[str, str]
Spot = tuple[int, int]


def make_files(
    body: str = "# Title\n\nWords.\n", details: str = "", manifest: str = "", **more: str
) -> Files:
    """The files of a pack with one letter. `details` begin on line 8 of the letter, `manifest` on line 8
    of pack.toml; `more` are further files, with `_md` for `.md` at the end of their names."""
    extra = {name.replace("_md", ".md"): text for name, text in more.items()}
    return {"pack.toml": MANIFEST + manifest, "letter.md": f"{HEAD}{details}---\n{body}", **extra}


def ask(
    check: Check,
    body: str = "# Title\n\nWords.\n",
    details: str = "",
    manifest: str = "",
    *,
    gate_ids: frozenset[str] = frozenset(),
    now: date | None = None,
    **more: str,
) -> tuple[Finding, ...]:
    """What one check says of a pack."""
    pack = read_pack(make_files(body, details, manifest, **more))
    inspection, findings = lay_out(pack, gate_ids=gate_ids, now=now)
    assert not findings
    found = tuple(check.check(inspection))
    assert all(one.id == check.id and one.words and one.mend for one in found)
    return found


def spots_in_body(check: Check, body: str, details: str = "") -> list[Spot]:
    """Where a check points: lines of the body, from 1, and columns."""
    first = len((HEAD + details).splitlines()) + 1
    return [(one.place.line - first, one.place.column) for one in ask(check, body, details)]


def spots_in_file(
    check: Check, body: str = "# Title\n\nWords.\n", details: str = "", manifest: str = "", **more: object
) -> list[Spot]:
    """Where a check points: lines of the file, and columns."""
    found = ask(check, body, details, manifest, **more)  # type: ignore[arg-type]
    return [(one.place.line, one.place.column) for one in found]


@pytest.fixture(scope="session")
def files() -> Callable[..., Files]:
    return make_files


@pytest.fixture(scope="session")
def said() -> Callable[..., tuple[Finding, ...]]:
    return ask


@pytest.fixture(scope="session")
def in_body() -> Callable[..., list[Spot]]:
    return spots_in_body


@pytest.fixture(scope="session")
def in_file() -> Callable[..., list[Spot]]:
    return spots_in_file
