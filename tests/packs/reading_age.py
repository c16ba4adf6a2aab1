"""How old a reader has to be for a text: one formula counts syllables, the other counts letters."""

import re

import textstat

ADDRESS = re.compile(r"\S+@\S+|\b[\w.-]+\.(?:example|org|org\.uk|com|co\.uk|uk)\b\S*|\b0\d[\d ]{6,}\d")
SENTENCE_END = re.compile(r"[.!?]+[”’)]*(?:\s|$)")
WORD = re.compile(r"[A-Za-z’']+")

VOWELS = re.compile(r"[aeiouy]+")
HEARD_APART = re.compile(r"(?<![tscgx])i[aou]|ie[rt]|deo|[^qg]ua")
SILENT_END = re.compile(r"(?:[^aeioul]e|[aeiou]le|(?<![^aeioul]l)(?<=[^aeioutd])ed|(?:[^aeiousxzcgh]|th)es)$")
SILENT_WITHIN = re.compile(r"[^aeiou]e(?:ly|ment|ful|less)")
ODD = {
    "area": 3,
    "being": 2,
    "created": 3,
    "doing": 2,
    "does": 1,
    "everybody": 4,
    "goes": 1,
    "going": 2,
    "idea": 3,
    "safeguarding": 3,
    "seeing": 2,
    "somebody": 3,
    "someone": 2,
    "something": 2,
    "sometimes": 2,
    "somewhere": 2,
}


def flesch_kincaid_age(lines: list[str]) -> float:
    """The reading age by Flesch and Kincaid: the school year plus five.

    Counted here, for textstat fetches a dictionary from the internet before it counts syllables.
    """
    text = [spoken(line) for line in lines]
    count = [word for line in text for word in WORD.findall(line)]
    sentences = sum(len(SENTENCE_END.findall(line)) for line in text)
    rate = sum(syllables(word) for word in count) / len(count)
    return 0.39 * len(count) / sentences + 11.8 * rate - 15.59 + 5


def letter_count_age(lines: list[str]) -> float:
    """The reading age by the automated readability index, which counts letters: its year plus five."""
    return float(textstat.automated_readability_index(" ".join(spoken(line) for line in lines))) + 5


def spoken(line: str) -> str:
    """A line as a reader takes it in: nobody reads an address or a number out letter by letter."""
    line = ADDRESS.sub("here", line).strip()
    return line if SENTENCE_END.search(line[-2:]) else f"{line}."


def syllables(word: str) -> int:
    """How many syllables are heard in a word, near enough."""
    plain = re.sub(r"[’']s?", "", word.lower())
    if plain in ODD:
        return ODD[plain]
    heard = len(VOWELS.findall(plain)) + len(HEARD_APART.findall(plain))
    silent = len(SILENT_END.findall(plain)) + len(SILENT_WITHIN.findall(plain))
    return max(heard - silent, 1)
