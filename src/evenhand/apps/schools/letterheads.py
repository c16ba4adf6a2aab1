"""The letterhead as the renderer of letters really makes it, as a picture."""

from __future__ import annotations

from base64 import b64encode
from dataclasses import replace
from functools import lru_cache
from typing import TYPE_CHECKING

from evenhand.adapters.renderers.pdf import PdfRenderer
from evenhand.adapters.renderers.picturing import top_of_first_page
from evenhand.apps.schools import queries
from evenhand.core.document import Document, Letterhead, Paragraph, Text
from evenhand.core.schools import Picture

if TYPE_CHECKING:
    from evenhand.apps.schools.models import School


def letterhead_of(school: School, *, logo: Picture | None) -> Letterhead:
    """What stands at the top of a letter, with this logo."""
    value = queries.words(school)
    return Letterhead(
        name=value.name,
        address=value.address,
        phone=value.phone,
        email=value.email,
        website=value.website,
        logo=logo,
    )


def picture_of(school: School, *, logo: Picture | None) -> bytes:
    """The top of a letter as PNG. Raises `Refused` for letters that no typeface of ours has."""
    return _pictured(letterhead_of(school, logo=logo and replace(logo, alt=logo.alt or "the logo")))


@lru_cache(maxsize=16)  # what all families see; made anew for each change of it
def _pictured(letterhead: Letterhead) -> bytes:
    words = "Dear parents and carers,", "This is how your letters begin."
    document = Document(
        title="How letters begin",
        blocks=tuple(Paragraph(runs=(Text(text=text),)) for text in words),
        letterhead=letterhead,
        recipient=("A parent or carer", "1 Example Road"),
    )
    return top_of_first_page(PdfRenderer().prepare(document).one({}))


def as_address(picture: bytes) -> str:
    """A picture inside the page itself: it is shown once and kept nowhere."""
    return f"data:image/png;base64,{b64encode(picture).decode()}"
