"""Forms as our pages show them: fields with their hints, dates in three boxes, marks to choose from."""

from datetime import date
from typing import Any

from django import forms

from evenhand.core.findings import Refused, Unreadable


class Form(forms.Form):
    """The form of a page. `component` of a widget says which component shows the field."""

    use_required_attribute = False

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        kwargs.setdefault("label_suffix", "")
        super().__init__(*args, **kwargs)


class DateBoxes(forms.MultiWidget):
    """Day, month and year in three boxes; also takes a whole date."""

    use_fieldset = True

    def __init__(self, attrs: dict[str, Any] | None = None) -> None:
        super().__init__({part: forms.TextInput(attrs) for part in ("day", "month", "year")})

    def decompress(self, value: date | None) -> list[int | None]:
        return [value.day, value.month, value.year] if value else [None, None, None]


class DateField(forms.MultiValueField):
    """A day in the calendar, typed as three numbers."""

    widget = DateBoxes
    default_error_messages = {  # noqa: RUF012 - as Django has it
        "required": "Enter the day, the month and the year.",
        "incomplete": "Enter the day, the month and the year.",
        "invalid": "This day is not in the calendar. Write it like 3 5 2026.",
    }

    def __init__(self, **kwargs: Any) -> None:
        kwargs.setdefault("require_all_fields", True)
        super().__init__([forms.CharField(max_length=4) for _ in range(3)], **kwargs)

    def compress(self, data_list: list[str]) -> date | None:
        if not data_list:
            return None
        try:
            day, month, year = (int(part) for part in data_list)
            return date(year, month, day)
        except ValueError as error:
            raise forms.ValidationError(self.error_messages["invalid"], code="invalid") from error


def refuse(form: forms.Form, refused: Refused | Unreadable) -> None:
    """Show on a form why an action did not happen; what was typed stays where it is."""
    for finding in refused.findings:
        form.add_error(None, f"{finding.words} {finding.mend}".strip())


def as_typed(form: forms.Form) -> dict[str, Any]:
    """What was typed so far, to show a form once more without saying what is missing yet."""
    return {bound.name: bound.value() for bound in form if not isinstance(bound.field, forms.FileField)}
