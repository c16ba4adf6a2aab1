"""How bytes are sealed: in pieces, so that no file need be in memory, and each piece in its place.

    mark (16) | salt (32) | piece 0 | piece 1 | … | seal

Every file has a key of its own, drawn from the key of the case and the salt. A piece is up to 64 KiB
under AES-256-GCM; its number is its nonce, and the case its associated data. The seal at the end is
sealed in the same way and holds the SHA-256 and the size of all that was sealed, so it is looked at
first: a file that was cut, lengthened, or put under another name or case is refused before a single
byte of it is shown.
"""

import hashlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import BinaryIO

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

MARK = b"evenhand vault 1"
PIECE = 64 * 1024
TAG = 16
SALT = 32
HEAD = len(MARK) + SALT
TAIL = 32 + 8 + TAG


class Broken(Exception):
    """Raised when sealed bytes are not those that were sealed, for this case and under this digest."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sealed:
    """What was sealed: the SHA-256 in hexadecimal, and the size."""

    digest: str
    size: int


def seal(
    source: BinaryIO, target: BinaryIO, *, key: bytes, case: str, chance: Callable[[int], bytes]
) -> Sealed:
    """Read a stream to its end and write it sealed. Whatever the streams raise goes through."""
    salt = chance(SALT)
    cipher = _cipher(key=key, salt=salt)
    target.write(MARK + salt)
    digest, size, number = hashlib.sha256(), 0, 0
    while piece := _fill(source):
        digest.update(piece)
        size += len(piece)
        target.write(cipher.encrypt(_nonce(number), piece, _piece_of(case)))
        number += 1
    end = digest.digest() + size.to_bytes(8)
    target.write(cipher.encrypt(_nonce(number), end, _end_of(case)))
    return Sealed(digest=digest.hexdigest(), size=size)


def unseal(source: BinaryIO, *, length: int, key: bytes, case: str, digest: str) -> Iterator[bytes]:
    """The bytes that were sealed, piece by piece. `length` is that of the sealed file.

    Raises `Broken`; for a wrong length, name or case already before this returns.
    """
    head = source.read(HEAD)
    if len(head) != HEAD or not head.startswith(MARK) or length < HEAD + TAIL:
        raise Broken
    cipher = _cipher(key=key, salt=head[len(MARK) :])
    pieces, last = divmod(length - HEAD - TAIL, PIECE + TAG)
    number = pieces + bool(last)
    source.seek(length - TAIL)
    end = _decrypt(cipher, number, source.read(TAIL + 1), _end_of(case))
    sealed = Sealed(digest=end[:32].hex(), size=int.from_bytes(end[32:]))
    if sealed.digest != digest or sealed.size != length - HEAD - TAIL - number * TAG:
        raise Broken
    source.seek(HEAD)
    return _pieces(source, cipher=cipher, case=case, sealed=sealed)


def _pieces(source: BinaryIO, *, cipher: AESGCM, case: str, sealed: Sealed) -> Iterator[bytes]:
    digest, left, number = hashlib.sha256(), sealed.size, 0
    while left:
        size = min(left, PIECE)
        piece = _decrypt(cipher, number, source.read(size + TAG), _piece_of(case))
        digest.update(piece)
        left, number = left - size, number + 1
        yield piece
    if digest.hexdigest() != sealed.digest:
        raise Broken


def _decrypt(cipher: AESGCM, number: int, data: bytes, place: bytes) -> bytes:
    try:
        return cipher.decrypt(_nonce(number), data, place)
    except (InvalidTag, ValueError) as cause:
        raise Broken from cause


def _cipher(*, key: bytes, salt: bytes) -> AESGCM:
    return AESGCM(HKDF(algorithm=SHA256(), length=32, salt=salt, info=MARK).derive(key))


def _nonce(number: int) -> bytes:
    return number.to_bytes(12)


def _piece_of(case: str) -> bytes:
    return b"piece\n" + case.encode()


def _end_of(case: str) -> bytes:
    return b"end\n" + case.encode()


def _fill(source: BinaryIO) -> bytes:
    """A whole piece, also from a stream that gives less than it is asked for; less at the end only."""
    piece = source.read(PIECE)
    while 0 < len(piece) < PIECE and (more := source.read(PIECE - len(piece))):
        piece += more
    return piece
