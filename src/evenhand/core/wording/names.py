"""Names of placeholders compare without regard to capitals, spaces, hyphens and underscores."""

IGNORED = {ord(character): None for character in " \t\n\r\v\f\u00a0\u180e\u200b\u200c\u200d\u2060\ufeff-_"}


def fold(name: str) -> str:
    """The key under which a name is known: `School-Name`, `school name` and `school_name` are one.

    The rule is that of GOV.UK Notify's placeholders, so that people need to learn only one.
    """
    return "".join(name.translate(IGNORED).split()).lower()
