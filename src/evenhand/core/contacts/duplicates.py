"""The same adult twice, and homes that get more than one letter."""

import hashlib
from dataclasses import dataclass, field

from evenhand.core.contacts import Contact, row_place
from evenhand.core.findings import Finding, Level, Place

SHOWN = 10


@dataclass(slots=True, kw_only=True)
class Duplicates:
    """Remembers who was seen as eight bytes an adult and eight a home, whatever the length of the list.

    Call `see` with each contact in order; ask `homes` at the end.
    """

    source: str
    _adults: dict[int, int] = field(default_factory=dict)
    _homes: dict[int, int] = field(default_factory=dict)
    _shared: int = 0
    _shown: list[int] = field(default_factory=list)

    def see(self, contact: Contact) -> Finding | None:
        """The finding if this adult at this address was there before. Rows without a name or
        without any address count as different people."""
        where = contact.address or ((contact.email,) if contact.email else ())
        if not where:
            return None
        home = _key(*where)
        if (
            contact.name
            and (first := self._adults.setdefault(_key(contact.name, *where), contact.row)) != contact.row
        ):
            return self._twice(contact, first)
        if contact.address and self._homes.setdefault(home, contact.row) != contact.row:
            self._shared += 1
            self._shown = [*self._shown, contact.row][:SHOWN]
        return None

    def homes(self) -> Finding | None:
        """What to know about addresses that get more than one letter; None if there are none."""
        if not self._shared:
            return None
        rows = ", ".join(map(str, self._shown)) + (" …" if self._shared > len(self._shown) else "")
        return Finding(
            id="contact-same-address",
            level=Level.ADVISE,
            words=f"{self._shared} letters go to an address that already gets one (rows {rows}).",
            mend="If one letter a home is enough, leave one row for each address.",
            place=Place(source=self.source),
        )

    def _twice(self, contact: Contact, first: int) -> Finding:
        return Finding(
            id="contact-twice",
            level=Level.WARN,
            words=f"The same adult at the same address stands in row {first}; both rows make a letter.",
            mend="Remove one row, unless each letter is about another child.",
            place=row_place(source=self.source, row=contact.row),
        )


def _key(*parts: str) -> int:
    folded = "\0".join(" ".join(part.split()).casefold() for part in parts)
    return int.from_bytes(hashlib.blake2b(folded.encode(errors="replace"), digest_size=8).digest(), "big")
