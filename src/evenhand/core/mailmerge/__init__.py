"""One text, many recipients: each row of a list becomes a record, and everything wrong is told first.

A template may ask a row for a yes or no. Rows that answer alike share a *form*: the document with
those passages decided. A *signature* is the answers of one row to all such questions.
"""

import hashlib
import json
from dataclasses import dataclass

from evenhand.core.contacts import Contact
from evenhand.core.document import Record

Signature = tuple[tuple[str, bool], ...]
"""The row's answers, by the folded name of each flag, in the order of the names."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Merged:
    """One row made ready: who it is, which form it takes and what fills the slots."""

    row: int
    contact: Contact
    signature: Signature
    record: Record

    def digest(self) -> str:
        """The SHA-256 of everything in the row that reaches the letter."""
        return hashlib.sha256(self._canonical()).hexdigest()

    def short_digest(self) -> int:
        """Eight bytes of the digest, to keep one for each of many rows."""
        return int.from_bytes(hashlib.blake2b(self._canonical(), digest_size=8).digest(), "big")

    def _canonical(self) -> bytes:
        ordered = {name: self.record[name] for name in sorted(self.record)}
        return json.dumps([self.row, self.signature, ordered], ensure_ascii=True).encode()
