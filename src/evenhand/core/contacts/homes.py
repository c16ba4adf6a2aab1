"""Who lives together: adults with one address and a child in common."""

from collections.abc import Mapping

from evenhand.core.contacts.families import Families
from evenhand.core.contacts.persons import fold, home_of


def homes_of(families: Families) -> Mapping[str, str]:
    """For each adult, by key, the key of the first adult of the same home. Where no address is known, one
    mailbox and a child in common are a home. Strangers in one house are not: they share no child."""
    children: dict[str, set[str]] = {}
    for tie in families.ties:
        children.setdefault(tie.adult, set()).add(tie.child)
    first: dict[str, str] = {}
    there: dict[str, list[str]] = {}
    for adult in families.adults:
        own = children.get(adult.key, set())
        mark = home_of(adult.address) or (f"mailbox {fold(adult.email)}" if adult.email else "")
        others = there.setdefault(mark, []) if mark else []
        first[adult.key] = next(
            (first[other] for other in others if own & children.get(other, set())), adult.key
        )
        others.append(adult.key)
    return first
