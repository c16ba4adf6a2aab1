"""A pack without a single template.

Authority: product.md §5, a pack is pack.toml and one Markdown file per template (read 2026-11-22).
"""

from collections.abc import Iterator

from evenhand.core.findings import Finding, Level
from evenhand.core.packs.checking import Check
from evenhand.core.packs.inspecting import Inspection


def find(inspection: Inspection) -> Iterator[Finding]:
    """The pack itself, if there is nothing in it to write with."""
    if not inspection.pack.templates:
        yield CHECK.finding(
            inspection.where("id"),
            words="The pack has no template.",
            mend="Put each letter beside pack.toml, in a file of its own whose name ends in .md.",
        )


CHECK = Check(
    id="no-template",
    title="A pack without templates",
    level=Level.STOP,
    why="A file with the wrong ending is passed over, and the pack would look sound and be of no use.",
    check=find,
)
