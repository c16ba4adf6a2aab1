"""Names as Welsh and Gaelic change their first sound: "i Dirion" for Tirion, "a Mhàiri" for Màiri.

Authority: the soft, nasal and aspirate mutations of Welsh and the lenition of Irish and Scottish Gaelic,
as every
grammar of these languages gives them; from knowledge, not looked up.
"""

from collections.abc import Iterator

CHANGED = (
    # longest first: what is written, and what it was
    ("ngh", ("c",)),
    ("mh", ("p", "m")),
    ("nh", ("t",)),
    ("ng", ("g",)),
    ("ch", ("c",)),
    ("ph", ("p",)),
    ("th", ("t",)),
    ("bh", ("b",)),
    ("dh", ("d",)),
    ("gh", ("g",)),
    ("sh", ("s",)),
    ("fh", ("f",)),
    ("dd", ("d",)),
    ("g", ("c",)),
    ("b", ("p",)),
    ("d", ("t",)),
    ("f", ("b", "m")),
    ("m", ("b",)),
    ("n", ("d",)),
    ("l", ("ll", "gl")),
    ("r", ("rh", "gr")),
)
CHANGERS = frozenset(
    [
        "i",
        "o",
        "a",
        "ar",
        "am",
        "at",
        "dan",
        "dros",
        "drwy",
        "trwy",
        "gan",
        "heb",
        "hyd",
        "wrth",
        "neu",
        "yn",
        "fy",
        "ei",
        "dy",
        "â",
        "gyda",
        "tua",
        "hefo",
        "efo",
        "do",
        "de",
        "mo",
        "air",
        "bho",
    ]
)
"""Words that change the next: prepositions, possessives, and the "a" by which somebody is called."""
SHORTEST = 4


def radicals_of(word: str) -> Iterator[str]:
    """What a word in small letters may be without its mutation; nothing for short words."""
    if len(word) < SHORTEST:
        return
    for written, were in CHANGED:
        if word.startswith(written):
            yield from (was + word[len(written) :] for was in were)
    yield f"g{word}"  # a soft mutation that leaves nothing of it: i Wenllian
