"""Which way a language runs."""

import re

_RIGHT_TO_LEFT = frozenset({"ar", "ckb", "dv", "fa", "he", "ks", "ps", "sd", "ug", "ur", "yi"})
_RIGHT_TO_LEFT_SCRIPTS = frozenset({"arab", "aran", "hebr", "syrc", "thaa", "nkoo", "adlm", "rohg"})
_RIGHT_TO_LEFT_LETTERS = re.compile(
    "[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff]"
)


def primary(language: str) -> str:
    """The language of a BCP 47 tag without script and region: "en" of "en-GB"."""
    return language.split("-")[0].lower()


def runs_right_to_left(language: str) -> bool:
    """Whether the language of a BCP 47 tag is written from right to left. A script that the tag
    names decides: `pa` runs left to right, `pa-Arab` right to left."""
    script = next((part.lower() for part in language.split("-")[1:] if len(part) == 4), "")
    return script in _RIGHT_TO_LEFT_SCRIPTS if script else primary(language) in _RIGHT_TO_LEFT


def has_right_to_left(text: str) -> bool:
    """Whether any letter of the text belongs to a script that runs from right to left."""
    return not text.isascii() and _RIGHT_TO_LEFT_LETTERS.search(text) is not None
