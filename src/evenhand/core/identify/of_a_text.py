"""Words that a text for everybody says, though a post may have repeated them: a motto, a policy, a hymn."""

import re

from evenhand.core.identify.patterns import Pattern

OWN_WORDS = Pattern(
    r"\b(?:our|the \w+'s|golden|class|these|three|four|five)\s(?:\w+\s){0,3}"
    r"(?:rules?|motto|values?|promises?|charter|vision|pledge|code|prayer|slogan|mission)\b",
    re.IGNORECASE,
)
"""What a school is known to say of itself, anywhere in a sentence."""
TEXTS = (
    r"(?:polic(?:y|ies)|code|agreement|charter|handbook|standards?|guidance|regulations?|rules?|theme|motto"
    r"|ethos|line|sign|banner|badge|hymn|psalm|verse|gospel|proverb|commandment|text for the \w+)"
)
LEADS_TO_ITS_WORDS = Pattern(
    rf"\b{TEXTS}\b(?: (?!(?:(?:call|describ|dismiss|mock|brand|label)\w*|as|of|and|but|or)\b)[\w'-]+){{0,6}}?"
    r" (?:is|are|was|says?|said|reads?|asks?|tells?|begins?|states?|opens?|promises?|requires?|undertakes?)\b"
    r"(?: (?!(?:called|described|not|an?|by|who|whoever|writ\w+|wrote)\b)[\w'-]+){0,9},?:?\s*[\"'“‘]?$"
    r"|\b(?:carry|carries|carried|bears?|bore) the"
    r" (?:words?|line|title|heading|legend)[,:]?\s*[\"'“‘]?$",
    re.IGNORECASE,
)
"""What stands before words that such a text says: "our policy says", "the line on our front door is"."""
POSTED = Pattern(
    r"\b(?:posts?|posted|comments?|remarks?|messages?|reviews?|captions?|memes?|threads?|videos?)\b",
    re.IGNORECASE,
)


def is_of_a_text(sentence: str, *, until: int) -> bool:
    """Whether the words of a sentence from `until` on are told to be those of a text for everybody. Not where
    the sentence speaks of something posted as well. Total."""
    return LEADS_TO_ITS_WORDS.search(sentence, 0, until) is not None and POSTED.search(sentence) is None
