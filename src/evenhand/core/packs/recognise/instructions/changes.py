"""Amend, substitute, delete, insert: what the drafter should do to the wording."""

from evenhand.core.packs.recognise.instructions.instruction import instruction

FIT = r"(?:appropriate|necessary|needed|required|applicable|relevant|suitable)"

AMEND = instruction(
    "amend",
    r"^\W*(?:please\s+)?(?:amend|adapt|edit|alter|modify|customi[sz]e|tailor|personali[sz]e|delete)"
    rf"\b[^.]{{0,60}}\b(?:as|where|if|when|wherever)\s+{FIT}\b"
    r"|^\W*(?:please\s+)?(?:amend|adapt|change|adjust) (?:this|the above|the wording|below|as)\b",
    means="the wording is to be fitted to the school",
)
SUBSTITUTE = instruction(
    "substitute",
    r"^\W*(?:please\s+)?(?:substitute\b|replace (?:this|the (?:words?|wording|adjectives?|names?"
    r"|text)|with)\b)",
    means="other words may be put in",
)
INSERT = instruction(
    "insert",
    r"^\W*(?:please\s+)?(?:insert|fill in)\b",
    means="something is to be put in",
)
REMOVE = instruction(
    "remove",
    r"\b(?:this|the|these|above|following|whole) (?:section|paragraph|part|sentence|passage)s?"
    r"(?: above| below)? (?:can|may|could|should)"
    r" (?:also )?be (?:removed|deleted|omitted|left out|cut|taken out|skipped)\b"
    r"|^\W*(?:please\s+)?(?:remove|delete|omit|leave out|cut|skip) (?:this|the above|the following)"
    r" (?:section|paragraph|part|sentence|passage)|^\W*optional (?:section|paragraph|text|wording)\b",
    means="the paragraph may be left out",
    removable=True,
)
CONFIDENTIALITY = instruction(
    "keep-confidential",
    r"^\W*(?:please\s+)?(?:remember|bear in mind|be aware of|keep in mind)\b[^.]{0,60}\bconfidential",
    means="the wording must not give anybody away",
    gates=("identifies-nobody",),
)

CHANGES = (AMEND, SUBSTITUTE, INSERT, REMOVE, CONFIDENTIALITY)
