"""What is asked of somebody who gets an account."""

from typing import Any

from allauth.account.forms import LoginForm
from django import forms
from django.contrib.auth.password_validation import validate_password

from evenhand.apps.accounts.models import Person
from evenhand.apps.ui.forms import Form


class Password(Form):
    """A password that is long enough and not one of the common ones."""

    password = forms.CharField(
        label="Choose a password",
        help_text="12 characters or more. Three words that do not belong together are easy to remember.",
        widget=forms.PasswordInput(attrs={"autocomplete": "new-password"}),
        strip=False,
        error_messages={"required": "Choose a password."},
    )

    def __init__(self, *args: Any, person: Person | None = None, **kwargs: Any) -> None:
        self.person = person
        super().__init__(*args, **kwargs)

    def clean_password(self) -> str:
        """The password, if nobody would guess it."""
        password: str = self.cleaned_data["password"]
        validate_password(password, self.person)
        return password


class SignIn(LoginForm):  # type: ignore[misc]
    """Address and password, in our words; the same words whether or not there is such an account."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for name, label, missing in (
            ("login", "E-mail address", "Enter your e-mail address."),
            ("password", "Password", "Enter your password."),
        ):
            field = self.fields[name]
            field.label = label
            field.error_messages["required"] = missing
            field.widget.attrs.pop("placeholder", None)
        self.fields.pop("remember", None)


class FirstAccount(Password):
    """The account of whoever runs this server."""

    name = forms.CharField(
        label="Your name",
        max_length=120,
        widget=forms.TextInput(attrs={"autocomplete": "name"}),
        error_messages={"required": "Enter your name."},
    )
    email = forms.EmailField(
        label="Your e-mail address",
        help_text="You sign in with it. Nothing is sent to it.",
        widget=forms.EmailInput(attrs={"autocomplete": "username"}),
        error_messages={
            "required": "Enter your e-mail address.",
            "invalid": "Enter an e-mail address like name@school.sch.uk.",
        },
    )
    field_order = ("name", "email", "password")
