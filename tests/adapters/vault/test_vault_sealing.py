"""What was sealed comes out again; what was touched does not."""

import os
from io import BytesIO

import pytest
from hypothesis import given
from hypothesis import strategies as st

from evenhand.adapters.vault.sealing import HEAD, PIECE, TAG, TAIL, Broken, seal, unseal

KEY = bytes(range(32))
SIZES = [0, 1, PIECE - 1, PIECE, PIECE + 1, 2 * PIECE, 2 * PIECE + 7]


def sealed(data: bytes, case: str = "case:1", chance=os.urandom) -> tuple[bytes, str]:
    target = BytesIO()
    return_ = seal(BytesIO(data), target, key=KEY, case=case, chance=chance)
    return target.getvalue(), return_.digest


def opened(data: bytes, digest: str, case: str = "case:1", key: bytes = KEY) -> bytes:
    return b"".join(unseal(BytesIO(data), length=len(data), key=key, case=case, digest=digest))


class Trickle(BytesIO):
    """A stream that gives less than it is asked for."""

    def read(self, size: int | None = -1) -> bytes:
        return super().read(min(size or 0, 1000))


@pytest.mark.parametrize("size", SIZES)
def test_what_was_sealed_is_opened(size: int) -> None:
    data = os.urandom(size)
    box, digest = sealed(data)
    assert opened(box, digest) == data
    assert len(box) == HEAD + size + -(-size // PIECE) * TAG + TAIL


def test_a_slow_stream_is_sealed_alike() -> None:
    data, target = os.urandom(PIECE + 5), BytesIO()
    seal(Trickle(data), target, key=KEY, case="case:1", chance=bytes)
    assert target.getvalue() == sealed(data, chance=bytes)[0]


def test_two_seals_of_one_thing_differ() -> None:
    assert sealed(b"x" * 100)[0] != sealed(b"x" * 100)[0]


def test_nothing_of_the_words_can_be_seen() -> None:
    assert b"Helen Marsh" not in sealed(b"Helen Marsh " * 1000)[0]


@pytest.mark.rule(16)
@given(st.data())
def test_any_bit_that_flips_is_found(data: st.DataObject) -> None:
    box, digest = BOX
    bit = data.draw(st.integers(0, len(box) * 8 - 1))
    flipped = bytearray(box)
    flipped[bit // 8] ^= 1 << bit % 8
    with pytest.raises(Broken):
        opened(bytes(flipped), digest)


@given(st.data())
def test_any_cut_is_found_before_a_byte_is_shown(data: st.DataObject) -> None:
    box, digest = BOX
    cut = box[: data.draw(st.integers(0, len(box) - 1))]
    with pytest.raises(Broken):
        unseal(BytesIO(cut), length=len(cut), key=KEY, case="case:1", digest=digest)


@given(st.binary(min_size=1, max_size=200) | st.just(bytes(PIECE + TAG)))
def test_anything_added_is_found_before_a_byte_is_shown(more: bytes) -> None:
    box, digest = BOX
    longer = box + more
    with pytest.raises(Broken):
        unseal(BytesIO(longer), length=len(longer), key=KEY, case="case:1", digest=digest)


def test_pieces_cannot_change_places() -> None:
    box, digest = sealed(os.urandom(3 * PIECE))
    step = PIECE + TAG
    first, second = box[HEAD : HEAD + step], box[HEAD + step : HEAD + 2 * step]
    with pytest.raises(Broken):
        opened(box[:HEAD] + second + first + box[HEAD + 2 * step :], digest)


@pytest.mark.parametrize("wrong", ["name", "case", "key"])
def test_a_file_in_the_wrong_place_is_found_at_once(wrong: str) -> None:
    box, digest = BOX
    other = {
        "digest": "0" * 64 if wrong == "name" else digest,
        "case": "case:2" if wrong == "case" else "case:1",
        "key": bytes(32) if wrong == "key" else KEY,
    }
    with pytest.raises(Broken):
        unseal(BytesIO(box), length=len(box), **other)


BOX = sealed(bytes(range(256)) * 300)
