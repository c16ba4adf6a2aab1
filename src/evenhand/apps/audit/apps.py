"""This app as Django knows it."""

from django.apps import AppConfig


class AuditConfig(AppConfig):
    """Where the app stands."""

    name = "evenhand.apps.audit"
    label = "audit"
