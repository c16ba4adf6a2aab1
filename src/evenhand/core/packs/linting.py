"""Every check of a pack, asked at once."""

from datetime import date

from evenhand.core.findings import Finding
from evenhand.core.packs import Pack
from evenhand.core.packs.checks import CHECKS
from evenhand.core.packs.inspecting import lay_out
from evenhand.core.packs.reading import by_place


def lint(
    pack: Pack, *, gate_ids: frozenset[str] = frozenset(), now: date | None = None
) -> tuple[Finding, ...]:
    """What is wrong with a pack or could be better, in the order of the files, each with its place.

    `gate_ids` are the gates there are; without them the gates a template asks for are not looked at.
    `now` is today's date; without it nothing is said about what has become old.
    """
    inspection, findings = lay_out(pack, gate_ids=gate_ids, now=now)
    for check in CHECKS:
        findings += check.check(inspection)
    return tuple(sorted(findings, key=by_place))
