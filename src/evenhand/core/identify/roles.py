"""Where a letter speaks of somebody by what they do: "our SENCO", "the Year 2 class teacher", "the member of
staff who looks after the building".
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from evenhand.core.identify.keeping import kept
from evenhand.core.identify.mentions import determined
from evenhand.core.identify.page import Page, Span
from evenhand.core.identify.phrases import Book, Found, Word, words_of
from evenhand.core.identify.record import Involved, InvolvedAs, PersonKind, Record
from evenhand.core.identify.roster import (
    ANY_STAFF,
    GOVERNORS,
    JOBS,
    SUBJECTS,
    TEACHERS,
    Heads,
    Role,
    heads_of,
    plural_of,
    role_of,
    years_in,
)
from evenhand.core.identify.tables import jobs
from evenhand.core.identify.tables.duties import DUTIES as WHAT_THEY_DO

REACH = 16
NEAR = 1
STANDING = frozenset(("on", "at"))
OF_A_YEAR = frozenset(("in", "of", "for", "to", "from", "with", "at"))
TEACHES = frozenset(
    (
        "teaches", "teach", "taught", "teaching", "takes", "works", "working", "leads", "runs", "has",
        "takes", "looks",
        "helps", "supports", "coaches", "coach", "support", "help", "lead", "take", "run", "work",
        "covers", "charge", "responsible", "heads", "oversees", "manages",
        "mentors",
    )
)  # fmt: skip
YEAR_WORDS = frozenset(("year", "house", "phase", "stage", "department"))
OF_ITS_OWN = frozenset(("team", "cohort", "group", "pupils", "children", "students"))
COACHES = frozenset(("coach", "coaches", "coaching"))
CONCERNED = frozenset(("concerned", "involved", "question", "named", "accused", "staff"))
LEADS = frozenset(("looks", "charge", "leads", "heads", "runs", "oversees", "manages", "responsible"))


@dataclass(frozen=True, slots=True, kw_only=True)
class RoleSaid:
    """A role in the text: where, which, and how many people it means there."""

    start: int
    end: int
    role: Role
    many: int
    begun: bool

    @property
    def span(self) -> Span:
        """Where it stands."""
        return Span(start=self.start, end=self.end)


def _whoever() -> Iterator[tuple[str, bool]]:
    for noun in jobs.WHOEVER:
        yield noun, noun == "people"
        yield from ((many, True) for many in plural_of(noun))


WHOEVER: Book[bool] = Book(_whoever())
OF_A_SUBJECT: Book[tuple[str, bool]] = Book((word, (word, True)) for word in jobs.OF_A_SUBJECT)
LINKING: Book[bool] = Book((phrase, True) for phrase in jobs.LINKING)
DUTIES: Book[str] = Book((duty, job) for job, duties in WHAT_THEY_DO for duty in duties)


@kept
def roles_in(page: Page) -> tuple[RoleSaid, ...]:
    """Every role the letter speaks of, the fullest reading of each place."""
    words = words_of(page.shadow.text)
    heads = heads_of(page.setting)
    reading = _Reading(words=words, heads=heads, own=_own_titles(page.record))
    # where two readings are equally long, the title that this school counts apart is meant
    found = sorted(
        (*reading.titles(), *reading.duties()),
        key=lambda said: (
            said.start,
            -said.end,
            -reading.is_own(said),
            heads.holding(said.role).number is None,
        ),
    )
    kept_ones: list[RoleSaid] = []
    for said in found:
        inside = bool(kept_ones) and said.start < kept_ones[-1].end
        if inside and (said.end <= kept_ones[-1].end or said.role.job != "teacher"):
            continue
        kept_ones.append(said)
    return tuple(kept_ones)


@kept
def _own_titles(record: Record) -> Book[tuple[str, bool]]:
    """Job titles of this record that no table knows."""
    titles = {
        person.job for person in record.people if person.job and not list(JOBS.find(words_of(person.job)))
    }
    return Book((title, (" ".join(word.text for word in words_of(title.lower())), False)) for title in titles)


class _Reading:
    def __init__(self, *, words: tuple[Word, ...], heads: Heads, own: Book[tuple[str, bool]]) -> None:
        self.words = words
        self.heads = heads
        self.own = own
        self.years = years_in(words, heads)
        self.classes = list(heads.class_names.find(words))
        self.ends_with_year = {one.last: one.value for one in self.years}
        self.starts_with_year = {one.first: one for one in self.years}
        for named in self.classes:
            codes = heads.class_codes[named.value]
            self.ends_with_year.setdefault(named.last, codes)
            self.starts_with_year.setdefault(
                named.first, Found(first=named.first, last=named.last, value=codes)
            )
        topics = [*SUBJECTS.find(words), *heads.topics.find(words)]
        self.topic_starts = {one.first: one for one in topics}
        self.topic_ends: dict[int, Found[str]] = {}
        for topic in topics:
            self.topic_ends.setdefault(topic.last, topic)
        self.begin_of_year = {year.last: year.first for year in self.years}
        self.begin_of_year |= {named.last: named.first for named in self.classes}

    def is_own(self, said: RoleSaid) -> bool:
        """Whether it is a title that this school alone counts."""
        return any(role.job == said.role.job for role in self.heads.own.values())

    def titles(self) -> Iterator[RoleSaid]:
        for one in (
            *JOBS.find(self.words),
            *self.own.find(self.words),
            *self.heads.titles.find(self.words),
            *OF_A_SUBJECT.find(self.words),
        ):
            job, plural = one.value
            codes, topic, first, last = self._around(one)
            if job in jobs.OF_A_SUBJECT:
                if self.heads.holding(role_of(f"{topic} teacher")).number is None or not topic:
                    continue
                job = "teacher"
            begin, many, _ = determined(self.words, first, plural)
            begun = begin < first
            if self.words[begin].text == "my" and not plural:
                many = 1
            text = " ".join(word.text for word in self.words[one.first : one.last])
            if text in jobs.ALONE_ONLY and not begun:
                continue
            role = self._full(job, codes, topic) if codes or topic else Role(job=job)
            yield RoleSaid(
                start=self.words[begin].start,
                end=self.words[last - 1].end,
                role=role,
                many=many,
                begun=begun,
            )

    def _full(self, job: str, codes: frozenset[str], topic: str) -> Role:
        if job == ANY_STAFF and topic and self.heads.holding(role_of(f"{topic} teacher")).number is not None:
            return role_of(f"{topic} teacher")
        if job == "headteacher":
            return Role(job="head of department" if topic else "phase leader", years=codes, topic=topic)
        if topic and job in ("teacher", "coach", "lead", "leader", "tutor", "head of department"):
            whole = role_of(f"{topic} {job}")
            return replace(whole, years=codes)
        return Role(job=job, years=codes, topic=topic)

    def _around(self, one: Found[tuple[str, bool]]) -> tuple[frozenset[str], str, int, int]:
        first, last = one.first, one.last
        codes: frozenset[str] = frozenset()
        topic = ""
        for _ in range(3):
            if first in self.ends_with_year and self.words[first].joined:
                codes |= self.ends_with_year[first]
                first = self.begin_of_year[first]
            elif first in self.topic_ends and self.words[first].joined:
                topic = topic or self.topic_ends[first].value
                first = self.topic_ends[first].first
            elif (
                first > 0
                and self.words[first].joined
                and self.words[first - 1].text in ("class", "and", "or", "group")
                and first - 1 in self.ends_with_year
            ):
                first -= 1
        if self.words[last - 1].text in YEAR_WORDS and last - 1 in self.starts_with_year:
            whole = self.starts_with_year[last - 1]
            return codes | whole.value, topic, first, whole.last
        at = last
        if at + 1 < len(self.words) and self.words[at].joined and self.words[at].text in OF_A_YEAR:
            at += 1
            loose = at in self.starts_with_year
            if not loose and self.words[at].joined and self.words[at].text in ("our", "the", "your"):
                at += 1
            if at in self.starts_with_year and self.words[at].joined:
                codes |= self.starts_with_year[at].value
                last = self.starts_with_year[at].last
            elif at in self.topic_starts and self.words[at].joined:
                topic = topic or self.topic_starts[at].value
                last = self.topic_starts[at].last
        return codes, topic, first, last

    def duties(self) -> Iterator[RoleSaid]:
        links = {one.first: one for one in LINKING.find(self.words)}
        duties: dict[int, Found[str]] = {}
        for duty in DUTIES.find(self.words):
            if duty.first not in duties or duty.last > duties[duty.first].last:
                duties[duty.first] = duty
        for one in WHOEVER.find(self.words):
            link = next((links[at] for at in range(one.last, one.last + 4) if at in links), None)
            whoever = self.words[one.first].text == "whoever"
            if whoever:
                link = Found(first=one.first, last=one.last, value=True)
            if link is None or (
                not whoever
                and not self.words[link.first].joined
                and self.words[link.first - 1].text not in CONCERNED
            ):
                continue
            told = self._told(one, link, duties)
            if told is None:
                continue
            role, last = told
            begin, many, _ = determined(self.words, one.first, one.value)
            if [word.text for word in self.words[max(begin - 2, 0) : begin]] == ["one", "of"]:
                begin, many = begin - 2, 1
            yield RoleSaid(
                start=self.words[begin].start, end=self.words[last - 1].end, role=role, many=many, begun=True
            )

    def _told(
        self, one: Found[bool], link: Found[bool], duties: dict[int, Found[str]]
    ) -> tuple[Role, int] | None:
        reach = NEAR if self.words[link.first].text in STANDING else REACH
        verbs = [word.text for word in self.words[link.first : link.last]]
        for at in range(link.last - 1, min(link.last + reach, len(self.words))):
            if at >= link.last and not self.words[at].joined:
                return None
            verbs.append(self.words[at].text)
            teaches = not TEACHES.isdisjoint(verbs)
            if at in self.starts_with_year and teaches:
                year = self.starts_with_year[at]
                leads = not LEADS.isdisjoint(verbs) and any(
                    role.job == "head of year" for role, _ in self.heads.roles
                )
                role = Role(job="head of year" if leads else "teacher", years=year.value)
                return role, self._with_its_team(year.last)
            if at in self.topic_starts and teaches and (at not in duties or "teaches" in verbs):
                topic = self.topic_starts[at]
                coaches = not COACHES.isdisjoint(verbs)
                return role_of(f"{topic.value} {'coach' if coaches else 'teacher'}"), topic.last
            if at in duties:
                return Role(job=duties[at].value), duties[at].last
        return None

    def _with_its_team(self, last: int) -> int:
        """Where "our Year 9 team" ends: whoever leads it is told by the year, the team only belongs to it."""
        follows = last < len(self.words) and self.words[last].joined
        return last + 1 if follows and self.words[last].text in OF_ITS_OWN else last


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
    """Staff, governors and others with a job, those with the same job and class together."""
    alike: dict[tuple[str, str, str, str], list[Involved]] = {}
    for person in record.people:
        works = person.job or person.kind in (PersonKind.STAFF, PersonKind.GOVERNOR)
        if works and person.kind is not PersonKind.PUPIL:
            alike.setdefault((person.kind, person.job, person.year, person.class_name), []).append(person)
    return tuple(tuple(people) for people in alike.values())


def _fits(person: Involved, role: Role, record: Record, heads: Heads) -> bool:
    any_job = "governor" if person.kind is PersonKind.GOVERNOR else ANY_STAFF
    held = heads.role_of(person.job) if person.job else Role(job=any_job)
    if not _same_job(held, role, person):
        return False
    near = held.years or _years_near(person, record, heads)
    if role.years and near and not role.years & near:
        return False
    return not role.topic or role.topic in f"{held.topic} {held.job}" or role.topic in _told_in(record)


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
