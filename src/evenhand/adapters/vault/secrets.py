"""Passwords of other services, sealed with the master key, each bound to the place where it stands.

What is sealed opens at its own place only: a row that somebody copies to another school opens nothing.
"""

import os
from collections.abc import Callable

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

_NONCE = 12
_MARK = b"evenhand secret 1\n"


def seal_secret(
    words: str, *, master: bytes, place: str, chance: Callable[[int], bytes] = os.urandom
) -> bytes:
    """The words, sealed for this place."""
    nonce = chance(_NONCE)
    return nonce + _cipher(master).encrypt(nonce, words.encode(), _MARK + place.encode())


def open_secret(sealed: bytes, *, master: bytes, place: str) -> str | None:
    """The words again; None where the master key, the place or the bytes are not those of the sealing."""
    try:
        return _cipher(master).decrypt(sealed[:_NONCE], sealed[_NONCE:], _MARK + place.encode()).decode()
    except (InvalidTag, ValueError):
        return None


def _cipher(master: bytes) -> AESGCM:
    """Another key than the one that wraps keys of cases, drawn from the same master key."""
    return AESGCM(HKDF(algorithm=SHA256(), length=32, salt=None, info=_MARK).derive(master))
