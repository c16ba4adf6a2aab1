"""How far a case is: answers of triage, steps set aside with a reason, links to other cases."""

from typing import ClassVar

from django.db import models
from django.db.models import Q

from evenhand.apps.cases.models.cases import INTERNAL, OF_CASE, SENSITIVE, Case, OfCase


class TriageAnswer(OfCase):
    """The answer to one question of triage as it stands now."""

    question = models.CharField(max_length=80)
    answer = models.CharField(max_length=20)

    privacy: ClassVar = {**OF_CASE, "question": INTERNAL, "answer": SENSITIVE}

    class Meta:
        constraints = (models.UniqueConstraint(fields=["case", "question"], name="cases_answer_once"),)


class SetAside(OfCase):
    """A step of the plan that is left, by somebody, for a reason."""

    step = models.CharField(max_length=80)
    reason = models.TextField()

    privacy: ClassVar = {**OF_CASE, "step": INTERNAL, "reason": SENSITIVE}

    class Meta:
        constraints = (models.UniqueConstraint(fields=["case", "step"], name="cases_set_aside_once"),)


class LinkedCase(OfCase):
    """Another case of the same school that belongs with this one, and why."""

    other = models.ForeignKey(Case, on_delete=models.CASCADE, related_name="+")
    basis = models.TextField(blank=True)

    privacy: ClassVar = {**OF_CASE, "other": INTERNAL, "basis": SENSITIVE}

    class Meta:
        constraints = (
            models.UniqueConstraint(fields=["case", "other"], name="cases_link_once"),
            models.CheckConstraint(condition=~Q(case=models.F("other")), name="cases_link_to_another"),
        )
