"""A field that is filled from a source nobody knows.

Authority: the pack format, “source fills a field by itself” (read 2026-11-22).
"""

from collections.abc import Iterator

from evenhand.core.findings import Finding, Level
from evenhand.core.packs.checking import Check
from evenhand.core.packs.inspecting import Inspection
from evenhand.core.packs.nearest import did_you_mean, shortened
from evenhand.core.packs.sources import Source

KNOWN = tuple(source.value for source in Source)


def find(inspection: Inspection) -> Iterator[Finding]:
    """Fields whose source is not in the list."""
    for text in inspection.texts:
        for field in text.template.fields:
            if field.source and field.source not in KNOWN:
                yield CHECK.finding(
                    text.where("fields", field.name, "source"),
                    words=f"Nothing can be taken from “{shortened(field.source)}”.",
                    mend=did_you_mean(field.source, KNOWN, otherwise=f"Known are: {', '.join(KNOWN)}."),
                )


CHECK = Check(
    id="unknown-source",
    title="A source that nobody knows",
    level=Level.STOP,
    why="The field would stay empty.",
    check=find,
)
