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
