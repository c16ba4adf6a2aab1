"""How alike two written names are: keys by sound and spelling, letters left out, endings."""

import re
from collections.abc import Iterator

from evenhand.core.identify.patterns import Pattern
from evenhand.core.identify.tables import listed
from evenhand.core.identify.tables.scripts import (
    CONSONANTS,
    INDIC_BLOCK,
    INDIC_CONSONANTS,
    INDIC_FIRST,
    INDIC_LAST,
)

APART = Pattern(r"[\x00-/:-`{-\x7f\U00010000-\U0010ffff]+")
"""All but small letters, digits and what is not ASCII. As what it is not, it compiles ten times as long."""
ROMAN = (
    ("nie", "ne"),
    ("shch", "s"),
    ("szcz", "s"),
    ("tsch", "c"),
    ("sch", "s"),
    ("tch", "c"),
    ("sz", "s"),
    ("sh", "s"),
    ("zh", "z"),
    ("zs", "z"),
    ("rz", "z"),
    ("cz", "c"),
    ("ch", "c"),
    ("tz", "c"),
    ("ts", "c"),
    ("dj", "d"),
    ("dz", "z"),
    ("kh", "k"),
    ("gh", "g"),
    ("dh", "d"),
    ("th", "t"),
    ("bh", "b"),
    ("ph", "f"),
    ("ck", "k"),
    ("qu", "k"),
    ("ou", "u"),
    ("oo", "u"),
    ("ee", "i"),
    ("ie", "i"),
    ("ei", "i"),
    ("ey", "i"),
    ("ai", "e"),
    ("ay", "e"),
    ("aa", "a"),
    ("yu", "u"),
    ("ju", "u"),
    ("iu", "u"),
    ("ya", "a"),
    ("ia", "a"),
    ("ye", "e"),
    ("je", "e"),
    ("q", "k"),
    ("c", "c"),
    ("x", "ks"),
    ("w", "v"),
    ("y", "i"),
    ("j", "i"),
    ("o", "u"),
)
CASES = listed(
    """
    skiego skiemu skimi skich skiej skaya skaia skoho skomu skim skie skij skyi skyj skoj ska ski sky sko
    """
)
BALTIC = ("aite", "iene", "iute", "yte", "ute", "iai", "ai", "as", "is", "us", "ys")
WOMEN = ("ovou", "ovej", "ovych", "ova", "owa", "owej", "evou", "eva", "ewa")
ENDINGS = (
    "ego",
    "emu",
    "owi",
    "iem",
    "ami",
    "ach",
    "em",
    "om",
    "ie",
    "ia",
    "ii",
    "a",
    "e",
    "i",
    "o",
    "u",
    "y",
)
GAELIC = Pattern(r"^(?:mac|mhic|mc|nic|ni|o|ui|ua)(?=[a-z]{4})")
FLEETING = Pattern(r"(?<=\w{3})(?:i?e(?=[kc]$)|e(?=l$)|(?<=\w{4})e(?=r$))")
LEAST_STEM = 4
LEAST_HEARD = 3


def squeezed(word: str) -> str:
    """Small letters and digits alone, so that hyphens, dots and apostrophes make no difference."""
    return APART.sub("", word.lower())


def roman_key(word: str) -> str:
    """One key for the ways a name of another alphabet is spelt: Szewczenko and Shevchenko."""
    left = re.sub(r"i?ia$|i?ya$", "ia", word)
    left = "e" + left[2:] if left.startswith(("ye", "je")) else left
    for written, heard in ROMAN:
        left = left.replace(written, heard)
    left = left[:1] + left[1:].replace("h", "")
    return re.sub(r"(.)\1+", r"\1", left)


def heard_key(word: str) -> str:
    """One key for the spellings of a first name that sound the same: Luca and Luka, Sofia and Sophia, Sara
    and Sarah, Marc and Mark, Philip and Phillip."""
    left = re.sub(r"ck|c(?=[aoulrk]|\Z)", "k", word).replace("ph", "f").replace("th", "t").replace("z", "s")
    left = re.sub(r"(?:ie|ey|ee|y)\Z", "i", left)
    left = left[:1] + left[1:].replace("h", "").replace("y", "i")
    return re.sub(r"(.)\1+", r"\1", left)


def stem_of(word: str) -> str:
    """A name without the ending that its case or gender gives it: Horvath and Horvathova."""
    for ending in CASES:
        if word.endswith(ending) and len(word) - len(ending) >= 3:
            return word[: -len(ending)] + "sk"
    for ending in WOMEN:
        if word.endswith(ending) and len(word) - len(ending) >= LEAST_STEM:
            return word[: -len(ending)]
    for ending in ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= LEAST_STEM:
            return word[: -len(ending)]
    return word


