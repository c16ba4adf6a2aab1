"""A template that asks for a gate there is not.

Authority: product.md §5, gates in the front matter; “anything unknown is an error” (read 2026-11-22).
"""

from collections.abc import Iterator

from evenhand.core.findings import Finding, Level
from evenhand.core.packs.checking import Check
from evenhand.core.packs.inspecting import Inspection
from evenhand.core.packs.nearest import did_you_mean, shortened


def find(inspection: Inspection) -> Iterator[Finding]:
    """Gates that are not among those the caller named; silent if the caller named none."""
    known = sorted(inspection.gate_ids)
    for text in inspection.texts if known else ():
        for number, gate in enumerate(text.template.gates):
            if gate not in inspection.gate_ids:
                yield CHECK.finding(
                    text.where("gates", number),
                    words=f"There is no gate “{shortened(gate)}”.",
                    mend=did_you_mean(gate, known, otherwise=f"Known are: {', '.join(known)}."),
                )


CHECK = Check(
    id="unknown-gate",
    title="A gate that is not there",
    level=Level.STOP,
    why="The template would be less guarded than its author meant.",
    check=find,
)
