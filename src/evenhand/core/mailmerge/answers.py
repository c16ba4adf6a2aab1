"""Yes or no in a cell. Anything else is asked about, never taken for no."""

from evenhand.core.findings import Finding, Level, Place

YES = frozenset({"yes", "y", "true", "t", "1", "x", "✓", "✔"})
NO = frozenset({"no", "n", "false", "f", "0"})


def read_yes_no(*, value: str, flag: str, place: Place) -> bool | Finding:
    """The answer in a cell, or what is wrong with it."""
    word = value.strip().casefold()
    if word in YES:
        return True
    if word in NO:
        return False
    said = f"“{value[:40]}”" if word else "nothing"
    return Finding(
        id="merge-not-yes-or-no",
        level=Level.STOP,
        words=f"“{flag}” has to be yes or no; the cell says {said}.",
        mend="Write yes or no.",
        place=place,
    )
