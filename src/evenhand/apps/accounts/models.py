"""People who sign in."""

from typing import ClassVar

from django.contrib.auth.models import AbstractBaseUser, BaseUserManager
from django.db import models

from evenhand.core.privacy import Fate, Privacy


class People(BaseUserManager["Person"]):
    """Finds people by the address they sign in with, whatever its capitals."""

    def get_by_natural_key(self, username: str | None) -> "Person":
        return self.get(email__iexact=username)


class Person(AbstractBaseUser):
    """Somebody who works with Evenhand. What they are at a school stands in `schools.Membership`.
    `may_add_schools` is for whoever runs the server."""

    email = models.EmailField("email address", unique=True)
    name = models.CharField(max_length=120)
    is_active = models.BooleanField(default=True)
    may_add_schools = models.BooleanField(default=False)

    USERNAME_FIELD = "email"
    REQUIRED_FIELDS: ClassVar = ["name"]
    objects = People()

    privacy: ClassVar = {
        "id": (Privacy.INTERNAL, Fate.KEPT),
        "email": (Privacy.PERSONAL, Fate.WITH_ACCOUNT),
        "name": (Privacy.PERSONAL, Fate.WITH_ACCOUNT),
        "password": (Privacy.SECRET, Fate.WITH_ACCOUNT),
        "last_login": (Privacy.PERSONAL, Fate.WITH_ACCOUNT),
        "is_active": (Privacy.INTERNAL, Fate.WITH_ACCOUNT),
        "may_add_schools": (Privacy.INTERNAL, Fate.WITH_ACCOUNT),
    }

    def __str__(self) -> str:
        return self.name


class Unsent(models.Model):
    """What somebody had typed into a form when they were signed out: it waits for them for a week, and for
    nobody else. `address` is the page they were on."""

    person = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="+")
    address = models.CharField(max_length=300)
    fields = models.JSONField()
    kept_at = models.DateTimeField()
    kept_by = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="+")

    privacy: ClassVar = {
        "id": (Privacy.INTERNAL, Fate.SHORT),
        "person": (Privacy.PERSONAL, Fate.SHORT),
        "address": (Privacy.INTERNAL, Fate.SHORT),
        "fields": (Privacy.SENSITIVE, Fate.SHORT),
        "kept_at": (Privacy.INTERNAL, Fate.SHORT),
        "kept_by": (Privacy.PERSONAL, Fate.SHORT),
    }

    class Meta:
        ordering = ("-kept_at", "-id")

    def __str__(self) -> str:
        return f"unsent {self.pk}"
