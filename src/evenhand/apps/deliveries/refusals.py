"""Why something is not sent, stopped or decided, in words."""

from evenhand.core.findings import Finding, Level, Place


def nobody() -> Finding:
    """A letter to nobody."""
    return Finding(
        id="sending-to-nobody",
        level=Level.STOP,
        words="There is nobody to send this letter to.",
        mend="Choose who gets it. For a letter to all parents that is part of what is approved.",
    )


def no_way(words: str) -> Finding:
    """A channel that nobody has turned on."""
    return Finding(
        id="sending-no-way",
        level=Level.STOP,
        words=f"Some of the recipients are reached by {words}, and that is not turned on here.",
        mend="Turn it on under Set-up, or choose paper for them.",
    )


def is_practice() -> Finding:
    """A letter of practice goes nowhere."""
    return Finding(
        id="sending-practice",
        level=Level.STOP,
        words="This letter is practice, and goes to nobody.",
        mend="Send a test to yourself instead. Real letters can be sent once the go-live list is done.",
    )


def on_hold() -> Finding:
    """A hold stops what has not left."""
    return Finding(
        id="sending-on-hold",
        level=Level.STOP,
        words="A hold is set on this case, so nothing is sent.",
        mend="When the agency has cleared it and the hold is lifted, take the sending up again.",
    )


def flag_stands() -> Finding:
    """A flag stops what has not left."""
    return Finding(
        id="sending-flagged",
        level=Level.STOP,
        words="The contacts say that this must not be sent to them.",
        mend="When the flag is lifted in the contacts, take the sending up again.",
    )


def no_reason() -> Finding:
    """Nobody decides about somebody else's copy without saying why."""
    return Finding(
        id="sending-no-reason",
        level=Level.STOP,
        words="Whoever decides this says why.",
        mend="Write how you know, or why it is sent again. It stays on record.",
    )


def not_two() -> Finding:
    """One person cannot be two."""
    return Finding(
        id="quarantine-same-person",
        level=Level.STOP,
        words="You have said so already. A second person is needed.",
        mend="Ask somebody else of the school who may lift it.",
    )


def way_not_ready(what: str) -> Finding:
    """Something is missing before a channel can be turned on."""
    return Finding(
        id="way-not-ready",
        level=Level.STOP,
        words=f"This cannot be turned on yet: {what} is missing.",
        mend="Fill it in, send a test to yourself, then turn it on.",
        place=Place(part=what),
    )


def nobody_on_paper() -> Finding:
    """No copy is printed here."""
    return Finding(
        id="nobody-on-paper",
        level=Level.STOP,
        words="Nobody gets this letter on paper from here.",
        mend="See under “How far it is” which way each copy takes.",
    )


def not_posted(name: str) -> Finding:
    """An address to which GOV.UK Notify posts nothing."""
    return Finding(
        id="sending-not-posted",
        level=Level.STOP,
        words=f"{name} has an address of fewer than three or more than seven lines, name included, or one "
        "line is too long. GOV.UK Notify does not post to it.",
        mend="Correct it in the contacts, or turn Notify off and print this letter here.",
        place=Place(part=name),
    )


def enclosures_not_posted() -> Finding:
    """GOV.UK Notify posts one file, and nothing with it."""
    return Finding(
        id="sending-enclosures-not-posted",
        level=Level.STOP,
        words="Something goes with this letter, and GOV.UK Notify would post the letter without it.",
        mend="Turn Notify off for posted letters, print this one here and put it into envelopes.",
    )
