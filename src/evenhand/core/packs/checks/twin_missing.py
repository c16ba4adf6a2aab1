"""A letter to parents without an easy-read twin.

Authority: product.md §5, easy-read twins, and §7 “letters everyone can read” (read 2026-11-22).
"""

from collections.abc import Iterator

from evenhand.core.findings import Finding, Level
from evenhand.core.packs import Audience, Kind
from evenhand.core.packs.checking import Check
from evenhand.core.packs.inspecting import Inspection

PARENTS = frozenset({Audience.ALL_PARENTS, Audience.PARENTS_INVOLVED, Audience.FAMILY})


def find(inspection: Inspection) -> Iterator[Finding]:
    """Letters to parents that are no easy-read twin and have none."""
    have_one = {text.template.easy_read_of for text in inspection.texts}
    for text in inspection.texts:
        template = text.template
        to_parents = template.kind is Kind.LETTER and template.audience in PARENTS
        if to_parents and not template.easy_read_of and template.id not in have_one:
            yield CHECK.finding(
                text.where("id"),
                words=f"“{template.title}” has no easy-read twin.",
                mend=f"Add a template with easy_read_of: {template.id}",
            )


CHECK = Check(
    id="twin-missing",
    title="A letter without an easy-read twin",
    level=Level.ADVISE,
    why="Some parents cannot use the letter, and are owed one that they can.",
    check=find,
)
