"""The parts of a text and the fields it asks, as controls."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django import template
from django.utils.safestring import SafeString

from evenhand.apps.ui.templatetags.ui import drawn, field

if TYPE_CHECKING:
    from evenhand.apps.packs.detailing import Details

register = template.Library()


@register.simple_tag
def pieces(form: Details, which: str, news: str) -> SafeString:
    """The `words` of a text, part by part, or what it `asks`. `news`: what was just done to the part where
    somebody goes on."""
    told = {"form": form, "which": which, "news": news, "field": field}
    return drawn("packs/pieces.html", told)
