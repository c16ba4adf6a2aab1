"""The linter with what the office knows: the gates there are, and the day."""

from datetime import date

from evenhand.core.findings import Finding, Unreadable
from evenhand.core.gates.rules import RULES
from evenhand.core.packs import Pack, Template
from evenhand.core.packs.linting import lint
from evenhand.core.packs.reading import read_pack, tidied

GATES = frozenset(gate.id for gate in RULES)


def checked(pack: Pack, *, today: date) -> tuple[Finding, ...]:
    """What is wrong with a pack or could be better."""
    return lint(pack, gate_ids=GATES, now=today)


def checked_text(
    files: dict[str, str], *, path: str, text: str, today: date
) -> tuple[Pack | None, Template | None, tuple[Finding, ...]]:
    """A pack with one text as it is being written: the pack and the text, None while they cannot be
    read, and what is said of that text."""
    try:
        pack = read_pack({**files, path: tidied(text)})
    except Unreadable as unreadable:
        return None, None, tuple(one for one in unreadable.findings if one.place.source in ("", path))
    template = next((one for one in pack.templates if one.path == path), None)
    return pack, template, tuple(one for one in checked(pack, today=today) if one.place.source == path)
