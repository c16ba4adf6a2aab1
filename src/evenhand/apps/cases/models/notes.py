"""Notes of the people who work on a case. The only reader is `cases.notes`; no letter can reach them."""

from typing import ClassVar

from django.db import models

from evenhand.apps.cases.models.cases import OF_CASE, SENSITIVE, OfCase


class Note(OfCase):
    """A note. It stands in a table of its own, so that `queries.value_of` cannot carry it along."""

    words = models.TextField()

    privacy: ClassVar = {**OF_CASE, "words": SENSITIVE}
