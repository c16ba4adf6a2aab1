"""The smallest group of the school that holds somebody and at least k people, in words that fit a sentence.

By the head-counts alone: of groups that overlap the largest is counted and not their sum, and what nobody
has counted is no group to hide in. The last resort names no group.
"""

import re
from collections.abc import Iterable, Iterator

from evenhand.core.identify.keeping import kept
from evenhand.core.identify.patterns import Pattern
from evenhand.core.identify.record import GroupCount, Involved, PersonKind, Record, Setting
from evenhand.core.identify.role_holders import years_of
from evenhand.core.identify.roster import GOVERNORS, OF_FAMILIES, TEACHERS, Heads, Role, heads_of

STAGES = (
    ("in Key Stage 1", ("Y1", "Y2")),
    ("in Key Stage 2", ("Y3", "Y4", "Y5", "Y6")),
    ("in Key Stage 3", ("Y7", "Y8", "Y9")),
    ("in Key Stage 4", ("Y10", "Y11")),
    ("in the sixth form", ("Y12", "Y13")),
    ("in the early years", ("N", "R")),
    ("in the infants", ("R", "Y1", "Y2")),
)
"""The stages of England, Wales and Northern Ireland as letters speak of them. Scotland has no such word."""
ACTIVITIES = (
    (Pattern(r"\bclub\b", re.IGNORECASE), "in one of our clubs"),
    (Pattern(r"\b(?:team|squad)\b", re.IGNORECASE), "in one of our teams"),
    (Pattern(r"\b(?:choir|band|orchestra|ensemble)\b", re.IGNORECASE), "in one of our music groups"),
    (Pattern(r"\b(?:bus|minibus|taxi)\b", re.IGNORECASE), "who comes by bus"),
)
OF_ITS_PARENT = {"in": "with a child in", "who": "whose child"}
OF_SEVERAL = {
    "who comes": "who come",
    "whose child comes": "whose children come",
    "with a child": "with children",
}
ANYBODY = {"parent": "a parent", "pupil": "a child", "family": "a family"}
LEADERS = frozenset(
    ("headteacher", "deputy headteacher", "assistant headteacher", "SENCO", "business manager")
)
MANY = {
    "a member of staff": "some of our staff",
    "a member of our support staff": "some of our support staff",
    "a teacher": "some of our teachers",
    "a governor": "some of our governors",
    "a parent": "some of our families",
    "a family": "some of our families",
    "a child": "some of our children",
}
ONE_AND_WHERE = Pattern(r"(?P<one>an? (?:member of (?:our support )?staff|\w+))(?P<where> .+)?")


def in_school(
    setting: Setting, *, side: str, years: frozenset[str] = frozenset(), group: str = ""
) -> tuple[str, ...]:
    """Wordings for a pupil, a parent or a family who is in these years, or in a group by its name: the
    smallest group that is large enough first, last the one that says nothing of it. Total."""
    noun = ANYBODY.get(side, "a family")
    told = [f"{noun} {where}" for where in _places(setting, side=side, years=years, group=group)][:1]
    return (*told, f"{noun} at the school" if noun == "a family" else noun)


def on_staff(setting: Setting, role: Role) -> tuple[str, ...]:
    """Wordings for somebody with a post, the narrowest that is wide enough first, last the one that says
    nothing of it. Total."""
    heads, k = heads_of(setting), setting.k
    if role.job in OF_FAMILIES:
        return ("somebody in our community",)
    if role.job in GOVERNORS:
        many = not heads.holding(Role(job="governor")).is_below(k)
        return ("a governor", "somebody in our community") if many else ("somebody in our community",)
    few = setting.roster.staff_total is not None and setting.roster.staff_total < k
    anybody = "somebody at the school" if few else "a member of staff"
    if few or role.job in LEADERS:
        return (anybody,)
    if _teaches(role):
        many = not heads.holding(Role(job="teacher")).is_below(k)
        return ("a teacher", anybody) if many else (anybody,)
    many = sum(number for other, number in heads.roles if _supports(other)) >= k
    return ("a member of our support staff", anybody) if many else (anybody,)


