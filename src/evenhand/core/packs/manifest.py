"""pack.toml: what a pack is, who holds it, who may use it, and which guidance it follows."""

import re
from dataclasses import replace

from evenhand.core.findings import Finding, Unreadable
from evenhand.core.packs import Guidance, Licence, Organisation, Pack
from evenhand.core.packs.faults import Fault
from evenhand.core.packs.nearest import shortened
from evenhand.core.packs.toml_tree import read_toml
from evenhand.core.packs.tree import Table
from evenhand.core.packs.values import Values
from evenhand.core.packs.versions import SHAPE_IN_WORDS, is_version
from evenhand.core.schools import SchoolKind

MANIFEST = "pack.toml"
ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
LONGEST_ID = 100

KEYS = ("id", "version", "title", "language", "description", "licence", "guidance", "organisations")
LICENCE_KEYS = (
    "name",
    "holder",
    "kinds",
    "not_for_profit_only",
    "acknowledgement",
    "must_inform",
    "inform_how",
)
GUIDANCE_KEYS = ("title", "edition", "link", "review_on", "superseded_by")
ORGANISATION_KEYS = ("name", "link", "about", "checked_on")


def read_manifest(text: str, *, file: str = MANIFEST) -> Pack:
    """The pack that a pack.toml speaks of, still without templates.

    Raises `Unreadable` with every finding: broken TOML, unknown keys, wrong types, missing values.
    """
    table, broken = read_toml(text, file=file)
    if table is None:
        raise Unreadable(broken)
    findings: list[Finding] = []
    pack = _pack(table, findings)
    if findings:
        raise Unreadable(findings)
    return pack


def _pack(table: Table, findings: list[Finding]) -> Pack:
    values = Values(table, what="the pack", known=KEYS, findings=findings)
    pack = Pack(
        id=checked_id(values),
        version=_version(values),
        title=values.text("title", required=True),
        licence=_licence(values),
        guidance=_guidance(values),
        description=values.text("description"),
        organisations=tuple(_organisation(one, findings) for one in values.tables("organisations")),
    )
    return replace(pack, language=checked_language(values, default="en-GB"))


def checked_id(values: Values) -> str:
    """The id a table gives itself."""
    text = values.text("id", required=True)
    if text.strip() and not (ID.fullmatch(text) and len(text) <= LONGEST_ID):
        values.complain(
            Fault.BAD_NAME,
            values.place("id"),
            f"“{shortened(text)}” cannot be an id.",
            "An id is made of small letters, digits and single hyphens, such as incident-letter.",
        )
    return text


def checked_language(values: Values, *, default: str) -> str:
    """The language tag of a table."""
    text = values.text("language", default=default)
    if not re.fullmatch(r"[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*", text):
        values.complain(
            Fault.BAD_NAME,
            values.place("language"),
            f"“{shortened(text)}” is not the tag of a language.",
            "Write a tag such as en-GB, cy or ur.",
        )
    return text


def _version(values: Values) -> str:
    text = values.text("version", required=True)
    if text.strip() and not is_version(text):
        values.complain(
            Fault.BAD_NAME,
            values.place("version"),
            f"“{shortened(text)}” cannot be a version.",
            f"Write {SHAPE_IN_WORDS}.",
        )
    return text


def _licence(values: Values) -> Licence:
    table = values.inner("licence")
    if table is None:
        if values.table.entry("licence") is None:
            values.text("licence", required=True)
        return Licence(name="", holder="")
    inner = Values(table, what="the licence", known=LICENCE_KEYS, findings=values.findings)
    return Licence(
        name=inner.text("name", required=True),
        holder=inner.text("holder", required=True),
        kinds=inner.several_of("kinds", SchoolKind),
        not_for_profit_only=inner.truth("not_for_profit_only"),
        acknowledgement=inner.text("acknowledgement"),
        must_inform=inner.truth("must_inform"),
        inform_how=inner.text("inform_how"),
    )


def _guidance(values: Values) -> Guidance | None:
    table = values.inner("guidance")
    if table is None:
        return None
    inner = Values(table, what="the guidance", known=GUIDANCE_KEYS, findings=values.findings)
    return Guidance(
        title=inner.text("title", required=True),
        edition=inner.text("edition"),
        link=inner.text("link"),
        review_on=inner.day("review_on"),
        superseded_by=inner.text("superseded_by"),
    )


def _organisation(table: Table, findings: list[Finding]) -> Organisation:
    values = Values(table, what="an organisation", known=ORGANISATION_KEYS, findings=findings)
    return Organisation(
        name=values.text("name", required=True),
        link=values.text("link", required=True),
        about=values.text("about"),
        checked_on=values.day("checked_on"),
    )
