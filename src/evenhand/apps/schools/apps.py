"""This app as Django knows it."""

from django.apps import AppConfig


class SchoolsConfig(AppConfig):
    """Where the app stands."""

    name = "evenhand.apps.schools"
    label = "schools"
