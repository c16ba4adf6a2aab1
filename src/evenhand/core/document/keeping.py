"""A document as one line of JSON, and back: what was approved is kept like this, word for word.

From the kept document and the record of a recipient the very same letter can be made again later, so
finished letters need not be kept. The same document always gives the same line.
"""

import base64
import json
from typing import Any

from evenhand.core.document import (
    Block,
    Closing,
    Document,
    Heading,
    Items,
    Letterhead,
    LineBreak,
    Link,
    Paragraph,
    Run,
    Runs,
    Slot,
    Table,
    Text,
)
from evenhand.core.schools import Picture

FORM = 1


def kept(document: Document) -> str:
    """The document as JSON in ASCII."""
    plain = {
        "form": FORM,
        "title": document.title,
        "blocks": [_block(block) for block in document.blocks],
        "language": document.language,
        "letterhead": _letterhead(document.letterhead),
        "recipient": _slot_or(document.recipient),
        "date": document.date,
        "reference": _slot_or(document.reference),
        "closing": _closing(document.closing),
        "enclosures": document.enclosures,
        "acknowledgement": document.acknowledgement,
        "watermark": document.watermark,
        "large_print": document.large_print,
    }
    return json.dumps(plain, ensure_ascii=True, sort_keys=True, separators=(",", ":"))


def document_of(line: str) -> Document:
    """The document that was kept. Raises ValueError for what `kept` did not write."""
    try:
        return _document(json.loads(line))
    except (KeyError, TypeError, AttributeError) as error:
        raise ValueError("this is no kept document") from error


def _document(plain: dict[str, Any]) -> Document:
    if plain.pop("form") != FORM:
        raise ValueError("this document was kept by a newer version")
    taken = {
        "blocks": tuple(_block_of(block) for block in plain.pop("blocks")),
        "letterhead": _letterhead_of(plain.pop("letterhead")),
        "recipient": _slot_of(plain.pop("recipient")),
        "reference": _slot_of(plain.pop("reference")),
        "closing": _closing_of(plain.pop("closing")),
        "enclosures": tuple(plain.pop("enclosures")),
    }
    return Document(**taken, **plain)


def _block(block: Block) -> dict[str, Any]:
    match block:
        case Heading(level=level, runs=runs):
            return {"heading": _runs(runs), "level": level}
        case Paragraph(runs=runs):
            return {"paragraph": _runs(runs)}
        case Items(items=items, numbered=numbered):
            return {"items": [_runs(item) for item in items], "numbered": numbered}
        case Table(header=header, rows=rows):
            return {
                "table": [_runs(cell) for cell in header],
                "rows": [[_runs(cell) for cell in row] for row in rows],
            }


def _block_of(plain: dict[str, Any]) -> Block:
    if "heading" in plain:
        return Heading(level=plain["level"], runs=_runs_of(plain["heading"]))
    if "paragraph" in plain:
        return Paragraph(runs=_runs_of(plain["paragraph"]))
    if "items" in plain:
        return Items(items=tuple(map(_runs_of, plain["items"])), numbered=plain["numbered"])
    rows = tuple(tuple(map(_runs_of, row)) for row in plain["rows"])
    return Table(header=tuple(map(_runs_of, plain["table"])), rows=rows)


def _runs(runs: Runs) -> list[dict[str, Any]]:
    return [_run(run) for run in runs]


def _run(run: Run) -> dict[str, Any]:
    match run:
        case LineBreak():
            return {}
        case Text(text=text):
            said: dict[str, Any] = {"text": text}
        case Link(text=text, address=address):
            said = {"text": text, "address": address}
        case Slot(name=name):
            said = {"slot": name}
    if run.bold:
        said["bold"] = True
    if run.italic:
        said["italic"] = True
    return said


def _runs_of(plain: list[dict[str, Any]]) -> Runs:
    return tuple(map(_run_of, plain))


def _run_of(plain: dict[str, Any]) -> Run:
    if not plain:
        return LineBreak()
    bold, italic = plain.get("bold", False), plain.get("italic", False)
    if "slot" in plain:
        return Slot(name=plain["slot"], bold=bold, italic=italic)
    if "address" in plain:
        return Link(text=plain["text"], address=plain["address"], bold=bold, italic=italic)
    return Text(text=plain["text"], bold=bold, italic=italic)


def _slot_or(value: Any) -> Any:
    return (
        {"slot": value.name, "bold": value.bold, "italic": value.italic} if isinstance(value, Slot) else value
    )


def _slot_of(plain: Any) -> Any:
    if isinstance(plain, dict):
        return Slot(name=plain["slot"], bold=plain["bold"], italic=plain["italic"])
    return tuple(plain) if isinstance(plain, list) else plain


def _letterhead(head: Letterhead | None) -> dict[str, Any] | None:
    if head is None:
        return None
    reach = {"phone": head.phone, "email": head.email, "website": head.website}
    return {"name": head.name, "address": head.address, "logo": _picture(head.logo), **reach}


def _letterhead_of(plain: dict[str, Any] | None) -> Letterhead | None:
    if plain is None:
        return None
    address, logo = tuple(plain.pop("address")), _picture_of(plain.pop("logo"))
    return Letterhead(**plain, address=address, logo=logo)


def _closing(closing: Closing | None) -> dict[str, Any] | None:
    if closing is None:
        return None
    said = {"words": closing.words, "name": closing.name, "title": closing.title}
    return {**said, "signature": _picture(closing.signature)}


def _closing_of(plain: dict[str, Any] | None) -> Closing | None:
    return None if plain is None else Closing(**{**plain, "signature": _picture_of(plain["signature"])})


def _picture(picture: Picture | None) -> dict[str, str] | None:
    if picture is None:
        return None
    return {"data": base64.b64encode(picture.data).decode(), "alt": picture.alt}


def _picture_of(plain: dict[str, str] | None) -> Picture | None:
    if plain is None:
        return None
    return Picture(data=base64.b64decode(plain["data"]), alt=plain["alt"])
