"""A letter that just stops.

Authority: product.md §2 K10; the custom of letters (read 2026-11-22).
"""

from collections.abc import Iterator

from evenhand.core.findings import Finding, Level
from evenhand.core.packs import Kind
from evenhand.core.packs.checking import Check
from evenhand.core.packs.inspecting import Inspection


def find(inspection: Inspection) -> Iterator[Finding]:
    """Letters without closing words."""
    for text in inspection.texts:
        if text.template.kind is Kind.LETTER and not text.template.closing.strip():
            yield CHECK.finding(
                text.where("closing"),
                words="This letter has no closing words.",
                mend="Add closing: with words such as Yours sincerely.",
            )


CHECK = Check(
    id="missing-closing",
    title="A letter without closing words",
    level=Level.WARN,
    why="It would end without a greeting and without room to sign.",
    check=find,
)
