"""No sexual image of a child is captured, uploaded, copied or sent on; only the fact is written down.

Rule 18 of the design, read 2026-11-22, which rests on general knowledge of the advice to education settings
on nudes and semi-nudes; that advice itself is still to be read against this.
"""

from collections.abc import Iterator

from evenhand.core.evidence.admission import Candidate, Rule
from evenhand.core.findings import Finding, Level


def check(candidate: Candidate) -> Iterator[Finding]:
    """Somebody has answered the question, and the answer is no."""
    if candidate.sexual_image_of_child is None:
        yield Finding(
            id="imagery-not-asked",
            level=Level.STOP,
            words="Nobody has said yet whether this could be a sexual image of a child.",
            mend="Answer the question before anything is uploaded.",
        )
    elif candidate.sexual_image_of_child:
        yield Finding(
            id="illegal-imagery",
            level=Level.STOP,
            words="This must not be uploaded, copied, printed or sent to anybody, not even to the police. "
            "Only the fact that it was seen is written down.",
            mend="Close the device and put it away. Tell the Designated Safeguarding Lead at once, who "
            "speaks with the police: 999 in danger, otherwise 101 or CEOP. Do not ask a child to "
            "send or show it, and delete nothing before the police have said so.",
        )


RULE = Rule(
    id="illegal-imagery",
    title="No sexual image of a child",
    authority="Rule 18 of the design, read 2026-11-22; the advice behind it is still to be checked",
    check=check,
    says=("imagery-not-asked", "illegal-imagery"),
)
