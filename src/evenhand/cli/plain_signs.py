"""Terminals that know few signs, such as an old Windows console, get the nearest plain ones."""

import codecs
from typing import TextIO

NEAREST = str.maketrans(
    {
        "“": '"',
        "”": '"',
        "‘": "'",
        "’": "'",
        "–": "-",
        "—": "-",
        "…": "...",
        "→": "->",
        "·": "-",
        "\u00a0": " ",
        "━": "-",
        "─": "-",
        "╸": "-",
        "╺": "-",
    }
)
HANDLER = "evenhand-plain"


def _nearest(error: UnicodeError) -> tuple[str, int]:
    if not isinstance(error, UnicodeEncodeError):
        raise error
    plain = error.object[error.start : error.end].translate(NEAREST)
    return plain.encode("ascii", "replace").decode("ascii"), error.end


codecs.register_error(HANDLER, _nearest)


def write_plainly(*streams: TextIO) -> None:
    """Have streams write a plain sign in place of each that their encoding does not know."""
    for stream in streams:
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors=HANDLER)


def knows_every_sign(stream: TextIO) -> bool:
    """Whether a stream can write any character there is."""
    return (stream.encoding or "").lower().replace("-", "").startswith("utf")
