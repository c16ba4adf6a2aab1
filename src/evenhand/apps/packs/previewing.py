"""A text as it would look on the school's paper, with the examples of its fields for answers."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from django.utils.safestring import SafeString

from evenhand.adapters.renderers.html import HtmlRenderer
from evenhand.apps.schools import queries as schools
from evenhand.apps.ui.gaps import with_gaps_marked
from evenhand.core.document import Record
from evenhand.core.findings import Refused, Unreadable
from evenhand.core.letters.drafting import Request, record_of, sketch, usual_signatory
from evenhand.core.letters.sources import Origin, given
from evenhand.core.packs import Pack, Template
from evenhand.core.packs.sources import PER_RECIPIENT, Source
from evenhand.core.people import Person

if TYPE_CHECKING:
    from evenhand.apps.schools.models import School


def example_of(*, school: School, pack: Pack, template: Template, today: date) -> SafeString:
    """The text as a piece of a page: the school's own details where they are known, examples elsewhere.
    Empty if it cannot be shown."""
    known = schools.to_value(school)
    signatory = usual_signatory(template, known, None) or _somebody(template)
    origin = Origin(now=today, school=known, pack=pack, signatory=signatory, language=template.language)
    answers = {
        one.name: one.example
        for one in template.fields
        if one.example and one.source not in set(PER_RECIPIENT) and _unknown(one.source, origin)
    }
    request = Request(
        now=today, pack=pack, template=template, school=known, answers=answers, signatory=signatory
    )
    record = record_of(request, _examples(template))
    try:
        document = sketch(request, record=record).draft.document
        return with_gaps_marked(HtmlRenderer(fragment=True).prepare(document).one(record).decode())
    except (Refused, Unreadable, KeyError):
        return SafeString("")


def _unknown(source: str, origin: Origin) -> bool:
    return source not in set(Source) or given(Source(source), origin) is None


def _somebody(template: Template) -> Person | None:
    """A name for a post that nobody at the school holds yet."""
    return Person(name="A. Example", role=template.signatories[0]) if template.signatories else None


def _examples(template: Template) -> Record:
    lines = {Source.RECIPIENT_ADDRESS.value}
    return {
        one.source: one.example
        for one in template.fields
        if one.source in set(PER_RECIPIENT) and one.source not in lines and one.example
    }
