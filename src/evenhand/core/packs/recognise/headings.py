"""The heading that prints: the document's own where it can be shown to a reader, a plain one if not."""

import re

from evenhand.core.packs import Audience
from evenhand.core.packs.recognise.looks import KIND_OF_TEXT

NOT_FOR_READERS = re.compile(
    r"\b(?:to use|for use|specific|involved|all parents|appendix|annex|awareness|example|model"
    r"|sample|draft|option|following)\b|[/<\[({_]",
    re.IGNORECASE,
)
MADE = (
    (re.compile(
        r"\b(?:ban|barred|exclu\w+ from|withdraw\w* (?:your )?permission"
        r"|premises)\b", re.IGNORECASE), "Coming onto our site"
    ),
    (re.compile(r"\bonline safety|safe\w* online\b", re.IGNORECASE), "Keeping safe and kind online"),
    (re.compile(r"\b(?:complain\w*|concerns?)\b", re.IGNORECASE), "Raising a concern with us"),
    (re.compile(r"\bsocial (?:media|network\w*)|\bonline\b", re.IGNORECASE), "Kind words online"),
)  # fmt: skip
WITHIN = (Audience.STAFF, Audience.GOVERNORS, Audience.AGENCY, Audience.TARGETED)
TO_MEET = re.compile(r"\b(?:meet|meeting|appointment|come in|conversation)\b", re.IGNORECASE)


def can_print(title: str, audience: Audience) -> bool:
    """Whether a title of the document may stand over the text for its readers. Colleagues may read what
    a text is called; parents should not read that it is a template."""
    if title and audience in WITHIN:
        return True
    return bool(title) and not KIND_OF_TEXT.search(title) and not NOT_FOR_READERS.search(title)


def made_heading(body: str, audience: Audience) -> str:
    """A plain heading in our own words, by what the text speaks of. Empty if it speaks of nothing we know."""
    if audience is Audience.PARENTS_INVOLVED:
        return "An invitation to talk" if TO_MEET.search(body) else "About what was posted online"
    return next((heading for pattern, heading in MADE if pattern.search(body)), "")
