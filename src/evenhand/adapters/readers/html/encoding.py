"""Which letters the bytes of a web page mean: its mark, what it says itself, UTF-8, or else Windows-1252."""

import codecs
import re

from evenhand.adapters.readers.findings import advice
from evenhand.adapters.readers.text import MARKED, Decoded, decoded
from evenhand.core.findings import Place

STATED = re.compile(
    rb"<meta\b[^>]{0,500}?charset\s*=\s*[\"']?\s*([\w.:-]+)|^\s*<\?xml[^>]*?encoding=[\"']([\w.:-]+)", re.I
)
STATED_WITHIN = 8_192
ALLOWED = re.compile(
    r"^(?:utf-8|ascii|cp125\d|cp874|iso8859-\d+|koi8-[ru]|mac-roman|gb2312|gbk|gb18030|big5|shift_jis|cp932"
    r"|euc_jp|euc_kr|iso2022_jp|tis-620)$"
)
# What pages that say Latin-1 or ASCII are written in, as browsers know.
REALLY = {"iso8859-1": "cp1252", "ascii": "utf-8"}


def decoded_page(*, data: bytes, name: str) -> Decoded:
    """The text of a page. Raises Unreadable if it is not text."""
    if data.startswith(tuple(mark for mark, _ in MARKED)):
        return decoded(data=data, name=name)
    stated = STATED.search(data[:STATED_WITHIN])
    if stated is None:
        return decoded(data=data, name=name)
    said = (stated[1] or stated[2]).decode("ascii", "replace")
    text = _as_stated(data, said)
    if text is not None:
        return Decoded(text=text)
    read = decoded(data=data, name=name)
    found = advice("document-unknown-encoding", Place(source=name), encoding=said)
    return Decoded(text=read.text, findings=(found, *read.findings))


def _as_stated(data: bytes, said: str) -> str | None:
    """The text as the page says it is written; None if that is unknown or not so."""
    try:
        encoding = codecs.lookup(said).name
        encoding = REALLY.get(encoding, encoding)
        return data.decode(encoding) if ALLOWED.match(encoding) else None
    except (LookupError, ValueError):
        return None
