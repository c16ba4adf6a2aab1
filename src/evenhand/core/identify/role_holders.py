"""Who of the record may hold a role that a letter speaks of."""

from evenhand.core.identify.keeping import kept
from evenhand.core.identify.patterns import Pattern
from evenhand.core.identify.phrases import words_of
from evenhand.core.identify.record import Involved, InvolvedAs, PersonKind, Record
from evenhand.core.identify.roster import (
    ANY_STAFF,
    GOVERNORS,
    JOBS,
    TEACHERS,
    Heads,
    Role,
    role_of,
)

BOTH = Pattern(r" and |, | & |/")


def who_holds(role: Role, record: Record, heads: Heads, *, handlers: bool = False) -> tuple[str, ...]:
    """The ids of those in the record whom a role may mean. Who only handles the case is among them only
    with `handlers`: where the letter lays something at their door."""
    return tuple(
        person.id
        for alike in _by_job(record)
        if _fits(alike[0], role, record, heads)
        for person in alike
        if handlers or person.part is not InvolvedAs.HANDLER
    )


@kept
def _by_job(record: Record) -> tuple[tuple[Involved, ...], ...]:
    """Staff, governors and others with a job or an office, those with the same job and class together."""
    alike: dict[tuple[str, str, str, str], list[Involved]] = {}
    for person in record.people:
        if person.job or person.kind in (PersonKind.STAFF, PersonKind.GOVERNOR):
            alike.setdefault((person.kind, person.job, person.year, person.class_name), []).append(person)
    return tuple(tuple(people) for people in alike.values())


def _fits(person: Involved, role: Role, record: Record, heads: Heads) -> bool:
    any_job = "governor" if person.kind is PersonKind.GOVERNOR else ANY_STAFF
    jobs = (heads.role_of(person.job), role_of(person.job)) if person.job else (Role(job=any_job),)
    halves = map(heads.role_of, _halves(person.job))
    held = next((one for one in (*jobs, *halves) if _same_job(one, role, person)), None)
    if held is None:
        return False
    near = held.years or _years_near(person, record, heads)
    if role.years and near and not role.years & near:
        return False
    return not role.topic or role.topic in f"{held.topic} {held.job}" or role.topic in _told_in(record)


def _halves(job: str) -> tuple[str, ...]:
    """The jobs of somebody who has two: the cook and crossing patrol."""
    halves = tuple(BOTH.split(job))
    return halves if len(halves) > 1 and all(list(JOBS.whole(half)) for half in halves) else ()


def _same_job(held: Role, role: Role, person: Involved) -> bool:
    if role.job == ANY_STAFF:
        return person.kind is PersonKind.STAFF
    if role.job == "governor":
        return held.job in GOVERNORS
    teaches = held.job in TEACHERS or held.job.endswith("teacher")
    if role.job in ("teacher of the class", "head of department", "phase leader"):
        return teaches or held.job == role.job or held.job.startswith("head of")
    return (
        held.job == role.job
        or (role.job.endswith(" teacher") and held.job in _leading(role.job.removesuffix(" teacher")))
        or (role.job in TEACHERS and teaches)
        or held.job.split()[-1:] == [role.job]
        or (role.job in held.job.split() and role.job not in TEACHERS)
    )


def _leading(subject: str) -> frozenset[str]:
    return frozenset((f"head of {subject}", f"director of {subject}", f"{subject} lead"))


def _years_near(person: Involved, record: Record, heads: Heads) -> frozenset[str]:
    """The years somebody may have to do with: their own, or those of the children in the record."""
    if person.year or person.class_name:
        return years_of(person, heads)
    return _years_of_children(record) or frozenset()


@kept
def _years_of_children(record: Record) -> frozenset[str]:
    return frozenset(
        code
        for person in record.people
        if person.kind is PersonKind.PUPIL
        for code in role_of(person.year).years
    )


def years_of(person: Involved, heads: Heads) -> frozenset[str]:
    """The years of a pupil or of a teacher, by year or by class."""
    named = heads.class_codes.get(
        " ".join(word.text for word in words_of(person.class_name.lower())), frozenset()
    )
    return heads.codes_of(person.year) | (named if not person.year else frozenset())


@kept
def _told_in(record: Record) -> str:
    told = [
        record.occasion.what,
        record.occasion.where,
        *record.places,
        *(fact.text for fact in record.facts),
    ]
    return " ".join((*told, *(post.text for post in record.posts))).lower()
