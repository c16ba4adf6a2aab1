"""This app as Django knows it."""

from django.apps import AppConfig


class PacksConfig(AppConfig):
    """Where the app stands."""

    name = "evenhand.apps.packs"
    label = "packs"
