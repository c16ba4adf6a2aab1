"""A letter that nobody may sign.

Authority: product.md §2 K10, signed by the headteacher, the manager or the chair (read 2026-11-22).
"""

from collections.abc import Iterator

from evenhand.core.findings import Finding, Level
from evenhand.core.packs import Kind
from evenhand.core.packs.checking import Check
from evenhand.core.packs.inspecting import Inspection


def find(inspection: Inspection) -> Iterator[Finding]:
    """Letters without signatories."""
    for text in inspection.texts:
        if text.template.kind is Kind.LETTER and not text.template.signatories:
            yield CHECK.finding(
                text.where("signatories"),
                words="This letter does not say who may sign it.",
                mend="Add signatories: with one or several of head, chair, dsl.",
            )


CHECK = Check(
    id="missing-signatory",
    title="A letter without a signatory",
    level=Level.WARN,
    why="A letter that anybody may sign is one that nobody answers for.",
    check=find,
)
