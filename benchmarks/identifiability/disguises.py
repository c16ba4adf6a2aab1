"""Every disguise a letter may put a person of the record in, one small function each.

A disguise takes what the record knows of a person and gives the ways it may stand in a letter, none if it has
nothing to work on. Written from the list of disguises that the check promises to see through
(docs/explanation/identifiability.md), not from what the check can do.
"""

import unicodedata
from collections.abc import Callable, Iterator, Mapping
from typing import Any

Person = Mapping[str, Any]
Disguise = Callable[[Person], Iterator[str]]

CYRILLIC_LOOKS = str.maketrans("aeocpixyAEOCPTHKMBX", "аеосріхуАЕОСРТНКМВХ")
GREEK_LOOKS = str.maketrans("oAEHIKMNOPTXYZBv", "οΑΕΗΙΚΜΝΟΡΤΧΥΖΒν")
DIGIT_LOOKS = str.maketrans("oeaisOEAIS", "0341503415")
NEIGHBOURS = dict(zip("abcdefghijklmnopqrstuvwxyz", "svxfrdhjkoklmbipateyibcdtx", strict=True))
SAME_SOUND = (
    ("ph", "f"), ("ck", "k"), ("ie", "ei"), ("ee", "ea"), ("ll", "l"), ("tt", "t"), ("nn", "n"), ("rr", "r"),
    ("ss", "s"), ("ou", "oo"), ("ey", "y"), ("ei", "ie"), ("au", "or"), ("w", "v"), ("z", "s"), ("gh", "g"),
)  # fmt: skip


def words_of(person: Person) -> tuple[str, str]:
    """First name and surname; the surname with its particles."""
    first, _, last = person["name"].partition(" ")
    return first, last or first


def _title(person: Person) -> str:
    return person.get("title", "") or "Mrs"


def _bare(name: str) -> str:
    return "".join(one for one in unicodedata.normalize("NFD", name) if not unicodedata.combining(one))


def _listed(value: str | list[str] | None) -> list[str]:
    return [value] if isinstance(value, str) else list(value or ())


def _exact(person: Person) -> Iterator[str]:
    yield person["name"]


def _first(person: Person) -> Iterator[str]:
    yield words_of(person)[0]


def _surname(person: Person) -> Iterator[str]:
    yield words_of(person)[1]


def _title_surname(person: Person) -> Iterator[str]:
    title, last = _title(person), words_of(person)[1]
    yield f"{title} {last}"
    yield f"{title}. {last}"
    yield f"{title.upper()} {last.upper()}"
    yield f"{title.lower()} {last.lower()}"
    yield f"a {title} {last}"


def _title_full(person: Person) -> Iterator[str]:
    yield f"{_title(person)} {person['name']}"


def _couple(person: Person) -> Iterator[str]:
    last = words_of(person)[1]
    yield f"Mr and Mrs {last}"
    yield f"Mr & Mrs {last}"


def _family(person: Person) -> Iterator[str]:
    last = words_of(person)[1]
    yield f"the {last} family"
    yield f"the {last} household"


def _plural(person: Person) -> Iterator[str]:
    last = words_of(person)[1]
    yield f"the {last}{'es' if last.endswith(('s', 'x', 'z', 'ch', 'sh')) else 's'}"


def _initials(person: Person) -> Iterator[str]:
    first, last = words_of(person)
    one, other = first[0], last.split()[-1][0]
    if not (one + other).isascii() or not (one + other).isupper():
        return
    yield f"{one}.{other}."
    yield f"{one}. {other}."
    yield f"{one}{other}"
    yield f"{one} {other}"
    yield f"{one}.{other}"


def _first_initial(person: Person) -> Iterator[str]:
    first, last = words_of(person)
    yield f"{first} {last.split()[-1][0]}."
    yield f"{first} {last.split()[-1][0]}"


