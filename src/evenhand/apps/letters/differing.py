"""Two people have filled the same letter: where they differ."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from django import forms

if TYPE_CHECKING:
    from evenhand.apps.letters.composer import Composer


@dataclass(frozen=True, slots=True, kw_only=True)
class Differing:
    """One field that two people have filled differently."""

    name: str
    label: str
    mine: str
    theirs: str


def differing(mine: Composer, theirs: Composer) -> list[Differing]:
    """The fields in which what was typed is not what is stored."""
    found = []
    for name, field in mine.fields.items():
        typed, stored = mine[name].value(), theirs[name].value()
        if name != "version" and _shown(field, typed) != _shown(field, stored):
            found.append(
                Differing(
                    name=name,
                    label=str(field.label),
                    mine=_shown(field, typed),
                    theirs=_shown(field, stored),
                )
            )
    return found


def _shown(field: forms.Field, value: Any) -> str:
    if isinstance(field, forms.BooleanField):
        return "Yes" if value else "No"
    if isinstance(field, forms.ChoiceField):
        labels = {str(key): str(label) for key, label in field.choices}  # type: ignore[union-attr,misc]
        values = value if isinstance(value, list | tuple) else [value or ""]
        return "\n".join(labels.get(str(one), str(one)) for one in values)
    return str(value or "").replace("\r\n", "\n").strip()
