"""What the forms of cases share: lines, choices, and how long words may be."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from django import forms

from evenhand.apps.cases.values import lines

LONGEST = 20_000


def choices(words: Mapping[Any, str]) -> list[tuple[str, str]]:
    """Words to choose from, as fields of forms take them."""
    return [(str(value), label) for value, label in words.items()]


def area(rows: int) -> forms.Textarea:
    return forms.Textarea(attrs={"rows": rows})


class Lines(forms.CharField):
    """One thing a line; gives a tuple."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(widget=area(3), required=False, max_length=2000, **kwargs)

    def clean(self, value: Any) -> Any:
        return lines(super().clean(value))