def of_person(setting: Setting, record: Record, person: Involved) -> tuple[str, ...]:
    """Wordings for somebody of the record that tell no more of them than a whole stage of the school, or what
    many colleagues do; none where only the word for anybody would do. Total."""
    heads = heads_of(setting)
    if person.kind is PersonKind.STAFF:
        return on_staff(setting, heads.role_of(person.job))[:-1] if person.job else ()
    side = {PersonKind.PUPIL: "pupil", PersonKind.PARENT: "parent"}.get(person.kind)
    if side is None:
        return ()
    pupils = [one for one in record.people if one.id in (*person.children, person.id)]
    years = frozenset(code for one in pupils for code in years_of(one, heads))
    wide = sorted(one for one in _among(heads, years, STAGES) if one[0] >= setting.k)
    return tuple(f"{ANYBODY[side]} {where}" for _, where in wide[:1])


def many_of(wording: str) -> str:
    """A wording for one as one for several: "some of our families in Key Stage 1"."""
    found = ONE_AND_WHERE.fullmatch(wording)
    if found is None or found["one"] not in MANY:
        return wording
    where = found["where"] or ""
    for one, several in OF_SEVERAL.items():
        where = where.replace(one, several)
    return f"{MANY[found['one']]}{where}"


def owner_of(wording: str) -> bool:
    """Whether a wording can bear "'s": not one that ends in where somebody is."""
    found = ONE_AND_WHERE.fullmatch(wording)
    return found is None or not found["where"]


def _places(setting: Setting, *, side: str, years: frozenset[str], group: str) -> Iterator[str]:
    heads, k = heads_of(setting), setting.k
    if group:
        yield from (_said_of(side, where) for where in _activities(setting, group) if side != "family")
        return
    every = _among(heads, years, (*_years(heads), *STAGES))
    yield from (where for number, where in sorted(every) if number >= k)


def _said_of(side: str, where: str) -> str:
    """Where a child is, said of the child or of a parent."""
    word, _, rest = where.partition(" ")
    return f"{OF_ITS_PARENT[word]} {rest}" if side == "parent" else where


def _among(
    heads: Heads, years: frozenset[str], groups: Iterable[tuple[str, tuple[str, ...]]]
) -> Iterator[tuple[int, str]]:
    """Which of the groups of years hold these years, with how many each is known to have."""
    for where, codes in groups:
        known = heads.pupils_in(codes).number if years and years <= set(codes) else None
        if known is not None:
            yield known, where


def _years(heads: Heads) -> Iterable[tuple[str, tuple[str, ...]]]:
    for code in heads.by_year:
        kind, number = code[:1], code[1:]
        if kind == "Y" and number.isdigit():
            yield f"in Year {number}", (code,)
        elif kind == "P" and number.isdigit():
            yield f"in Primary {number}", (code,)
        elif kind == "S" and number.isdigit():
            yield f"in {code}", (code,)
        elif code == "R":
            yield "in Reception", (code,)


@kept
def _activities(setting: Setting, group: str) -> tuple[str, ...]:
    """Where somebody of a club is one of the members of all clubs."""
    for pattern, where in ACTIVITIES:
        if pattern.search(group):
            alike = [one for one in setting.roster.groups if pattern.search(one.name) and _of_pupils(one)]
            if len(alike) > 1 and max(one.n for one in alike) >= setting.k:
                return (where,)
    return ()


def _of_pupils(group: GroupCount) -> bool:
    return group.of == "pupils"


def _supports(role: Role) -> bool:
    return not _teaches(role) and role.job not in LEADERS | GOVERNORS | OF_FAMILIES


def _teaches(role: Role) -> bool:
    return role.job in TEACHERS or role.job.endswith(" teacher")
