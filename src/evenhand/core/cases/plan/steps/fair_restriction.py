"""A limit on somebody’s visits answers a risk on the site, is heard, ends, and keeps the child in touch.

Education Act 1996 s547; Child Law Advice on barring parents; the Cowley Hill settlement; rule 29 of the
design; read 2026-11-22.
"""

from evenhand.core.cases import Restriction
from evenhand.core.cases.plan import Blocker, Phase, Situation, StepRule, obstacles, timing
from evenhand.core.people import Role


def _applies(situation: Situation) -> bool:
    return bool(situation.case.restrictions)


def _is_done(situation: Situation) -> bool:
    return all(_is_whole(one) for one in situation.case.restrictions) and not _unheard(situation)


def _is_whole(one: Restriction) -> bool:
    said = (one.risk_on_site, one.lesser_steps, one.contact_about_child, one.adjustments_considered)
    days = (one.reply_by, one.starts_on, one.ends_on, one.review_on)
    return all(words.strip() for words in said) and all(days)


def _unheard(situation: Situation) -> bool:
    """Whether somebody has not been asked for their side."""
    asked = {
        reader
        for text in situation.case.texts_sent
        if text.template in {"site-ban-intention", "site-ban-decision"} and situation.has_come(text.on)
        for reader in text.to
    }
    return bool({one.party for one in situation.case.restrictions} - asked)


def _who(situation: Situation) -> Role:
    return situation.in_charge()


def _why(situation: Situation) -> str:
    return (
        "A limit is for a risk at the gate, never for a post. It needs a reason, a chance to answer, an end, "
        "and somebody who stays in touch about the child."
    )


def _blocked_by(situation: Situation) -> tuple[Blocker, ...]:
    found = obstacles.before_speaking(situation)
    if not all(_is_whole(one) for one in situation.case.restrictions):
        words = (
            "The risk, what was tried, the dates, the contact or the adjustments are not written down yet."
        )
        found = (*found, Blocker(id="restriction-incomplete", words=words))
    return found


def _template(situation: Situation) -> str:
    return "site-ban-intention"


def _to(situation: Situation) -> tuple[str, ...]:
    return tuple(one.party for one in situation.case.restrictions)


RULE = StepRule(
    id="fair-restriction",
    title="Make the limit on visits fair",
    phase=Phase.REPORT,
    authority="Education Act 1996 s547; Child Law Advice; rule 29; read 2026-11-22",
    applies=_applies,
    is_done=_is_done,
    who=_who,
    due=timing.whenever,
    why=_why,
    say=("“I am thinking of asking you to … until … . Before I decide, I would like to hear you.”",),
    do_not=(
        "Do not limit visits because of what somebody wrote.",
        "Do not cut the line about the child. Name one person they can always reach.",
    ),
    blocked_by=_blocked_by,
    template=_template,
    to=_to,
)
