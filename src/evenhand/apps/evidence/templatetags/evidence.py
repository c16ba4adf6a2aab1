"""Words for templates of captures."""

from collections.abc import Mapping

from django import template

from evenhand.apps.evidence.queries import Capture

register = template.Library()
_ZOOMS = {"fit": "Whole", "wide": "As wide as the page", "full": "Full size"}


@register.filter
def heading(capture: Capture) -> str:
    """What a capture is called."""
    return f"Capture {capture.number}"


@register.filter
def zoom_words(zoom: str) -> str:
    """What a size is called."""
    return _ZOOMS[zoom]


@register.filter
def post_words(posts: Mapping[int, str], post: int) -> str:
    """The words of a post by its number."""
    return posts.get(post, "")
