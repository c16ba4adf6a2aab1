"""Where a letter speaks of somebody by what they do: "our SENCO", "the Year 2 class teacher", "the member of
staff who looks after the building".
"""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from evenhand.core.identify.by_their_things import (
    Passage,
    by_their_things,
    clergy_on_the_board,
    in_the_chair,
    parents_on_the_board,
    team_before,
    teams_in,
)
from evenhand.core.identify.duty_phrases import begun, forms_of_duty
from evenhand.core.identify.keeping import kept
from evenhand.core.identify.mentions import TENS, determined
from evenhand.core.identify.page import Page, Span
from evenhand.core.identify.phrases import Book, Found, Word, words_of
from evenhand.core.identify.record import Record
from evenhand.core.identify.roster import (
    ANY_STAFF,
    GOVERNORS,
    JOBS,
    OF_FAMILIES,
    SUBJECTS,
    TEACHERS,
    Heads,
    Role,
    heads_of,
    is_known,
    plural_of,
    role_of,
    years_in,
)
from evenhand.core.identify.tables import jobs
from evenhand.core.identify.tables.duties import DUTIES as WHAT_THEY_DO
from evenhand.core.identify.tables.people import COUNTS

REACH = 16
NEAR = 1
STANDING = frozenset(("on", "at", "in"))
NOT_OF_A_PLACE = frozenset(
    (
        "parent", "mum", "dad", "people", "volunteer", "two", "three", "those", "pair", "one", "someone",
        "somebody", "teacher", "adult", "assistant", "governor", "lad", "lass",
    )
)  # fmt: skip
ENDS_A_CLAUSE = frozenset(
    (
        "has", "have", "had", "is", "was", "were", "are", "will", "would", "can", "cannot", "could", "should",
        "must", "may", "might", "did", "does", "do", "and", "but", "or", "who", "which", "that", "because",
        "when", "while", "as", "so", "on", "this", "last", "yesterday", "today", "deserves", "needs", "said",
        "says", "told", "wrote", "feels", "felt", "online",
        "not", "about", "ought", "received", "got", "wept", "cried", "learned", "learnt",
        "after", "since", "by",
    )
)  # fmt: skip
FURTHER, WITHIN = 6, 8
OF_A_SUBJECT_TOO = (
    "teacher", "lead", "coach", "specialist", "coordinator", "leader", "tutor", "head of department",
    "instructor", "lecturer",
)  # fmt: skip
"""What whoever teaches a subject may be called; a school counts them by one of these."""
OF_WHO_LEADS = ("lead", "leader", "coordinator", "subject leader", "head of department")
OF_A_YEAR = frozenset(("in", "of", "for", "to", "from", "with", "at"))
TEACHES = frozenset(
    (
        "teaches", "teach", "taught", "teaching", "takes", "works", "working", "leads", "runs", "has",
        "takes", "looks",
        "helps", "supports", "coaches", "coach", "support", "help", "lead", "take", "run", "work",
        "covers", "charge", "responsible", "heads", "oversees", "manages",
        "mentors", "trains", "train", "trained", "had", "took", "led", "ran", "taken", "looked",
    )
)  # fmt: skip
YEAR_WORDS = frozenset(("year", "house", "phase", "stage", "department"))
OF_ITS_OWN = frozenset(("team", "cohort", "group", "pupils", "children", "students"))
COACHES = frozenset(("coach", "coaches", "coaching", "trains", "train", "trained"))
CONCERNED = frozenset(("concerned", "involved", "question", "named", "accused", "staff"))
FOR_THE_LOVE_OF_IT = frozenset(("reading volunteer", "uniform shop"))
OF_FAMILIES_TOO = frozenset((*OF_FAMILIES, *GOVERNORS, *FOR_THE_LOVE_OF_IT))
OF_PLAYERS = frozenset(("team", "squad", "crew"))
"""Who plays, after the name of a game: "one of the hockey team"."""
THIS_PLACE = frozenset(
    (
        "building",
        "school",
        "place",
        "gate",
        "site",
        "office",
        "kitchen",
        "nursery",
        "college",
        "academy",
        "village",
    )
)
HEADS_OF_PUPILS = frozenset(
    (
        "girl", "girls", "boy", "boys", "pupil", "pupils", "student", "students", "prefect", "prefects",
        "chorister",
        "choristers", "monitor", "monitors", "scholar", "scholars", "server", "librarian",
    )
)  # fmt: skip
CHAIRS = frozenset(("chair", "chairman", "chairwoman", "chairperson"))
IN_A_TEAM = frozenset(
    (who, where)
    for who in ("somebody", "someone", "colleague", "person", "lady", "chap", "gentleman")
    for where in ("in", "on", "from")
)
"""Before a team, who is meant is one of it: "somebody in our IT team"."""
LEADS = frozenset(("looks", "charge", "leads", "heads", "runs", "oversees", "manages", "responsible"))


