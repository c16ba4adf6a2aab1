"""Tables of words, in plain values: nothing is read from disk."""


def listed(words: str) -> tuple[str, ...]:
    """The words of a table that is written down as running text."""
    return tuple(words.split())
