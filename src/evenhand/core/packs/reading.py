"""From the files of a pack to the pack. All that is wrong with any of them is told at once."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace

from evenhand.core.findings import Finding, Place, Unreadable
from evenhand.core.packs import Field, FieldType, Option, Pack, Template
from evenhand.core.packs.faults import Fault, fault
from evenhand.core.packs.front_matter import cut, read_details, read_template
from evenhand.core.packs.manifest import MANIFEST, read_manifest
from evenhand.core.packs.nearest import did_you_mean, shortened
from evenhand.core.packs.tree import lines_of, place_in
from evenhand.core.wording import Choice, Passage, Wording, fold, parse

ASIDE = frozenset({"review.md", "readme.md"})
"""Pages about a pack that may lie beside its templates, in small letters."""
MOST_TEMPLATES = 500
LARGEST_FILE = 1_000_000
LARGEST_PACK = 20_000_000

CONFLICT = re.compile(r"^(?:<{7}|>{7}) .*$", re.MULTILINE)
SURROGATE = re.compile(r"[\ud800-\udfff]")


def read_pack(files: Mapping[str, str]) -> Pack:
    """The pack that some files make, keyed by their names. Templates are in the order of their ids.

    A byte order mark and the line ends of other systems are put aside. Raises `Unreadable` with every
    finding of every file, each with file, line and column.
    """
    texts = {name: tidied(text) for name, text in sorted(files.items())}
    refuse(list(_sizes(texts)))
    findings = list(_strangers(texts))
    manifest = _manifest(texts, findings)
    language = manifest.language if manifest else "en-GB"
    templates = [
        template
        for name, text in texts.items()
        if is_template(name) and (template := _template(name, text, language, findings)) is not None
    ]
    findings += _repeated(templates, texts)
    findings += _twins(templates, texts, complete=not findings)
    refuse(findings)
    assert manifest is not None, "a pack without a manifest was refused above"
    ordered = tuple(sorted(templates, key=lambda template: template.id))
    return replace(manifest, templates=ordered, files=texts)


def is_template(name: str) -> bool:
    """Whether a file of this name holds a template of a pack."""
    return name.endswith(".md") and name.lower() not in ASIDE


def tidied(text: str) -> str:
    """A file's text without byte order mark, each line ended by a newline alone."""
    return text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")


def refuse(findings: list[Finding]) -> None:
    """Raises `Unreadable` with the findings in the order of their places, if there are any."""
    if findings:
        raise Unreadable(sorted(findings, key=by_place))


def by_place(finding: Finding) -> tuple[str, int, int]:
    """What to sort findings by, so that they stand in the order of the files."""
    return finding.place.source, finding.place.line, finding.place.column


def _sizes(texts: Mapping[str, str]) -> Iterator[Finding]:
    sizes = {name: len(text.encode(errors="surrogatepass")) for name, text in texts.items()}
    for name, size in sizes.items():
        if size > LARGEST_FILE:
            yield _too_large(name, f"This file has {size:,} bytes; {LARGEST_FILE:,} is the most.")
    if sum(sizes.values()) > LARGEST_PACK:
        yield _too_large("", f"The pack is larger than {LARGEST_PACK:,} bytes.")
    if (count := sum(map(is_template, texts))) > MOST_TEMPLATES:
        yield _too_large("", f"The pack has {count:,} templates; {MOST_TEMPLATES} is the most.")


def _too_large(name: str, words: str) -> Finding:
    return fault(Fault.TOO_LARGE, Place(source=name), words, "Make several packs of it, or shorten it.")


def _strangers(texts: Mapping[str, str]) -> Iterator[Finding]:
    for name in texts:
        if name != MANIFEST and (not name.endswith(".md") or "/" in name or "\\" in name):
            yield fault(
                Fault.UNKNOWN_FILE,
                Place(source=name),
                f"“{shortened(name)}” is no file of a pack.",
                f"A pack holds {MANIFEST} and files that end in .md, side by side in one folder.",
            )


def _manifest(texts: Mapping[str, str], findings: list[Finding]) -> Pack | None:
    if MANIFEST not in texts:
        findings.append(
            fault(
                Fault.MANIFEST_MISSING,
                Place(source=MANIFEST),
                f"There is no {MANIFEST} in this pack.",
                f"Add a file {MANIFEST} with id, version, title and [licence].",
            )
        )
        return None
    try:
        _refuse_unfinished(MANIFEST, texts[MANIFEST])
        return read_manifest(texts[MANIFEST])
    except Unreadable as unreadable:
        findings += unreadable.findings
        return None


