"""A text while somebody writes it: as fields, its words part by part, or as one file."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from django.http import QueryDict

from evenhand.apps.packs import forms, queries
from evenhand.apps.packs.arranging import arranged, is_act
from evenhand.apps.packs.detailing import MOST_CONTROLS, MOST_FRESH, Details, names_without_field
from evenhand.apps.packs.pointing import said_of_fields
from evenhand.apps.packs.telling import Said, said
from evenhand.apps.schools import queries as schools
from evenhand.core.findings import Finding, Unreadable
from evenhand.core.packs import Pack, Template
from evenhand.core.packs.front_matter import sketch_template
from evenhand.core.packs.reading import tidied
from evenhand.core.packs.renaming import rename_field
from evenhand.core.packs.rewriting import rewrite
from evenhand.core.people import Role
from evenhand.core.wording import parse

if TYPE_CHECKING:
    from evenhand.apps.schools.models import School

FRESH = "fresh"
"""Under which name the form says how many fields it has that the text had not."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Desk:
    """What somebody writes on: a text of a pack, as its file is now, for a school."""

    school: School
    pack: Pack
    template: Template
    source: str

    def around(self) -> dict[str, Mapping[Any, str]]:
        """What the form has to know of the school and the pack."""
        known = schools.to_value(self.school)
        roles = {role: _capital(known.word_for(role)) for role in Role}
        return {"roles": roles, "others": {one.id: one.title for one in self.pack.templates}}

    def sketch(self, text: str) -> Template:
        """The text as far as it can be read. Raises `Unreadable`."""
        return sketch_template(text, file=self.template.path, language=self.pack.language)[0]


@dataclass(frozen=True, slots=True, kw_only=True)
class Writing:
    """What somebody has in front of them: the file it comes to, which file they had begun with, and the
    form. `text` is empty where the form itself cannot be taken. `said` is what a button did."""

    text: str
    seen: str
    form: Details | forms.Words
    said: str = ""

    @property
    def as_fields(self) -> bool:
        """Whether it is shown as fields."""
        return isinstance(self.form, Details)


def begun(desk: Desk, *, as_text: bool) -> Writing:
    """The text as it is kept."""
    return _shown(desk, desk.source, queries.seen(desk.source), as_text=as_text)


def typed(desk: Desk, post: QueryDict) -> Writing:
    """What somebody sent, in the shape in which they wrote it; with what their button does to it."""
    if "base" in post:
        return _typed_fields(desk, post)
    form = forms.Words(post)
    text = form.cleaned_data["text"] if form.is_valid() else post.get("text", "")
    return Writing(text=tidied(text), seen=post.get("seen", ""), form=form)


def turned(desk: Desk, writing: Writing, *, as_text: bool) -> Writing:
    """The same text in the other shape, or with its new fields; as one file where it cannot be read."""
    return _shown(desk, writing.text, writing.seen, as_text=as_text)


def said_of(desk: Desk, writing: Writing, findings: tuple[Finding, ...]) -> list[Said]:
    """What the linter says, with the control or the line that each thing is about."""
    if isinstance(writing.form, Details) and writing.text:
        return said_of_fields(writing.form, writing.text, findings, file=desk.template.path)
    return said(findings)


def _shown(desk: Desk, text: str, seen: str, *, as_text: bool, focus: str = "", told: str = "") -> Writing:
    form = None if as_text else _details(desk, text, seen)
    if form is not None:
        form.has_focus(focus)
    whole = forms.Words(initial={"text": text, "seen": seen})
    return Writing(text=text, seen=seen, form=form or whole, said=told)


def _details(desk: Desk, text: str, seen: str) -> Details | None:
    """The form over a text; None if its details cannot be read or are too many."""
    try:
        before = desk.sketch(text)
    except Unreadable:
        return None
    fresh = [*_without_field(before), ""]
    form = Details(before, **desk.around(), fresh=fresh, initial={"seen": seen, "base": text})
    return form if len(form.fields) <= MOST_CONTROLS else None


def _without_field(template: Template) -> list[str]:
    try:
        return names_without_field(template, parse(template.body))
    except Unreadable:
        return []


def _typed_fields(desk: Desk, post: QueryDict) -> Writing:
    base, then = tidied(post.get("base", "")), post.get("then", "")
    try:
        before = desk.sketch(base)
    except Unreadable:
        return begun(desk, as_text=False)
    count = min(int(post.get(FRESH, "0")) if post.get(FRESH, "").isdigit() else 0, MOST_FRESH + 1)
    first = len(before.fields)
    fresh = [post.get(f"field-{number}-name", "") for number in range(first, first + count)]
    form = Details(before, **desk.around(), fresh=fresh, data=post)
    if not form.is_valid():
        return Writing(text="", seen=post.get("seen", ""), form=form)
    act = arranged(form, then)
    try:
        text = _written(desk, base, form, act.after)
    except Unreadable as unreadable:
        for one in unreadable.findings:
            form.add_error(None, f"{one.words} {one.mend}".strip())
        return Writing(text="", seen=post.get("seen", ""), form=form)
    if is_act(then):
        return _shown(desk, text, post.get("seen", ""), as_text=False, focus=act.focus, told=act.said)
    return Writing(text=text, seen=form.cleaned_data["seen"], form=form)


def _written(desk: Desk, base: str, form: Details, after: Template) -> str:
    file, language = desk.template.path, desk.pack.language
    text = rewrite(base, file=file, after=after, language=language)
    left = {one.name for one in after.fields}
    for old, new in form.renamed().items():
        if old in left:
            text = rename_field(text, file=file, old=old, new=new, language=language)
    return text


def _capital(words: str) -> str:
    return words[0].upper() + words[1:]
