"""The fields of a text where its words use them, and what fills them by itself."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from evenhand.apps.letters.texts import wording_of
from evenhand.core.letters.sources import Origin, given
from evenhand.core.packs import Field
from evenhand.core.packs.sources import PER_RECIPIENT, Source
from evenhand.core.wording import Choice, Passage, fold

if TYPE_CHECKING:
    from evenhand.apps.letters.laid import Laid


def in_order(laid: Laid) -> list[Field]:
    """The fields of the template in the order in which the letter uses them; unused ones last."""
    wording = wording_of(laid.template)
    places = [(use.place.line, use.place.column, use.key) for use in wording.placeholders()]
    for block in wording.blocks():
        if isinstance(block, Passage | Choice):
            place = wording.place(block.start)
            places.append((place.line, place.column, block.key))
    order: dict[str, int] = {}
    for number, (_, _, key) in enumerate(sorted(places)):
        order.setdefault(key, number)
    fields = [one for one in laid.template.fields if one.source not in set(PER_RECIPIENT)]
    return sorted(fields, key=lambda one: order.get(fold(one.name), len(order)))


def known_already(one: Field, laid: Laid) -> str:
    """What fills a field by itself, in words; empty if a person answers."""
    if one.source not in set(Source):
        return ""
    request = laid.request
    origin = Origin(
        now=request.now,
        school=request.school,
        pack=request.pack,
        case=request.case,
        signatory=request.signatory,
    )
    found = given(Source(one.source), origin)
    if isinstance(found, bool):
        return "yes" if found else "no"
    if isinstance(found, tuple):
        return "; ".join(getattr(item, "text", str(item)) for item in found)
    return str(getattr(found, "text", found) or "")


def keys_of(laid: Laid) -> Mapping[tuple[int, int], str]:
    """Which field stands at which place of the template's file."""
    template, wording = laid.template, wording_of(laid.template)
    keys = {(use.place.line, use.place.column): use.key for use in wording.placeholders()}
    for block in wording.blocks():
        if isinstance(block, Passage | Choice):
            place = wording.place(block.start)
            keys[(place.line, place.column)] = block.key
    assert wording.first_line == template.body_line
    return keys
