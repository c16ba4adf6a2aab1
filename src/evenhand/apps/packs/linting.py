"""The linter with what the office knows: the gates there are, and the day."""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import lru_cache
from typing import Any

from evenhand.core.findings import Finding, Unreadable
from evenhand.core.gates.rules import RULES
from evenhand.core.packs import Pack, Template
from evenhand.core.packs.linting import lint
from evenhand.core.packs.reading import read_pack, tidied

GATES = frozenset(gate.id for gate in RULES)


@dataclass(frozen=True, slots=True)
class _Same:
    """Something made of files: the same where the digest of what it was made of is."""

    digest: str
    made: Any = field(compare=False)


def _digest(files: Mapping[str, str], *more: str) -> str:
    told = json.dumps([sorted(files.items()), *more])
    return hashlib.sha256(told.encode()).hexdigest()


def checked(pack: Pack, *, today: date) -> tuple[Finding, ...]:
    """What is wrong with a pack or could be better."""
    texts = [one.path for one in pack.templates]
    return _checked(_Same(_digest(pack.files, pack.id, pack.version, *texts), pack), today)


@lru_cache(maxsize=64)
def _checked(pack: _Same, today: date) -> tuple[Finding, ...]:
    return lint(pack.made, gate_ids=GATES, now=today)


def checked_text(
    files: dict[str, str], *, path: str, text: str, today: date
) -> tuple[Pack | None, Template | None, tuple[Finding, ...]]:
    """A pack with one text as it is being written: the pack and the text, None while they cannot be
    read, and what is said of that text."""
    try:
        whole = {**files, path: tidied(text)}
        pack = _read(_Same(_digest(whole), whole))
    except Unreadable as unreadable:
        return None, None, tuple(one for one in unreadable.findings if one.place.source in ("", path))
    template = next((one for one in pack.templates if one.path == path), None)
    return pack, template, tuple(one for one in checked(pack, today=today) if one.place.source == path)


@lru_cache(maxsize=16)
def _read(files: _Same) -> Pack:
    return read_pack(files.made)
