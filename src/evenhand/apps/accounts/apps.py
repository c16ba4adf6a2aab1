"""This app as Django knows it."""

from django.apps import AppConfig


class AccountsConfig(AppConfig):
    """Where the app stands."""

    name = "evenhand.apps.accounts"
    label = "accounts"
