"""What would mend a passage: other words for it, put into the answer it came from when a person says so."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from evenhand.apps.letters.texts import wording_of
from evenhand.core.findings import Passage
from evenhand.core.identify.rewording import Reworded, reworded
from evenhand.core.letters.drafting import sketch
from evenhand.core.packs import Field, FieldType, Template
from evenhand.core.wording import Passage as Optional
from evenhand.core.wording import fold

if TYPE_CHECKING:
    from evenhand.apps.letters.laid import Laid

WORDY = frozenset({FieldType.TEXT, FieldType.LONG_TEXT})
AROUND = 60
"""How many characters around a passage tell one place of the same words from another, and are shown."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Mend:
    """One change of one answer: the characters from `start` that read `was` become `becomes`."""

    field: str
    start: int
    was: str
    becomes: str

    def spelt(self) -> str:
        """As the value of a button."""
        return json.dumps([self.field, self.start, self.was, self.becomes])


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer:
    """A change that a person may choose: the words around it, what would go, what would come, the label of
    the field that would change, and the value of the button."""

    before: str
    was: str
    becomes: str
    after: str
    label: str
    value: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Leaving:
    """A whole passage of the letter that could be left out: its label, and the value of the button."""

    label: str
    value: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """Where words of the letter come from: a field, and the characters of its answer."""

    field: Field
    start: int
    end: int


def offers_for(passage: Passage, laid: Laid) -> tuple[Offer, ...]:
    """The wordings that could stand instead, each as it would read; none for words that no answer brought."""
    found = source_of(passage, laid)
    if found is None:
        return ()
    text = laid.row.answers[fold(found.field.name)]
    made = (reworded(text=text, start=found.start, end=found.end, instead=one) for one in passage.instead)
    return tuple(_offer(found.field, one) for one in dict.fromkeys(made) if one.after.strip())


def leavings(laid: Laid) -> Mapping[str, Leaving]:
    """By the line of the letter: the optional passage that brought it, which the letter may go without."""
    request, found = laid.request, dict[str, Leaving]()
    answers = {fold(key): value for key, value in request.answers.items()}
    for block in wording_of(laid.template).blocks():
        if isinstance(block, Optional):
            without = replace(request, answers={**answers, block.key: "no"})
            left = frozenset(sketch(without, record=laid.record).draft.lines)
            mend = Mend(field=block.key, start=0, was="", becomes="no")
            leaving = Leaving(label=_label(block.key, laid.template), value=mend.spelt())
            found |= {line: leaving for line in laid.draft.lines if line not in left}
    return found


def read_mend(value: str) -> Mend | None:
    """A change from the value of its button; None for anything else."""
    try:
        told = json.loads(value)
    except ValueError:
        return None
    match told:
        case [str(field), int(start), str(was), str(becomes)] if start >= 0:
            return Mend(field=field, start=start, was=was, becomes=becomes)
    return None


def mended(answers: Mapping[str, str], mend: Mend, laid: Laid) -> dict[str, str] | None:
    """The answers with one change made; None if the words are no longer there, or were never offered."""
    if mend.field not in {fold(one.name) for one in laid.template.fields}:
        return None
    if not mend.was:
        optional = {block.key for block in wording_of(laid.template).blocks() if isinstance(block, Optional)}
        known = mend.field in optional and mend.becomes == "no"
        return {**answers, mend.field: "no"} if known else None
    text = answers.get(mend.field, "")
    end = mend.start + len(mend.was)
    if text[mend.start : end] != mend.was:
        return None
    return {**answers, mend.field: text[: mend.start] + mend.becomes + text[end:]}


def label_of(mend: Mend, laid: Laid) -> str:
    """What the field that a change is about is called."""
    return _label(mend.field, laid.template)


def _label(key: str, template: Template) -> str:
    return next((one.label or one.name for one in template.fields if fold(one.name) == key), key)


def _offer(field: Field, one: Reworded) -> Offer:
    key = fold(field.name)
    mend = Mend(field=key, start=one.start, was=one.was, becomes=one.becomes)
    before, after = one.text[: one.start], one.text[one.end :]
    return Offer(
        before=f"… {before[-AROUND:].partition(' ')[2]}" if len(before) > AROUND else before,
        was=one.was,
        becomes=one.becomes,
        after=f"{after[:AROUND].rpartition(' ')[0]} …" if len(after) > AROUND else after,
        label=field.label or field.name,
        value=mend.spelt(),
    )


def source_of(passage: Passage, laid: Laid) -> Source | None:
    """The answer that brought the words, and where in it they stand: of several places, the one whose
    surroundings are most like those in the letter."""
    pieces = [re.escape(word) for word in passage.words.split()]
    if not pieces:
        return None
    pattern = re.compile(r"\s+".join(pieces))
    places = [
        (_alike(text, match.start(), match.end(), passage), field, match.start(), match.end())
        for field in laid.template.fields
        if field.type in WORDY and fold(field.name) in laid.fields_asked
        if isinstance(text := laid.row.answers.get(fold(field.name), ""), str)
        for match in pattern.finditer(text)
    ]
    best = max(places, key=lambda place: place[0], default=None)
    return Source(field=best[1], start=best[2], end=best[3]) if best else None


def _alike(text: str, start: int, end: int, passage: Passage) -> int:
    """How many characters before and after two places are the same."""
    return _same(text[:start][::-1], passage.text[: passage.start][::-1]) + _same(
        text[end:], passage.text[passage.end :]
    )


def _same(one: str, other: str) -> int:
    count = 0
    for mine, theirs in zip(one[:AROUND], other[:AROUND], strict=False):
        if mine != theirs and not (mine.isspace() and theirs.isspace()):
            break
        count += 1
    return count
