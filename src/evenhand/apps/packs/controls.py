"""The controls of the editor, and values as controls can hold them."""

from collections.abc import Iterable, Mapping

from django import forms

from evenhand.core.packs.reading import LARGEST_FILE


def shown(value: str) -> str:
    """A value as a control can hold it."""
    return value.replace("\r\n", "\n").replace("\r", "\n").replace("\x00", "")


def typed(told: object, was: str) -> str:
    """What a control holds; what it held before where that is the same but for what browsers do to line ends
    and pages to characters that no control can hold."""
    words = str(told or "").replace("\r\n", "\n").replace("\r", "\n")
    return was if words == shown(was) else words


def own(value: str, known: Iterable[str] = ()) -> dict[str, str]:
    """A value that a file has and that nobody knows, so that it can stay."""
    return {value: value} if value and value not in set(known) else {}


def line(label: str, hint: str = "", *, like: str = "", initial: str = "", rows: int = 0) -> forms.CharField:
    """A line of text, or more where there are more lines already."""
    rows = rows or (3 if "\n" in shown(like) else 0)
    widget = forms.Textarea(attrs={"rows": rows}) if rows else forms.TextInput()
    return forms.CharField(
        label=label,
        help_text=hint,
        widget=widget,
        initial=initial,
        max_length=LARGEST_FILE,
        strip=False,
        required=False,
    )


def words(label: str, *, like: str = "", hint: str = "") -> forms.CharField:
    """Words of the letter, in a box as high as they need."""
    rows = 2 + sum(1 + len(one) // 48 for one in like.split("\n"))
    return forms.CharField(
        label=label,
        help_text=hint,
        widget=forms.Textarea(attrs={"rows": min(rows, 24), "class": "eh-code", "spellcheck": "true"}),
        initial=shown(like),
        max_length=LARGEST_FILE,
        strip=False,
        required=False,
    )


def choose(label: str, choices: Mapping[str, str], hint: str = "") -> forms.ChoiceField:
    """One of several."""
    return forms.ChoiceField(label=label, help_text=hint, choices=list(choices.items()), required=False)


def several(label: str, choices: Mapping[str, str], hint: str = "") -> forms.MultipleChoiceField:
    """As many of several as one likes."""
    return forms.MultipleChoiceField(
        label=label,
        help_text=hint,
        choices=list(choices.items()),
        widget=forms.CheckboxSelectMultiple,
        required=False,
    )


def tick(label: str, hint: str = "") -> forms.BooleanField:
    """Yes or no."""
    return forms.BooleanField(label=label, help_text=hint, required=False)
