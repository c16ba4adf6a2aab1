"""What the buttons of the editor do beside saving: parts and fields go up or down, parts come and go."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, TypeVar

from evenhand.apps.packs.parting import KINDS, Taken, name_of, title_of
from evenhand.core.packs import Template
from evenhand.core.wording import fold
from evenhand.core.wording.parts import Part, PartKind, Path, at, made, moved, walked, with_added, without

if TYPE_CHECKING:
    from evenhand.apps.packs.detailing import Details

Thing = TypeVar("Thing")
PART = re.compile(r"part(?P<path>(?:-\d{1,4})*)-(?:(?P<do>up|down|gone)|(?P<where>add|in)-(?P<kind>\w{1,9}))")
FIELD = re.compile(r"field-(?P<number>\d{1,4})(?:-option-(?P<row>\d{1,4}))?-(?P<do>up|down)")
STEPS = {"up": -1, "down": 1}


@dataclass(frozen=True, slots=True, kw_only=True)
class Arranged:
    """The text with what the button did; which control has the focus then, and what happened in words."""

    after: Template
    focus: str = ""
    said: str = ""


def is_act(then: str) -> bool:
    """Whether a button of the form arranges something."""
    return bool(PART.fullmatch(then) or FIELD.fullmatch(then))


def arranged(form: Details, then: str) -> Arranged:
    """What a form comes to after one of its buttons; as it is where the button means nothing any more."""
    if found := FIELD.fullmatch(then):
        return _field(form, int(found["number"]), found["row"], found["do"])
    found = PART.fullmatch(then)
    taken = form.taken()
    path = taken.now.get(tuple(int(one) for one in found["path"].split("-")[1:])) if found else None
    try:
        if found is None or path is None:
            return Arranged(after=form.after())
        if found["do"]:
            whole, focus, said = _go(taken, path, found["do"])
        else:
            whole, focus, said = _come(form, taken, path, found["where"], PartKind(found["kind"]))
    except (IndexError, ValueError):
        return Arranged(after=form.after())
    return Arranged(after=replace(form.after(), body=whole.source()), focus=focus, said=said)


def _go(taken: Taken, path: Path, do: str) -> tuple[Part, str, str]:
    *up, number = path
    part = at(taken.whole, path)
    if do == "gone":
        whole = without(taken.whole, path)
        beside = at(whole, tuple(up)).inside
        focus = name_of((*up, max(0, number - 1)), "gone") if beside else name_of(tuple(up), "below")
        return whole, focus, f"{KINDS[part.kind]}: taken out. It is kept in the versions that were saved."
    whole, now = moved(taken.whole, path, STEPS[do])
    row = at(whole, now[:-1]).inside
    return whole, name_of(now, _way(do, now[-1], len(row))), f"Moved {do}. It is {title_of(part, now)} now."


def _way(do: str, number: int, count: int) -> str:
    """The button that goes on in the same direction, or the other one at the end of the row."""
    if number == 0:
        return "down"
    return "up" if number == count - 1 else do


def _come(form: Details, taken: Taken, path: Path, where: str, kind: PartKind) -> tuple[Part, str, str]:
    place = (*path, len(at(taken.whole, path).inside)) if where == "in" else (*path[:-1], path[-1] + 1)
    fresh = made(kind, name="" if kind is PartKind.NOTE else _free_name(form, taken.whole, kind))
    whole = with_added(taken.whole, place, fresh)
    focus = name_of(place, "words" if kind is PartKind.NOTE else "label")
    return whole, focus, f"{title_of(fresh, place)} is here. Write it, or move it to where it belongs."


def _free_name(form: Details, whole: Part, kind: PartKind) -> str:
    """A name that no field, passage or choice of the text has."""
    names = [one.name for one in form.before.fields] + [part.name for _, part in walked(whole)]
    stem = "answer" if kind is PartKind.OPTION else kind.value
    number = 1
    while fold(f"{stem}-{number}") in map(fold, names):
        number += 1
    return f"{stem}-{number}"


def _field(form: Details, number: int, row: str | None, do: str) -> Arranged:
    after = form.after()
    names = [one.name for one in form.before.fields]
    keys = [one.name for one in after.fields]
    if number >= len(names) or names[number] not in keys:
        return Arranged(after=after)
    place = keys.index(names[number])
    fields = list(after.fields)
    if row is None:
        fields, now = _swapped(fields, place, STEPS[do])
        focus = f"field-{now}-{_way(do, now, len(fields))}"
    else:
        options, now = _swapped(fields[place].options, int(row), STEPS[do])
        fields[place] = replace(fields[place], options=tuple(options))
        focus = f"field-{place}-option-{now}-{_way(do, now, len(options))}"
    return Arranged(after=replace(after, fields=tuple(fields)), focus=focus, said=f"Moved {do}.")


def _swapped(row: Sequence[Thing], number: int, step: int) -> tuple[list[Thing], int]:
    there, other = list(row), number + step
    if not (0 <= number < len(there) and 0 <= other < len(there)):
        return there, number
    there[number], there[other] = there[other], there[number]
    return there, other