def _initial_surname(person: Person) -> Iterator[str]:
    first, last = words_of(person)
    yield f"{first[0]}. {last}"
    yield f"{first[0]} {last}"
    yield f"{_title(person)} {first[0]}. {last}"
    yield f"{_title(person)} {first[0]} {last}"


def _title_initial(person: Person) -> Iterator[str]:
    last = words_of(person)[1]
    if person.get("title"):
        yield f"{person['title']} {last[0]}."
        yield f"{person['title']} {last[0]}"


def _surname_first(person: Person) -> Iterator[str]:
    first, last = words_of(person)
    yield f"{last}, {first}"
    yield f"{last.upper()} {first}"
    yield f"{last} {first}"


def _possessive(person: Person) -> Iterator[str]:
    first, last = words_of(person)
    yield f"{person['name']}’s"
    yield f"{first}'s"
    yield f"{last}'s"


def _capitals(person: Person) -> Iterator[str]:
    first, last = words_of(person)
    yield person["name"].upper()
    yield first.upper()
    yield last.upper()


def _small(person: Person) -> Iterator[str]:
    yield person["name"].lower()


def _known(person: Person) -> Iterator[str]:
    yield from _listed(person.get("known_as"))


def _pet(person: Person) -> Iterator[str]:
    yield from person.get("pets", ())


def _former(person: Person) -> Iterator[str]:
    for name in _listed(person.get("formerly")):
        yield name
        yield f"Miss {name.split()[-1]}"
        yield f"{words_of(person)[0]} {name.split()[-1]}"


def _without_accents(person: Person) -> Iterator[str]:
    first, last = words_of(person)
    if _bare(person["name"]) != person["name"]:
        yield _bare(person["name"])
        yield from (_bare(one) for one in (first, last) if _bare(one) != one)


def _misspelt(person: Person) -> Iterator[str]:
    first, last = words_of(person)
    for wrong in _slips(last):
        yield f"{_title(person)} {wrong}"
        yield f"{first} {wrong}"
        if len(wrong) > 5:
            yield wrong
    for wrong in _slips(first):
        yield f"{wrong} {last}"


def _slips(word: str) -> Iterator[str]:
    if len(word) < 5 or not word.isalpha():
        return
    middle = len(word) // 2
    yield word[:middle] + word[middle + 1 :]
    yield word[: middle - 1] + word[middle] + word[middle - 1] + word[middle + 1 :]
    yield word[:middle] + word[middle] + word[middle:]
    if (near := NEIGHBOURS.get(word[middle])) is not None:
        yield word[:middle] + near + word[middle + 1 :]
    for right, wrong in SAME_SOUND:
        if right in word[1:]:
            yield word[0] + word[1:].replace(right, wrong, 1)


def _script(person: Person) -> Iterator[str]:
    yield from person.get("scripts", ())


def _transliterated(person: Person) -> Iterator[str]:
    yield from person.get("spellings", ())


def _inflected(person: Person) -> Iterator[str]:
    yield from person.get("inflected", ())


def _hashtag(person: Person) -> Iterator[str]:
    first, last = (_run(one) for one in words_of(person))
    yield f"#{first}{last}"
    yield f"#{last}Out"
    yield f"#JusticeFor{first}"
    yield f"#{(first + last).lower()}"
    yield f"#{last.lower()}out"
    yield f"#Sack{last}"
    yield f"#Team{last}"
    yield f"#StandWith{first}"


def _file(person: Person) -> Iterator[str]:
    first, last = (_run(one) for one in words_of(person))
    yield f"{first}_{last}.jpg"
    yield f"{last.lower()}-complaint.pdf"
    yield f"statement_{last.lower()}_v2.docx"
    yield f"{first.lower()}{last.lower()}.png"
    yield f"Letter to {_title(person)} {last}.docx"
    yield f"IMG_{last}_01.heic"
    yield f"{last.upper()}{first[0]}.pdf"
    yield f"{first[0].lower()}{last.lower()}-reply.pdf"


def _run(name: str) -> str:
    return "".join(letter for letter in name if letter.isalnum())


