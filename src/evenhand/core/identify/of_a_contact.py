"""Whether a "he" or "she" is whoever may be turned to, named in the sentence before: "Mr Bell is our
safeguarding lead. He would like to hear of it".
"""

from evenhand.core.identify.mentions import within
from evenhand.core.identify.naming import namings_of
from evenhand.core.identify.page import Page, Span
from evenhand.core.identify.patterns import Pattern
from evenhand.core.identify.tables.people import STAFF

HE_OR_SHE_BEGINS = Pattern(
    r"\W*(?:He|She) (?:and (?:his|her) team )?(?:would|will|can|is (?:happy|glad|here|there|always|in|on"
    r"|available|also|our|the)|has (?:copies|leaflets|details|a list|time)|keeps?|holds?|runs?|welcomes?"
    r"|knows"
    r"|answers?|replies|may|also|works|trains?|leads?|looks|likes?|wants?|offers?|meets?|sees?)\b"
)


def is_of_a_contact(page: Page, sentence: Span) -> bool:
    """Whether a sentence begins with what he or she offers who was named as a contact just before, and who is
    nobody of the case."""
    if HE_OR_SHE_BEGINS.match(page.shadow.text, sentence.start, sentence.end) is None:
        return False
    before = _before(page, sentence)
    if before is None or not any(before.meets(one) for one in page.permitted):
        return False
    if any(before.meets(Span(start=one.start, end=one.end)) for one in namings_of(page)):
        return False
    contacts = (page.setting.signatory, page.setting.safeguarding_lead)
    surnames = [one.name.split()[-1] for one in contacts if one and one.name.strip()]
    named = any(name in page.words_of(before) for name in surnames)
    return named and all(one.side == STAFF or not one.few for one in within(page, before))


def _before(page: Page, sentence: Span) -> Span | None:
    """The sentence before in the same paragraph."""
    paragraph = page.paragraph_at(sentence.start)
    earlier = [one for one in page.sentences if paragraph.start <= one.start < sentence.start]
    return earlier[-1] if earlier else None
