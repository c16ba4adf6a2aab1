"""From a draft to finished files: rendered, read back, searched; all of them or none."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from evenhand.adapters.renderers.docx import DocxRenderer
from evenhand.adapters.renderers.finishing import check_finished
from evenhand.adapters.renderers.html import HtmlRenderer
from evenhand.adapters.renderers.pdf import BulkRenderer, PdfRenderer
from evenhand.adapters.renderers.text import TextRenderer
from evenhand.core.document import Record
from evenhand.core.findings import Finding, Refused
from evenhand.core.letters import Draft
from evenhand.core.letters.rendering import Renderer
from evenhand.core.packs import Kind, Template

FRAGMENTS = frozenset({Kind.NEWSLETTER, Kind.STATEMENT})
"""Texts that are pasted into somebody else's page."""

RENDERERS: Mapping[str, Callable[[Template], Renderer]] = {
    "pdf": lambda template: PdfRenderer(),
    "docx": lambda template: DocxRenderer(),
    "html": lambda template: HtmlRenderer(fragment=template.kind in FRAGMENTS),
    "txt": lambda template: TextRenderer(),
}
"""What makes each format of a template."""

FOR_MANY: Mapping[str, Callable[[Template], Renderer]] = {**RENDERERS, "pdf": lambda template: BulkRenderer()}
"""The same for letters to many: their PDFs are spliced where that is safe."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Made:
    """A finished file: its name and its bytes."""

    name: str
    data: bytes


def make(*, draft: Draft, record: Record, formats: Iterable[str]) -> tuple[Made, ...]:
    """The finished files of a draft in the formats asked for.

    Raises `Refused` with everything that must not leave: a character no font has, a leftover found in
    the produced bytes, or words of the document that a file does not say.
    """
    made: list[Made] = []
    findings: list[Finding] = []
    for name in formats:
        renderer = RENDERERS[name](draft.template)
        data = renderer.prepare(draft.document).one(record)
        findings += check_finished(data=data, suffix=renderer.suffix, document=draft.document, record=record)
        made.append(Made(name=f"{draft.template.id}{renderer.suffix}", data=data))
    if findings:
        raise Refused(findings)
    return tuple(made)
