"""This app as Django knows it."""

from django.apps import AppConfig


class LettersConfig(AppConfig):
    """Where the app stands."""

    name = "evenhand.apps.letters"
    label = "letters"
