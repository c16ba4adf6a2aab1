"""Why something about captures did not happen, in words."""

from evenhand.core.findings import Finding, Level


def _stop(what: str, words: str, mend: str) -> Finding:
    return Finding(id=what, level=Level.STOP, words=words, mend=mend)


def is_there(number: int) -> Finding:
    """The very same bytes are a capture already."""
    return _stop(
        "capture-known",
        f"This very file is in the case already, as capture {number}.",
        "Nothing needs to be done.",
    )


def too_busy() -> Finding:
    """Others were faster, again and again."""
    return _stop(
        "captures-too-busy",
        "Several people are adding captures to this case at the same moment.",
        "Add this one again.",
    )


def no_words() -> Finding:
    """A picture that nobody has described."""
    return _stop(
        "capture-without-words",
        "Nobody has said in words what the capture shows.",
        "Describe it first, so that the sheet can be read aloud.",
    )


def nothing_signed() -> Finding:
    """There is no signed sheet."""
    return _stop(
        "nothing-signed",
        "There is no signed sheet of this capture.",
        "Print the sheet, have it signed, and add it.",
    )


def wrong_day() -> Finding:
    """Signed before it was made, or in time to come."""
    return _stop(
        "signed-on-impossible",
        "The day of signing is in the future, or before the capture was made.",
        "Enter the day that stands on the sheet.",
    )


def sent_before() -> Finding:
    """The form was done with before."""
    return _stop(
        "tray-settled",
        "This page was sent before, so nothing more can be put on it.",
        "Open the page anew, and choose the picture there.",
    )


def tray_full(most: int) -> Finding:
    """More pictures than fit on one page."""
    return _stop(
        "tray-full",
        f"There are {most} pictures already.",
        "Add these to the case first, then choose the others.",
    )


def wrong_end() -> Finding:
    """Looking on would be allowed for no time, or without an end in sight."""
    return _stop(
        "looking-until",
        "This day is gone, or more than three months away.",
        "Choose a day within three months, and look at it again then.",
    )
