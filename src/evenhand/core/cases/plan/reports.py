"""What a post may be reported for, and whether only the person it is about may report it.

Rule 24 of the design; the directory of routes names each source.
"""

from evenhand.core.cases.plan import Situation
from evenhand.core.cases.routes import Platform, Reason, Reporter
from evenhand.core.cases.routes.recognising import platform_named, platform_of
from evenhand.core.cases.routes.reporting import routes_for
from evenhand.core.cases.triage import Label

REASONS = {
    Label.ABUSE_OF_STAFF: Reason.ABUSE,
    Label.THREAT: Reason.THREAT,
    Label.HATE: Reason.HATE,
    Label.IMPERSONATION: Reason.IMPERSONATION,
    Label.PERSONAL_DATA: Reason.PRIVACY,
    Label.CHILDREN_NAMED: Reason.CHILD,
    Label.TEACHER_ACCUSED: Reason.PRIVACY,
}


def reasons(situation: Situation) -> tuple[Reason, ...]:
    """What the platforms may want to hear of. That something is wrong or unkind alone is no reason."""
    found = (reason for label, reason in REASONS.items() if situation.is_raised(label))
    return tuple(dict.fromkeys(found))


def platforms(situation: Situation) -> tuple[Platform, ...]:
    """The platforms of the posts, as far as link or name tell."""
    posts = situation.case.posts
    found = (platform_of(post.link) or platform_named(post.site) for post in posts)
    return tuple(dict.fromkeys(one for one in found if one is not None))


def only_the_person(situation: Situation) -> bool:
    """Whether on one of the platforms no report that fits is open to the school."""
    return any(
        route.reporter is not Reporter.ANYBODY
        for platform in platforms(situation)
        for route in routes_for(platform=platform, reasons=reasons(situation))
    )
