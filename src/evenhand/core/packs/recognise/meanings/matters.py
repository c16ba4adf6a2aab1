"""Dates, places, what happened, and what the school is called."""

from evenhand.core.packs import FieldType
from evenhand.core.packs.recognise.meanings.subject import Subject, subject
from evenhand.core.packs.recognise.vocabulary import PARENT, SETTINGS

MATTERS: tuple[Subject, ...] = (
    subject(
        r"^(?:today['’]?s date|date of (?:the |this )?letter|letter date)$",
        "today",
        label="Date of the letter",
        example="2026-11-22",
        type=FieldType.DATE,
        source="today",
    ),
    subject(
        r"\bdate\b.*\btime\b",
        "date and time",
        label="Date and time",
        example="Monday 30 November at 3.30 pm",
        shared=False,
    ),
    subject(
        r"\bdate\b.*(?:post|comment|publi)|^date posted$",
        "date posted",
        label="Date of the post",
        example="2026-11-16",
        type=FieldType.DATE,
        source="case.posted_on",
        identifies=True,
    ),
    subject(
        r"\b(?:date|deadline)\b",
        "date",
        label="Date",
        example="2026-11-30",
        type=FieldType.DATE,
        shared=False,
    ),
    subject(r"\btimes?\b", "time", label="Time", example="15:30", type=FieldType.TIME, shared=False),
    subject(
        r"^(?:the )?(?:social )?(?:media |networking )?(?:web ?)?"
        r"(?:site|platform|app|channel|network|page|group)s?(?: name)?$"
        r"|name of (?:the )?(?:social|site|platform|app|web)|\b(?:social (?:media"
        r"|network\w*)) ?(?:site|platform|channel|page|name)?",
        "site",
        label="Site or app on which it was posted",
        example="Facebook",
        source="case.site",
    ),
    subject(
        r"\b(?:events?|incidents?|matters?|issues?|what happened|concerns?|circumstances)\b",
        "event",
        label="What it was about",
        example="the school trip",
        identifies=True,
    ),
    subject(
        r"\b(?:note ?taker|minute ?taker|colleague|attendees?|witness)\b",
        "colleague",
        label="Colleague, with name and role",
        example="Mrs L. Hart, office manager",
        type=FieldType.PERSON,
        identifies=True,
    ),
    subject(
        r"^(?:job )?(?:role|position|title|designation)s?$|\bjob title\b",
        "role",
        label="Role",
        example="office",
        type=FieldType.ROLE,
        shared=False,
    ),
    subject(
        r"\b(?:case |our |your )?ref(?:erence)?\b",
        "reference",
        label="Reference",
        example="2026-014",
        source="case.reference",
    ),
    subject(r"\b(?:venue|room|location|place|where)\b", "place", label="Place", example="the library"),
    subject(
        r"^(?:school )?office(?: details| hours| contact)?$",
        "office",
        label="How to reach the office",
        example="the school office",
        source="school.office",
    ),
    subject(
        rf"\b{SETTINGS}\b.*\bname\b|\bname of (?:the |our |your )?{SETTINGS}\b"
        rf"|^(?:the |our |your )?{SETTINGS}(?: or {SETTINGS})*$",
        "school name",
        label="Name of the school",
        example="Thornfield Primary School",
        source="school.name",
    ),
    subject(
        rf"\b{PARENT}s?\b",
        "recipient name",
        label="Name of the recipient",
        example="Ms Example",
        source="recipient.name",
    ),
    subject(
        r"\b(?:number|amount|days?|weeks?|hours?)\b", "number", label="Number", example="10", shared=False
    ),
)