def without_fleeting_vowel(word: str) -> str:
    """The stem of a Slavic name that loses a vowel before its endings: Wojtek, Wojtkiem; Kacper, Kacprowi."""
    match = FLEETING.search(word)
    return f"{word[: match.start()]}{word[-1]}" if match else ""


def baltic_stem_of(word: str) -> str:
    """A Lithuanian surname without what says whose wife, daughter or son: Kazlauskas and Kazlauskaite."""
    for ending in BALTIC:
        if word.endswith(ending) and len(word) - len(ending) > LEAST_STEM:
            return word[: -len(ending)]
    return ""


def without_clan(word: str) -> str:
    """A Gaelic name without its son or daughter: Mac, Nic, O."""
    return GAELIC.sub("", word)


def shortened(word: str, *, by: int) -> Iterator[str]:
    """The word and every one made by leaving out up to `by` letters; the first letter stays."""
    yield word
    if by and len(word) > 2:
        for place in range(1, len(word)):
            yield from shortened(word[:place] + word[place + 1 :], by=by - 1)


def distance(one: str, other: str, *, most: int) -> int:
    """How many letters must be changed, put in, left out or swapped; `most` + 1 if it is more than that."""
    if abs(len(one) - len(other)) > most:
        return most + 1
    before: list[int] = []
    row = list(range(len(other) + 1))
    for place, letter in enumerate(one, start=1):
        earlier, before, row = before, row, [place]
        for there, against in enumerate(other, start=1):
            cost = min(before[there] + 1, row[there - 1] + 1, before[there - 1] + (letter != against))
            if place > 1 and there > 1 and letter == other[there - 2] and one[place - 2] == against:
                cost = min(cost, earlier[there - 2] + 1)
            row.append(cost)
        if min(row) > most:
            return most + 1
    return row[-1]


def consonants_of(word: str) -> str:
    """What is heard of a word in Arabic, Hebrew or an Indian script without its vowels; empty elsewhere."""
    return re.sub(r"(.)\1+", r"\1", every_consonant_of(word))


def every_consonant_of(word: str) -> str:
    """The same, a consonant that is heard twice kept twice: ਜੁਝਾਰ has two of them before its last."""
    left = word.removeprefix("ال") if len(word) > 4 else word
    return _without_last_breath("".join(_consonant(letter) for letter in left).replace("v", "b"))


def consonants_with_waw(word: str) -> str:
    """What is heard where every و or ו inside a word is the consonant: the v of סיון, of سیاوش."""
    bare = word.removeprefix("ال")
    return consonants_of(bare[:1] + bare[1:].replace("و", "ڤ").replace("ו", "ב"))


def _without_last_breath(heard: str) -> str:
    return heard[:-1] if heard.endswith("h") and len(heard) > LEAST_HEARD else heard


def skeleton_of(word: str) -> str:
    """A Latin name in the same way, to be compared with `consonants_of`."""
    return re.sub(r"(.)\1+", r"\1", full_skeleton_of(word))


def skeletons_of(word: str) -> Iterator[str]:
    """Every skeleton by which a Latin name may be met: whole, doubled once, with one letter for the ts of
    Hebrew, and with the g that Sudan, the Gulf and Yemen hear in the Arabic qaf."""
    yield skeleton_of(word)
    yield full_skeleton_of(word)
    if "tz" in word or "ts" in word:
        yield skeleton_of(word.replace("tz", "s").replace("ts", "s"))
    if "g" in word.replace("gh", ""):
        yield skeleton_of(word.replace("gh", "x").replace("g", "k").replace("x", "gh"))


def full_skeleton_of(word: str) -> str:
    """The same with consonants that a vowel parts, to be compared with `every_consonant_of`."""
    left = word
    for written, heard in (
        ("sh", "s"),
        ("kh", "k"),
        ("ch", "c"),
        ("gh", "g"),
        ("dh", "d"),
        ("th", "t"),
        ("ph", "f"),
        ("bh", "b"),
        ("jh", "j"),
        ("q", "k"),
        ("w", ""),
        ("v", "b"),
    ):
        left = left.replace(written, heard)
    return _without_last_breath(re.sub("[aeiouy]", "", re.sub(r"(.)\1+", r"\1", left)))


def _consonant(letter: str) -> str:
    if INDIC_FIRST <= ord(letter) <= INDIC_LAST:
        return INDIC_CONSONANTS.get((ord(letter) - INDIC_FIRST) % INDIC_BLOCK, "")
    return CONSONANTS.get(letter, "")
