"""Where the sentences of a line begin and end. A blank is masked by ¤ before, so that it is one word."""

import re
from collections.abc import Iterator

END = re.compile(r"[.!?…]+[\"'”’)\]]*(?=\s+[\"'“‘(\[<«{]*[A-Z0-9¤])")
LONGEST = 2_000
"""What is longer is no sentence anybody wrote, and rules about sentences do not look at it."""
SHORT_FORM = re.compile(r"(?:\b(?:e\.g|i\.e|Mrs|Mr|Ms|Miss|Dr|St|No|Rev|Prof|etc|tel|Tel)|\b[A-Z])\.\Z")


def sentences(text: str) -> Iterator[tuple[int, int]]:
    """The stretches of the sentences in order; spaces between them belong to none."""
    start = 0
    for match in END.finditer(text):
        if match.group() == "." and SHORT_FORM.search(
            text[max(start, match.start() - 6) : match.start() + 1]
        ):
            continue
        yield from _trimmed(text, start, match.end())
        start = match.end()
    yield from _trimmed(text, start, len(text))


def _trimmed(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    inside = text[start:end]
    if inside.strip():
        yield start + len(inside) - len(inside.lstrip()), start + len(inside.rstrip())
