"""Gaps of an unfinished letter, marked for eyes and ears."""

import re
from collections.abc import Mapping

from django.utils.safestring import SafeString, mark_safe

TAG = re.compile(r"(<[^>]*>)")
GAP = re.compile(r"\(\((.+?)\)\)")
MARKED = r'<mark class="eh-gap">\1<span class="govuk-visually-hidden"> (still missing)</span></mark>'


def with_gaps_marked(page: str) -> SafeString:
    """A piece of a page that a renderer made and escaped, with each `((gap))` in its words marked.

    It is safe because nothing is added but our own mark, and tags are left alone.
    """
    pieces = TAG.split(page)
    return mark_safe("".join(one if one.startswith("<") else GAP.sub(MARKED, one) for one in pieces))  # noqa: S308


def with_pieces(page: SafeString, pieces: Mapping[str, SafeString]) -> SafeString:
    """A piece of a page with others put in, each where its mark stands. It is safe because the page and
    what is put in are."""
    for mark, piece in pieces.items():
        page = mark_safe(page.replace(mark, piece))  # noqa: S308
    return page
