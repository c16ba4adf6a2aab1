"""How a name sounds to an English ear: one key for what is heard alike, and the sound of Irish spelling.

Authority: the rules of English and Irish spelling as any primer gives them; from knowledge, not looked up.
"""

import re
from collections.abc import Iterator
from itertools import product

BEGINNINGS = (("kn", "n"), ("gn", "n"), ("wr", "r"), ("wh", "w"), ("ps", "s"), ("pf", "f"), ("rh", "r"))
SOUNDS = (
    ("dgeon", "jin"), ("geon", "jin"), ("dgin", "jin"),
    ("tch", "s"), ("sch", "s"), ("ch", "s"), ("sh", "s"), ("ph", "f"), ("ck", "k"), ("qu", "kw"), ("x", "ks"),
    ("ough", "o"), ("augh", "o"), ("igh", "i"), ("gh", "g"), ("dge", "j"), ("z", "s"),
    ("oo", "u"), ("ou", "u"), ("ew", "u"), ("ue", "u"), ("ea", "i"), ("ee", "i"), ("ie", "i"), ("ei", "i"),
    ("ey", "i"), ("ai", "e"), ("ay", "e"), ("oa", "o"), ("ow", "o"), ("au", "o"), ("aw", "o"), ("y", "i"),
)  # fmt: skip
IRISH = ("bh", "mh", "dh", "gh", "fh", "th", "ao")
"""What only Irish and Scottish names are spelt with."""
SILENT = {"bh": ("v", ""), "mh": ("v", ""), "dh": ("", "g"), "gh": ("", "g")}
"""What these are heard as, and as what they may be where they are slurred or read by an English eye."""
LEAST_CONSONANTS = 2
FRONT = ("ao", "ae", "ai", "e", "i", "y")
"""How a vowel begins that is said in the front of the mouth."""


def key_by_ear(word: str) -> str:
    """One key for what sounds the same in English: Nott and Knott, Wright and Right, Chaw and Shaw."""
    for written, heard in BEGINNINGS:
        if word.startswith(written):
            word = heard + word[len(written) :]
    for written, heard in SOUNDS:
        word = word.replace(written, heard)
    word = re.sub(r"c(?=[ei])", "s", word).replace("c", "k")
    word = word[:1] + word[1:].replace("h", "")
    word = re.sub(r"(.)\1+", r"\1", word)
    return word.removesuffix("e") if len(word) > 3 else word


def irish_keys(word: str) -> frozenset[str]:
    """What is heard of a name in Irish spelling, to be compared with `english_keys`: Caoimhe and Keeva."""
    if not any(letters in word for letters in IRISH):
        return frozenset()
    return frozenset(
        key for spelt in _spelt_out(word.replace("fh", "").replace("th", "")) for key in _bones(spelt)
    )


def english_keys(word: str) -> frozenset[str]:
    """The same of a name in English spelling."""
    return frozenset(_bones(word.replace("gh", "").replace("ph", "f").replace("sh", "s").replace("w", "v")))


def _spelt_out(word: str) -> Iterator[str]:
    pieces = re.split("(bh|mh|dh|gh)", word)
    for chosen in product(*(SILENT.get(piece, (piece,)) for piece in pieces)):
        yield "".join(chosen)


def _bones(word: str) -> Iterator[str]:
    """The consonants, and whether the first vowel is said in front; nothing where they are few."""
    hard = word.replace("ck", "k").replace("ch", "k").replace("c", "k")
    bones = re.sub(r"(.)\1+", r"\1", re.sub("[aeiouyh]", "", hard))
    vowels = re.search("[aeiouy]+", word)
    if len(bones) < LEAST_CONSONANTS or vowels is None:
        return
    front = vowels.group().startswith(FRONT)
    yield f"{bones}:{'front' if front else 'back'}"
