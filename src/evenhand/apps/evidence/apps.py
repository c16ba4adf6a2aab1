"""This app as Django knows it."""

from django.apps import AppConfig


class EvidenceConfig(AppConfig):
    """Where the app stands."""

    name = "evenhand.apps.evidence"
    label = "evidence"