def _template(name: str, text: str, language: str, findings: list[Finding]) -> Template | None:
    try:
        halves = cut(text, file=name)
        _refuse_unfinished(name, text[: len(text) - len(halves.body)])
    except Unreadable as unreadable:
        findings += unreadable.findings
        return None
    wording = None
    try:
        wording = parse(halves.body, source=name, first_line=halves.body_line)
    except Unreadable as unreadable:
        findings += unreadable.findings
    try:
        template = read_template(text, file=name, language=language)
    except Unreadable as unreadable:
        findings += unreadable.findings
        return None
    return template if wording is None else replace(template, fields=with_blocks(template.fields, wording))


def _refuse_unfinished(name: str, text: str) -> None:
    """Where a merge left a choice to a person, every other complaint would only confuse."""
    for pattern, fault_id, words, mend in (
        (
            CONFLICT,
            Fault.CONFLICT_LEFT,
            "Two versions were put together here, and nobody has chosen yet.",
            "Keep the lines that are right, and delete the others and the lines of <, = and >.",
        ),
        (SURROGATE, Fault.BAD_CHARACTER, "This character is damaged.", "Delete it and type it again."),
    ):
        if found := pattern.search(text):
            place = lines_of(text, file=name).place(found.start())
            raise Unreadable([fault(fault_id, place, words, mend)])


def with_blocks(fields: tuple[Field, ...], wording: Wording) -> tuple[Field, ...]:
    """The fields, and one more for each passage and choice of the wording that has none yet.

    A choice's field that lists no options gets those of the block.
    """
    listed = {fold(field.name): field for field in fields}
    for block in wording.blocks():
        if isinstance(block, Passage | Choice):
            line = wording.place(block.start).line
            made = _of_passage(block, line) if isinstance(block, Passage) else _of_choice(block, line)
            known = listed.setdefault(block.key, made)
            if known.type is FieldType.ONE_OF and not known.options:
                listed[block.key] = replace(known, options=made.options)
    return tuple(listed.values())


def _of_passage(block: Passage, line: int) -> Field:
    label = block.label or block.name
    return Field(name=block.name, type=FieldType.YES_NO, label=label, default="yes", example="yes", line=line)


def _of_choice(block: Choice, line: int) -> Field:
    options = tuple(Option(value=one.value, label=one.label or one.value) for one in block.options)
    label, example = block.label or block.name, block.options[0].value
    return Field(
        name=block.name, type=FieldType.ONE_OF, label=label, example=example, options=options, line=line
    )


def _place(template: Template, texts: Mapping[str, str], key: str) -> Place:
    halves = cut(texts[template.path], file=template.path)
    return place_in(read_details(halves, file=template.path), key)


def _repeated(templates: list[Template], texts: Mapping[str, str]) -> Iterator[Finding]:
    first: dict[str, Template] = {}
    for template in templates:
        other = first.setdefault(template.id, template)
        if other is not template:
            yield fault(
                Fault.REPEATED_TEMPLATE,
                _place(template, texts, "id"),
                f"The id “{template.id}” is that of {other.path} too.",
                "Give one of the two another id.",
            )


def _twins(templates: list[Template], texts: Mapping[str, str], *, complete: bool) -> Iterator[Finding]:
    """Twins that lead nowhere or round in a circle. Where a template could not be read, nobody can
    tell whether it is the one that is missing, so only circles are told."""
    leads = {template.id: template.easy_read_of for template in templates}
    for template in templates:
        target = template.easy_read_of
        if target and target not in leads and complete:
            yield fault(
                Fault.TWIN_UNKNOWN,
                _place(template, texts, "easy_read_of"),
                f"There is no template “{shortened(target)}” that this could be the easy-read twin of.",
                did_you_mean(target, leads, otherwise="Write the id of a template of this pack."),
            )
        elif target and _comes_back(template.id, leads):
            yield fault(
                Fault.TWIN_CYCLE,
                _place(template, texts, "easy_read_of"),
                f"“{template.id}” is, in a circle, the easy-read twin of itself.",
                "Leave easy_read_of empty in the template that is not the easy-read one.",
            )


def _comes_back(start: str, leads: Mapping[str, str]) -> bool:
    passed: set[str] = set()
    here = leads[start]
    while here in leads and here not in passed:
        if here == start:
            return True
        passed.add(here)
        here = leads[here]
    return False
