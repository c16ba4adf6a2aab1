"""How many people hold a role, or are in a year or class, by the head-counts of the school.

A count that nobody has given is unknown; whoever asks treats it as small and says so.
"""

import math
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import NamedTuple

from evenhand.core.identify.keeping import kept
from evenhand.core.identify.phrases import Book, Found, Word, split, words_of
from evenhand.core.identify.record import Roster, Setting
from evenhand.core.identify.tables import jobs, years
from evenhand.core.identify.tables.things import OFFICES, PARENTS_BODIES

IN_A_CLASS = 30
TEACHERS = frozenset(("teacher", "class teacher", "form tutor"))
ANY_STAFF = "member of staff"
GOVERNORS = frozenset(
    (
        "governor", "parent governor", "staff governor", "foundation governor", "co-opted governor",
        "local authority governor", "safeguarding governor", "chair of governors", "vice chair of governors",
        "clerk to the governors",
    )
)  # fmt: skip
OF_FAMILIES = frozenset(OFFICES)


class Role(NamedTuple):
    """A job as it is counted: its usual name, the years it is for, and what it is about."""

    job: str
    years: frozenset[str] = frozenset()
    topic: str = ""


class Count(NamedTuple):
    """How many there are; None where nobody has said, which counts as few."""

    number: int | None

    def is_below(self, k: int) -> bool:
        """Whether so few are meant that a reader could tell who."""
        return self.number is None or self.number < k

    @property
    def in_words(self) -> str:
        """The number as a sentence can say it."""
        if self.number is None:
            return "the head-counts do not say how many, so it is taken as few"
        return "only one person" if self.number == 1 else f"about {self.number} people"


def plural_of(phrase: str) -> tuple[str, ...]:
    """The ways to say it of many: "dinner ladies", "heads of year", "members of staff"."""
    before, space, last = phrase.rpartition(" ")
    if " of " not in phrase and " to " not in phrase:
        return (f"{before}{space}{_many(last)}",)
    parts = phrase.split()
    for place, word in enumerate(parts):
        if word in ("of", "to") and place:
            return (" ".join((*parts[: place - 1], _many(parts[place - 1]), *parts[place:])),)
    return (" ".join((*parts[:-1], _many(parts[-1]))),)


def _many(word: str) -> str:
    if word == "people":
        return word
    return jobs.PLURALS.get(word) or (f"{word[:-1]}ies" if word.endswith("y") else f"{word}s")


def _job_phrases() -> Iterator[tuple[str, tuple[str, bool]]]:
    for row in jobs.SAME_JOB:
        for phrase in dict.fromkeys((row[0].lower(), *row)):
            yield phrase, (row[0], False)
            if not phrase.endswith("staff"):
                yield from ((many, (row[0], True)) for many in plural_of(phrase))
            yield from ((turned, (row[0], False)) for turned in (*_turned(phrase), *_one_of(phrase)))
    yield from _officers()
    for head in jobs.HEADS:
        yield head, (head, False)
        yield from ((many, (head, True)) for many in plural_of(head))


def _officers() -> Iterator[tuple[str, tuple[str, bool]]]:
    """The treasurer of our parent council, the PTA's secretary."""
    for job, offices in OFFICES.items():
        for office in offices:
            for body in PARENTS_BODIES:
                yield f"{body} {office}", (job, False)
                yield from ((f"{office} of {whose} {body}", (job, False)) for whose in ("the", "our"))
                yield f"{office} of {body}", (job, False)


def _turned(phrase: str) -> Iterator[str]:
    """Leader of our breakfast club, for the breakfast club leader."""
    about, _, head = phrase.rpartition(" ")
    if about and head in LEADERS:
        yield from (f"{head} of {about}", f"{head} of the {about}", f"{head} of our {about}")


def _one_of(phrase: str) -> Iterator[str]:
    """Somebody on our governing body, for a member of it."""
    body = phrase.removeprefix("member of ")
    if body != phrase:
        yield from (f"{who} {where} {body}" for who in ("somebody", "someone") for where in ("on", "in"))


OFFICERS = frozenset((*(one for offices in OFFICES.values() for one in offices), "captain", "steward"))
LEADERS = frozenset(("leader", "manager", "lead", "coordinator", "chair", "supervisor"))
JOBS: Book[tuple[str, bool]] = Book(_job_phrases())
YEARS: Book[frozenset[str]] = Book(
    (phrase, frozenset(codes)) for phrase, codes in (years.SINGLE | years.STAGES).items()
)
SUBJECT_NAMES: dict[str, str] = {**{subject: subject for subject in jobs.SUBJECTS}, **jobs.SAME_SUBJECT}
SUBJECTS: Book[str] = Book(SUBJECT_NAMES.items())
STUDENT = "student"
NO_TOPIC = frozenset(("class", "assistant", "lead", "senior", "school", "the", "our", "a", "deputy", "of"))


