"""This app as Django knows it."""

from django.apps import AppConfig


class UiConfig(AppConfig):
    """Where the app stands."""

    name = "evenhand.apps.ui"
    label = "ui"
