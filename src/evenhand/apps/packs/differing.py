"""Two versions side by side, for the page: readable by eye, by ear and without colour."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from django.template.defaultfilters import linebreaksbr
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString

from evenhand.core.packs import Pack
from evenhand.core.packs.comparing import Change, Hunk, TemplateDifference, compare
from evenhand.core.packs.showing import change_in_words, words_of_hunk

REMOVED = (
    '<del><span class="govuk-visually-hidden">taken out: </span><span aria-hidden="true">−</span>{}</del>'
)
ADDED = '<ins><span class="govuk-visually-hidden">put in: </span><span aria-hidden="true">+</span>{}</ins>'
WHAT = {
    "title": "Title",
    "purpose": "What it is for",
    "kind": "Kind of text",
    "audience": "Who reads it",
    "about": "What it is about",
    "neutral": "Says nothing of the matter",
    "accuses": "Treats its reader as the author",
    "without_parties": "Leaves out those who have a part in the case",
    "language": "Language",
    "gates": "Gates it asks for",
    "signatories": "Who may sign",
    "closing": "Closing words",
    "enclosures": "Enclosures",
    "easy_read_of": "Easy-read twin of",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One changed place: what it is, and both wordings with their differences marked."""

    what: str
    old: SafeString
    new: SafeString


@dataclass(frozen=True, slots=True, kw_only=True)
class Differing:
    """One text that is not the same. `lines` are changes that are told in a line each."""

    id: str
    title: str
    rows: tuple[Row, ...]
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Compared:
    """Everything in which two versions differ, for the page."""

    about: tuple[str, ...]
    added: tuple[str, ...]
    removed: tuple[str, ...]
    texts: tuple[Differing, ...]

    def is_empty(self) -> bool:
        """Whether the two say the same."""
        return not (self.about or self.added or self.removed or self.texts)


def compared(*, old: Pack, new: Pack, only: str = "") -> Compared:
    """Two versions of a pack, or of one text of it, side by side."""
    difference = compare(old=old, new=new)
    titles = {one.id: one.title for one in (*old.templates, *new.templates)}
    about: tuple[str, ...] = ()
    if not only:
        details = [one for one in difference.details if one.what != "version"]
        about = (
            *(f"The pack: {change_in_words(one)}" for one in details),
            *(f"The licence: {change_in_words(one)}" for one in difference.licence),
            *(f"The guidance: {change_in_words(one)}" for one in difference.guidance),
        )
    return Compared(
        about=about,
        added=tuple(titles[one] for one in difference.added if only in ("", one)),
        removed=tuple(titles[one] for one in difference.removed if only in ("", one)),
        texts=tuple(_text(one, titles[one.id]) for one in difference.changed if only in ("", one.id)),
    )


def side_by_side(*, old: str, new: str, what: str = "") -> Row:
    """Two wordings with their differences marked word by word."""
    hunk = Hunk(old_line=1, new_line=1, removed=tuple(old.split("\n")), added=tuple(new.split("\n")))
    return _row(hunk, what)


def _text(difference: TemplateDifference, title: str) -> Differing:
    return Differing(
        id=difference.id,
        title=title,
        rows=(
            *(_detail(one) for one in difference.details),
            *(_row(one, f"Wording, line {one.new_line}") for one in difference.wording),
        ),
        lines=(
            *(f"New field: {name}" for name in difference.fields_added),
            *(f"Field that is gone: {name}" for name in difference.fields_removed),
            *(
                f"Field “{field.name}”: {change_in_words(change)}"
                for field in difference.fields_changed
                for change in field.changes
            ),
        ),
    )


def _detail(change: Change) -> Row:
    old, new = _words(change.old), _words(change.new)
    return side_by_side(old=old, new=new, what=WHAT.get(change.what, change.what))


def _words(value: object) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, tuple):
        return ", ".join(str(getattr(one, "text", one)) for one in value)
    return "" if value is None else str(value)


def _row(hunk: Hunk, what: str) -> Row:
    pieces = words_of_hunk(hunk)
    return Row(what=what, old=_marked(pieces, "removed"), new=_marked(pieces, "added"))


def _marked(pieces: Sequence[tuple[str, str]], kind: str) -> SafeString:
    """One side: what stands there, with what the other side has not set apart by element and sign."""
    shown = ([_piece(kind, words) if of == kind else words] for of, words in _side(pieces, kind))
    return linebreaksbr(format_html_join("", "{}", shown))


def _side(pieces: Iterable[tuple[str, str]], kind: str) -> Iterable[tuple[str, str]]:
    return ((of, words) for of, words in pieces if of in ("same", kind))


def _piece(kind: str, words: str) -> str:
    if not words.strip():
        return words
    shown = REMOVED if kind == "removed" else ADDED
    return format_html(shown, words)
