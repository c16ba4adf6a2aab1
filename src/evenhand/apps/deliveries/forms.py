"""What is asked when letters are sent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django import forms

from evenhand.adapters.channels.mime import Unaddressable, one_address
from evenhand.adapters.channels.print_room import LABELS
from evenhand.adapters.channels.smtp import Security
from evenhand.apps.deliveries.actions import WaySettings
from evenhand.apps.ui.forms import Form

if TYPE_CHECKING:
    from collections.abc import Mapping

    from evenhand.apps.deliveries.models import Way

SECURITY = (
    (Security.STARTTLS, "STARTTLS (usually port 587)"),
    (Security.TLS, "TLS from the start (usually port 465)"),
    (Security.NONE, "None: only for a mail server on this very machine"),
)
HERE = frozenset({"localhost", "127.0.0.1", "::1"})


class OneAddress(forms.CharField):
    """Exactly one e-mail address, as every mail server takes it."""

    def clean(self, value: Any) -> str:
        """The address, its domain as mail writes it."""
        text = super().clean(value)
        if not text:
            return ""
        try:
            return one_address(text)
        except Unaddressable as cause:
            raise forms.ValidationError("Enter one e-mail address, like office@school.example.") from cause


class Sending(Form):
    """What every way asks. A secret that is left empty stays as it is."""

    told_names: tuple[str, ...] = ()

    sender_name = forms.CharField(
        label="Name the letters come from", max_length=120, help_text="Usually the name of the school."
    )
    sender_email = OneAddress(label="Address the letters come from", max_length=254)
    reply_to = OneAddress(
        label="Address for answers",
        max_length=254,
        required=False,
        help_text="Only if answers should go somewhere else.",
    )
    secret = forms.CharField(
        label="Password or key",
        widget=forms.PasswordInput(attrs={"autocomplete": "off"}),
        max_length=400,
        required=False,
        help_text="Sealed with this server’s master key. Leave empty to keep the one that is there.",
    )
    per_minute = forms.IntegerField(
        label="Messages a minute",
        min_value=0,
        max_value=3000,
        help_text="As your provider allows; 0 for as fast as it goes. Microsoft 365 allows 30.",
    )
    per_day = forms.IntegerField(
        label="Messages a day",
        min_value=0,
        max_value=1_000_000,
        help_text="0 for as many as there are. Microsoft 365 allows 10,000.",
    )
    opens = forms.TimeField(label="Nothing leaves before", help_text="Such as 08:00.")
    closes = forms.TimeField(label="Nothing leaves after", help_text="Such as 18:00.")
    weekends = forms.BooleanField(label="Letters may also leave at weekends", required=False)

    def clean(self) -> dict[str, Any]:
        """The hours are not turned round."""
        told = super().clean() or {}
        if told.get("opens") and told.get("closes") and told["opens"] >= told["closes"]:
            self.add_error("closes", "The day ends after it begins. Enter a later time.")
        return told

    def settings(self) -> WaySettings:
        """What was entered."""
        told = dict(self.cleaned_data)
        own = {name: told.pop(name) for name in self.told_names}
        return WaySettings(**told, told=own)


class Smtp(Sending):
    """A mail server."""

    told_names = ("host", "port", "security", "user", "tenant", "client", "returns")
    field_order = ("host", "port", "security", "user", "secret", "sender_name", "sender_email", "reply_to")

    host = forms.CharField(label="Server", max_length=200, help_text="Such as smtp.office365.com.")
    port = forms.IntegerField(label="Port", min_value=1, max_value=65535)
    security = forms.ChoiceField(label="How the line is closed to others", choices=SECURITY)
    user = forms.CharField(
        label="User", max_length=200, required=False, help_text="Empty for a server that asks for nothing."
    )
    tenant = forms.CharField(
        label="Directory (tenant)",
        max_length=100,
        required=False,
        help_text="Only for Microsoft 365, which no longer takes passwords.",
    )
    client = forms.CharField(
        label="Program (client)", max_length=100, required=False, help_text="Only for Microsoft 365."
    )
    returns = forms.CharField(
        label="Server on which the mailbox is read (IMAP)",
        max_length=200,
        required=False,
        help_text="Messages that could not be brought come back to the mailbox. They are looked for there.",
    )

    def clean(self) -> dict[str, Any]:
        """No password crosses a net in the open."""
        told = super().clean()
        if told.get("security") == Security.NONE and told.get("host") not in HERE:
            self.add_error("security", "Choose TLS or STARTTLS: this server is not on this machine.")
        return told


class Graph(Sending):
    """A mailbox of Microsoft 365."""

    told_names = ("tenant", "client")
    field_order = ("tenant", "client", "secret", "sender_name", "sender_email", "reply_to")

    tenant = forms.CharField(label="Directory (tenant)", max_length=100)
    client = forms.CharField(label="Program (client)", max_length=100)


class NotifyEmail(Sending):
    """GOV.UK Notify, e-mail."""

    told_names = ("template",)
    field_order = ("secret", "template", "sender_name", "sender_email", "reply_to")

    template = forms.CharField(
        label="Template",
        max_length=60,
        help_text="The id of a template of yours there with the places ((subject)), ((body)) and ((letter)).",
    )


class NotifyPost(Sending):
    """GOV.UK Notify, posted letters."""


FORMS: Mapping[str, type[Sending]] = {
    "smtp": Smtp,
    "graph": Graph,
    "notify-email": NotifyEmail,
    "notify-post": NotifyPost,
}
FIRST: Mapping[str, dict[str, Any]] = {
    "smtp": {"port": 587, "security": Security.STARTTLS, "per_minute": 30, "per_day": 10_000},
    "graph": {"per_minute": 30, "per_day": 10_000},
    "notify-email": {"per_minute": 1000, "per_day": 0},
    "notify-post": {"per_minute": 1000, "per_day": 0},
}


def filled(way: Way | None, *, kind: str, school_name: str, school_email: str) -> dict[str, Any]:
    """What stands in the form of a way at first."""
    if way is None:
        hours = {"opens": "08:00", "closes": "18:00"}
        return {"sender_name": school_name, "sender_email": school_email, **hours, **FIRST[kind]}
    names = ("sender_name", "sender_email", "reply_to", "per_minute", "per_day", "weekends")
    hours = {"opens": f"{way.opens:%H:%M}", "closes": f"{way.closes:%H:%M}"}
    return {**{name: getattr(way, name) for name in names}, **hours, **way.told}


class Choose(Form):
    """How a letter goes out."""

    subject = forms.CharField(
        label="Subject of the message",
        max_length=200,
        help_text="Everybody who shares the mailbox sees it. Name nobody in it.",
    )


class Decide(Form):
    """What becomes of one copy."""

    what = forms.ChoiceField(
        label="What do you know?",
        choices=(
            ("settle", "It arrived"),
            ("send-again", "It did not arrive, or I cannot tell: send it again"),
        ),
        widget=forms.RadioSelect,
        error_messages={"required": "Choose what you know."},
    )
    reason = forms.CharField(
        label="How do you know it?",
        widget=forms.Textarea(attrs={"rows": 3}),
        max_length=2000,
        help_text="If you send it again, they may get it twice. What you write stays on record.",
        error_messages={"required": "Write how you know it."},
    )


class HandedOut(Form):
    """How copies on paper left."""

    reason = forms.CharField(
        label="How were they handed out?",
        max_length=2000,
        help_text="Such as “in the book bags of all classes, on Tuesday”.",
        error_messages={"required": "Write how they were handed out."},
    )


class Labels(Form):
    """Which labels are in the printer."""

    form = forms.ChoiceField(
        label="Which labels",
        choices=tuple((key, one.name) for key, one in LABELS.items()),
        error_messages={"required": "Choose the labels.", "invalid_choice": "Choose one of these labels."},
    )
    begin_at = forms.IntegerField(
        label="First free label",
        min_value=1,
        widget=forms.NumberInput(attrs={"class": "govuk-input--width-3", "inputmode": "numeric"}),
        initial=1,
        help_text="1 for a new sheet. On a sheet that was used before, count from the top left, row by row.",
        error_messages={
            "required": "Enter the number of the first free label.",
            "invalid": "Enter a number.",
            "min_value": "The first label is number 1.",
        },
    )

    def clean(self) -> dict[str, Any]:
        """Raises ValidationError for a label that the sheet does not have."""
        told: dict[str, Any] = super().clean() or {}
        form = LABELS.get(told.get("form", ""))
        if form and told.get("begin_at", 1) > form.on_a_sheet():
            self.add_error("begin_at", f"A sheet has {form.on_a_sheet()} labels.")
        return told
