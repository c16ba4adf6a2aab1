"""The forms in which a duty may stand in a sentence: "grits the paths", "grit our paths", "has gritted your
paths"."""

import re
from collections import defaultdict
from collections.abc import Iterator
from functools import cache

from evenhand.core.identify.patterns import Pattern
from evenhand.core.identify.phrases import first_of
from evenhand.core.identify.tables.irregular import BASES

DOES = Pattern(r"(?P<verb>[a-z]{2,}s) (?P<rest>.+)")
NO_VERB = frozenset(
    (
        "lessons", "pupils", "expeditions", "classes", "families", "games", "sports", "pots", "assemblies",
        "flower", "has", "this", "applications", "his", "new",
    )
)  # fmt: skip
OURS = Pattern(r" (?:our|the|your) ")
OWNERS = (" our ", " the ", " your ")
DOUBLED = Pattern(r"^[^aeiou]*[aeiou][bdgmnprt]$|[^aeiou]el$")
IRREGULAR: dict[str, list[str]] = defaultdict(list)
for _form, _base in BASES.items():
    if not _form.endswith(("s", "ing", "men")) and _form != _base:
        IRREGULAR[_base].append(_form)


def begun(duty: str) -> tuple[str, ...]:
    """The words that the forms of a duty begin with. Total."""
    match = DOES.fullmatch(duty)
    if match is None or match["verb"] in NO_VERB:
        return first_of(duty)
    return _forms_of(match["verb"])


def forms_of_duty(duty: str) -> Iterator[str]:
    """A duty as it is written, and if it begins with what somebody does, in every form of that verb and with
    every owner. Total."""
    match = DOES.fullmatch(duty)
    if match is None or match["verb"] in NO_VERB:
        yield duty
        return
    rest = f" {match['rest']} "
    owner = OURS.search(rest)
    owned = [rest]
    if owner:
        before, after = rest[: owner.start()], rest[owner.end() :]
        owned += (f"{before}{other}{after}" for other in OWNERS if other != owner.group())
    for verb in _forms_of(match["verb"]):
        yield from (f"{verb}{one}".rstrip() for one in owned)


@cache
def _forms_of(verb: str) -> tuple[str, ...]:
    base = _without_s(verb)
    stem = base.removesuffix("e") if not base.endswith("ee") else base
    if DOUBLED.search(base):
        stem = base + base[-1]
    past = IRREGULAR.get(base) or [f"{base[:-1]}ied" if re.search("[^aeiou]y$", base) else f"{stem}ed"]
    return (verb, base, f"{stem}ing", *past)


def _without_s(verb: str) -> str:
    if verb.endswith("ies") and len(verb) > 4:
        return f"{verb[:-3]}y"
    return verb[:-2] if re.search("(?:sh|ch|ss|x|zz|o)es$", verb) else verb[:-1]
