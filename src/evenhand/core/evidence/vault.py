"""What evidence needs of the place where bytes are kept. `adapters/vault` keeps this promise."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import BinaryIO, Protocol

from evenhand.core.findings import Finding


@dataclass(frozen=True, slots=True, kw_only=True)
class Stored:
    """What came of taking bytes in. `known` says that the case held the very same already."""

    digest: str
    size: int
    known: bool = False


class Vault(Protocol):
    """Bytes by their digest, sealed for one case. Nothing is ever written over."""

    def take_in(self, stream: BinaryIO, *, case: str) -> Stored:
        """Seal a stream. Raises `Refused`: too large, empty, disk full, key destroyed. Then nothing
        of it is kept."""
        ...

    def open(self, *, case: str, digest: str) -> Iterator[bytes]:
        """The bytes, piece by piece. Raises `Unreadable` if they are not there, not whole, not those
        that were sealed, or the key is destroyed."""
        ...

    def verify(self, *, case: str, digest: str) -> Finding | None:
        """Read it all and say what is wrong with it, or None."""
        ...

    def digests(self, *, case: str) -> tuple[str, ...]:
        """Everything held for a case, in order; also what no record names."""
        ...

    def destroy(self, *, case: str) -> None:
        """Destroy the key of a case: nothing of it can ever be read again, here or in a backup."""
        ...
