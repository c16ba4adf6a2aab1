"""Countable details a letter gives of a pupil, a parent or a family: a year, a class, a club, a language.

Each knows by the head-counts how many it leaves.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from evenhand.core.identify import tone
from evenhand.core.identify.keeping import kept
from evenhand.core.identify.mentions import Bound, bound, somebody, within
from evenhand.core.identify.page import Page, Span
from evenhand.core.identify.phrases import Book, Found, Word, split, words_of
from evenhand.core.identify.record import GroupCount, Involved, InvolvedAs, PersonKind, Record, Setting
from evenhand.core.identify.roles import roles_in, years_of
from evenhand.core.identify.roster import OF_FAMILIES, YEARS, Count, Heads, heads_of, years_in
from evenhand.core.identify.tables import groups as table
from evenhand.core.identify.tables.people import COUNTS, DEFINITE

YEAR, GROUP = "year", "group"
LINKS = re.compile(
    r"[\s,]*(?:who \w+ (?:the )?)?(?:(?:(?:who|whose|that|which|with|of|in|from|at|on|for|to|has|"
    r"have|is|was|are|were|our|the|a|an|one|also|both|and|goes|go|plays"
    r"|sings|belongs|attends|takes|comes|came|joined|moved|here|as|among|those|children?|pupils?|"
    r"son|daughter|twins?|boy|girl|speaks?|member"
    r"|his|her|their|school|community|class|families|there|by|up|bringing|him)\b|\()[\s,]*){0,8}"
)
LEADING = re.compile(
    r"(?:\b(?:in|at|on|of|for|from|with|our|the|a|an|one of|those|among|who|as|has|have|plays|speaks|"
    r"takes|goes to|member of)\s+){1,5}$",
    re.IGNORECASE,
)
TRAILING = re.compile(
    r"[\s-]*(?:speaking )?(?:community|famil(?:y|ies)|club|team|group|class|squad|speakers?|boys?|"
    r"girls?|child|pupil|student|lad|household|parent|mum|dad"
    r"|mother|father|at home|friends?)\b",
    re.IGNORECASE,
)
COUNTED = re.compile(r"\b(?:one|two|three|four|a member|members|a couple) of (?:the|our)\s+$", re.IGNORECASE)
WORK = re.compile(r"(?P<work>[a-z]{4,})s' (?:families|children)")
AMONG_STAFF = re.compile(r"(?P<core>[a-z' -]{4,}?) (?:on|of|among) (?:the|our) (?:staff|team)")
AMONG_SO_MANY = re.compile(
    r"(?:\b(?:he|she|they) (?:is|was|are|were) )?\bone of (?:[\w-]+ ){1,9}$"
    r"|\b(?:the|our) only (?:one|pupil|child|student|boy|girl|family|parent)(?: of (?:ours|us|our \w+))? "
    r"(?:who|that|whose)(?:'s| is| has| was)?\s$"
    r"|\b(?:he|she|they)\s$",
    re.IGNORECASE,
)
AS_SO_MANY = re.compile(
    r",? as (?:are |do |have )?[\w-]+ (?:of (?:our|the) [\w ]{3,40}?\b)?(?:do|are|have|is|does)\b",
    re.IGNORECASE,
)
SINGLED_OUT = re.compile(
    r"\s*(?:(?:just|only|and|but)\s+)?(?:one|two)\s+of\s+(?:them|those|these|the (?:\w+))\b", re.IGNORECASE
)
THE_REST = re.compile(r"\b(?:rest of|others in|classmates in|friends in) (?:the |our )?$", re.IGNORECASE)
TEAM = re.compile(r"(?:under|u)[ -]?(?P<age>\d{1,2})s?\b", re.IGNORECASE)
HELPING = re.compile(r"(?P<what>[a-z' -]{3,}?) (?:volunteers?|helpers?)")
WIDEST = 150


@dataclass(frozen=True, slots=True, kw_only=True)
class Detail:
    """One detail in the text. `key` tells what it is, `count` how many it leaves, `years` which
    years it is of."""

    start: int
    end: int
    kind: str
    key: str
    count: Count
    years: frozenset[str]
    name: str

    @property
    def span(self) -> Span:
        """Where it stands."""
        return Span(start=self.start, end=self.end)


@dataclass(frozen=True, slots=True, kw_only=True)
class Given:
    """A detail that is said of one person or family, or of a handful, and the place to mark."""

    detail: Detail
    bound: Bound
    place: Span


def phrases_of(group: GroupCount) -> Iterator[str]:
    """The ways to say that somebody is of a group."""
    name = " ".join(split(group.name))
    if worked := WORK.fullmatch(group.name.lower()):
        yield from (f"a {worked['work']}", f"an {worked['work']}", f"{worked['work']}s")
    if team := TEAM.search(group.name):
        yield from (f"under {team['age']}s", f"u{team['age']}s", f"under {team['age']} side")
    if among := AMONG_STAFF.fullmatch(group.name.lower()):
        yield from (among["core"], among["core"].removesuffix("s"))
    yield name
    yield from _one(name)
    if helping := HELPING.fullmatch(name):
        yield from _of_helpers(helping["what"])
    known = False
    for word, phrases in table.SAID_AS:
        if re.search(rf"(?<![^\W_]){re.escape(word)}", group.name, re.IGNORECASE):
            known = True
            yield from phrases
    core = [
        word for word in split(group.name) if word not in table.FRAMES and not next(YEARS.whole(word), None)
    ]
    if "speaking" in name.split() and core:
        yield from _of_a_language(core[0])
    elif group.of in ("families", "parents") and len(core) == 1 and not known:
        yield from _of_a_people(core[0])
    elif core and not known:
        yield from _of_a_body(" ".join(core))
        yield from _of_a_number(" ".join(core), group.n)
        yield from _of_a_holder(name)


def _of_helpers(what: str) -> Iterator[str]:
    """Helps with swimming, for the swimming volunteers."""
    for verb in ("help", "helps", "helping", "volunteer", "volunteers", "helper", "helpers"):
        yield from (
            f"{verb} {with_it} {what}" for with_it in ("with", "at", "in", "for", "with the", "with our")
        )
    yield from (f"{what} helper", f"{what} helpers", f"{what} volunteer")


def _one(name: str) -> Iterator[str]:
    for many, one in (
        ("families", "family"),
        ("pupils", "pupil"),
        ("children", "child"),
        ("students", "student"),
        ("parents", "parent"),
        ("volunteers", "volunteer"),
    ):
        if many in name.split():
            yield name.replace(many, one)
    if name.endswith("s"):
        yield name[:-1]
    for lead in ("boys ", "girls "):
        if name.startswith(lead):
            yield name.removeprefix(lead)
    for lead in (
        "pupils with an ",
        "pupils with a ",
        "pupils with ",
        "children with an ",
        "pupils ",
        "students in ",
        "children with ",
        "students with ",
        "children who ",
        "pupils who ",
        "students who ",
        "families who ",
        "parents who ",
        "pupils on ",
        "pupils in ",
    ):
        if name.startswith(lead):
            bare = name.removeprefix(lead)
            yield from (bare, bare.replace("until", "till"), bare.removesuffix("s"))


def _of_a_language(language: str) -> Iterator[str]:
    yield from (
        f"{language} speaking",
        f"speaks {language}",
        f"speak {language}",
        f"{language} is spoken",
        f"speaking {language}",
        f"{language} at home",
    )
    yield from _of_a_people(language)


def _of_a_people(core: str) -> Iterator[str]:
    if core.endswith("ing") and len(core) > 5:
        yield from (f"{core[:-3]}er", f"{core[:-3]}ers", f"who {core[:-3]}", core[:-3])
    yield core if len(core) > 5 else f"{core} family"
    yield from (f"a {core}", f"an {core}", f"{core}s")
    yield from (f"{core} {noun}" for noun in table.PEOPLE_OF)
    yield from (f"from {land}" for land in table.LANDS.get(core, ()))


def _of_a_number(core: str, number: int) -> Iterator[str]:
    """The chess four, of a team of four."""
    yield from (f"{core} {word}" for word, many in COUNTS.items() if many == number and 2 < many <= 15)


def _of_a_holder(name: str) -> Iterator[str]:
    """Captain of chess, for the chess captain."""
    topic, _, holder = name.rpartition(" ")
    if topic and holder in table.HOLDERS:
        yield from (f"{holder} of {topic}", f"{holder} of the {topic}", f"{holder} of our {topic}")


def _of_a_body(core: str) -> Iterator[str]:
    if len(core) > 5 and " " in core:
        yield core
    yield from (f"{core} {body}" for body in table.BODIES)
    yield from (f"{does} {core}" for does in table.DOES)
    yield from (f"{does} the {core}" for does in ("plays", "play", "playing"))


class Groups:
    """The groups of one school, ready to be looked up."""

    def __init__(self, setting: Setting) -> None:
        self.groups = setting.roster.groups
        entries = ((phrase, place) for place, group in enumerate(self.groups) for phrase in phrases_of(group))
        self.book: Book[int] = Book(dict.fromkeys(entries))


@kept
def groups_of(setting: Setting) -> Groups:
    """The groups of a school, worked out once."""
    return Groups(setting)


def details_in(page: Page, words: tuple[Word, ...]) -> list[Detail]:
    """Every countable detail among some words, whoever it is said of."""
    heads = heads_of(page.setting)
    groups = groups_of(page.setting)
    found = [
        *(_of_year(one, words, heads) for one in years_in(words, heads)),
        *(_of_class(one, words, heads) for one in heads.class_names.find(words)),
        *(_of_group(one, words, groups.groups) for one in groups.book.find(words)),
    ]
    return _fullest(found)


@kept
def details_of(page: Page) -> tuple[Detail, ...]:
    """Every countable detail of a letter, worked out once."""
    return tuple(details_in(page, words_of(page.shadow.text)))


def _of_year(one: Found[frozenset[str]], words: tuple[Word, ...], heads: Heads) -> Detail:
    start, end = words[one.first].start, words[one.last - 1].end
    key = " ".join(sorted(one.value))
    return Detail(
        start=start,
        end=end,
        kind=YEAR,
        key=key,
        count=heads.pupils_in(one.value),
        years=one.value,
        name=" ".join(word.text for word in words[one.first : one.last]),
    )


def _of_class(one: Found[str], words: tuple[Word, ...], heads: Heads) -> Detail:
    start, end = words[one.first].start, words[one.last - 1].end
    return Detail(
        start=start,
        end=end,
        kind=YEAR,
        key=one.value,
        count=heads.pupils_of(one.value),
        years=heads.class_codes[one.value],
        name=one.value,
    )


def _of_group(one: Found[int], words: tuple[Word, ...], groups: tuple[GroupCount, ...]) -> Detail:
    group = groups[one.value]
    start, end = words[one.first].start, words[one.last - 1].end
    codes = frozenset(code for found in YEARS.find(words_of(group.name.lower())) for code in found.value)
    return Detail(
        start=start,
        end=end,
        kind=GROUP,
        key=group.name,
        count=Count(number=group.n),
        years=codes,
        name=group.name,
    )


def _fullest(found: Iterable[Detail]) -> list[Detail]:
    chosen: list[Detail] = []
    for one in sorted(found, key=lambda detail: (detail.start, -detail.end, detail.kind)):
        if not (chosen and one.start < chosen[-1].end):
            chosen.append(one)
    return chosen


@kept
def given_in(page: Page) -> tuple[Given, ...]:
    """Every countable detail that the letter gives of one person or family, or of a handful."""
    taken = [said.span for said in roles_in(page) if said.role.job not in OF_FAMILIES]
    found = []
    for detail in details_of(page):
        if any(span.meets(detail.span) for span in (*taken, *page.furniture)) or _is_plain_word(page, detail):
            continue
        whom = _of_the_rest(page, detail) or bound(page, detail.span) or _counted(page, detail)
        if whom is not None and (whom.many < max(page.setting.k, 2) or _is_singled_out(page, detail)):
            found.append(Given(detail=detail, bound=whom, place=_place(page, detail, whom)))
    return tuple(found)


def _counted(page: Page, detail: Detail) -> Bound | None:
    """ "Two of the chess club": a handful without a noun."""
    match = COUNTED.search(page.shadow.text, max(detail.start - 30, 0), detail.start)
    if match is None:
        return None
    several = somebody(match.start(), match.end())
    return Bound(mention=several, many=2, touches=True)


def _of_the_rest(page: Page, detail: Detail) -> Bound | None:
    """ "The rest of Year 10": whom the letter speaks of is in it, too."""
    match = THE_REST.search(page.shadow.text, max(detail.start - 40, 0), detail.start)
    if match is None:
        return None
    one = somebody(match.start(), match.end())
    return Bound(mention=one, many=1, touches=False)


def supporting_in(page: Page, given: Sequence[Given]) -> list[Given]:
    """Details that belong to the same tale though said of several: "the Year 11 boys",
    "our other Sikh families"."""
    found = []
    known = {one.detail.span for one in given}
    taken = [said.span for said in roles_in(page)]
    for detail in details_of(page):
        if detail.span in known or any(span.meets(detail.span) for span in (*taken, *page.furniture)):
            continue
        whom = bound(page, detail.span)
        if whom is None or not whom.touches:
            continue
        named = (_is_definite(page, whom) and not _is_said_of_all(page, detail, whom)) or _is_singled_out(
            page, detail
        )
        if named and _is_near(page, detail, given):
            found.append(Given(detail=detail, bound=whom, place=_place(page, detail, whom)))
    return found


def _is_definite(page: Page, whom: Bound) -> bool:
    phrase = page.shadow.text[whom.mention.start : whom.mention.noun].lower().split()
    return bool(phrase) and phrase[0] in DEFINITE and whom.mention.many != 1


def _is_said_of_all(page: Page, detail: Detail, whom: Bound) -> bool:
    """Whether a notice is to all who have a detail: "pupils who have epilepsy will have their plans
    renewed"."""
    sentence = page.words_of(page.sentence_at(detail.start))
    return (
        whom.mention.many >= page.setting.k
        and tone.looks_ahead(sentence)
        and not tone.is_of_a_quarrel(sentence)
    )


