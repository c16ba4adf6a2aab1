"""This app as Django knows it."""

from django.apps import AppConfig


class DeliveriesConfig(AppConfig):
    """Deliveries."""

    name = "evenhand.apps.deliveries"
    label = "deliveries"