MIDDLE_FROM = 2
SENIORITY = frozenset(
    ("senior", "junior", "assistant", "lead", "deputy", "chief", "head", "acting", "trainee")
)


@lru_cache(maxsize=1024)
def role_of(text: str) -> Role:
    """A job title as it is counted. An unknown one is its own words."""
    words = words_of(text.lower())
    found_years = list(YEARS.find(words))
    kinds = [one for one in JOBS.find(words) if one.last == len(words)] or list(JOBS.find(words))
    codes = frozenset(code for one in found_years for code in one.value)
    if not kinds:
        return Role(job=" ".join(word.text for word in words), years=codes)
    kind = kinds[0]
    if kind.value[0] in ("head of year", "SENCO", "nursery manager", "nursery nurse"):
        codes = frozenset(code for one in found_years if one.last > kind.last for code in one.value)
    taken = {place for one in found_years for place in range(one.first, one.last)}
    topic = [word.text for place, word in enumerate(words[: kind.first]) if place not in taken]
    about = " ".join(word for word in topic if word not in NO_TOPIC)
    behind = " ".join(word.text for word in words[kind.last + 1 :])
    if not about and behind in SUBJECT_NAMES and words[kind.last].text == "of":  # head of maths
        job = "head of department" if kind.value[0] == "headteacher" else kind.value[0]
        return Role(job=job, years=codes, topic=SUBJECT_NAMES[behind])
    return Role(job=kind.value[0], years=codes, topic=SUBJECT_NAMES.get(about, about))


class Heads:
    """The head-counts of one school, ready to be asked."""

    def __init__(self, roster: Roster) -> None:
        self.total = roster.pupils_total
        self.staff_total = roster.staff_total
        self.own = _own_titles(key for key, _ in roster.staff_by_role)
        self.roles = [(self.role_of(key), number) for key, number in roster.staff_by_role]
        self.topics: Book[str] = Book((role.topic, role.topic) for role, _ in self.roles if role.topic)
        self.titles: Book[tuple[str, bool]] = Book(_titles(self.own))
        self.by_year: dict[str, int] = {}
        self.by_stage: dict[frozenset[str], int] = {}
        names: dict[str, frozenset[str]] = {}
        for key, number in roster.pupils_by_year:
            codes = next(YEARS.whole(key), None)
            code = min(codes) if codes and len(codes) == 1 else key.lower()
            self.by_year[code] = self.by_year.get(code, 0) + number
            if codes and len(codes) > 1:
                self.by_stage[codes] = number
            elif not codes:
                names[key] = frozenset((key.lower(),))
        self.classes = {" ".join(split(one.name)): one for one in roster.classes}
        self.class_codes = {name: self.codes_of(one.year) for name, one in self.classes.items()}
        ordered = list(self.by_year)
        if len(ordered) > 1:
            for phrase, end in years.LOOSE.items():
                names[phrase] = self._class_mates(ordered[0] if end < 0 else ordered[-1])
            names |= _but_so_many(ordered)
        names |= {
            f"{ordinal} year": frozenset((f"S{place}",))
            for place, ordinal in enumerate(years.ORDINALS, start=1)
            if f"S{place}" in self.by_year
        }
        self.own_years: Book[frozenset[str]] = Book(names.items())
        self.class_names: Book[str] = Book(_class_phrases(self.classes))

    def _class_mates(self, code: str) -> frozenset[str]:
        """The years that share a class with this one."""
        return frozenset((code,)).union(*(codes for codes in self.class_codes.values() if code in codes))

    def role_of(self, title: str) -> Role:
        """A job title as this school counts it."""
        return self.own.get(split(title.lower())) or role_of(title)

    def codes_of(self, text: str) -> frozenset[str]:
        """The years a phrase means: "Year 3", "Reception to Year 2", "Years 5 and 6"."""
        words = words_of(text.lower())
        found = [code for one in YEARS.find(words) for code in one.value]
        if not found:
            return frozenset((text.lower(),)) if text.lower() in self.by_year else frozenset(found)
        ordered = list(self.by_year)
        if " to " in text and len(found) > 1 and found[0] in ordered and found[-1] in ordered:
            return frozenset(ordered[ordered.index(found[0]) : ordered.index(found[-1]) + 1])
        return frozenset(found)

    def pupils_in(self, codes: Iterable[str]) -> Count:
        """How many pupils are in these years together."""
        wanted = frozenset(codes)
        if wanted in self.by_stage:
            return Count(number=self.by_stage[wanted])
        known = [self.by_year[code] for code in wanted if code in self.by_year]
        return Count(number=sum(known) if known else None)

    def pupils_of(self, class_name: str) -> Count:
        """How many pupils a class has."""
        one = self.classes.get(class_name)
        return Count(number=one.pupils if one else None)

    def holding(self, role: Role) -> Count:
        """How many people hold a role."""
        same = [number for other, number in self.roles if other == role]
        if same:
            return Count(number=sum(same))
        if role.job == ANY_STAFF:
            return Count(number=self.staff_total)
        if role.years and role.job in TEACHERS:
            return self._teaching(role.years)
        if role.topic or role.years:
            return Count(number=self._about(role))
        alike = [other_number for other, other_number in self.roles if self._is_a(other, role)]
        if alike:
            return Count(number=max(alike) if role.job in TEACHERS else sum(alike))
        return Count(number=1 if role.job in jobs.ALWAYS_ONE else None)

    def as_counted(self, role: Role) -> Role:
        """The job that this school counts for one that it does not, if the two have duties in common."""
        if self.holding(role).number is not None:
            return role
        for row in jobs.RELATED if not role.topic else ():
            if role.job in row:
                if role.years:
                    alike = (role._replace(job=other) for other in row)
                    return next((one for one in alike if self.holding(one).number is not None), role)
                counted = [other for other, _ in self.roles if _whole(other) in row]
                if len(counted) == 1:
                    return counted[0]
        return role

    def _teaching(self, codes: frozenset[str]) -> Count:
        inside = [
            (other.years, n)
            for other, n in self.roles
            if other.job in TEACHERS and other.years and other.years <= codes
        ]
        if inside and frozenset(code for one, _ in inside for code in one) == codes:
            return Count(number=sum(number for _, number in inside))
        around = [number for other, number in self.roles if other.job in TEACHERS and other.years > codes]
        if around:
            return Count(number=min(around))
        pupils = self.pupils_in(codes).number
        return Count(number=math.ceil(pupils / IN_A_CLASS) if pupils else None)

    def _about(self, role: Role) -> int | None:
        near = [
            n for other, n in self.roles if other.job == role.job and role.topic and role.topic in other.topic
        ]
        return sum(near) if near else None

    @staticmethod
    def _is_a(other: Role, role: Role) -> bool:
        return (
            other.job == role.job
            or (role.job in TEACHERS and other.job in TEACHERS)
            or other.job.split()[-1] == role.job
        ) and (role.job in TEACHERS or not other.years or other.job == role.job)


