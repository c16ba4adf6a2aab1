"""A control of ours is what Django would have made of it."""

from html.parser import HTMLParser
from typing import Any

import pytest
from django import forms

from evenhand.apps.ui.templatetags import ui


class Chosen(forms.Form):
    plain = forms.ChoiceField(choices=[("", "–"), ("x<", "A & b"), (3, "three")], required=False)
    named = forms.ChoiceField(
        choices=[("x", "A"), ("y", "B")], widget=forms.Select(attrs={"class": "wide", "data-x": "1"})
    )
    grouped = forms.ChoiceField(choices=[("Group", [("x", "A")]), ("y", "B")], disabled=True)
    counted = forms.TypedChoiceField(choices=[(1, "one"), (2, "two")], coerce=int, initial=2)
    written = forms.CharField(
        initial="<&> “x”", max_length=20, widget=forms.TextInput(attrs={"autofocus": True})
    )
    long = forms.CharField(widget=forms.Textarea(attrs={"rows": 0, "spellcheck": False}), required=False)
    number = forms.IntegerField(min_value=0)
    secret = forms.CharField(widget=forms.PasswordInput)


class Read(HTMLParser):
    def __init__(self, page: str) -> None:
        super().__init__()
        self.told: list[Any] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: Any) -> None:
        self.told.append((tag, sorted(attrs, key=str)))

    def handle_endtag(self, tag: str) -> None:
        self.told.append(tag)

    def handle_data(self, data: str) -> None:
        self.told += [data.strip()] if data.strip() else []


@pytest.mark.parametrize("name", Chosen.base_fields)
@pytest.mark.parametrize(
    "form",
    [
        Chosen(),
        Chosen(
            {"plain": "3", "named": "of nobody's", "counted": "1", "long": "\nA\n</textarea>", "secret": "s"}
        ),
        Chosen(initial={"plain": "x<", "named": "y", "number": 0}),
        Chosen(auto_id=False),
    ],
    ids=["new", "sent", "filled", "without ids"],
)
def test_a_control_is_what_it_would_be(form: forms.Form, name: str) -> None:
    ours = ui.control_of(form[name])
    attrs = dict(Read(ours).told[0][1])
    given = {"class": attrs["class"]} | {key: attrs[key] for key in attrs if key == "aria-invalid"}
    described = {"aria-describedby": attrs["aria-describedby"]} if "aria-describedby" in attrs else {}
    assert Read(ours).told == Read(str(form[name].as_widget(attrs=given | described))).told
