"""How allauth behaves here: nobody signs up by themselves."""

from typing import ClassVar

from allauth.account.adapter import DefaultAccountAdapter
from django.http import HttpRequest

from evenhand.apps.accounts import queries
from evenhand.apps.accounts.models import Person

UNSENT = "evenhand_unsent"
"""In the session of whoever had typed something when they were signed out."""


class Adapter(DefaultAccountAdapter):  # type: ignore[misc]
    """Accounts are made by the school, never by strangers."""

    error_messages: ClassVar = {
        **DefaultAccountAdapter.error_messages,
        "email_password_mismatch": "This address and this password do not belong together. Try again.",
        "too_many_login_attempts": "That was wrong too often. Wait five minutes, then try again.",
    }

    def login(self, request: HttpRequest, user: Person) -> None:
        """Sign in; whoever had typed something when they were signed out is told so."""
        super().login(request, user)
        if queries.unsent(person=user).exists():
            request.session[UNSENT] = True

    def is_open_for_signup(self, request: HttpRequest) -> bool:
        return False
