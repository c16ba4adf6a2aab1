"""This app as Django knows it."""

from django.apps import AppConfig


class CasesConfig(AppConfig):
    """Where the app stands."""

    name = "evenhand.apps.cases"
    label = "cases"
