"""A template for somebody who reads it: its wording in parts, each with what it is."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from evenhand.core.packs import Template
from evenhand.core.wording import Choice, Note, Option, Passage, parse
from evenhand.core.wording.nodes import Node


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """A stretch of wording. `kind` is words, passage, option or note; `label` says which one."""

    kind: str
    words: str
    label: str = ""


def parts_of(template: Template) -> tuple[Part, ...]:
    """The wording in its order, without Markdown read: it is shown as it was written."""
    wording = parse(template.body, source=template.path, first_line=template.body_line)
    return tuple(_parts(wording.nodes, "words", ""))


def _parts(nodes: Iterable[Node], kind: str, label: str) -> Iterator[Part]:
    for node in nodes:
        match node:
            case Passage():
                yield from _parts(node.children, "passage", node.label or node.name)
            case Choice():
                yield from _parts(node.children, kind, node.label or node.name)
            case Option():
                yield from _parts(node.children, "option", f"{label}: {node.label or node.value}")
            case Note():
                yield Part(kind="note", label="Note to you, never printed", words=node.text.strip())
            case _:
                if words := node.source().strip():
                    yield Part(kind=kind, label=label, words=words)
