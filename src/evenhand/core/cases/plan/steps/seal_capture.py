"""Keep what was posted as it was seen, once, lawfully, and never again without a reason.

ACPO good practice guide, principles 1 to 4; police advice to capture at once; rules 14 to 17 of the design;
read 2026-11-22.
"""

from evenhand.core.cases.plan import Blocker, Phase, Situation, StepRule, timing
from evenhand.core.cases.triage import Label
from evenhand.core.people import Role


def _applies(situation: Situation) -> bool:
    return True


def _is_done(situation: Situation) -> bool:
    # whoever hands a screenshot over often cannot say when it was made; it is kept all the same
    sealed = {
        one.post
        for one in situation.case.captures
        if one.sha256 and (one.captured_on is None or situation.has_come(one.captured_on))
    }
    return bool(situation.case.posts) and all(post.id in sealed for post in situation.case.posts)


def _who(situation: Situation) -> Role:
    return Role.OFFICE


def _why(situation: Situation) -> str:
    return "Posts vanish or change. A capture made today is fair to everybody, the author too."


def _blocked_by(situation: Situation) -> tuple[Blocker, ...]:
    if situation.is_raised(Label.SEXUAL_IMAGE):
        words = "There is, or may be, a sexual image of a child. Nothing may be captured or uploaded."
        return (Blocker(id="stop-image", words=words),)
    return ()


RULE = StepRule(
    id="seal-capture",
    title="Keep a copy of the post",
    phase=Phase.CAPTURE,
    authority="ACPO good practice guide, principles 1–4; rules 14–17; read 2026-11-22",
    applies=_applies,
    is_done=_is_done,
    who=_who,
    due=timing.today,
    why=_why,
    say=("To whoever brought it: “Thank you. One copy is enough. Please do not go on watching for us.”",),
    do_not=(
        "Do not befriend anybody, use another name or borrow a password to see more.",
        "Do not go back to look for more. A new event is a reason, curiosity is none.",
    ),
    blocked_by=_blocked_by,
    may_be_set_aside=True,
    before_danger=True,
)
