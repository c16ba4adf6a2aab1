"""What is asked about a post."""

from __future__ import annotations

import secrets
from collections.abc import Iterable, Mapping
from dataclasses import fields
from datetime import date
from enum import StrEnum
from typing import Any
from urllib.parse import urlsplit

from django import forms

from evenhand.apps.cases import wordings
from evenhand.apps.cases.actions import NewPost
from evenhand.apps.cases.forms.fields import LONGEST, area, choices
from evenhand.apps.ui.forms import DateField, Form
from evenhand.core.cases.routes.recognising import platform_of


class PostFields(Form):
    """What is asked about a post. The platform is recognised from the link; nothing is fetched."""

    link = forms.CharField(
        label="Link to the post",
        help_text="Copy it from the address bar or from “Share”. Nothing is fetched from there.",
        max_length=2000,
        required=False,
        widget=forms.TextInput(attrs={"inputmode": "url", "autocomplete": "off", "spellcheck": "false"}),
    )
    site = forms.CharField(
        label="Where it is",
        help_text="Such as “WhatsApp group of class 4”. Leave it empty if you gave a link.",
        max_length=80,
        required=False,
    )
    words = forms.CharField(
        label="What it says",
        help_text="Copy the words if you can. Never copy or describe a sexual image "
        "of a child: go to the safeguarding lead now, in person.",
        widget=area(4),
        max_length=LONGEST,
        required=False,
    )
    seen_on = DateField(label="When did the school first see it?")
    posted_on = DateField(
        label="When was it posted?", help_text="As the post itself says, if it does.", required=False
    )
    supplied_by = forms.CharField(
        label="Who showed it to the school?",
        max_length=120,
        required=False,
        widget=forms.TextInput(attrs={"autocomplete": "off"}),
    )
    vantage = forms.ChoiceField(
        label="How did they come to see it?",
        choices=choices(wordings.VANTAGES),
        widget=forms.RadioSelect,
        required=False,
    )

    def __init__(self, *args: Any, today: date, **kwargs: Any) -> None:
        self.today = today
        super().__init__(*args, **kwargs)

    def clean_link(self) -> str:
        """A link with its scheme; only those of the web."""
        link = str(self.cleaned_data["link"]).strip()
        if not link:
            return ""
        whole = link if "://" in link else f"https://{link}"
        try:
            parts = urlsplit(whole)
        except ValueError:
            parts = urlsplit("")
        if parts.scheme not in ("http", "https") or "." not in (parts.hostname or "") or " " in whole:
            raise forms.ValidationError(
                "This is no link. Copy it whole, or leave it empty and say where it is."
            )
        return whole

    def clean(self) -> dict[str, Any]:
        """Where it is must be said or be plain from the link, and no day may be still to come."""
        told: dict[str, Any] = super().clean() or self.cleaned_data
        link = told.get("link", "")
        if not told.get("site") and link:
            platform = platform_of(link)
            host = (urlsplit(link).hostname or "").removeprefix("www.")
            told["site"] = wordings.PLATFORMS[platform] if platform else host[:80]
        if not told.get("site") and "link" not in self.errors:
            self.add_error("site", "Give the link, or say where it is.")
        for name in ("seen_on", "posted_on"):
            if told.get(name) and told[name] > self.today:
                self.add_error(name, "This day is still to come.")
        if told.get("posted_on") and told.get("seen_on") and told["posted_on"] > told["seen_on"]:
            self.add_error("posted_on", "This is later than the day it was first seen.")
        return told


def new_post(told: Mapping[str, Any]) -> NewPost:
    """What a form with the fields of a post has told."""
    return NewPost(**{field.name: told[field.name] for field in fields(NewPost)})


class AboutHead(StrEnum):
    """Whether a post is about whoever is in charge."""

    NO = "no"
    YES = "yes"


class ReportPost(PostFields):
    """The first page of a case: what happened, in two minutes."""

    title = forms.CharField(
        label="What is it about, in a few words?",
        help_text="You will see this in lists, so leave names out. Such as: trip that was cancelled.",
        max_length=120,
        widget=forms.TextInput(attrs={"autocomplete": "off"}),
        error_messages={"required": "Say in a few words what it is about."},
    )
    about_head = forms.ChoiceField(
        label="Is it about the person in charge?",
        help_text="If it is, the chair takes over, and the case does not exist for them.",
        choices=[(AboutHead.NO, "No, or not that I know"), (AboutHead.YES, "Yes")],
        widget=forms.RadioSelect,
        error_messages={"required": "Say whether it is about the person in charge."},
    )
    sent_as = forms.CharField(widget=forms.HiddenInput, max_length=64, required=False)
    field_order = (
        "title",
        "link",
        "site",
        "words",
        "seen_on",
        "posted_on",
        "supplied_by",
        "vantage",
        "about_head",
    )

    def __init__(self, *args: Any, today: date, **kwargs: Any) -> None:
        first = {"seen_on": today, "sent_as": secrets.token_urlsafe(24)}
        super().__init__(*args, today=today, initial={**first, **kwargs.pop("initial", {})}, **kwargs)


class AuthorForm(Form):
    """Who wrote a post, and how the school knows."""

    author = forms.ChoiceField(label="Who wrote it?", required=False)
    attribution = forms.ChoiceField(
        label="How sure are you?",
        help_text="Nothing here guesses who is behind an account, and neither should you.",
        choices=choices(wordings.ATTRIBUTIONS),
        widget=forms.RadioSelect,
    )
    basis = forms.CharField(
        label="How do you know?",
        help_text="Such as: said so when we spoke on 16 November.",
        widget=area(2),
        max_length=1000,
        required=False,
    )
    targets = forms.MultipleChoiceField(
        label="Whom is it aimed at?", widget=forms.CheckboxSelectMultiple, required=False
    )

    def __init__(self, *args: Any, people: Iterable[tuple[int, str]], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        named = [(str(pk), name) for pk, name in people]
        self.fields["author"].choices = [("", "Nobody knows"), *named]  # type: ignore[attr-defined]
        self.fields["targets"].choices = named  # type: ignore[attr-defined]
        if not named:
            del self.fields["targets"]
