"""A letter to somebody in the case only where no meeting was possible, and only to them.

Kent pack, heading of the letter to the parents involved (only if unable to meet); rules 8, 9 and 13 of the
design; read 2026-11-22.
"""

from evenhand.core.cases import Party
from evenhand.core.cases.plan import Blocker, Phase, Situation, StepRule, obstacles, people_in_case, timing
from evenhand.core.cases.triage import Label
from evenhand.core.people import Role


def _readers(situation: Situation) -> tuple[Party, ...]:
    people = people_in_case.to_meet(situation)
    return tuple(one for one in people if people_in_case.could_not_meet(situation, one))


def _applies(situation: Situation) -> bool:
    return bool(_readers(situation)) and not situation.is_yes(Label.MEMBER_OF_PUBLIC)


def _is_done(situation: Situation) -> bool:
    written = {
        reader
        for text in situation.case.texts_sent
        if text.template in {"parents-involved-letter", "meeting-invitation"} and situation.has_come(text.on)
        for reader in text.to
    }
    return {one.id for one in _readers(situation)} <= written


def _who(situation: Situation) -> Role:
    return situation.in_charge()


def _why(situation: Situation) -> str:
    return "You offered to meet and it could not be. A letter is the second best way, and offers it again."


def _blocked_by(situation: Situation) -> tuple[Blocker, ...]:
    found = obstacles.before_speaking(situation)
    if _is_sure(situation) and not any(one.signed_by and one.signed_on for one in situation.case.captures):
        words = "The copy of the post that goes with it is not signed and dated yet."
        found = (*found, Blocker(id="seal-capture", words=words))
    return found


def _is_sure(situation: Situation) -> bool:
    return all(people_in_case.is_confirmed_author(situation, one) for one in _readers(situation))


def _template(situation: Situation) -> str:
    """Where it is not sure who wrote the post, an invitation that accuses nobody."""
    return "parents-involved-letter" if _is_sure(situation) else "meeting-invitation"


def _to(situation: Situation) -> tuple[str, ...]:
    return tuple(one.id for one in _readers(situation))


RULE = StepRule(
    id="letter-to-parents",
    title="Write to those you could not meet",
    phase=Phase.LETTER,
    authority="Kent pack, letter to the parents involved; rules 8, 9 and 13; read 2026-11-22",
    applies=_applies,
    is_done=_is_done,
    who=_who,
    due=timing.whenever,
    why=_why,
    say=("“I had hoped to speak with you in person, and I still do.”",),
    do_not=(
        "Do not write more sharply than you would speak.",
        "Do not send the post with other people’s names in it.",
    ),
    blocked_by=_blocked_by,
    template=_template,
    to=_to,
    required=False,
    may_be_set_aside=True,
)
