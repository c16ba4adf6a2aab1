"""Report the post where it breaks the platform’s rules, by whoever the platform lets report it.

SWGfL and POSH, online reputational concerns; YouTube help (only the person); rule 24 of the design; read
2026-11-22.
"""

from evenhand.core.cases.plan import Phase, Situation, StepRule, reports, timing
from evenhand.core.people import Role


def _applies(situation: Situation) -> bool:
    return bool(reports.reasons(situation))


def _is_done(situation: Situation) -> bool:
    reported = {one.post for one in situation.case.reports if situation.has_come(one.reported_on)}
    return bool(situation.case.posts) and all(post.id in reported for post in situation.case.posts)


def _who(situation: Situation) -> Role:
    """The person it is about where the platform hears nobody else; otherwise the office."""
    return Role.STAFF if reports.only_the_person(situation) else Role.OFFICE


def _why(situation: Situation) -> str:
    if reports.only_the_person(situation):
        return (
            "It may break the platform’s rules. Some of it only the person concerned may report: the school "
            "would be turned down. Help them if they want to."
        )
    return "It may break the platform’s rules. A report costs five minutes; removal cannot be promised."


RULE = StepRule(
    id="report-to-platform",
    title="Report the post to the platform",
    phase=Phase.REPORT,
    authority="SWGfL and POSH, online reputational concerns; rule 24; read 2026-11-22",
    applies=_applies,
    is_done=_is_done,
    who=_who,
    due=timing.whenever,
    why=_why,
    say=("Say which of their rules it breaks, in their words. Note the reference and the day.",),
    do_not=(
        "Do not ask staff or parents to report in numbers, or to write good reviews.",
        "Do not promise anybody that it will go.",
    ),
    required=False,
    may_be_set_aside=True,
)
