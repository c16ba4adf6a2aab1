"""The letter as it will look with what is said of it beside the text concerned, for the page."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from html import escape, unescape
from typing import TYPE_CHECKING

from django.forms import CheckboxSelectMultiple, RadioSelect
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils.safestring import SafeString

from evenhand.adapters.renderers.html import HtmlRenderer
from evenhand.apps.letters.laid import BY_OTHERS, FOR_READERS
from evenhand.apps.letters.marks import BLOCK, JUDGED, ids_of, look_of, numbered, pointed, with_marks
from evenhand.apps.letters.mending import Leaving, leavings, offers_for, source_of
from evenhand.apps.letters.overriding import way_past
from evenhand.apps.letters.readers import KINDS, WHO, Readers, readers_of
from evenhand.apps.letters.sayings import Said
from evenhand.apps.letters.written import Written
from evenhand.apps.packs import queries as packs
from evenhand.apps.ui.gaps import with_gaps_marked, with_pieces
from evenhand.core.findings import Finding, Level, Refused
from evenhand.core.gates import Stage
from evenhand.core.gates.judging import BY_ID, Verdict
from evenhand.core.gates.rules import identifies_nobody, other_cases
from evenhand.core.gates.texts import where

if TYPE_CHECKING:
    from evenhand.apps.letters.composer import Composer
    from evenhand.apps.letters.laid import Laid
    from evenhand.core.people import Role

TONES = {Level.STOP: "red", Level.WARN: "yellow", Level.ADVISE: "blue"}
WORDS = {Level.STOP: "Stops it", Level.WARN: "Look at it", Level.ADVISE: "To know"}
JUDGE_TONE, JUDGE_WORDS = "yellow", "To be judged"
"""How it is told that a second reader may let something stand."""
GAPS = frozenset({"wording-unset", "signatory-missing", "notes-read", "guidance-read", "holder-informed"})
"""What is only not done yet: the list says it, no field is scolded for it, and nobody asks for a way past."""
UNSAID_WHILE_TYPING = frozenset(other_cases.GATE.ids())
"""Whoever types must not learn name by name who is in a case."""
MARKUP = re.compile(r"<[^>]+>")
MARK = "<!--of {part}-->"


@dataclass(frozen=True, slots=True, kw_only=True)
class GonePast:
    """What a gate said and somebody went past."""

    title: str
    words: tuple[str, ...]
    written: Written


@dataclass(frozen=True, slots=True, kw_only=True)
class Gathered:
    """Everything that is said of a letter, sorted by what it asks of whoever reads it, and the letter.
    `readers` answers whether a reader could work out who is meant, where that is asked."""

    todo: tuple[Said, ...]
    look: tuple[Said, ...]
    know: tuple[Said, ...]
    others: tuple[Said, ...]
    gone_past: tuple[GonePast, ...]
    at_fields: dict[str, list[Said]]
    preview: SafeString
    readers: Readers | None = None

    @property
    def is_clear(self) -> bool:
        """Whether nothing at all stands against it."""
        found = self.readers is not None and self.readers.found
        return not (self.todo or self.look or self.others or found)


def gathered(
    laid: Laid, *, stage: Stage, person: int, roles: Collection[Role], form: Composer | None = None
) -> Gathered:
    """What the gates and the missing answers say, with what can be done about each."""
    verdict = laid.verdict(stage)
    spared = {"unfinished-text"} if laid.findings else set()  # what is missing, said twice
    if form is not None:
        spared |= UNSAID_WHILE_TYPING
    found = [("", one) for one in laid.findings]
    found += [(one.gate, one.finding) for one in verdict.standing if one.finding.id not in spared]
    row = laid.row
    begun = {"pack_id": row.pack, "template_id": row.template, "version": row.pack_version}
    found += [("", one) for one in packs.why_outdated(school=row.school, **begun)]
    stood = [(identifies_nobody.GATE.id, one) for one in identifies_nobody.let_stand(laid.matter(stage))]
    page, noted = _with_places(_page(laid), {finding.place.part for _, finding in (*found, *stood)})
    numbers = numbered((finding for _, finding in (*found, *stood)), laid.draft.lines)
    page, marked = with_marks(page, pointed(numbers, let_stand={one for _, one in stood}))
    here = _Here(
        laid=laid,
        form=form,
        person=person,
        roles=roles,
        numbers=numbers,
        marked=marked,
        noted=noted,
        leaving=leavings(laid) if numbers and form else {},
    )
    rows = list(here.rows(found))
    later = BY_OTHERS | {"approved-by-another"} | (FOR_READERS if laid.policy.readers else frozenset())
    asked = identifies_nobody.is_asked(laid.draft)
    mine = [one for one in rows if not (asked and one.gate in WHO)]
    stops = [one for one in mine if one.tone == TONES[Level.STOP]]
    who = tuple(one for one in rows if one not in mine)
    return Gathered(
        todo=tuple(one for one in stops if one.id not in later),
        look=tuple(one for one in mine if one.tone == TONES[Level.WARN]),
        know=tuple(one for one in mine if one.tone == TONES[Level.ADVISE]),
        others=tuple(one for one in stops if one.id in later),
        gone_past=_gone_past(laid, verdict),
        at_fields=_at_fields(rows),
        preview=_with_notes(page, rows, noted),
        readers=readers_of(laid, stage, found=who, stood=tuple(here.rows(stood))) if asked else None,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class _Here:
    """What a row of the page is made with."""

    laid: Laid
    form: Composer | None
    person: int
    roles: Collection[Role]
    numbers: Mapping[Finding, int]
    marked: frozenset[str]
    noted: frozenset[str]
    leaving: Mapping[str, Leaving]

    def rows(self, found: Iterable[tuple[str, Finding]]) -> Iterator[Said]:
        """A row for each thing that is said; passages that say too much only together share one."""
        told: set[int] = set()
        for place, (gate, finding) in enumerate(dict.fromkeys(found), start=1):
            number = self.numbers.get(finding, 0)
            if number in told:
                continue
            told |= {number} - {0}
            said = self._marked(_said(finding, form=self.form, gate=gate), finding)
            if finding.place.part in self.noted and not said.marks:
                said = replace(said, note=place)
            yield _with_way(said, self.laid, finding, person=self.person, roles=self.roles)

    def _marked(self, said: Said, finding: Finding) -> Said:
        """The row of a finding that points to very words, with where they are marked and what would mend
        them."""
        passage = finding.place.passage
        if passage is None:
            return said
        look = look_of(finding)
        source = source_of(passage, self.laid)
        name = self.form.name_of_field(source.field) if self.form and source else said.name
        return replace(
            said,
            name=name,
            href=f"#{_control(self.form, name)}" if self.form and name else said.href,
            kind=KINDS.get(finding.id, said.title),
            number=self.numbers[finding],
            look=look,
            level=JUDGE_WORDS if look == JUDGED else said.level,
            tone=JUDGE_TONE if look == JUDGED else said.tone,
            marks=tuple(one for one in ids_of(finding, self.numbers) if one in self.marked),
            offers=offers_for(passage, self.laid),
            leaving=self.leaving.get(passage.text),
        )


def _gone_past(laid: Laid, verdict: Verdict) -> tuple[GonePast, ...]:
    """Each override that counts, with all that it covers."""
    found = []
    for written in laid.written:
        words = [one.finding.words for one in verdict.overridden if one.override == written.override]
        if words:
            title = BY_ID[written.override.gate].title
            found.append(GonePast(title=title, words=tuple(dict.fromkeys(words)), written=written))
    return tuple(found)


def said(findings: Iterable[Finding]) -> list[Said]:
    """Findings for a page, what stops first, each once."""
    order = list(Level)
    once = dict.fromkeys(findings)
    return [_said(one) for one in sorted(once, key=lambda one: order.index(one.level))]


def _page(laid: Laid) -> str:
    """The letter as a piece of a page; empty if it cannot be shown at all. Everything in it was escaped
    by the renderer."""
    document = replace(laid.draft.document, watermark="")
    try:
        return HtmlRenderer(fragment=True).prepare(document).one(laid.record).decode()
    except Refused:
        return ""


def _with_places(page: str, wanted: Collection[str]) -> tuple[str, frozenset[str]]:
    """The page with a mark where each paragraph ends of which something is said, and which they are."""
    found: set[str] = set()

    def marked(block: re.Match[str]) -> str:
        part = where(unescape(MARKUP.sub("", block[2]))).part
        if part not in wanted or part in found or not part.strip("“”"):
            return block[0]
        found.add(part)
        mark = MARK.format(part=escape(part))
        inside = block[1] in ("li", "td", "th")
        return f"{block[0][: -len(block[1]) - 3]}{mark}</{block[1]}>" if inside else f"{block[0]}{mark}"

    return BLOCK.sub(marked, page), frozenset(found)


def _with_notes(page: str, rows: list[Said], noted: Iterable[str]) -> SafeString:
    """The page with everything that is said of a paragraph, and of no words in it, right under it. What is
    put in was escaped by the template."""
    pieces = {}
    for part in noted:
        those = [row for row in rows if row.note and row.place == part]
        note = render_to_string("letters/note.html", {"rows": those}) if those else SafeString("")
        pieces[MARK.format(part=escape(part))] = note
    return with_pieces(with_gaps_marked(page), pieces)


def _with_way(row: Said, laid: Laid, finding: Finding, *, person: int, roles: Collection[Role]) -> Said:
    """What can be done about a gate that stops a letter, and where."""
    if row.gate not in BY_ID or finding.level is not Level.STOP or row.id in GAPS:
        return row
    way = way_past(laid, row.gate, person=person, roles=roles, said=(finding,))
    here = reverse("letters:override", args=[laid.row.school_id, laid.row.pk, row.gate])
    return replace(row, way=way, past=here if way.may or way.may_second else "")


def _at_fields(rows: list[Said]) -> dict[str, list[Said]]:
    at: dict[str, list[Said]] = {}
    for row in rows:
        if row.name and row.id not in GAPS:
            at.setdefault(row.name, []).append(row)
    return at


def _said(finding: Finding, *, form: Composer | None = None, gate: str = "") -> Said:
    name = form.name_of(finding) if form else ""
    return Said(
        id=finding.id,
        gate=gate,
        title=BY_ID[gate].title if gate in BY_ID else "",
        level=WORDS[finding.level],
        tone=TONES[finding.level],
        words=finding.words,
        mend=finding.mend,
        place="" if finding.place.line else finding.place.part.removeprefix("field "),
        name=name,
        href=f"#{_control(form, name)}" if form and name else "",
    )


def _control(form: Composer, name: str) -> str:
    chooses = isinstance(form.fields[name].widget, RadioSelect | CheckboxSelectMultiple)
    return f"{form[name].auto_id}_0" if chooses else str(form[name].auto_id)