def _is_singled_out(page: Page, detail: Detail) -> bool:
    """There are eleven Ghanaian families here. One of them has …"""
    return SINGLED_OUT.match(page.shadow.text, page.sentence_at(detail.start).end) is not None


def _is_near(page: Page, detail: Detail, given: Sequence[Given]) -> bool:
    paragraph = page.paragraph_at(detail.start)
    here = [one for one in page.sentences if paragraph.holds(one)]
    place = here.index(page.sentence_at(detail.start)) if page.sentence_at(detail.start) in here else -9
    return any(
        page.sentence_at(one.detail.start) in here
        and abs(here.index(page.sentence_at(one.detail.start)) - place) <= 2
        for one in given
    )


def _is_plain_word(page: Page, detail: Detail) -> bool:
    """Whether a class named after a bird or a colour is here no name, as its small letter shows."""
    first, written = page.shadow.text[detail.start], page.words_of(detail.span)
    if (
        detail.kind == YEAR
        and first.islower()
        and written != detail.key
        and detail.key.endswith(f" {written}")
    ):
        return True
    return detail.kind == YEAR and detail.key.islower() and detail.name == detail.key and first.islower()


def _place(page: Page, detail: Detail, whom: Bound) -> Span:
    """From the noun to the detail where they belong together, else the detail with its small words."""
    text = page.shadow.text
    sentence = page.sentence_at(detail.start)
    trailing = TRAILING.match(text, detail.end)
    end = trailing.end() if trailing else detail.end
    start = detail.start
    for pattern, furthest in ((LEADING, 40), (AMONG_SO_MANY, 80)):
        leading = pattern.search(text[max(sentence.start, start - furthest) : start])
        if leading:
            start -= len(leading.group())
    also = AS_SO_MANY.match(text, end)
    end = also.end() if also else end
    mentions = [
        one
        for one in within(page, sentence)
        if one.end <= detail.start or one.start <= detail.start < one.end
    ]
    for mention in reversed(mentions):
        if mention.start > start:
            continue
        between = text[mention.end : start] if mention.end < start else ""
        if (mention.end >= start or LINKS.fullmatch(between)) and end - mention.start <= WIDEST:
            start = mention.start
        else:
            break
    if whom.mention.start <= detail.start < whom.mention.end:
        start, end = min(start, whom.mention.start), max(end, whom.mention.end)
    elif whom.touches and 0 <= whom.mention.end - end <= 30:
        end = whom.mention.end
    return Span(start=start, end=end)


