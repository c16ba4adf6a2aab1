"""A list to choose from is what Django would have made of it."""

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
        Chosen({"plain": "3", "named": "of nobody's", "grouped": "x", "counted": "1"}),
        Chosen(initial={"plain": "x<", "named": "y"}),
        Chosen(auto_id=False),
    ],
    ids=["new", "sent", "filled", "without ids"],
)
def test_a_list_is_what_it_would_be(form: forms.Form, name: str) -> None:
    attrs = {"class": "govuk-select", "aria-describedby": "more"}
    ours = ui._select(form[name], dict(attrs))
    assert Read(ours).told == Read(str(form[name].as_widget(attrs=dict(attrs)))).told
