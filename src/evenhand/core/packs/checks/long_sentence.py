"""A sentence of more than thirty words.

Authority: GOV.UK content design, sentences of 25 words or fewer; thirty leaves room (read 2026-11-22).
"""

from collections.abc import Iterator

from evenhand.core.findings import Finding, Level
from evenhand.core.packs.checking import Check
from evenhand.core.packs.inspecting import Inspection
from evenhand.core.packs.prose import sentences

MOST_WORDS = 30


def find(inspection: Inspection) -> Iterator[Finding]:
    """Sentences of the body that are too long. A placeholder counts as one word."""
    for text in inspection.texts:
        for sentence in sentences(text.body.text):
            if (count := sentence.word_count()) > MOST_WORDS:
                yield CHECK.finding(
                    text.body.place(sentence.at),
                    words=f"This sentence has {count} words.",
                    mend=f"Make two of it: {MOST_WORDS} words are as many as most people take in at once.",
                )


CHECK = Check(
    id="long-sentence",
    title="A long sentence",
    level=Level.ADVISE,
    why="Parents who are tired, upset or read English as a second language give up half way.",
    check=find,
)
