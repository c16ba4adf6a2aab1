"""Roles, children and those who care for them."""

from evenhand.core.packs.recognise.meanings.subject import Subject, subject
from evenhand.core.packs.recognise.vocabulary import CHAIRS, CHILD, DATA_LEADS, LEADERS, SAFEGUARDERS

ROLES_AND_FAMILIES: tuple[Subject, ...] = (
    subject(
        rf"(?<!office )(?<!business )(?<!deputy )(?<!assistant )\b(?:{LEADERS})"
        r"(?:['’]?s)?(?: full)? name"
        rf"|name of (?:the |our |your )?{LEADERS}\b",
        "head name",
        label="Name of the head",
        example="Ms R. Okafor",
        source="head.name",
    ),
    subject(
        rf"(?:{SAFEGUARDERS})(?:['’]?s)?(?: full)? name|name of (?:the |our |your )?{SAFEGUARDERS}\b"
        rf"|^{SAFEGUARDERS}$",
        "dsl name",
        label="Name of the Designated Safeguarding Lead",
        example="Mr D. Shah",
        source="dsl.name",
    ),
    subject(
        rf"(?:{CHAIRS})(?:['’]?s)?(?: full)? name|name of (?:the |our |your )?{CHAIRS}\b",
        "chair name",
        label="Name of the chair",
        example="Mrs A. Lindqvist",
        source="chair.name",
    ),
    subject(
        rf"(?:{DATA_LEADS})(?:['’]?s)? name|name of (?:the |our |your )?{DATA_LEADS}\b",
        "dpo name",
        label="Name of the data protection lead",
        example="Ms J. Price",
        source="dpo.name",
    ),
    subject(
        rf"\b{CHILD}s?['’]?s? class\b|\bclass\b|\btutor group\b|\byear group\b|^form$",
        "class",
        label="Class of the child",
        example="Class 4",
        source="recipient.class",
        identifies=True,
    ),
    subject(
        rf"\b{CHILD}s?\b|^name of {CHILD}$",
        "child name",
        label="Name of the child",
        example="Sam",
        source="recipient.child",
        identifies=True,
    ),
)
