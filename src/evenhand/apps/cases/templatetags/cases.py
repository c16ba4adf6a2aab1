"""What every page of a case may show: the ways between its pages."""

from typing import Any

from django import template
from django.conf import settings
from django.urls import reverse

from evenhand.apps.cases.models import Case

register = template.Library()


@register.inclusion_tag("cases/nav.html")
def case_nav(case: Case, here: str) -> dict[str, Any]:
    """The pages of a case; `here` is the name of the one that is open. Some belong to apps above, so their
    names stand in the settings."""
    place = [case.school_id, case.pk]
    pages = [(reverse(name, args=place), words, name == here) for name, words in settings.CASE_PAGES]
    return {"pages": pages, "reference": case.reference}