def _hyphened(person: Person) -> Iterator[str]:
    first, last = words_of(person)
    if "-" in last:
        yield f"{first} {last.replace('-', ' ')}"
        yield f"{_title(person)} {last.replace('-', ' ')}"
        yield f"{first} {last.replace('-', '')}"
        yield f"{first} {last.replace('-', chr(0x2011))}"
        yield f"{_title(person)} {last.replace('-', '–')}"
        yield f"{_title(person)} {last.split('-')[0]}"
        yield f"{_title(person)} {last.split('-')[-1]}"
    if "-" in first:
        yield f"{first.replace('-', ' ')} {last}"
        yield first.replace("-", "")
        yield first.replace("-", " ")
    if len(last) > 6 and last.isalpha():
        yield f"{first} {last[:4]}-{last[4:]}"
        yield f"{_title(person)} {last[:4]}-{last[4:]}"
    if " " in last:
        yield f"{first} {last.replace(' ', '-')}"
        yield f"{first} {last.replace(' ', '')}"
    if "'" in last or "’" in last:
        plain = last.replace("’", "'")
        yield f"{_title(person)} {plain.replace(chr(39), '')}"
        yield f"{_title(person)} {plain.replace(chr(39), '’')}"
        yield f"{_title(person)} {plain.replace(chr(39), ' ')}"
        yield f"{_title(person)} {plain.replace(chr(39), '`')}"


def _broken(person: Person) -> Iterator[str]:
    first, last = words_of(person)
    yield f"{first}\n{last}"
    yield f"{_title(person)}\n{last}"
    if len(last) > 5 and last.isalpha():
        yield f"{first} {last[:3]}-\n{last[3:]}"
        yield f"{_title(person)} {last[:-3]}-\n{last[-3:]}"


def _spaced(person: Person) -> Iterator[str]:
    first, last = words_of(person)
    yield "  ".join(" ".join(one) for one in (first, last) if one.isalpha())
    for name in (first, last):
        if len(name) > 3 and name.isalpha():
            yield " ".join(name)
            yield ".".join(name)
            yield "-".join(name)
            yield " ".join(name.upper())
            yield "_".join(name)
            yield "\u2009".join(name)


def _starred(person: Person) -> Iterator[str]:
    first, last = words_of(person)
    for name in (first, last):
        if len(name) > 4 and name.isalpha():
            yield (
                name[0] + "*" * (len(name) - 2) + name[-1] if len(name) < 7 else name[:2] + "***" + name[-2:]
            )
            yield name[0] + "".join("*" if one in "aeiou" else one for one in name[1:])
            yield name[:3] + "*" * (len(name) - 3)
            yield name[:2] + "-" * (len(name) - 4) + name[-2:] if len(name) > 5 else name
    yield f"{_starry(first)} {_starry(last)}"
    yield f"{_title(person)} {_starry(last)}"


def _starry(name: str) -> str:
    return name[0] + "*" * (len(name) - 2) + name[-1]


def _look_alike(person: Person) -> Iterator[str]:
    for name in (person["name"], f"{_title(person)} {words_of(person)[1]}"):
        for table in (CYRILLIC_LOOKS, GREEK_LOOKS, DIGIT_LOOKS):
            if name.translate(table) != name:
                yield name.translate(table)
        yield "".join(chr(ord(one) + 0xFEE0) if "!" <= one <= "~" else one for one in name)
        yield "".join(_bold(one) for one in name)
        yield name.replace("l", "I") if "l" in name else name
        yield name.replace("rn", "m") if "rn" in name else name


def _bold(letter: str) -> str:
    if letter.isascii() and letter.isalpha():
        return chr((0x1D41A if letter.islower() else 0x1D400) + ord(letter.lower()) - ord("a"))
    return letter


