"""A pack laid out for its checks: each template with its parsed wording and the places of its details."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from evenhand.core.findings import Finding, Place, Unreadable
from evenhand.core.packs import Field, Pack, Template
from evenhand.core.packs.front_matter import cut, read_details
from evenhand.core.packs.manifest import MANIFEST
from evenhand.core.packs.prose import Printed, printed_words
from evenhand.core.packs.toml_tree import read_toml
from evenhand.core.packs.tree import Step, Table, lines_of, place_in
from evenhand.core.wording import Wording, fold, parse


@dataclass(frozen=True, slots=True, kw_only=True)
class Text:
    """One template under inspection. `body` is what its body prints; `fields` are by folded name."""

    template: Template
    wording: Wording
    body: Printed
    details: Table | None
    fields: dict[str, Field]

    def where(self, *steps: Step) -> Place:
        """The place of a detail, such as `where("fields", "school name")`."""
        words = " ".join(str(step) for step in steps)
        return _where(self.details, self.wording.file, words, steps)

    def printed(self) -> Iterator[Printed]:
        """Everything of the template that may print: the body, then what stands in its details."""
        yield self.body
        template = self.template
        yield Printed(text=template.closing, fixed=self.where("closing"))
        for number, enclosure in enumerate(template.enclosures):
            yield Printed(text=enclosure.text, fixed=self.where("enclosures", number, "text"))
        for field in template.fields:
            for option in field.options:
                if option.text:
                    place = self.where("fields", field.name, "options", option.value, "text")
                    yield Printed(text=option.text, fixed=place)


@dataclass(frozen=True, slots=True, kw_only=True)
class Inspection:
    """A pack under inspection. `gate_ids` are the gates there are, empty if the caller does not say;
    `now` is today's date, None if the caller does not say."""

    pack: Pack
    texts: tuple[Text, ...]
    manifest: Table | None = None
    gate_ids: frozenset[str] = frozenset()
    now: date | None = None

    def where(self, *steps: Step) -> Place:
        """The place of something in pack.toml, such as `where("organisations", 2, "link")`."""
        return _where(self.manifest, MANIFEST, " ".join(str(step) for step in steps), steps)


def _where(tree: Table | None, file: str, words: str, steps: tuple[Step, ...]) -> Place:
    return place_in(tree, *steps) if tree else Place(source=file, part=words)


def lay_out(pack: Pack, *, gate_ids: frozenset[str], now: date | None) -> tuple[Inspection, list[Finding]]:
    """The inspection of a pack, and what is wrong with templates whose body cannot be read at all."""
    texts: list[Text] = []
    findings: list[Finding] = []
    for template in pack.templates:
        try:
            texts.append(_text(pack, template))
        except Unreadable as unreadable:
            findings += unreadable.findings
    manifest, _ = read_toml(pack.files.get(MANIFEST, ""), file=MANIFEST)
    if MANIFEST not in pack.files:
        manifest = None
    inspection = Inspection(pack=pack, texts=tuple(texts), manifest=manifest, gate_ids=gate_ids, now=now)
    return inspection, findings


def _text(pack: Pack, template: Template) -> Text:
    file = template.path or f"{template.id}.md"
    wording = parse(template.body, source=file, first_line=template.body_line)
    lines = lines_of(template.body, file=file, first_line=template.body_line)
    details = None
    if file in pack.files:
        details = read_details(cut(pack.files[file], file=file), file=file)
    return Text(
        template=template,
        wording=wording,
        body=Printed(text=printed_words(wording), lines=lines),
        details=details,
        fields={fold(field.name): field for field in template.fields},
    )
