"""How each person of the record may be called: names, their parts, pet forms, and keys to find them by.

Built once for a record; asking it takes as long for five people as for five thousand.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from enum import Enum
from typing import NamedTuple

from evenhand.core.identify.by_ear import key_by_ear
from evenhand.core.identify.keeping import kept
from evenhand.core.identify.mutations import softened
from evenhand.core.identify.patterns import Pattern
from evenhand.core.identify.record import Involved, Record
from evenhand.core.identify.shadow import heard_otherwise, shadow_of, sounded
from evenhand.core.identify.spelling import (
    baltic_stem_of,
    distance,
    roman_key,
    shortened,
    skeletons_of,
    squeezed,
    stem_of,
    without_clan,
    without_fleeting_vowel,
)
from evenhand.core.identify.tables import listed
from evenhand.core.identify.tables.name_words import MIDDLES, PARTICLES, SURNAMES_FIRST
from evenhand.core.identify.tables.pet_forms import CALLED, OTHER_FIRST_NAMES
from evenhand.core.identify.tables.titles import TITLES

VOWEL = Pattern("[aeiou]")
LONG = 7
LEAST_NEAR = 4
SHORTEST = 3
FOND_ENDINGS = tuple(
    listed(
        """
    tsa itsa oula aki akis ita ito inha inho zinho uszka eczka ushka yushka ochka echka enka inka kins
    ka usia unia ko syk asyk chyk chik ochko usyk ji ben behn bhai bai jee bibi didi
        """
    )
)
PET_ENDINGS = ("", "y", "ie", "ey", "i", "s", "o", "z", "zy", "sy")


class Part(Enum):
    """What part of a name a form is."""

    WHOLE = "whole"
    FIRST = "first"
    MIDDLE = "middle"
    LAST = "last"
    KNOWN = "known"
    PET = "pet"


class Calling(NamedTuple):
    """One way to call one person."""

    form: str
    who: str
    part: Part


@dataclass(frozen=True, slots=True, kw_only=True)
class Index:
    """Every way to call everybody, by form and by the keys of `spelling`."""

    people: Mapping[str, Involved]
    exact: Mapping[str, tuple[Calling, ...]]
    keyed: Mapping[str, tuple[Calling, ...]]
    skeletons: Mapping[str, tuple[Calling, ...]]
    firsts: Mapping[str, frozenset[str]]
    lasts: Mapping[str, frozenset[str]]
    initials: Mapping[str, tuple[str, ...]]
    by_initial: Mapping[str, tuple[str, ...]]
    by_beginning: Mapping[str, tuple[Calling, ...]]
    by_end: Mapping[str, tuple[Calling, ...]]
    softened: Mapping[str, tuple[Calling, ...]]
    by_ear: Mapping[str, tuple[Calling, ...]]
    _near: dict[str, Mapping[str, tuple[str, ...]]] = field(default_factory=dict, compare=False)

    def alike(self, form: str) -> tuple[Calling, ...]:
        """Callings that are spelt or heard nearly like a form, and not the same."""
        found = {
            calling
            for key in keys_of(form)
            for calling in self.keyed.get(key, ())
            if calling.form[0] == form[0] or key.startswith("r:")
        }
        if not VOWEL.search(form):
            found.update(self.keyed.get(f"v:{form}", ()))
        for known in self._near_to(form):
            found.update(self.exact[known])
        return tuple(sorted((one for one in found if one.form != form), key=lambda one: (one.form, one.who)))

    def shortened_to(self, form: str) -> tuple[Calling, ...]:
        """First names of which a form could be the short one: Kez for Keziah, Kirsty for Kirsteen, Preet
        for Harpreet."""
        found = {
            calling
            for base, ended in _bases_of(form)
            for calling in self.by_beginning.get(base[:SHORTEST], ())
            if calling.form.startswith(base)
            and calling.form != form
            and len(calling.form) > len(base) + 1 - 2 * ended
        }
        if len(form) >= LEAST_NEAR:
            found.update(
                calling
                for calling in self.by_end.get(form[-LEAST_NEAR:], ())
                if calling.form.endswith(form) and len(calling.form) > len(form) + 1
            )
        return tuple(sorted(found, key=lambda one: (one.form, one.who)))

    def lengthened_to(self, form: str) -> tuple[Calling, ...]:
        """First names of which a form is the fond one: Elenitsa for Eleni, Joanninha for Joanna."""
        found = {
            calling
            for ending in FOND_ENDINGS
            if form.endswith(ending) and len(base := form.removesuffix(ending)) >= SHORTEST
            for known in (base, *(base + vowel for vowel in "aeio"))
            if len(known) >= LEAST_NEAR
            for calling in self.exact.get(known, ())
            if calling.part in (Part.FIRST, Part.KNOWN)
        }
        return tuple(sorted(found, key=lambda one: (one.form, one.who)))

    def _near_to(self, form: str) -> Iterator[str]:
        if len(form) < LEAST_NEAR:
            return
        near = self._near.get(form[0])
        if near is None:
            near = self._near[form[0]] = _shortenings(self.by_initial.get(form[0], ()))
        seen: set[str] = set()
        for short in shortened(form, by=_allowed(form)):
            seen.update(near.get(short, ()))
        for known in seen:
            most = min(_allowed(form), _allowed(known))
            if distance(form, known, most=most) <= most:
                yield known


def _bases_of(form: str) -> Iterator[tuple[str, bool]]:
    """What is left of a short form without the ending that makes it friendly, and whether it had one."""
    for ending in PET_ENDINGS:
        base = form.removesuffix(ending)
        if form.endswith(ending) and len(base) >= SHORTEST:
            yield base, bool(ending)
            if ending and base[-1] == base[-2] and len(base) > SHORTEST:
                yield base[:-1], True


def heard(text: str) -> str:
    """A name of the record as the shadow of a letter would have it."""
    return sounded(shadow_of(text)).text


def keys_of(form: str) -> Iterator[str]:
    """Keys under which a form meets other spellings of the same name."""
    if len(form) >= LEAST_NEAR:
        yield f"r:{roman_key(form)}"
        bare = without_clan(form)
        if bare != form:
            yield f"g:{roman_key(bare)}"
    if len(form) >= 4:
        yield f"s:{roman_key(stem_of(form))}"
    if stem := without_fleeting_vowel(form):
        yield f"s:{roman_key(stem)}"
    if baltic := baltic_stem_of(form):
        yield f"b:{baltic}"


@kept
def index_of(record: Record) -> Index:
    """The index of a record; worked out once."""
    exact: dict[str, dict[tuple[str, Part], Calling]] = defaultdict(dict)
    firsts: dict[str, frozenset[str]] = {}
    lasts: dict[str, frozenset[str]] = {}
    initials: dict[str, list[str]] = defaultdict(list)
    for person in record.people:
        callings = tuple(callings_of(person))
        for calling in callings:
            exact[calling.form].setdefault((calling.who, calling.part), calling)
        firsts[person.id] = frozenset(
            calling.form[0] for calling in callings if calling.part in (Part.FIRST, Part.KNOWN)
        )
        lasts[person.id] = frozenset(calling.form[0] for calling in callings if calling.part is Part.LAST)
        for letters in initials_of(person):
            initials[letters].append(person.id)
    forms = {form: tuple(found.values()) for form, found in exact.items()}
    return Index(
        people={person.id: person for person in record.people},
        exact=forms,
        keyed=_gathered(
            (key, calling)
            for form, found in forms.items()
            for key in (*keys_of(form), f"v:{VOWEL.sub('', form)}")
            for calling in found
        ),
        skeletons=_gathered(
            (skeleton, calling)
            for form, found in forms.items()
            for skeleton in dict.fromkeys(skeletons_of(form))
            if len(skeleton) >= 3
            for calling in found
        ),
        firsts=firsts,
        lasts=lasts,
        initials={letters: tuple(dict.fromkeys(ids)) for letters, ids in initials.items()},
        by_initial=_by_initial(forms),
        by_beginning=_gathered(
            (form[:SHORTEST], calling)
            for form, found in forms.items()
            if len(form) > SHORTEST
            for calling in found
            if calling.part in (Part.FIRST, Part.KNOWN)
        ),
        by_end=_gathered(
            (form[-LEAST_NEAR:], calling)
            for form, found in forms.items()
            if len(form) >= LONG
            for calling in found
            if calling.part in (Part.FIRST, Part.KNOWN)
        ),
        by_ear=_gathered(
            (key_by_ear(form), calling)
            for form, found in forms.items()
            if len(form) >= LEAST_NEAR
            for calling in found
            if calling.part is Part.LAST
        ),
        softened=_gathered(
            (changed, calling)
            for form, found in forms.items()
            if len(changed := softened(form)) >= SHORTEST
            for calling in found
            if calling.part in (Part.FIRST, Part.KNOWN)
        ),
    )


def _gathered(pairs: Iterable[tuple[str, Calling]]) -> Mapping[str, tuple[Calling, ...]]:
    gathered: dict[str, list[Calling]] = defaultdict(list)
    for key, calling in pairs:
        gathered[key].append(calling)
    return {key: tuple(callings) for key, callings in gathered.items()}


def _by_initial(forms: Iterable[str]) -> Mapping[str, tuple[str, ...]]:
    gathered: dict[str, list[str]] = defaultdict(list)
    for form in forms:
        if len(form) >= LEAST_NEAR and form.isascii():
            gathered[form[0]].append(form)
    return {letter: tuple(found) for letter, found in gathered.items()}


def _shortenings(forms: Iterable[str]) -> Mapping[str, tuple[str, ...]]:
    found: dict[str, list[str]] = defaultdict(list)
    for form in forms:
        for short in set(shortened(form, by=_allowed(form))):
            found[short].append(form)
    return {short: tuple(known) for short, known in found.items()}


def _allowed(form: str) -> int:
    return 2 if len(form) >= LONG else 1


def callings_of(person: Involved) -> Iterator[Calling]:
    """Every way to call one person, the likeliest first."""
    for name in (person.name, *heard_otherwise(person.name), *person.formerly):
        yield from _parts(name, person.id)
    for name in person.known_as:
        words = words_of_name(name)
        if len(words) > 1:
            yield from _parts(name, person.id)
        for word in words:
            if len(word) > 1:
                yield Calling(form=squeezed(word), who=person.id, part=Part.KNOWN)
    for first in dict.fromkeys(squeezed(one[0]) for one in (_given(person.name),) if one):
        for pet in sorted(CALLED.get(first, ())):
            yield Calling(form=pet, who=person.id, part=Part.PET)


def words_of_name(name: str) -> list[str]:
    """The words of a name as a letter would have them, without titles before it."""
    words = [word.strip(".,()\"'") for word in re.split(r"[\s,]+", heard(name))]
    words = [word for word in words if squeezed(word)]
    while len(words) > 1 and words[0].lower().strip(".") in TITLES:
        words.pop(0)
    return words


def _given(name: str) -> list[str]:
    words = words_of_name(name)
    if len(words) > 1 and words[0].lower() in SURNAMES_FIRST and words[-1].lower() not in SURNAMES_FIRST:
        return words[1:]
    return words[:-1] or words


def _parts(name: str, who: str) -> Iterator[Calling]:
    words = words_of_name(name)
    if not words:
        return
    turned = len(words) > 1 and words[0].lower() in SURNAMES_FIRST
    lasts = [words[0]] if turned and words[-1].lower() not in SURNAMES_FIRST else [words[-1]]
    given = words[1:] if lasts[0] is words[0] and len(words) > 1 else words[:-1]
    particles: list[str] = []
    while len(given) > 1 and given[-1].lower() in PARTICLES and not turned:
        particles.insert(0, given.pop())
    if len(words) > 1:
        yield Calling(form=squeezed("".join(words)), who=who, part=Part.WHOLE)
        if not turned and given:
            yield Calling(form=squeezed("".join([*particles, *lasts, *given])), who=who, part=Part.WHOLE)
    for word in lasts:
        yield from _of_surname(word, particles, who)
    kept = [word for place, word in enumerate(given) if _is_a_name(word, begins=place == 0)]
    yield from _of_given(kept, who)


def _is_a_name(word: str, *, begins: bool) -> bool:
    """Whether a given word is more than a particle: Ben is, where it comes first, not in Yusuf ben Dov."""
    plain = word.lower()
    return plain not in PARTICLES or (begins and (plain in CALLED or plain in OTHER_FIRST_NAMES))


def _of_surname(word: str, particles: list[str], who: str) -> Iterator[Calling]:
    yield Calling(form=squeezed("".join([*particles, word])), who=who, part=Part.LAST)
    yield Calling(form=squeezed(word), who=who, part=Part.LAST)
    for piece in word.split("-"):
        if len(squeezed(piece)) > 2 and piece.lower() not in PARTICLES:
            yield Calling(form=squeezed(piece), who=who, part=Part.LAST)


def _of_given(given: list[str], who: str) -> Iterator[Calling]:
    if not given:
        return
    if len(squeezed(given[0])) > 1:
        yield Calling(form=squeezed(given[0]), who=who, part=Part.FIRST)
    if len(given) > 1:
        yield Calling(form=squeezed("".join(given[:2])), who=who, part=Part.FIRST)
    for piece in given[0].split("-") if "-" in given[0] else ():
        if len(squeezed(piece)) > 2 and piece.lower() not in PARTICLES:
            yield Calling(form=squeezed(piece), who=who, part=Part.FIRST)
    for word in given[1:]:
        if len(squeezed(word)) > 1:
            yield Calling(form=squeezed(word), who=who, part=Part.MIDDLE)


def given_initials(person: Involved) -> frozenset[str]:
    """The letters that all the given names of a person begin with: d and j of Donald John Beaton."""
    return frozenset(squeezed(word)[0] for word in _given(person.name))


def further_initials(person: Involved) -> frozenset[str]:
    """The letters that the names after the first begin with: s, d and c of Fatima Soares da Cruz."""
    return frozenset(squeezed(word)[0] for word in words_of_name(person.name)[1:])


def is_weak(calling: Calling) -> bool:
    """A middle name, or one shared by so many that alone it points to nobody."""
    return calling.part is Part.MIDDLE or (
        calling.form in MIDDLES and calling.part not in (Part.FIRST, Part.KNOWN)
    )


def initials_of(person: Involved) -> tuple[str, ...]:
    """The letters a person may be written as: first and last, and all of them."""
    found: dict[str, None] = {}
    for name in (person.name, *person.known_as, *person.formerly):
        words = [piece for word in words_of_name(name) for piece in [word]]
        letters = [squeezed(word)[0] for word in words if word.lower() not in PARTICLES]
        pieces = [squeezed(piece)[:1] for word in words for piece in word.split("-")]
        if len(letters) > 1:
            found[letters[0] + letters[-1]] = None
            found["".join(letters)] = None
            found["".join(pieces)] = None
            found["".join(squeezed(word)[:1] for word in words)] = None
    for name in person.known_as:
        if 2 <= len(squeezed(name)) <= 3 and squeezed(name).upper() == re.sub(r"\W", "", heard(name)):
            found[squeezed(name)] = None
    given, known = _given(person.name), person.known_as
    if known and given:
        last = squeezed(words_of_name(person.name)[-1])[0]
        found.update({squeezed(name)[0] + last: None for name in known if squeezed(name)})
    return tuple(letters for letters in found if letters.isalpha())