def is_of_the_record(page: Page, detail: Detail) -> bool:
    """Whether somebody of the record may have a detail; True where the record cannot tell."""
    if detail.kind == GROUP:
        return True
    heads = heads_of(page.setting)
    known = [years_of(alike[0], heads) for alike in _pupils_alike(page.record)]
    return any(not codes or codes & detail.years for codes in known) or not known


def who_has(page: Page, detail: Detail) -> tuple[str, ...]:
    """The ids of pupils with a detail and of their families; all families where the record cannot tell."""
    heads = heads_of(page.setting)
    ids = [
        one.id
        for alike in _pupils_alike(page.record)
        if detail.kind == GROUP or years_of(alike[0], heads) & detail.years
        for one in alike
        if detail.kind != GROUP or one.part is not InvolvedAs.OTHER
    ]
    adults = _adults_of(page.record)
    return tuple(dict.fromkeys((*ids, *(adult for one in ids for adult in adults.get(one, ())))))


@kept
def _pupils_alike(record: Record) -> tuple[tuple[Involved, ...], ...]:
    """The pupils of the record, those of one year and class together."""
    alike: dict[tuple[str, str], list[Involved]] = {}
    for person in record.people:
        if person.kind is PersonKind.PUPIL:
            alike.setdefault((person.year, person.class_name), []).append(person)
    return tuple(tuple(pupils) for pupils in alike.values())


@kept
def _adults_of(record: Record) -> dict[str, list[str]]:
    adults: dict[str, list[str]] = {}
    for person in record.people:
        for child in person.children:
            adults.setdefault(child, []).append(person.id)
    return adults


def expected(page: Page, details: Iterable[Detail]) -> float | None:
    """How many are left when all these details are true of somebody: N times the shares; None when
    unknown."""
    every = list({detail.key: detail for detail in details}.values())
    years = [one for one in every if one.kind == YEAR]
    closest = min(years, key=lambda one: one.count.number or 0, default=None)
    kept_ones = [one for one in every if one.kind == GROUP]
    if closest and not any(one.years & closest.years for one in kept_ones):
        kept_ones.append(replace(closest))
    total = heads_of(page.setting).total
    if not total or any(one.count.number is None for one in kept_ones):
        return None
    left = float(total)
    for one in kept_ones:
        left *= min(1.0, (one.count.number or 0) / total)
    return left if len(kept_ones) > 1 else float(kept_ones[0].count.number or 0) if kept_ones else None
