"""When a text may be used at all: not if it identifies somebody, not before they were spoken to."""

from evenhand.core.packs import About
from evenhand.core.packs.recognise.instructions.instruction import instruction

TEXTS = r"(?:letters?|templates?|texts?|wordings?|e-?mails?|items?|statements?|notices?)"
THIS = rf"(?:this|the|these|any|either|both) (?:\w+ )?{TEXTS}"
ABOUT_THIS = rf"(?=.*\b{THIS}\b)"
FORBIDS = r"\b(?:do not|don['’]t|never|must not|should not|only|not)\b"
USED = r"\b(?:use|send|issue|share|publish|used|sent|issued|shared|sharing|sending)\b"
SPOKEN = r"\b(?:spoken (?:to|with)|talked (?:to|with)|been contacted|met with|had a conversation|been told)\b"
CANNOT = r"\b(?:unable|not (?:been )?(?:possible|able)|cannot|can['’]t|impossible|refus\w+|declin\w+)\b"
MEETING = r"\b(?:meet|meeting|face[- ]to[- ]face|in person|conversation)\b"
WISH = r"\b(?:ideally|preferably|where(?:ver)? possible)\b"

NOT_IF_IDENTIFYING = instruction(
    "not-if-identifying",
    rf"^{ABOUT_THIS}(?=.*{FORBIDS})(?=.*{USED}).*\bidentif(?:y|ies|ied|iable|iability)\b",
    means="not to be used if somebody could be identified",
    gates=("identifies-nobody", "second-reader"),
    about=About.INCIDENT,
)
SPOKEN_FIRST = instruction(
    "spoken-first",
    rf"^{ABOUT_THIS}.*{FORBIDS}.*\b(?:until|unless|before|after|once|when)\b.*{SPOKEN}",
    means="not to be used before the people involved were spoken to",
    gates=("parties-spoken-to",),
    about=About.INCIDENT,
)
MEETING_FIRST = instruction(
    "meeting-first",
    rf"^{ABOUT_THIS}.*\b(?:only|last resort|not)\b.*{CANNOT}.*{MEETING}",
    means="only if a meeting was not possible",
    gates=("meeting-first",),
    about=About.INCIDENT,
)
MEETING_BETTER = instruction(
    "meeting-better",
    rf"\b(?:only|last resort)\b.*{CANNOT}.*{MEETING}|{WISH}.*{MEETING}",
    means="a meeting is better than a letter",
    gates=("meeting-first",),
    about=About.INCIDENT,
    only_outside=True,
)
WITH_CARE = instruction(
    "with-care",
    rf"\b{THIS}\b.*\b(?:use|used|send|sent)\b.*\b(?:care|caution|carefully|sparingly)\b"
    r"|^\W*(?:please\s+)?use\b.{0,40}\bwith (?:great )?(?:care|caution)\b",
    means="to be used with care",
)
NOT_THIS = instruction(
    "not-this",
    rf"^\W*(?:please\s+)?(?:do not|don['’]t|never) (?:use|send|issue|share|publish) {THIS}\b"
    rf"|^\W*{THIS} (?:should|must|can|may|is|are)(?: only| not| to)* (?:be )?"
    r"(?:used|sent|issued|shared|published|adapted|amended|printed|signed|intended|for use)\b"
    rf"|^\W*(?:please\s+)?(?:only )?(?:use|send|issue) {THIS}\b",
    means="when the text may be used",
)

CONDITIONS = (NOT_IF_IDENTIFYING, SPOKEN_FIRST, MEETING_FIRST, MEETING_BETTER, WITH_CARE, NOT_THIS)
