"""What the page asks on which parts of a capture are covered or cut away."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from django import forms

from evenhand.apps.evidence.forms import COVERED
from evenhand.apps.ui.forms import Form
from evenhand.core.evidence.reworking import MOST, Box, Rework

SIDES = {"left": "From the left", "top": "From the top", "width": "Width", "height": "Height"}
FEWEST_ROWS = 2


class PartField(forms.DecimalField):
    """One of the four numbers of a part, in hundredths of the picture."""

    def __init__(self, *, label: str) -> None:
        attrs = {"step": "0.5", "inputmode": "decimal", "class": "govuk-input--width-4"}
        super().__init__(
            label=label,
            min_value=0,
            max_value=100,
            decimal_places=1,
            required=False,
            widget=forms.NumberInput(attrs=attrs),
        )


class Covering(Form):
    """Up to so many parts, the part to keep, why, and whether others can still be recognised."""

    why = forms.CharField(
        label="Why are they covered, or cut away?",
        help_text="It stands on the sheet, such as “Names of other parents”. Write no name here.",
        max_length=400,
        error_messages={"required": "Write why, in a few words."},
    )
    alt = forms.CharField(
        label="What does the copy show, in words?",
        help_text="It is read aloud to those who do not see the picture, and goes out with it: leave out "
        "what you have covered.",
        widget=forms.Textarea(attrs={"rows": 3}),
        max_length=600,
        error_messages={"required": "Say in a sentence what the copy shows."},
    )
    others_covered = forms.ChoiceField(
        label="Are other people shown on the copy?",
        help_text="Names, faces or comments of people whose post this is not.",
        choices=COVERED,
        widget=forms.RadioSelect,
        error_messages={"required": "Choose one."},
    )

    def __init__(self, *args: Any, rows: int, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.rows = max(FEWEST_ROWS, min(rows, MOST))
        for name in self._names():
            for side, label in SIDES.items():
                self.fields[f"{name}-{side}"] = PartField(label=label)

    def _names(self) -> list[str]:
        return [*(f"part{number}" for number in range(1, self.rows + 1)), "keep"]

    @property
    def parts(self) -> list[tuple[int, list[Any]]]:
        """The rows of parts for the page: number and fields."""
        return [(at, self._sides(name)) for at, name in enumerate(self._names()[:-1], start=1)]

    @property
    def keep(self) -> list[Any]:
        """The fields of the part that is kept."""
        return self._sides("keep")

    @property
    def has_keep(self) -> bool:
        """Whether anything is said about the part that is kept."""
        return any(bound.value() not in (None, "") for bound in self.keep)

    def clean(self) -> dict[str, Any]:
        """A part is all four numbers or none, and inside the picture."""
        told: dict[str, Any] = super().clean() or self.cleaned_data
        boxes = {name: self._box(name, told) for name in self._names()}
        told["what"] = Rework(
            covers=tuple(box for name, box in boxes.items() if box and name != "keep"), cut=boxes["keep"]
        )
        return told

    def _sides(self, name: str) -> list[Any]:
        return [self[f"{name}-{side}"] for side in SIDES]

    def _box(self, name: str, told: dict[str, Any]) -> Box | None:
        numbers = [told.get(f"{name}-{side}") for side in SIDES]
        if any(f"{name}-{side}" in self.errors for side in SIDES) or numbers == [None] * len(SIDES):
            return None
        if None in numbers:
            missing = next(side for side, number in zip(SIDES, numbers, strict=True) if number is None)
            self.add_error(f"{name}-{missing}", f"{_called(name)}: give all four numbers.")
            return None
        left, top, width, height = (_thousandths(number) for number in numbers if number is not None)
        if not (width and height):
            self.add_error(f"{name}-width", f"{_called(name)}: give it a width and a height.")
            return None
        return Box(left=left, top=top, width=min(width, 1000 - left), height=min(height, 1000 - top))


def _called(name: str) -> str:
    return "The part to keep" if name == "keep" else f"Part {name.removeprefix('part')}"


def _thousandths(number: Decimal) -> int:
    return int(number * 10)
