"""Words for templates of captures."""

from collections.abc import Mapping

from django import template

from evenhand.apps.evidence.models import Copy
from evenhand.apps.evidence.queries import Capture
from evenhand.core.evidence import Work

register = template.Library()
_ZOOMS = {"fit": "Whole", "wide": "As wide as the page", "full": "Full size", "twice": "Twice as wide"}


@register.filter
def heading(capture: Capture) -> str:
    """What a capture is called."""
    return f"Capture {capture.number}"


@register.filter
def copy_heading(copy: Copy) -> str:
    """What a copy with parts covered or cut away is called."""
    return "The copy with parts covered" if copy.work == Work.REDACTED else "The copy with edges cut away"


@register.filter
def zoom_words(zoom: str) -> str:
    """What a size is called."""
    return _ZOOMS[zoom]


@register.filter
def post_words(posts: Mapping[int, str], post: int) -> str:
    """The words of a post by its number."""
    return posts.get(post, "")
