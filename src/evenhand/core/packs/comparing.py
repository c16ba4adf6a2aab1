"""What is different between two versions of a pack, as data and as lines to show."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from evenhand.core.packs import Field, Pack, Template
from evenhand.core.packs.matching import gaps
from evenhand.core.packs.versions import Step, step_from
from evenhand.core.wording import fold

TEMPLATE_DETAILS = (
    "title",
    "purpose",
    "kind",
    "audience",
    "about",
    "neutral",
    "accuses",
    "without_parties",
    "language",
    "gates",
    "signatories",
    "closing",
    "enclosures",
    "easy_read_of",
)
FIELD_DETAILS = (
    "type",
    "label",
    "hint",
    "example",
    "default",
    "source",
    "identifies",
    "optional",
    "options",
)
LICENCE_DETAILS = (
    "name",
    "holder",
    "kinds",
    "not_for_profit_only",
    "acknowledgement",
    "must_inform",
    "inform_how",
)
GUIDANCE_DETAILS = ("title", "edition", "link", "review_on", "superseded_by")
PACK_DETAILS = ("id", "version", "title", "language", "description", "organisations")


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """A detail that says something else than before. Values are as the types of packs hold them."""

    what: str
    old: object
    new: object


@dataclass(frozen=True, slots=True, kw_only=True)
class Hunk:
    """Lines of a body that went, and lines that came in their place. The lines count in the file."""

    old_line: int
    new_line: int
    removed: tuple[str, ...]
    added: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldDifference:
    """A field of both versions that is not the same."""

    name: str
    changes: tuple[Change, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class TemplateDifference:
    """A template of both versions that is not the same."""

    id: str
    details: tuple[Change, ...] = ()
    fields_added: tuple[str, ...] = ()
    fields_removed: tuple[str, ...] = ()
    fields_changed: tuple[FieldDifference, ...] = ()
    wording: tuple[Hunk, ...] = ()

    def is_empty(self) -> bool:
        """Whether there is no difference after all."""
        return not (
            self.details or self.fields_added or self.fields_removed or self.fields_changed or self.wording
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class PackDifference:
    """Everything in which two versions of a pack differ. Templates and fields are named by their ids
    and names, in the order of the pack."""

    old_version: str
    new_version: str
    step: Step
    details: tuple[Change, ...] = ()
    licence: tuple[Change, ...] = ()
    guidance: tuple[Change, ...] = ()
    added: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()
    changed: tuple[TemplateDifference, ...] = ()

    def is_empty(self) -> bool:
        """Whether the two say the same."""
        return not (
            self.details or self.licence or self.guidance or self.added or self.removed or self.changed
        )


def compare(*, old: Pack, new: Pack) -> PackDifference:
    """What is different in a new version of a pack. Where things stand in their files does not count."""
    before = {template.id: template for template in old.templates}
    after = {template.id: template for template in new.templates}
    pairs = ((before[key], after[key]) for key in before if key in after)
    found = (compare_templates(old=one, new=other) for one, other in pairs)
    return PackDifference(
        old_version=old.version,
        new_version=new.version,
        step=step_from(old.version, to=new.version),
        details=_changes(old, new, PACK_DETAILS),
        licence=_changes(old.licence, new.licence, LICENCE_DETAILS),
        guidance=_changes(old.guidance, new.guidance, GUIDANCE_DETAILS),
        added=tuple(key for key in after if key not in before),
        removed=tuple(key for key in before if key not in after),
        changed=tuple(difference for difference in found if not difference.is_empty()),
    )


def compare_templates(*, old: Template, new: Template) -> TemplateDifference:
    """What is different in a new version of a template."""
    before = {fold(field.name): field for field in old.fields}
    after = {fold(field.name): field for field in new.fields}
    return TemplateDifference(
        id=new.id,
        details=_changes(old, new, TEMPLATE_DETAILS),
        fields_added=tuple(field.name for key, field in after.items() if key not in before),
        fields_removed=tuple(field.name for key, field in before.items() if key not in after),
        fields_changed=tuple(_fields(before, after)),
        wording=tuple(_hunks(old, new)),
    )


def _changes(old: object, new: object, names: Sequence[str]) -> tuple[Change, ...]:
    pairs = ((name, getattr(old, name, None), getattr(new, name, None)) for name in names)
    return tuple(Change(what=name, old=one, new=other) for name, one, other in pairs if one != other)


def _fields(before: dict[str, Field], after: dict[str, Field]) -> Iterator[FieldDifference]:
    for key, old in before.items():
        if key in after and (changes := _changes(old, after[key], FIELD_DETAILS)):
            yield FieldDifference(name=after[key].name, changes=changes)


def _hunks(old: Template, new: Template) -> Iterator[Hunk]:
    one, other = old.body.split("\n"), new.body.split("\n")
    for gap in gaps(one, other):
        yield Hunk(
            old_line=old.body_line + gap.one,
            new_line=new.body_line + gap.other,
            removed=tuple(one[gap.one : gap.one_end]),
            added=tuple(other[gap.other : gap.other_end]),
        )
