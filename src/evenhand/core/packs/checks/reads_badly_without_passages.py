"""A letter of which hardly anything is left once its passages are taken out.

Authority: product.md §2 K13, “removing it leaves a letter that reads well” (read 2026-11-22).
"""

from collections.abc import Iterator

from evenhand.core.findings import Finding, Level
from evenhand.core.packs import Kind
from evenhand.core.packs.checking import Check
from evenhand.core.packs.inspecting import Inspection, Text
from evenhand.core.packs.prose import paragraphs, without
from evenhand.core.wording import Passage

FEWEST = 2
SHORTEST = 4


def find(inspection: Inspection) -> Iterator[Finding]:
    """Letters that have fewer than two paragraphs without their passages."""
    for text in inspection.texts:
        if text.template.kind is Kind.LETTER:
            passages = [block for block in text.wording.blocks() if isinstance(block, Passage)]
            if passages and _paragraphs_left(text) < FEWEST:
                yield CHECK.finding(
                    text.wording.place(passages[0].start),
                    words="Without its passages this letter has fewer than two paragraphs.",
                    mend="Put what every reader needs, such as where to take a concern, outside of passages.",
                )


def _paragraphs_left(text: Text) -> int:
    left = without(text.wording, text.body.text)
    real = (one for one in paragraphs(left) if not one.text.startswith(("#", "Dear ")))
    return sum(one.word_count() >= SHORTEST for one in real)


CHECK = Check(
    id="reads-badly-without-passages",
    title="Little is left without the passages",
    level=Level.ADVISE,
    why="Whoever may not say what happened would send a letter that says nothing.",
    check=find,
)
