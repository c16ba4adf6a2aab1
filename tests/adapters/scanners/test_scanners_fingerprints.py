"""The same picture is noticed when it comes in again."""

import drawn_pictures as draw
import pytest

from evenhand.adapters.scanners.fingerprints import fingerprint
from evenhand.core.evidence.alikeness import ALIKE, BITS, alike, distance


def again(width: int = 240, height: int = 160, form: str = "PNG", **options: int) -> bytes:
    return draw.saved(draw.drawn().resize((width, height)), form, **options)


FIRST = fingerprint(again())


@pytest.mark.parametrize("kind", ["image/png", "image/webp", "image/gif", "image/heic"])
def test_a_picture_in_another_format_is_alike(pictures, kind: str) -> None:
    assert 0 < FIRST < 2**BITS
    assert distance(FIRST, fingerprint(pictures[kind])) <= ALIKE


@pytest.mark.parametrize("size", [(480, 320), (120, 80), (1920, 1280)])
def test_a_picture_in_another_size_is_alike(size: tuple[int, int]) -> None:
    assert distance(FIRST, fingerprint(again(*size, form="JPEG", quality=40))) <= ALIKE


def test_another_picture_is_not_alike() -> None:
    other = fingerprint(draw.saved(draw.drawn().rotate(90, expand=True), "PNG"))
    assert alike(other, known={"first": FIRST}) == ()
    assert alike(FIRST, known={"first": FIRST, "other": other}) == ("first",)
