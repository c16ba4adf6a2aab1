"""Where a letter names somebody of the record, in whatever form: found once, shared by the clues for names.

First every word is looked up, alone and with the ones beside it; then each place is asked whether it means
a person, and this one (`meaning`); then what belongs together becomes one passage.
"""

from collections.abc import Iterable, Iterator, Sequence

from evenhand.core.identify.around_names import Reading
from evenhand.core.identify.by_letters import in_latin_letters, in_thai
from evenhand.core.identify.callings import index_of
from evenhand.core.identify.found_names import Found, How, Naming
from evenhand.core.identify.in_characters import in_characters, spelt_in_english
from evenhand.core.identify.keeping import kept
from evenhand.core.identify.looking_up import looked_up
from evenhand.core.identify.meaning import means_a_person
from evenhand.core.identify.name_passages import joined
from evenhand.core.identify.other_scripts import as_recorded, by_looks, in_ethiopic, in_script
from evenhand.core.identify.page import Page
from evenhand.core.identify.run_together import run_together, with_a_tail
from evenhand.core.identify.spelling import squeezed
from evenhand.core.identify.tokens import Token, tokens_of


@kept
def namings_of(page: Page) -> tuple[Naming, ...]:
    """Every place where somebody of the record is named by a name or what is left of one."""
    index = index_of(page.record)
    if not index.exact:
        return ()
    tokens = tokens_of(page)
    allowed = _allowed(page, tokens)
    found = list(looked_up(page.shadow.text, tokens, index, allowed))
    reading = Reading(
        text=page.shadow.text,
        tokens=tokens,
        index=index,
        people_at=_people_at(found),
        allowed=allowed,
        own_places=_own_places(page),
        told_of=_told_of(page),
    )
    meant = list(_meant(reading, found))
    namings = [
        *joined(reading, meant),
        *run_together(page, index),
        *with_a_tail(page, index),
        *in_script(page, index),
        *in_ethiopic(page, index),
        *as_recorded(page, index),
        *by_looks(page, index),
        *in_thai(page, index),
        *in_characters(page, index),
        *in_latin_letters(tokens, page.record),
        *spelt_in_english(tokens, page.record),
    ]
    return tuple(sorted(namings, key=lambda one: (one.start, -one.end)))


def _own_places(page: Page) -> frozenset[str]:
    """Words of the names of classes, years and groups of the school."""
    roster = page.setting.roster
    named = (
        *(one.name for one in roster.classes),
        *(year for year, _ in roster.pupils_by_year),
        *(one.name for one in roster.groups),
        *(person.class_name for person in page.record.people),
    )
    return frozenset(squeezed(word) for name in dict.fromkeys(named) for word in name.split())


def _told_of(page: Page) -> str:
    """What was posted and what happened, in one text."""
    record = page.record
    return "\n".join((record.occasion.what, record.occasion.where, *(post.text for post in record.posts)))


def _allowed(page: Page, tokens: Sequence[Token]) -> frozenset[int]:
    """Words where the letter names whom it may name."""
    spans, inside, place = page.permitted, set(), 0
    for number, token in enumerate(tokens):
        while place < len(spans) and spans[place].end <= token.start:
            place += 1
        if place < len(spans) and spans[place].start <= token.start:
            inside.add(number)
    return frozenset(inside)


def _people_at(found: Iterable[Found]) -> dict[int, frozenset[str]]:
    people: dict[int, set[str]] = {}
    for one in found:
        for place in range(one.first, one.last + 1):
            people.setdefault(place, set()).update(calling.who for calling in one.callings)
    return {place: frozenset(ids) for place, ids in people.items()}


def _meant(reading: Reading, found: Iterable[Found]) -> Iterator[Found]:
    for one in found:
        if one.sure:
            yield one
            continue
        callings = means_a_person(
            reading,
            first=one.first,
            last=one.last,
            callings=one.callings,
            alike=one.how is How.ALIKE,
        )
        if callings:
            yield Found(first=one.first, last=one.last, callings=callings, how=one.how, plural=one.plural)
