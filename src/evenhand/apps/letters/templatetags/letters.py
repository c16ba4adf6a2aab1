"""What is said of a field of the composer, right under it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django import template

if TYPE_CHECKING:
    from evenhand.apps.letters.showing import Said

register = template.Library()


@register.inclusion_tag("letters/at_field.html")
def at_field(name: str, at_fields: dict[str, list[Said]], swap: bool) -> dict[str, Any]:
    """What is said of one field. `swap`: it takes the place of what the page says of it."""
    return {"name": name, "rows": at_fields.get(name, []), "swap": swap}
