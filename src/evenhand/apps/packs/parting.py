"""The words of a text on the page, part by part, and back."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from evenhand.apps.packs import controls
from evenhand.core.packs import FieldType, Template
from evenhand.core.packs.renaming import fits
from evenhand.core.wording import fold
from evenhand.core.wording.parts import (
    BREAKS_LABEL,
    HOLDS_WORDS,
    Part,
    PartKind,
    Path,
    made,
    walked,
    with_inside,
    with_opening,
    with_words,
)

if TYPE_CHECKING:
    from django import forms
    from django.forms.boundfield import BoundField

KINDS = {
    PartKind.WORDS: "Words",
    PartKind.PASSAGE: "Passage",
    PartKind.CHOICE: "Choice",
    PartKind.OPTION: "Answer",
    PartKind.NOTE: "Note",
}
LABELS = {
    PartKind.PASSAGE: "Title",
    PartKind.CHOICE: "Question",
    PartKind.OPTION: "What the person who writes reads",
}
NOTE_HINT = "Whoever writes the letter has to tick it as read before it can be approved."
BAD_LABEL = "Leave out double quotation marks here: this line stands in such marks. Single ones can stand."


def name_of(path: Path, what: str = "") -> str:
    """What a control of a part is called in the form, or the part itself."""
    return "-".join(["part", *map(str, path), *([what] if what else [])])


def part_controls(whole: Part, template: Template) -> dict[str, forms.Field]:
    """The controls of each part, and those into which words can be written where there are none."""
    made_: dict[str, forms.Field] = {}
    for path, part in walked(whole):
        if _stands_free(whole, path):
            made_[name_of(path, "above")] = controls.words("Words above it")
        if part.kind in LABELS:
            made_[name_of(path, "label")] = controls.line(LABELS[part.kind], initial=part.label)
        if part.kind is PartKind.PASSAGE:
            choices = _conditions(part, template)
            made_[name_of(path, "name")] = controls.choose("When it applies", choices)
            made_[name_of(path, "name")].initial = part.name
        if part.kind in (PartKind.WORDS, PartKind.NOTE):
            label, hint = (
                ("The words", NOTE_HINT) if part.kind is PartKind.NOTE else (title_of(part, path), "")
            )
            made_[name_of(path, "words")] = controls.words(label, like=part.words, hint=hint)
    for path, part in (((), whole), *walked(whole)):
        if part.kind in HOLDS_WORDS and (not part.inside or part.inside[-1].kind is not PartKind.WORDS):
            label = "Words at its end" if part.inside else "The words"
            made_[name_of(path, "below")] = controls.words(label)
    return made_


def _stands_free(whole: Part, path: Path) -> bool:
    """Whether words can be written above a part: where it is no words and none stand there."""
    *up, number = path
    around = whole
    for step in up:
        around = around.inside[step]
    kinds = [one.kind for one in around.inside[max(0, number - 1) : number + 1]]
    return PartKind.WORDS not in kinds and around.kind is not PartKind.CHOICE


def _conditions(part: Part, template: Template) -> dict[str, str]:
    """What can decide whether a passage applies: a yes-or-no field by its name as one word."""
    found = {part.name: "If whoever writes the letter wants it"}
    for field in template.fields:
        if field.type is FieldType.YES_NO and fits(field.name):
            name = part.name if fold(field.name) == part.key else "-".join(field.name.split())
            found[name] = f"If “{field.label or field.name}” is yes"
    return found


def bad_labels(whole: Part, cleaned: dict[str, Any]) -> Iterator[tuple[str, str]]:
    """Titles, questions and answers that cannot stand in a text: the control of each, and why."""
    for path, part in walked(whole):
        told = cleaned.get(name_of(path, "label"), "")
        if part.kind in LABELS and told != part.label and BREAKS_LABEL.search(told):
            yield name_of(path, "label"), BAD_LABEL


@dataclass(frozen=True, slots=True, kw_only=True)
class Taken:
    """The words as somebody has typed them, and where each part of those before is now."""

    whole: Part
    now: dict[Path, Path]


def taken(whole: Part, cleaned: dict[str, Any]) -> Taken:
    """What the controls of the parts hold."""
    now: dict[Path, Path] = {}
    return Taken(whole=_taken(whole, cleaned, (), (), now), now=now)


def _taken(part: Part, cleaned: dict[str, Any], path: Path, here: Path, now: dict[Path, Path]) -> Part:
    now[path] = here
    if part.kind in (PartKind.WORDS, PartKind.NOTE):
        return with_words(part, controls.typed(cleaned.get(name_of(path, "words")), part.words).strip("\n"))
    inside: list[Part] = []
    for number, one in enumerate(part.inside):
        inside += _fresh(cleaned.get(name_of((*path, number), "above")), is_first=not inside)
        same = _taken(one, cleaned, (*path, number), (*here, len(inside)), now)
        inside += [same] if same.source().strip() else []
    inside += _fresh(cleaned.get(name_of(path, "below")), is_first=not inside)
    if part.kind is not PartKind.WHOLE:
        name = cleaned.get(name_of(path, "name")) or part.name
        label = controls.typed(cleaned.get(name_of(path, "label")), part.label)
        part = with_opening(part, name=name, label=label)
    return part if tuple(inside) == part.inside else with_inside(part, inside)


def _fresh(told: object, *, is_first: bool) -> list[Part]:
    words = controls.typed(told, "").strip("\n")
    before = "" if is_first else "\n"
    return [replace(made(PartKind.WORDS, words=words), before=before)] if words.strip() else []


# for the page


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """A part on the page. `inside` are the parts it holds; `above` and `below` are controls for words where
    none stand yet."""

    id: str
    kind: PartKind
    title: str
    controls: list[BoundField]
    inside: list[Group]
    above: BoundField | None
    below: BoundField | None
    is_first: bool
    is_last: bool
    is_only: bool

    @property
    def can_move(self) -> bool:
        """Whether it can go up and down. Words stay, and the others go round them."""
        return self.kind is not PartKind.WORDS

    @property
    def can_be_followed(self) -> bool:
        """Whether a passage, a choice or a note can be put under it."""
        return self.kind is not PartKind.OPTION

    @property
    def is_empty(self) -> bool:
        """Whether it could hold parts, and holds none."""
        return self.kind in HOLDS_WORDS and not self.inside


def groups(form: forms.Form, part: Part, path: Path = ()) -> list[Group]:
    """The parts that a part holds, for the page."""
    return [_group(form, part, (*path, number)) for number in range(len(part.inside))]


def _group(form: forms.Form, around: Part, path: Path) -> Group:
    part, last = around.inside[path[-1]], len(around.inside) - 1
    names = [name_of(path, what) for what in ("label", "name", "words")]
    return Group(
        id=name_of(path),
        kind=part.kind,
        title=title_of(part, path),
        controls=[form[name] for name in names if name in form.fields],
        inside=groups(form, part, path),
        above=_bound(form, name_of(path, "above")),
        below=_bound(form, name_of(path, "below")),
        is_first=path[-1] == 0,
        is_last=path[-1] == last,
        is_only=not last,
    )


def _bound(form: forms.Form, name: str) -> BoundField | None:
    return form[name] if name in form.fields else None


def title_of(part: Part, path: Path) -> str:
    """What a part is called on the page."""
    number = ".".join(str(one + 1) for one in path)
    called = f": {part.label or part.name}" if part.label or part.name else ""
    return f"{number} {KINDS[part.kind]}{called}"
