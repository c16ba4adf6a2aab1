"""This app as Django knows it."""

from django.apps import AppConfig


class ContactsConfig(AppConfig):
    """Where the app stands."""

    name = "evenhand.apps.contacts"
    label = "contacts"