class RoleSaid(NamedTuple):
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


DUTIES: Book[str] = Book(
    ((duty, job) for job, duties in WHAT_THEY_DO for duty in duties), begun=begun, forms=forms_of_duty
)


@kept
def roles_in(page: Page) -> tuple[RoleSaid, ...]:
    """Every role the letter speaks of, the fullest reading of each place."""
    words = words_of(page.shadow.text)
    heads = heads_of(page.setting)
    reading = _Reading(words=words, heads=heads, own=_own_titles(page.record))
    # where two readings are equally long, the title that this school counts apart is meant
    found = sorted(
        (
            *reading.titles(),
            *reading.duties(),
            *reading.by_their_work(),
            *reading.of_a_team(),
            *reading.of_a_calling(),
            *reading.told_by(by_their_things(words), many=1),
            *reading.told_by(in_the_chair(page, words), many=1),
            *reading.told_by(parents_on_the_board(page, words), many=1),
            *reading.told_by(clergy_on_the_board(page, words), many=1),
        ),
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
    """Job titles of this record that no table knows, and "our chair" for whoever chairs something."""
    titles = {person.job for person in record.people if person.job and not is_known(person.job)}
    chairs = {person.job for person in record.people if not CHAIRS.isdisjoint(person.job.lower().split())}
    return Book(
        (
            *((title, (" ".join(word.text for word in words_of(title.lower())), False)) for title in titles),
            *((f"our {one}", (role_of(chair).job, False)) for chair in chairs for one in CHAIRS),
        )
    )


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
            if self._is_of_a_pupil(one):
                continue
            codes, topic, first, last = self._around(one)
            if job in jobs.OF_A_SUBJECT:
                if self.heads.holding(role_of(f"{topic} teacher")).number is None or not topic:
                    continue
                job = "teacher"
            if not (codes or topic or job in (ANY_STAFF, "governor", *TEACHERS)):
                codes, last = self._in_their_clause(codes, last)
            begin, many, _ = determined(self.words, first, plural)
            begun = begin < first
            if self.words[begin].text == "my" and not plural:
                many = 1
            text = " ".join(word.text for word in self.words[one.first : one.last])
            if text in jobs.ALONE_ONLY and not begun:
                continue
            if job in FOR_THE_LOVE_OF_IT and self.heads.holding(Role(job=job)).number is None:
                continue
            role = self.heads.as_counted(self._full(job, codes, topic) if codes or topic else Role(job=job))
            yield RoleSaid(
                start=self.words[begin].start,
                end=self.words[last - 1].end,
                role=role,
                many=many,
                begun=begun,
            )

    def _is_of_a_pupil(self, one: Found[tuple[str, bool]]) -> bool:
        """Whether it is half of a pupil's title: the Head Girl, our deputy head boys, the head chorister."""
        if one.last >= len(self.words) or self.words[one.last - 1].text not in (
            "head",
            "assistant",
            "senior",
        ):
            return False
        return self.words[one.last].joined and self.words[one.last].text in HEADS_OF_PUPILS

    def _in_their_clause(self, codes: frozenset[str], last: int) -> tuple[frozenset[str], int]:
        """The year in a clause behind a title, and where it ends: the assistant who works with Year 1."""
        if last + 1 >= len(self.words) or self.words[last].text != "who" or not self.words[last].joined:
            return codes, last
        verbs: list[str] = []
        for at in range(last + 1, min(last + WITHIN, len(self.words))):
            if not self.words[at].joined or self.words[at].text in ("is", "was", "has", "had", "and"):
                break
            if at in self.starts_with_year and not TEACHES.isdisjoint(verbs):
                year = self.starts_with_year[at]
                return year.value, year.last
            verbs.append(self.words[at].text)
        return codes, last

    def _full(self, job: str, codes: frozenset[str], topic: str) -> Role:
        if job == ANY_STAFF and topic and self.heads.holding(role_of(f"{topic} teacher")).number is not None:
            return role_of(f"{topic} teacher")
        if job == "headteacher":
            return Role(job="head of department" if topic else "phase leader", years=codes, topic=topic)
        if topic and job in OF_A_SUBJECT_TOO:
            return self._of_a_subject(topic, job)._replace(years=codes)
        return Role(job=job, years=codes, topic=topic)

    def _of_a_subject(self, topic: str, job: str) -> Role:
        """Whoever leads or teaches a subject, as this school counts them."""
        said = role_of(f"{topic} {job}")
        others = (role_of(f"{topic} {one}") for one in OF_A_SUBJECT_TOO)
        wider = (role_of(one) for one in jobs.WIDER.get(topic, ()))
        every = (said, *others, *wider)
        return next((one for one in every if self.heads.holding(one).number is not None), said)

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
        if self.words[last - 1].text == "pt" and last in self.topic_starts and self.words[last].joined:
            return codes, self.topic_starts[last].value, first, self.topic_starts[last].last
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
            if one.first and self.words[one.first].text == "one" and self._is_ten(one.first - 1):
                continue
            link = next((links[at] for at in range(one.last, one.last + 4) if at in links), None)
            whoever = self.words[one.first].text == "whoever"
            if whoever:
                link = Found(first=one.first, last=one.last, value=True)
            if self.words[one.first].text in ("he", "she") and (link is None or link.first != one.last):
                continue
            if link is not None and self._is_in_a_place(link) and self._may_be_anybody(one):
                continue
            if link is not None and not all(word.joined for word in self.words[one.last : link.first]):
                continue
            if link is None or not (whoever or self._hangs_on(one, link)):
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

    def _hangs_on(self, one: Found[bool], link: Found[bool]) -> bool:
        """Whether a clause belongs to a noun: nothing between them but "concerned", or a comma behind
        somebody
        who is known already, "his father, who unlocks for us"."""
        if self.words[link.first].joined or self.words[link.first - 1].text in CONCERNED:
            return True
        begin, _, leans = determined(self.words, one.first, one.value)
        return leans and link.first == one.last and self.words[link.first].text == "who" and begin < one.first

    def _is_ten(self, at: int) -> bool:
        """Whether a word is a ten, before the one of "forty-one"."""
        return COUNTS.get(self.words[at].text, 0) >= TENS

    def of_a_team(self) -> Iterator[RoleSaid]:
        """A member of our chemistry team, one of our cleaning team, one of the Year 4 team."""
        for at in teams_in(self.words):
            # "our IT team": what else would be the pronoun, at which a phrase stops
            first = at - (self.words[at - 1].text == "it")
            begin, many, _ = determined(self.words, first, plural=True)
            before = tuple(word.text for word in self.words[max(begin - 2, 0) : begin])
            if before == ("member", "of") or before in IN_A_TEAM:
                begin, many, _ = determined(self.words, begin - 2, plural=False)
            many = 1 if before in IN_A_TEAM else many
            role = self._of_whom(at, begin)
            if many == 1 and role is not None and self.heads.holding(role).number is not None:
                yield RoleSaid(
                    start=self.words[begin].start, end=self.words[at].end, role=role, many=many, begun=True
                )

    def _of_whom(self, at: int, begin: int) -> Role | None:
        """Whoever is of a team: those whom the school counts, before those who teach what it is called by."""
        job = team_before(self.words, at, begin)
        of_the_team = self.heads.as_counted(Role(job=job)) if job else None
        if of_the_team and self.heads.holding(of_the_team).number is not None:
            return of_the_team
        if at in self.topic_ends and self.topic_ends[at].first > begin:
            if self.words[at].text in OF_PLAYERS and self.topic_ends[at].value in jobs.WIDER:
                return None
            return self._of_a_subject(self.topic_ends[at].value, "teacher")
        if at in self.ends_with_year:
            return Role(job="teacher", years=self.ends_with_year[at])
        return of_the_team

    def told_by(self, passages: Iterable[Passage], *, many: int) -> Iterator[RoleSaid]:
        """Somebody told by what they carry, by a chair they sit in, or as a parent on the board."""
        for passage in passages:
            roles = [self.heads.as_counted(role_of(job)) for job in passage.jobs]
            known = [role for role in roles if self.heads.holding(role).number is not None]
            if known or passage.surely:
                yield RoleSaid(
                    start=self.words[passage.first].start,
                    end=self.words[passage.last - 1].end,
                    role=(known or roles)[0],
                    many=many,
                    begun=True,
                )

    def of_a_calling(self) -> Iterator[RoleSaid]:
        """One of our two physicists: whoever teaches physics."""
        for at, word in enumerate(self.words):
            single = word.text.removesuffix("s")
            subject = jobs.OF_A_CALLING.get(single) or jobs.OF_AN_ART.get(word.text)
            if subject is None:
                continue
            begin, many, _ = determined(self.words, at, plural=word.text != single)
            role = self._of_a_subject(subject, "teacher")
            ours = any(one.text == "our" for one in self.words[begin:at])
            if single in jobs.OF_AN_ART and self.words[begin].text != "our":
                continue
            if ours and self.heads.holding(role).number is not None:
                yield RoleSaid(start=self.words[begin].start, end=word.end, role=role, many=many, begun=True)

    def _may_do(self, one: Found[bool], link: Found[bool], duty: Found[str]) -> bool:
        """Whether a noun for a family goes with a duty: a mother who keeps the PTA's books, or who runs
        breakfast club, and not one who rang the office."""
        job = duty.value
        if job in FOR_THE_LOVE_OF_IT and self.heads.holding(Role(job=job)).number is None:
            return False
        does = self.words[link.first].text == "who" and duty.first <= link.last
        return not self._is_of_a_family(one) or job in OF_FAMILIES_TOO or does

    def _is_of_a_family(self, one: Found[bool]) -> bool:
        return self.words[one.last - 1].text in jobs.OF_A_FAMILY

    def _is_in_a_place(self, link: Found[bool]) -> bool:
        return [word.text for word in self.words[link.first : link.last]] in (["in", "the"], ["in", "our"])

    def _may_be_anybody(self, one: Found[bool]) -> bool:
        """Whether a noun is of people who may well only be there: a parent in the office."""
        return self.words[one.last - 1].text in NOT_OF_A_PLACE

    def by_their_work(self) -> Iterator[RoleSaid]:
        """The library lady, our forest school lady, the minibus man: what somebody does before a plain word
        for people."""
        ends = {one.last: (one.first, Role(job=one.value)) for one in DUTIES.find(self.words)}
        for last, topic in self.topic_ends.items():
            ends.setdefault(last, (topic.first, self._of_a_subject(topic.value, "teacher")))
        for at, word in enumerate(self.words):
            if word.text not in jobs.PLAIN_PEOPLE or not word.joined or at not in ends:
                continue
            first, role = ends[at]
            counted = self.heads.as_counted(role)
            begin, many, _ = determined(self.words, first, plural=False)
            if begin < first and self.heads.holding(counted).number is not None:
                yield RoleSaid(
                    start=self.words[begin].start, end=word.end, role=counted, many=many, begun=True
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
            teaches = not TEACHES.isdisjoint(verbs) and not self._is_of_a_family(one)
            if at in self.starts_with_year and teaches:
                year = self.starts_with_year[at]
                leads = not LEADS.isdisjoint(verbs) and any(
                    role.job == "head of year" and (not role.years or role.years & year.value)
                    for role, _ in self.heads.roles
                )
                role = Role(job="head of year" if leads else "teacher", years=year.value)
                return role, self._with_its_team(year.last)
            led = self._led(at, verbs)
            if led is not None:
                return led, self.topic_starts[at].last
            if at in self.topic_starts and teaches and (at not in duties or "teaches" in verbs):
                topic = self.topic_starts[at]
                coaches = not COACHES.isdisjoint(verbs)
                return self._of_a_subject(topic.value, "coach" if coaches else "teacher"), topic.last
            if at in duties:
                job = duties[at].value
                if not self._may_do(one, link, duties[at]):
                    continue
                role = role_of(job) if job.endswith("teacher") else Role(job=job)
                return self.heads.as_counted(role), self._to_the_verb(duties[at].last)
        return None

    def _led(self, at: int, verbs: list[str]) -> Role | None:
        """Who is in charge of a subject, where this school counts whoever that is: the teacher who leads on
        PE."""
        if at not in self.topic_starts or LEADS.isdisjoint(verbs):
            return None
        topic = self.topic_starts[at].value
        head = Role(job="head of department", topic=topic)
        roles = (head, *(role_of(f"{topic} {one}") for one in OF_WHO_LEADS))
        return next((one for one in roles if self.heads.holding(one).number is not None), None)

    def _to_the_verb(self, last: int) -> int:
        """Where the clause ends that begins with what somebody does: "who unlocks for us each morning"."""
        furthest = min(last + FURTHER, len(self.words))
        while (
            last < furthest
            and self.words[last].joined
            and (self.words[last].text not in ENDS_A_CLAUSE or self._is_this_place(last))
        ):
            last += 1
        return last

    def _is_this_place(self, at: int) -> bool:
        """Whether "this" or "our" leads to the school itself: "who unlocks this building"."""
        return (
            self.words[at].text == "this"
            and at + 1 < len(self.words)
            and self.words[at + 1].text in THIS_PLACE
        )

    def _with_its_team(self, last: int) -> int:
        """Where "our Year 9 team" ends: whoever leads it is told by the year, the team only belongs to it."""
        follows = last < len(self.words) and self.words[last].joined
        return last + 1 if follows and self.words[last].text in OF_ITS_OWN else last
