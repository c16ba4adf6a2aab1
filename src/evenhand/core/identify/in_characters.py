"""Chinese names in characters, by how they are spelt in English: 张伟 is Zhang Wei, and the reverse."""

from collections.abc import Iterator, Sequence
from itertools import product

from evenhand.core.identify.callings import Index, Part
from evenhand.core.identify.found_names import How, Naming
from evenhand.core.identify.keeping import kept
from evenhand.core.identify.page import Page
from evenhand.core.identify.patterns import Pattern
from evenhand.core.identify.record import Record
from evenhand.core.identify.tables.pinyin import TITLES, spelt
from evenhand.core.identify.tokens import Token

CHARACTERS = Pattern(r"[\u3400-\u9fff]+")
TITLES_BEFORE = frozenset(("mr", "mrs", "ms", "miss", "dr"))
OF_A_NAME = (Part.FIRST, Part.KNOWN, Part.LAST)
MOST_GIVEN = 2


def in_characters(page: Page, index: Index) -> Iterator[Naming]:
    """Where the characters of a surname and of a given name, or of a surname and a title, are somebody's."""
    if page.shadow.text.isascii():
        return  # to compile so wide a range takes a millisecond
    for match in CHARACTERS.finditer(page.shadow.text):
        run, place = match.group(), 0
        while place < len(run):
            size, who = _named_at(run, place, index)
            if who:
                start = match.start() + place
                yield Naming(start=start, end=start + size, who=who, how=How.SCRIPT)
            place += size


def _named_at(run: str, place: int, index: Index) -> tuple[int, tuple[str, ...]]:
    """How many characters from a place are somebody's name, and whose; one and nobody where it is none."""
    people = {
        one.who: one.form
        for way in spelt().surnames.get(run[place], ())
        for one in index.exact.get(way, ())
        if one.part in OF_A_NAME
    }
    if not people:
        return 1, ()
    for size in range(MOST_GIVEN, 0, -1):
        given = run[place + 1 : place + 1 + size]
        who = {
            one.who
            for way in _ways(given)
            for one in index.exact.get(way, ())
            if people.get(one.who, one.form) != one.form and one.part in OF_A_NAME
        }
        if len(given) == size and who:
            return size + 1, tuple(sorted(who))
    title = next((one for one in TITLES if run.startswith(one, place + 1)), "")
    return 1 + len(title), tuple(sorted(people)) if title else ()


def _ways(given: str) -> Iterator[str]:
    """Every way to spell a given name."""
    for ways in product(*(spelt().given.get(one, ()) for one in given)):
        yield "".join(ways)


def spelt_in_english(tokens: Sequence[Token], record: Record) -> Iterator[Naming]:
    """Where a name that the record has in characters stands as it is spelt in English."""
    whole, surnames = _recorded(record)
    if not whole:
        return
    for place in range(len(tokens) - 1):
        one, other = tokens[place], tokens[place + 1]
        if not (one.capital and other.capital):
            continue
        who = whole.get(one.norm + other.norm, ())
        if one.norm in TITLES_BEFORE:
            who = surnames.get(other.norm, ())
        if who:
            yield Naming(start=one.start, end=other.end, who=who, how=How.SCRIPT)


@kept
def _recorded(record: Record) -> tuple[dict[str, tuple[str, ...]], dict[str, tuple[str, ...]]]:
    """Whole names as they are spelt, surname first or last, and surnames."""
    whole: dict[str, tuple[str, ...]] = {}
    surnames: dict[str, tuple[str, ...]] = {}
    for person in record.people:
        name = "".join(person.name.split())
        if not CHARACTERS.fullmatch(name):
            continue
        for surname in spelt().surnames.get(name[0], ()):
            surnames[surname] = (*surnames.get(surname, ()), person.id)
            for given in _ways(name[1:]):
                for way in (surname + given, given + surname):
                    whole[way] = (*whole.get(way, ()), person.id)
    return whole, surnames
