"""Why something is not done to a letter, in words."""

from evenhand.core.findings import Finding, Level, Place


def unsound(number: int, fault: Finding) -> Finding:
    """What is wrong with what belongs to a capture that goes with a letter."""
    return Finding(
        id="sheet-unsound",
        level=Level.STOP,
        words=f"What belongs to capture {number} cannot be enclosed. {fault.words}",
        mend=fault.mend,
    )


def read_again() -> Finding:
    """Somebody has read another text than the one that is there."""
    return Finding(
        id="override-other-text",
        level=Level.STOP,
        words="The letter has changed since you opened this page.",
        mend="Read it as it is now, then decide.",
    )


def changed_meanwhile(by: str) -> Finding:
    """Somebody says yes or no to a text that another has changed since."""
    return Finding(
        id="letter-changed-meanwhile",
        level=Level.STOP,
        words=f"{by} has changed the letter since you opened this page. What you said was not written down.",
        mend="Read the letter as it is now. Approval has to be asked for once more.",
    )


def no_reason() -> Finding:
    """Nobody goes past a gate without a reason."""
    return Finding(
        id="override-no-reason",
        level=Level.STOP,
        words="Whoever goes past a gate says why.",
        mend="Write the reason. It stays on record.",
    )


def no_judgement() -> Finding:
    """Whoever lets marked passages stand says why."""
    return Finding(
        id="marks-not-judged",
        level=Level.STOP,
        words="Passages are marked that could point to somebody.",
        mend="Write in the comment why they may stand, or return the letter.",
    )


def needs_a_case() -> Finding:
    """A text about something that happened has no case behind it."""
    return Finding(
        id="letter-needs-a-case",
        level=Level.STOP,
        words="This text speaks of something that happened, or goes to people in a case.",
        mend="Open the case, and write it from there.",
    )


def is_closed() -> Finding:
    """Nothing is begun in a closed case."""
    return Finding(
        id="letter-case-closed",
        level=Level.STOP,
        words="The case is closed, so no letter is begun in it.",
        mend="Take the case up again, or report what is new as a post of its own.",
    )


def released_already() -> Finding:
    """What was released stays as it is."""
    return Finding(
        id="letter-released-already",
        level=Level.STOP,
        words="This letter has been released and stays as it is.",
        mend="To say something else, begin another letter.",
    )


def wrong_day() -> Finding:
    """A day on which a letter cannot have been handed over."""
    return Finding(
        id="handing-wrong-day",
        level=Level.STOP,
        words="A letter can be handed over from the day of its release until today.",
        mend="Look at the day again.",
    )


def no_say() -> Finding:
    """Whoever is involved takes no part."""
    return Finding(
        id="release-conflict",
        level=Level.STOP,
        words="You are involved in this case, and take no part in its letters.",
        mend="Ask somebody who is not involved to release it.",
    )


def twice(name: str) -> Finding:
    """Somebody stands twice among the recipients."""
    return Finding(
        id="sending-twice",
        level=Level.STOP,
        words=f"{name} would get this letter twice.",
        mend="Take one of the two away.",
        place=Place(part=name),
    )


def no_address(name: str) -> Finding:
    """Somebody who is written to by e-mail without exactly one address."""
    return Finding(
        id="sending-no-address",
        level=Level.STOP,
        words=f"{name} has no e-mail address that mail servers take, or more than one in one field.",
        mend="Correct it in the contacts, or choose paper for them.",
        place=Place(part=name),
    )


def no_easy_read() -> Finding:
    """There is no easy-read version to write, or nobody to write it to."""
    return Finding(
        id="letter-no-easy-read",
        level=Level.STOP,
        words="The library has no easy-read version of this text, or nobody who gets it asks for one.",
        mend="Look at the page again: the contacts may have changed.",
    )
