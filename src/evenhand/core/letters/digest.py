"""One number for a text: an approval names it, and any edit makes it another."""

import hashlib
import json
from dataclasses import fields, is_dataclass, replace
from typing import Any

from evenhand.core.letters import Draft


def digest_of(draft: Draft) -> str:
    """The SHA-256 of everything a reader of the text gets: words, links, enclosures, date, signatory
    and recipients; and of the template and pack it came from.

    Watermark and signature are left out: they come and go between approval and release and say nothing.
    """
    document = replace(draft.document, watermark="")
    if document.closing is not None:
        document = replace(document, closing=replace(document.closing, signature=None))
    whole = [draft.pack.id, draft.pack.version, draft.template.id, draft.recipients, draft.lines, document]
    return hashlib.sha256(json.dumps(_plain(whole), sort_keys=True).encode()).hexdigest()


def _plain(value: Any) -> Any:
    if is_dataclass(value) and not isinstance(value, type):
        named = {field.name: _plain(getattr(value, field.name)) for field in fields(value)}
        return {"is": type(value).__name__, **named}
    if isinstance(value, list | tuple):
        return [_plain(one) for one in value]
    return hashlib.sha256(value).hexdigest() if isinstance(value, bytes) else value
