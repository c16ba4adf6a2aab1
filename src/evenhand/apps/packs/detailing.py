"""The details of a text as a form, and back: what nobody changes stays as its file has it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from django import forms
from django.forms.boundfield import BoundField

from evenhand.apps.packs import controls
from evenhand.apps.packs.detail_words import ENCLOSURES, FIELD_KEYS, KEYS, OPTION_KEYS, SOURCES, TYPES
from evenhand.apps.packs.parting import Group, Taken, bad_labels, groups, part_controls, taken
from evenhand.apps.packs.telling import ABOUTS, AUDIENCES, GATES, ONE_KIND
from evenhand.apps.ui.forms import Form
from evenhand.core.packs import About, Audience, Enclosure, Field, FieldType, Kind, Option, Template
from evenhand.core.packs.reading import LARGEST_FILE, with_blocks
from evenhand.core.packs.renaming import fits
from evenhand.core.people import Role
from evenhand.core.wording import Wording, fold
from evenhand.core.wording.parts import parts_of

NAME = "Name of the gap"
BAD_NAME = "A gap can be called a few words, without round brackets, ?? or double quotation marks."
READER = "second-reader"
"""The gate that a template asks for where a second reader is needed."""
MOST_FRESH = 40
MOST_CONTROLS = 800
"""A form with more controls than this is shown as one text instead: servers take no more than a thousand."""
TEXTS = ("title", "purpose", "closing", "language")
TICKS = ("neutral", "accuses", "without_parties")
FIELD_TEXTS = ("label", "hint", "example", "default")
HINTS = {
    "purpose": "A sentence for whoever chooses between the texts. It is never printed.",
    "closing": "Such as: Yours sincerely. Empty if nobody signs.",
    "gates": "On top of those that are asked of every text for these readers.",
    "name": "It is changed wherever this text speaks of it.",
    "language": "Such as en-GB or cy. It decides how dates are written.",
    "neutral": "Only such a text may leave while the police or others look into the matter.",
    "label": "What the person who writes the letter is asked.",
    "example": "A sample answer, as a person would type it.",
    "default": "For yes or no: write yes or no.",
    "without_parties": "They are spoken to by themselves.",
}


class Details(Form):
    """What a text is, who signs it, what it asks and what goes with it, and its words.

    `before` is the text as it stood when the form was made. `fresh` are names for fields that are not there
    yet; what stays without a name makes no field.
    """

    seen = forms.CharField(widget=forms.HiddenInput)
    base = forms.CharField(widget=forms.HiddenInput, strip=False, max_length=LARGEST_FILE)

    def __init__(
        self,
        before: Template,
        *,
        others: Mapping[str, str],
        roles: Mapping[Role, str],
        fresh: Sequence[str],
        data: Any = None,
        initial: Mapping[str, str] | None = None,
    ) -> None:
        super().__init__(data, initial={**_initial(before), **(initial or {})})
        self.before = before
        self.fresh = fresh
        self.focus = self.focus_part = ""
        self._add_what_it_is(others)
        self._add_rules(roles)
        for number in range(len(before.enclosures) + 1):
            self._add_enclosure(number, known=number < len(before.enclosures))
        for number, field in enumerate(before.fields):
            self.fields[f"field-{number}-name"] = controls.line(NAME, HINTS["name"], initial=field.name)
            self._add_field(number, field)
        for number, name in enumerate(fresh, start=len(before.fields)):
            self.fields[f"field-{number}-name"] = controls.line(NAME, initial=name)
            self._add_field(number, Field(name=name))
        self.whole = parts_of(before.body)
        self.fields |= part_controls(self.whole, before)
        for control in self.fields.values():
            control.marked_optional = False  # type: ignore[attr-defined] # the check says what is missing

    def _add_what_it_is(self, others: Mapping[str, str]) -> None:
        before = self.before
        self.fields["title"] = controls.line(KEYS["title"], like=before.title)
        self.fields["purpose"] = controls.line(KEYS["purpose"], HINTS["purpose"], rows=3)
        self.fields["kind"] = controls.choose(KEYS["kind"], {one.value: ONE_KIND[one] for one in Kind})
        self.fields["audience"] = controls.choose(
            KEYS["audience"], {one.value: AUDIENCES[one] for one in Audience}
        )
        self.fields["about"] = controls.choose(KEYS["about"], {one.value: ABOUTS[one] for one in About})
        self.fields["language"] = controls.line(KEYS["language"], HINTS["language"], like=before.language)
        twins = {"": "None", **others, **controls.own(before.easy_read_of)}
        self.fields["easy_read_of"] = controls.choose(KEYS["easy_read_of"], twins)

    def _add_rules(self, roles: Mapping[Role, str]) -> None:
        self.fields["signatories"] = controls.several(
            KEYS["signatories"], {role.value: words for role, words in roles.items()}
        )
        self.fields["closing"] = controls.line(KEYS["closing"], HINTS["closing"], like=self.before.closing)
        self.fields[READER] = controls.tick("A second reader has to read it before it leaves")
        known = {gate: title for gate, title in GATES.items() if gate != READER}
        more = {one: one for one in self.before.gates if one not in GATES}
        self.fields["gates"] = controls.several(KEYS["gates"], {**known, **more}, HINTS["gates"])
        for name in TICKS:
            self.fields[name] = controls.tick(KEYS[name], HINTS.get(name, ""))

    def _add_enclosure(self, number: int, *, known: bool) -> None:
        self.fields[f"enclosure-{number}-kind"] = controls.choose("What", ENCLOSURES)
        like = self.before.enclosures[number].text if known else ""
        self.fields[f"enclosure-{number}-text"] = controls.line("How the letter names it", like=like)
        if known:
            self.fields[f"enclosure-{number}-gone"] = controls.tick("Take it out")

    def _add_field(self, number: int, field: Field) -> None:
        at = f"field-{number}-"
        self.fields[f"{at}label"] = controls.line(FIELD_KEYS["label"], HINTS["label"], like=field.label)
        self.fields[f"{at}type"] = controls.choose(
            FIELD_KEYS["type"], {one.value: words for one, words in TYPES.items()}
        )
        for name in ("hint", "example", "default"):
            like = getattr(field, name)
            self.fields[f"{at}{name}"] = controls.line(FIELD_KEYS[name], HINTS.get(name, ""), like=like)
        sources = {"": "Nothing: a person answers", **{one.value: words for one, words in SOURCES.items()}}
        self.fields[f"{at}source"] = controls.choose(
            FIELD_KEYS["source"], {**sources, **controls.own(field.source, sources)}
        )
        for name in ("identifies", "optional"):
            self.fields[f"{at}{name}"] = controls.tick(FIELD_KEYS[name])
        self.fields[f"{at}gone"] = controls.tick("Take this field out")
        for row in range(len(field.options) + 1):
            self._add_option(f"{at}option-{row}-", field.options[row] if row < len(field.options) else None)

    def _add_option(self, at: str, option: Option | None) -> None:
        if option is None:
            self.fields[f"{at}value"] = controls.line("One more: its name in the text")
        self.fields[f"{at}label"] = controls.line(OPTION_KEYS["label"], like=option.label if option else "")
        self.fields[f"{at}text"] = controls.line(OPTION_KEYS["text"], like=option.text if option else "")
        if option is not None:
            self.fields[f"{at}gone"] = controls.tick("Take this answer out")

    # what was typed, as a template

    def clean(self) -> dict[str, Any]:
        """Names that no gap can have, and titles that cannot stand in a text."""
        cleaned = super().clean() or {}
        for control, why in (*bad_labels(self.whole, cleaned), *self._bad_names(cleaned)):
            self.add_error(control, why)
        return cleaned

    def _bad_names(self, cleaned: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
        keys = [fold(one.name) for one in self.before.fields]
        wanted = [fold(self._name(number, cleaned)) for number in range(len(keys))]
        for number, field in enumerate(self.before.fields):
            name, others = self._name(number, cleaned), [*keys[:number], *keys[number + 1 :]]
            if name != field.name and not fits(name):
                yield f"field-{number}-name", BAD_NAME
            elif fold(name) in others or wanted.count(fold(name)) > 1:
                yield f"field-{number}-name", f"There is another field “{name}” here. Choose another name."

    def _name(self, number: int, cleaned: Mapping[str, Any]) -> str:
        was = self.before.fields[number].name
        told = controls.typed(cleaned.get(f"field-{number}-name"), was)
        return told if told == was else " ".join(told.split())

    def renamed(self) -> dict[str, str]:
        """The fields that have another name now."""
        names = {one.name: self._name(at, self.cleaned_data) for at, one in enumerate(self.before.fields)}
        return {old: new for old, new in names.items() if old != new}

    def taken(self) -> Taken:
        """The words as they are typed."""
        return taken(self.whole, self.cleaned_data)

    def after(self) -> Template:
        """The text as the form has it, but for new names of fields. Anything that was not changed is as it
        was, to the character."""
        before, cleaned = self.before, self.cleaned_data
        gates = [*cleaned["gates"], *([READER] if cleaned[READER] else [])]
        plain: dict[str, Any] = {name: self._typed(name, getattr(before, name)) for name in TEXTS}
        plain |= {name: cleaned[name] for name in TICKS}
        return replace(
            before,
            **plain,
            kind=Kind(cleaned["kind"] or before.kind),
            audience=Audience(cleaned["audience"] or before.audience),
            about=About(cleaned["about"] or before.about),
            easy_read_of=cleaned["easy_read_of"],
            signatories=tuple(map(Role, _in_order(before.signatories, cleaned["signatories"]))),
            gates=_in_order(before.gates, gates),
            enclosures=tuple(self._enclosures()),
            fields=tuple(self._fields()),
            body=self.taken().whole.source(),
        )

    def _typed(self, name: str, was: str) -> str:
        return controls.typed(self.cleaned_data.get(name), was)

    def _enclosures(self) -> Iterable[Enclosure]:
        for number in range(len(self.before.enclosures) + 1):
            known = number < len(self.before.enclosures)
            was = self.before.enclosures[number].text if known else ""
            text = self._typed(f"enclosure-{number}-text", was)
            if text.strip() and not self.cleaned_data.get(f"enclosure-{number}-gone"):
                kind = self.cleaned_data[f"enclosure-{number}-kind"] or "document"
                yield Enclosure(kind=kind, text=text)

    def _fields(self) -> Iterable[Field]:
        for number, field in enumerate(self.before.fields):
            if not self.cleaned_data[f"field-{number}-gone"]:
                yield self._field(number, field)
        taken = {fold(one.name) for one in self.before.fields}
        for number in range(len(self.before.fields), len(self.before.fields) + len(self.fresh)):
            name = self.cleaned_data[f"field-{number}-name"].strip()
            if name and fold(name) not in taken and not self.cleaned_data[f"field-{number}-gone"]:
                taken.add(fold(name))
                yield self._field(number, Field(name=name))

    def _field(self, number: int, was: Field) -> Field:
        at, cleaned = f"field-{number}-", self.cleaned_data
        texts: dict[str, Any] = {name: self._typed(f"{at}{name}", getattr(was, name)) for name in FIELD_TEXTS}
        return replace(
            was,
            **texts,
            type=FieldType(cleaned[f"{at}type"] or was.type),
            source=cleaned[f"{at}source"],
            identifies=cleaned[f"{at}identifies"],
            optional=cleaned[f"{at}optional"],
            options=tuple(self._options(at, was)),
        )

    def _options(self, at: str, was: Field) -> Iterable[Option]:
        for row, option in enumerate((*was.options, Option(value="", label=""))):
            here = f"{at}option-{row}-"
            value = option.value or self.cleaned_data[f"{here}value"].strip()
            if value and not self.cleaned_data.get(f"{here}gone"):
                label = self._typed(f"{here}label", option.label) or ("" if option.value else value)
                yield Option(value=value, label=label, text=self._typed(f"{here}text", option.text))

    # for the page

    def what_it_is(self) -> list[BoundField]:
        """The controls that say what the text is."""
        return [self[name] for name in ("title", "purpose", "kind", "audience", "about")]

    def who_stands_behind(self) -> list[BoundField]:
        """The controls that say who signs, who reads it, and what is asked of it."""
        return [self[name] for name in ("signatories", "closing", READER)]

    def rest(self) -> list[BoundField]:
        """The controls that few need."""
        return [self[name] for name in ("gates", *TICKS, "language", "easy_read_of")]

    def enclosures(self) -> list[list[BoundField]]:
        """The controls of each enclosure, the last one empty."""
        count = len(self.before.enclosures) + 1
        return [self._of(f"enclosure-{number}-") for number in range(count)]

    def cards(self) -> list[Card]:
        """The fields, each with its controls; those that are not there yet come last."""
        names = [*(one.name for one in self.before.fields), *self.fresh]
        return [self._card(number, name) for number, name in enumerate(names)]

    def parts(self) -> list[Group]:
        """The words, part by part."""
        return groups(self, self.whole)

    def words_below(self) -> BoundField | None:
        """Where words can be written at the very end."""
        return self["part-below"] if "part-below" in self.fields else None

    def has_focus(self, name: str) -> None:
        """Let somebody go on at one of the controls once the page is there."""
        self.focus, self.focus_part = name, name.rpartition("-")[0]
        if name in self.fields:
            self.fields[name].widget.attrs["autofocus"] = True

    def _card(self, number: int, name: str) -> Card:
        known = number < len(self.before.fields)
        field = self.before.fields[number] if known else Field(name=name)
        of = [one for one in self._of(f"field-{number}-") if "-option-" not in one.name]
        rows = [self._of(f"field-{number}-option-{row}-") for row in range(len(field.options) + 1)]
        return Card(
            id=f"field-{number}",
            is_first=not number,
            is_last=number + 1 == len(self.before.fields),
            is_open=self.focus.startswith(f"field-{number}-") or any(one.errors for one in of),
            name=name,
            title=field.label or name,
            kind=TYPES[field.type],
            is_known=known,
            controls=of,
            options=rows if field.type is FieldType.ONE_OF or field.options or not known else [],
            names=tuple(one.value for one in field.options),
        )

    def _of(self, prefix: str) -> list[BoundField]:
        return [self[name] for name in self.fields if name.startswith(prefix)]


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """One field of a text on the page. `names` are those of its answers, row by row."""

    id: str
    is_first: bool
    is_last: bool
    is_open: bool
    name: str
    title: str
    kind: str
    is_known: bool
    controls: list[BoundField]
    options: list[list[BoundField]]
    names: tuple[str, ...]

    @property
    def rows(self) -> list[tuple[str, bool, list[BoundField]]]:
        """The answers to choose from, each with its name and whether it is the last; the very last one has no
        name yet."""
        names = (*self.names, "")
        return [
            (names[row], row + 1 == len(self.names), controls) for row, controls in enumerate(self.options)
        ]


def names_without_field(template: Template, wording: Wording) -> list[str]:
    """The gaps of the wording that no field answers, each once."""
    known = {fold(one.name) for one in with_blocks(template.fields, wording)}
    found: dict[str, str] = {}
    for use in wording.placeholders():
        if use.key and use.key not in known:
            found.setdefault(use.key, use.name.strip())
    return list(found.values())[:MOST_FRESH]


def _initial(before: Template) -> dict[str, Any]:
    told: dict[str, Any] = {name: controls.shown(getattr(before, name)) for name in TEXTS}
    told |= {name: getattr(before, name) for name in TICKS}
    told |= {"kind": before.kind.value, "audience": before.audience.value, "about": before.about.value}
    told |= {"easy_read_of": before.easy_read_of, "signatories": [one.value for one in before.signatories]}
    told |= {"gates": [one for one in before.gates if one != READER], READER: READER in before.gates}
    for number, enclosure in enumerate(before.enclosures):
        told[f"enclosure-{number}-kind"] = enclosure.kind
        told[f"enclosure-{number}-text"] = controls.shown(enclosure.text)
    told[f"enclosure-{len(before.enclosures)}-kind"] = "document"
    for number, field in enumerate(before.fields):
        told |= {f"field-{number}-{name}": value for name, value in _initial_of(field).items()}
    return told


def _initial_of(field: Field) -> dict[str, Any]:
    told: dict[str, Any] = {name: controls.shown(getattr(field, name)) for name in FIELD_TEXTS}
    told |= {"type": field.type.value, "source": field.source}
    told |= {"identifies": field.identifies, "optional": field.optional}
    for row, option in enumerate(field.options):
        told |= {
            f"option-{row}-label": controls.shown(option.label),
            f"option-{row}-text": controls.shown(option.text),
        }
    return told


def _in_order(before: Iterable[str], chosen: Iterable[str]) -> tuple[str, ...]:
    """What was chosen: first what was there, in its order, then what is new."""
    wanted = list(chosen)
    kept = [str(one) for one in before if one in wanted]
    return (*kept, *(one for one in wanted if one not in kept))