def _invisible(person: Person) -> Iterator[str]:
    for name in (person["name"], words_of(person)[0], f"{_title(person)} {words_of(person)[1]}"):
        for sign in ("\u200b", "\u00ad", "\u200d", "\u2060", "\ufeff", "\u200c", "\u200e"):
            yield name[:2] + sign + name[2:]
            yield sign.join(name)
        yield name.replace(" ", "\u00a0")
        yield name.replace(" ", "\u202f")
        yield unicodedata.normalize("NFD", name)


def _wrapped(person: Person) -> Iterator[str]:
    first, last = words_of(person)
    for name in (person["name"], first, f"{_title(person)} {last}"):
        yield f"“{name}”"
        yield f"*{name}*"
        yield f"_{name}_"
        yield f"({name})"
        yield f"<{name}>"
        yield f"'{name}'"
        yield f"{name}/"


def _handle(person: Person) -> Iterator[str]:
    for handle in _listed(person.get("handles")):
        bare = handle.lstrip("@")
        yield handle
        yield bare
        yield f"@{bare}"
        yield bare.upper()
        if re_like := bare.replace("_", " ").replace(".", " "):
            yield re_like
        yield bare.replace("_", "").replace(".", "")
        yield f"@ {bare}"


def _email(person: Person) -> Iterator[str]:
    if mail := person.get("email"):
        user, _, host = mail.partition("@")
        yield mail
        yield mail.upper()
        yield f"{user} at {host.replace('.', ' dot ')}"
        yield f"{user} [at] {host}"
        yield f"{user}(at){host.replace('.', '(dot)')}"
        yield f"{user} @ {host}"


def _phone(person: Person) -> Iterator[str]:
    if phone := person.get("phone"):
        digits = "".join(one for one in phone if one.isdigit())
        yield phone
        yield digits
        yield f"{digits[:5]}-{digits[5:]}"
        yield f"{digits[:5]} {digits[5:8]} {digits[8:]}"
        yield f"+44 {digits[1:]}"
        yield f"+44 (0){digits[1:5]} {digits[5:]}"
        yield f"0044 {digits[1:]}"
        yield ".".join((digits[:5], digits[5:8], digits[8:]))


def _postcode(person: Person) -> Iterator[str]:
    if code := person.get("postcode"):
        yield code
        yield code.lower()
        yield code.replace(" ", "")
        yield code.replace(" ", "-")
        yield code.replace(" ", "\u00a0")


def _vehicle(person: Person) -> Iterator[str]:
    vehicle = person.get("vehicle")
    plate = vehicle if isinstance(vehicle, str) else (vehicle or {}).get("plate", "")
    found = [word for word in plate.replace(",", " ").split() if any(one.isdigit() for one in word)]
    if not found:
        return
    at = plate.index(found[0])
    bare = plate[at : at + 8].strip()
    yield bare
    yield bare.lower()
    yield bare.replace(" ", "")
    yield bare.replace(" ", "-")
    yield " ".join(bare.replace(" ", ""))


DISGUISES: dict[str, Disguise] = {
    "exact": _exact,
    "first": _first,
    "surname": _surname,
    "title and surname": _title_surname,
    "title and full": _title_full,
    "couple": _couple,
    "family": _family,
    "plural": _plural,
    "initials": _initials,
    "first and initial": _first_initial,
    "initial and surname": _initial_surname,
    "title and initial": _title_initial,
    "surname first": _surname_first,
    "possessive": _possessive,
    "capitals": _capitals,
    "small letters": _small,
    "known as": _known,
    "pet name": _pet,
    "former": _former,
    "without accents": _without_accents,
    "misspelt": _misspelt,
    "script": _script,
    "transliterated": _transliterated,
    "inflected": _inflected,
    "hashtag": _hashtag,
    "file name": _file,
    "hyphened": _hyphened,
    "broken": _broken,
    "spaced out": _spaced,
    "starred out": _starred,
    "look-alike": _look_alike,
    "invisible": _invisible,
    "wrapped": _wrapped,
    "handle": _handle,
    "e-mail": _email,
    "telephone": _phone,
    "postcode": _postcode,
    "registration": _vehicle,
}
