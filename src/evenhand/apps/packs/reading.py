"""A template for somebody who reads it: its wording as it would print, in parts, each with what it is."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from django.utils.html import format_html_join
from django.utils.safestring import SafeString

from evenhand.adapters.renderers.html import HtmlRenderer
from evenhand.apps.ui.blanks import BLANK, BLANK_END, MAYBE, MAYBE_END, OURS, WHEN, with_blanks_shown
from evenhand.core.document import Document
from evenhand.core.findings import Finding, Refused, Unreadable
from evenhand.core.packs import Template
from evenhand.core.wording import (
    Choice,
    Filling,
    Inline,
    Note,
    Option,
    OptionalText,
    Passage,
    Placeholder,
    compose,
    fold,
    parse,
)
from evenhand.core.wording.nodes import Node, Prose


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """A stretch of wording. `kind` is words, passage, option or note; `label` says which one."""

    kind: str
    words: SafeString
    label: str = ""


def parts_of(template: Template) -> tuple[Part, ...]:
    """The wording in its order. Each gap stands as the words for what fills it, in square brackets."""
    wording = parse(template.body, source=template.path, first_line=template.body_line)
    labels = {fold(one.name): one.label or one.name for one in template.fields}
    return tuple(_parts(wording.nodes, "words", "", labels))


def _parts(nodes: Iterable[Node], kind: str, label: str, labels: dict[str, str]) -> Iterator[Part]:
    for node in nodes:
        match node:
            case Passage():
                yield from _parts(node.children, "passage", node.label or node.name, labels)
            case Choice():
                yield from _parts(node.children, kind, node.label or node.name, labels)
            case Option():
                yield from _parts(node.children, "option", f"{label}: {node.label or node.value}", labels)
            case Note():
                yield Part(kind="note", label="Note to you, never printed", words=_lines(node.text))
            case Prose() if node.source().strip():
                yield Part(kind=kind, label=label, words=_printed(node, labels))
            case _:
                pass


def _lines(text: str) -> SafeString:
    return format_html_join("", "<p>{}</p>", ([line] for line in text.strip().splitlines() if line.strip()))


def _printed(prose: Prose, labels: dict[str, str]) -> SafeString:
    """A stretch as it would print; as it is written where it cannot be printed by itself."""
    text = "".join(_inline(child, labels) for child in prose.children)
    missing: list[Finding] = []
    try:
        blocks = compose(parse(text, source="", first_line=1), filling=Filling(), missing=missing)
        document = Document(title="", blocks=blocks)
        page = HtmlRenderer(fragment=True).prepare(document).one({}).decode()
    except (Refused, Unreadable, KeyError):
        return _lines(prose.source())
    return with_blanks_shown(page)


def _inline(child: Inline, labels: dict[str, str]) -> str:
    match child:
        case Placeholder():
            return f"{BLANK}{_plain(labels.get(child.key, child.name))}{BLANK_END}"
        case OptionalText():
            inner = "".join(_inline(one, labels) for one in child.children)
            return f"{MAYBE}{_plain(labels.get(child.key, child.flag))}{WHEN}{inner}{MAYBE_END}"
        case _:
            return OURS.sub("", child.source())


def _plain(label: str) -> str:
    """A label as wording that prints its characters."""
    return re.sub(r"([\\`*_\[\]()#|<>])", r"\\\1", OURS.sub("", " ".join(label.split())))
