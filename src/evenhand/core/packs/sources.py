"""Where a field can be filled from by itself: the vocabulary of `source` in a template.

What each one gives is decided in `letters.sources`, which is total over this list.
"""

from enum import StrEnum


class Source(StrEnum):
    """A place an answer comes from. Stored in packs, so values never change."""

    SCHOOL_NAME = "school.name"
    SCHOOL_ADDRESS = "school.address"
    SCHOOL_PHONE = "school.phone"
    SCHOOL_EMAIL = "school.email"
    SCHOOL_WEBSITE = "school.website"
    SCHOOL_OFFICE = "school.office"
    SCHOOL_CONCERNS = "school.concerns"
    SCHOOL_COMPLAINTS_LINK = "school.complaints_link"
    SCHOOL_POLICIES_LINK = "school.policies_link"
    SCHOOL_LEADER_WORD = "school.leader_word"
    SCHOOL_BOARD_WORD = "school.board_word"
    SCHOOL_KIND_WORD = "school.kind_word"
    HEAD_NAME = "head.name"
    HEAD_TITLE = "head.title"
    DSL_NAME = "dsl.name"
    DSL_TITLE = "dsl.title"
    CHAIR_NAME = "chair.name"
    CHAIR_TITLE = "chair.title"
    DPO_NAME = "dpo.name"
    SIGNATORY_NAME = "signatory.name"
    SIGNATORY_TITLE = "signatory.title"
    SIGNATORY_IS_NOT_DSL = "signatory.is_not_dsl"
    SIGNATORY_IS_NOT_HEAD = "signatory.is_not_head"
    SIGNATORY_IS_NOT_CHAIR = "signatory.is_not_chair"
    CASE_REFERENCE = "case.reference"
    CASE_SITE = "case.site"
    CASE_POSTED_ON = "case.posted_on"
    ORGANISATIONS = "organisations"
    TODAY = "today"
    RECIPIENT_SALUTATION = "recipient.salutation"
    RECIPIENT_NAME = "recipient.name"
    RECIPIENT_ADDRESS = "recipient.address"
    RECIPIENT_CHILD = "recipient.child"
    RECIPIENT_CLASS = "recipient.class"


PER_RECIPIENT = frozenset(source for source in Source if source.startswith("recipient."))
"""Sources that differ from one recipient to the next: they become slots of the document."""