def _whole(role: Role) -> str:
    return f"{role.topic} {role.job}" if role.topic else role.job


def _but_so_many(ordered: list[str]) -> dict[str, frozenset[str]]:
    """Years told from the top: the top year, the top year but two."""
    told = {"the top year": frozenset((ordered[-1],))}
    for back, word in enumerate(("one", "two", "three"), start=1):
        if back < len(ordered):
            told[f"the top year but {word}"] = frozenset((ordered[-1 - back],))
            told[f"the last year but {word}"] = frozenset((ordered[-1 - back],))
    return told


def _own_titles(keys: Iterable[str]) -> dict[tuple[str, ...], Role]:
    """Titles that a school counts apart though elsewhere they are the same job, and those no table knows."""
    first: dict[Role, str] = {}
    own: dict[tuple[str, ...], Role] = {}
    for key in keys:
        role = role_of(key)
        words = split(key.lower())
        if (role in first and first[role] != key) or not is_known(key.lower()):
            own[words] = Role(job=" ".join(words))
        else:
            first[role] = key
    return own


def is_known(title: str) -> bool:
    """Whether the tables know a job in a title; not where only the "student" of a "student union president"
    is known, who is something else."""
    words = words_of(title)
    found = [(words[one.first].text, one.last) for one in JOBS.find(words)]
    return any(word != STUDENT or last == len(words) for word, last in found)


def _titles(own: dict[tuple[str, ...], Role]) -> Iterator[tuple[str, tuple[str, bool]]]:
    for role in own.values():
        words = role.job.split()
        if len(words) > MIDDLE_FROM and words[0] in SENIORITY:
            yield f"{words[0]} {words[-1]}", (role.job, False)
            yield from ((many, (role.job, True)) for many in plural_of(f"{words[0]} {words[-1]}"))
        yield role.job, (role.job, False)
        yield from ((many, (role.job, True)) for many in plural_of(role.job))
        if len(words) > 1 and words[-1] in OFFICERS:
            about = " ".join(words[:-1])
            yield from ((f"{words[-1]} of {whose} {about}", (role.job, False)) for whose in ("the", "our"))


def _class_phrases(names: Iterable[str]) -> Iterator[tuple[str, str]]:
    for name in names:
        yield name, name
        number, _, bare = name.partition(" ")
        if number[:1].isdigit() and len(bare) > 3 and bare.isalpha():
            yield bare, name
        if name.endswith("s") and len(name) > 4 and " " not in name:
            yield name[:-1], name


@kept
def heads_of(setting: Setting) -> Heads:
    """The head-counts of a school, worked out once."""
    return Heads(setting.roster)


def years_in(words: tuple[Word, ...], heads: Heads) -> list[Found[frozenset[str]]]:
    """Every place that names a year, a stage or a phase."""
    return [*YEARS.find(words), *heads.own_years.find(words)]
