"""This app as Django knows it."""

from django.apps import AppConfig


class ApprovalsConfig(AppConfig):
    """Where the app stands."""

    name = "evenhand.apps.approvals"
    label = "approvals"
