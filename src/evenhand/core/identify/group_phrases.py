"""The ways to say that somebody is of a group: plays chess, a chess player, from a Polish home."""

import re
from collections.abc import Iterator

from evenhand.core.identify.patterns import Pattern
from evenhand.core.identify.phrases import split
from evenhand.core.identify.record import GroupCount
from evenhand.core.identify.roster import YEARS
from evenhand.core.identify.tables import groups as table
from evenhand.core.identify.tables import jobs
from evenhand.core.identify.tables.people import COUNTS

WORK = Pattern(r"(?P<work>[a-z]{4,})s' (?:families|children)")
AMONG_STAFF = Pattern(r"(?P<core>[a-z' -]{4,}?) (?:on|of|among) (?:the|our) (?:staff|team)")
TEAM = Pattern(r"(?:under|u)[ -]?(?P<age>\d{1,2})s?\b", re.IGNORECASE)
SOME_IN_IT = Pattern(
    r"(?P<many>girls|boys|pupils|students|children) (?:on|in|taking|doing|from|at)(?: the| our| an?)?"
    r" (?P<what>[a-z]{4,}(?: .+)?)"
)
TAKE, TAKES = ("take", "do", "are on", "study", "follow"), ("takes", "does", "is on", "studies", "follows")
DOING = ("on", "in", "taking", "doing", "studying", "following", "from")
SHORTEST = 5
HELPING = Pattern(r"(?P<what>[a-z' -]{3,}?) (?:volunteers?|helpers?)")


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
    yield from _of_some_in_it(name)
    if helping := HELPING.fullmatch(name):
        yield from _of_helpers(helping["what"])
    known = False
    lower = group.name.lower()
    for word, phrases in table.SAID_AS:
        # to look for the word first spares a pattern for each that is not there
        if word in lower and re.search(rf"(?<![^\W_]){re.escape(word)}", group.name, re.IGNORECASE):
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
        yield from _of_those_who_do(core)
        yield from _of_a_body(" ".join(core))
        yield from _of_a_number(" ".join(core), group.n)
        yield from _of_a_holder(name)


def _of_some_in_it(name: str) -> Iterator[str]:
    """Girls who take the welding pathway, for the girls on it: a part of a group that is counted, too."""
    among = SOME_IN_IT.fullmatch(name)
    if among is None:
        return
    many, what = among["many"], among["what"]
    for noun, verbs in ((many, TAKE), (many.removesuffix("s"), TAKES)):
        yield from (f"{noun} who {verb} {the}{what}" for verb in verbs for the in ("", "the ", "our "))
        yield from (f"{noun} {doing} {the}{what}" for doing in DOING for the in ("", "the ", "our "))
        yield from (f"{what} {noun}", f"{what.split()[0]} {noun}")


def _of_those_who_do(core: list[str]) -> Iterator[str]:
    """Rowers, for rowing; who hurls and plays hurling, for hurlers; harpists, for the harp."""
    word = core[0] if len(core) == 1 else ""
    if word.endswith("ball"):
        yield from (f"{word}er", f"{word}ers")
    if word.endswith("ing") and len(word) > SHORTEST:
        stem = word[:-3]
        yield from (f"{stem}er", f"{stem}ers")
    if word.endswith("ers") and len(word) > SHORTEST:
        stem = word[:-3]
        yield from (f"who {stem}", f"who {stem}s", f"who {stem}es", f"plays {stem}ing", f"play {stem}ing")
        yield from (f"does {stem}ing", f"goes {stem}ing", f"goes to {stem}ing")
    core = [word for word in core if word not in ("lessons", "tuition", "learners")]
    what = " ".join(core)
    yield from (f"{learns} {the}{what}" for learns in ("learns", "learn", "learning") for the in ("", "the "))
    for calling in (one for one, art in jobs.OF_AN_ART.items() if [art] == core):
        yield from (calling, f"{calling}s")


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
    for land in table.LANDS.get(core, ()):
        yield from (
            f"{came} {land}" for came in ("from", "fled", "fled from", "born in", "grew up in", "left")
        )


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
