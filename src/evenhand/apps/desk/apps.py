"""This app as Django knows it."""

from django.apps import AppConfig


class DeskConfig(AppConfig):
    """Where the app stands."""

    name = "evenhand.apps.desk"
    label = "desk"
