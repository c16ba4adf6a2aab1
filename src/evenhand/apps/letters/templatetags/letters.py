"""What is said of a field of the composer, right under it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django import template
from django.forms.boundfield import BoundField
from django.utils.safestring import SafeString

from evenhand.apps.ui.templatetags import ui

if TYPE_CHECKING:
    from evenhand.apps.letters.sayings import Said

register = template.Library()


@register.inclusion_tag("letters/at_field.html")
def at_field(name: str, at_fields: dict[str, list[Said]], swap: bool) -> dict[str, Any]:
    """What is said of one field. `swap`: it takes the place of what the page says of it."""
    return {"name": name, "rows": at_fields.get(name, []), "swap": swap}


@register.simple_tag
def swapped(bound: BoundField) -> SafeString:
    """The control of a field, to take the place of the one on the page."""
    return SafeString(ui.control_of(bound).replace(" id=", ' hx-swap-oob="true" id=', 1))
