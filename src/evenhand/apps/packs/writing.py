"""A text while somebody writes it: as fields with the words beside them, or as one file."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from django.http import QueryDict

from evenhand.apps.packs import forms, queries
from evenhand.apps.packs.detailing import (
    MOST_CONTROLS,
    MOST_FRESH,
    Details,
    names_without_field,
)
from evenhand.apps.packs.telling import Said, said
from evenhand.apps.schools import queries as schools
from evenhand.core.findings import Finding, Unreadable
from evenhand.core.packs import Template
from evenhand.core.packs.front_matter import cut, read_details, sketch_template
from evenhand.core.packs.reading import tidied
from evenhand.core.packs.rewriting import rewrite
from evenhand.core.packs.tree import Table, steps_at
from evenhand.core.people import Role
from evenhand.core.wording import Choice, Note, Passage, parse

if TYPE_CHECKING:
    from evenhand.apps.packs.doors import Text
    from evenhand.apps.schools.models import School

FRESH = "fresh"
"""Under which name the form says how many fields it has that the text had not."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Writing:
    """What somebody has in front of them: the file it comes to, which file they had begun with, and the
    form. `text` is empty where the form itself cannot be taken."""

    text: str
    seen: str
    form: Details | forms.Words

    @property
    def as_fields(self) -> bool:
        """Whether it is shown as fields."""
        return isinstance(self.form, Details)


def begun(school: School, found: Text, *, as_text: bool) -> Writing:
    """The text as it is in the library."""
    return _shown(school, found, found.source, queries.seen(found.source), as_text=as_text)


def typed(school: School, found: Text, post: QueryDict) -> Writing:
    """What somebody sent, in the shape in which they wrote it."""
    if "body" in post:
        return _typed_fields(school, found, post)
    form = forms.Words(post)
    text = form.cleaned_data["text"] if form.is_valid() else post.get("text", "")
    return Writing(text=tidied(text), seen=post.get("seen", ""), form=form)


def turned(school: School, found: Text, writing: Writing, *, as_text: bool) -> Writing:
    """The same text in the other shape, or with its new fields; as one file where it cannot be read."""
    return _shown(school, found, writing.text, writing.seen, as_text=as_text)


def _shown(school: School, found: Text, text: str, seen: str, *, as_text: bool) -> Writing:
    form = None if as_text else _details(school, found, text, seen)
    whole = forms.Words(initial={"text": text, "seen": seen})
    return Writing(text=text, seen=seen, form=form or whole)


def _details(school: School, found: Text, text: str, seen: str) -> Details | None:
    """The form over a text; None if its details cannot be read or are too many."""
    path, language = found.template.path, found.shelved.pack.language
    try:
        before, _ = sketch_template(text, file=path, language=language)
        head = text[: len(text) - len(before.body)]
        fresh = [*names_without_field(before, parse(before.body)), ""]
    except Unreadable:
        return None
    form = Details(before, **_around(school, found), fresh=fresh, initial={"seen": seen, "head": head})
    return form if len(form.fields) <= MOST_CONTROLS else None


def _typed_fields(school: School, found: Text, post: QueryDict) -> Writing:
    path, language = found.template.path, found.shelved.pack.language
    base = tidied(post.get("head", ""))
    try:
        before, _ = sketch_template(f"{base}x", file=path, language=language)
    except Unreadable:
        return begun(school, found, as_text=False)
    before = replace(before, body=tidied(post.get("body", "")))
    count = min(int(post.get(FRESH, "0")) if post.get(FRESH, "").isdigit() else 0, MOST_FRESH + 1)
    first = len(before.fields)
    fresh = [post.get(f"field-{number}-name", "") for number in range(first, first + count)]
    form = Details(before, **_around(school, found), fresh=fresh, data=post)
    if not form.is_valid():
        return Writing(text="", seen=post.get("seen", ""), form=form)
    after = form.after()
    text = rewrite(f"{base}{before.body}", file=path, after=after, language=language)
    return Writing(text=text, seen=form.cleaned_data["seen"], form=form)


def _around(school: School, found: Text) -> dict[str, Mapping[Any, str]]:
    known = schools.to_value(school)
    pack = found.shelved.pack
    roles = {role: _capital(known.word_for(role)) for role in Role}
    return {"roles": roles, "others": {one.id: one.title for one in pack.templates}}


def _capital(words: str) -> str:
    return words[0].upper() + words[1:]


def said_of_fields(writing: Writing, findings: tuple[Finding, ...], template: Template) -> list[Said]:
    """What the linter says, each thing with the field it is about instead of a line of the file."""
    if not isinstance(form := writing.form, Details) or not writing.text:
        return said(findings)
    try:
        halves = cut(writing.text, file=template.path)
        table = read_details(halves, file=template.path)
    except Unreadable:
        return said(findings)
    told = []
    for one in findings:
        place, control = _where(one, table, halves.body_line, form)
        name = str(form[control].auto_id) if control else ""
        boxes = control in ("signatories", "gates")
        told += [
            replace(row, place=place or row.place, href=f"#{name}{'_0' * boxes}" if name else "")
            for row in said([one])
        ]
    tones = ["red", "yellow", "blue"]
    return sorted(dict.fromkeys(told), key=lambda row: tones.index(row.tone))


def _where(finding: Finding, table: Table, body_line: int, form: Details) -> tuple[str, str]:
    line = finding.place.line
    if not line:
        return "", ""
    if line >= body_line:
        return f"The words, line {line - body_line + 1}", "body"
    return form.control_at(steps_at(table, line))


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """A passage, a choice or a note as it stands in the words."""

    kind: str
    words: str


def blocks_of(template: Template) -> list[Block]:
    """What stands in the words and is no plain text, in reading order."""
    found = []
    for block in parse(template.body, source=template.path).blocks():
        match block:
            case Passage():
                found.append(Block(kind="May be left out", words=block.label or block.name))
            case Choice():
                answers = ", ".join(one.label or one.value for one in block.options)
                found.append(
                    Block(kind="One of several wordings", words=f"{block.label or block.name}: {answers}")
                )
            case Note():
                found.append(Block(kind="Note, never printed", words=block.text.strip()))
    return found
