"""How a text is handled: printed on headed paper, copied to the file, checked by somebody first."""

from evenhand.core.packs.recognise.instructions.instruction import instruction

HEADED_PAPER = instruction(
    "headed-paper",
    r"\b(?:on|use) (?:the |your |our )?(?:school['’]?s?|setting['’]?s?|nursery['’]?s?"
    r"|trust['’]?s?)? ?(?:headed (?:note)?paper|letter ?head)",
    means="to be printed on headed paper",
)
KEEP_COPY = instruction(
    "keep-copy",
    r"^\W*(?:please\s+)?(?:keep|place|put|file|retain) a (?:signed )?copy\b",
    means="a copy is to be kept",
    only_outside=True,
)
DRAFTERS = (
    r"(?:schools?|settings?|staff|heads?|head ?teachers?|users?|office|author|drafter|nurser(?:y|ies)"
    r"|editors?|teachers)"
)
LABELLED = instruction(
    "labelled",
    rf"^\W*(?:notes?|guidance|advice|instructions?|reminder) (?:to|for) (?:the )?{DRAFTERS}\b"
    rf"|^\W*drafting notes?\b",
    means="a note to whoever drafts",
)
REMARK = instruction(
    "remark",
    r"^\W*(?:note|nb|n\.b\.|tip|guidance|instructions?|advice|reminder|notes)\s*[:–-]\s*\S|^\W*(?:n\.b\.|nb)\s+\S",
    means="a note to whoever drafts",
    only_outside=True,
)
SEEK_ADVICE = instruction(
    "seek-advice",
    r"\b(?:seek|take|get|ask for) (?:legal |further |specialist |hr )?advice\b|\bcontact (?:your"
    r"|the) (?:lado|local authority|hr)\b",
    means="advice is to be taken first",
    only_outside=True,
)
HOW_TO_USE = instruction(
    "how-to-use",
    r"\b(?:when|before|while|by) (?:using|adapting|sending|completing) (?:and adapting )?(?:this"
    r"|these|the) (?:\w+ )?"
    r"(?:letters?|templates?|documents?|resources?|materials?|wordings?|texts?|packs?)\b"
    r"|\b(?:these|the|this) (?:\w+ )?(?:templates?|resources?|materials?|model letters?"
    r"|sample letters?)\b[^.]*\b(?:should|can|may|must|are|is)\b",
    means="how the document is to be used",
    only_outside=True,
)

HANDLING = (HEADED_PAPER, KEEP_COPY, LABELLED, REMARK, SEEK_ADVICE, HOW_TO_USE)
