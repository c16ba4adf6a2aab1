"""Addresses, numbers and links."""

from evenhand.core.packs import FieldType
from evenhand.core.packs.recognise.meanings.subject import Subject, subject
from evenhand.core.packs.recognise.vocabulary import PARENT, SETTINGS

WAYS_TO_REACH: tuple[Subject, ...] = (
    subject(
        rf"\b{PARENT}s?\b.*\baddress\b|^address ?block$|^address(?: line)? ?\d?$",
        "address",
        label="Address of the recipient",
        example="1 Station Road",
        source="recipient.address",
        near=r"\A(?:(?!school|setting|nursery|office).)*\Z",
    ),
    subject(
        rf"\b{SETTINGS}\b.*\baddress\b|^address$",
        "school address",
        label="Address of the school",
        example="2 Church Lane",
        source="school.address",
    ),
    subject(
        r"\b(?:e-?mail)\b",
        "school email",
        label="E-mail address of the school",
        example="office@example.sch.uk",
        type=FieldType.EMAIL,
        source="school.email",
    ),
    subject(
        r"\b(?:tele)?phone\b|^tel\b|^(?:contact|mobile|office) number$|^number$",
        "school phone",
        label="Telephone number of the school",
        example="01632 960123",
        type=FieldType.PHONE,
        source="school.phone",
        near=r"tele|phone|\btel\b|ring|call|contact|office|\bon ¤",
    ),
    subject(
        r"\b(?:tele)?phone\b|^tel\b",
        "phone",
        label="Telephone number",
        example="01632 960123",
        type=FieldType.PHONE,
        source="school.phone",
    ),
    subject(
        r"\b(?:link|url|web ?site|web ?page|web ?address)\b",
        "complaints link",
        label="Link to the complaints procedure",
        example="https://www.example.sch.uk/complaints",
        type=FieldType.LINK,
        source="school.complaints_link",
        near=r"complaints? (?:procedure|policy|process)[^.]{0,40}¤",
    ),
    subject(
        r"\b(?:link|url|web ?site|web ?page|web ?address)\b",
        "policies link",
        label="Link to the policies",
        example="https://www.example.sch.uk/policies",
        type=FieldType.LINK,
        source="school.policies_link",
        near=r"\bpolic(?:y|ies)\b|procedures?\b",
    ),
    subject(
        r"^(?:web ?site|(?:our |your )?web ?(?:site )?address|school website)$",
        "website",
        label="Website of the school",
        example="https://www.example.sch.uk",
        type=FieldType.LINK,
        source="school.website",
    ),
    subject(
        r"\b(?:link|url|web ?page|website)\b",
        "link",
        label="Link",
        example="https://www.example.sch.uk/page",
        type=FieldType.LINK,
        shared=False,
    ),
)
