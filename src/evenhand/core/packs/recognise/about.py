"""Sentences about the whole document rather than one of its texts."""

import re

from evenhand.core.packs.recognise.instructions import instructions_in
from evenhand.core.packs.recognise.licences import is_about_rights, is_disclaimer

SEVERAL = re.compile(
    r"\b(?:these|all|both|the) (?:\w+ )?(?:letters|templates|documents|resources|materials|texts|items)\b",
    re.IGNORECASE,
)
ALWAYS = frozenset({"guidance", "live-investigation"})


def is_about_document(words: str) -> bool:
    """Whether words are about rights, how far to rely on them, or how to use several texts."""
    if is_about_rights(words) or is_disclaimer(words):
        return True
    told = {one.id for one in instructions_in(words, outside=True)}
    return bool(told & ALWAYS) or bool(told and SEVERAL.search(words))
