"""What a file is, whatever it is called."""

import struct
import zlib
from io import BytesIO
from zipfile import ZipFile

import drawn_pictures as draw
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from evenhand.adapters.scanners import LARGEST, MEDIA_TYPES
from evenhand.adapters.scanners.endings import end_of
from evenhand.adapters.scanners.looking import look
from evenhand.adapters.scanners.showing import show
from evenhand.core.findings import Unreadable

FORMATS = ["image/png", "image/jpeg", "image/webp", "image/gif", "image/heic"]
PAGE = b"<html><body><script>alert(1)</script></body></html>"


def why(data: bytes) -> str:
    with pytest.raises(Unreadable) as unreadable:
        look(data)
    return unreadable.value.findings[0].id


def zipped() -> bytes:
    target = BytesIO()
    with ZipFile(target, "w") as archive:
        archive.writestr("x.txt", "x")
    return target.getvalue()


def png_of(width: int, height: int) -> bytes:
    """A PNG that says it is very large, with next to nothing in it."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    head = chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0))
    return b"\x89PNG\r\n\x1a\n" + head + chunk(b"IDAT", zlib.compress(b"\0" * 100)) + chunk(b"IEND", b"")


def test_every_format_here_is_one_that_is_let_in() -> None:
    assert set(FORMATS) == set(MEDIA_TYPES.values())


@pytest.mark.parametrize("kind", FORMATS)
def test_a_picture_is_known_for_what_it_is(pictures, kind: str) -> None:
    seen = look(pictures[kind])
    assert (seen.media_type, seen.width, seen.height, seen.findings) == (kind, 240, 160, ())
    assert not seen.moving


@pytest.mark.parametrize("kind", FORMATS)
def test_a_picture_ends_where_its_file_ends(pictures, kind: str) -> None:
    assert end_of(pictures[kind]) == len(pictures[kind])
    assert end_of(pictures[kind] + b"\1" * 50) == len(pictures[kind])


def test_several_pictures_in_one_jpeg_are_one() -> None:
    both = draw.saved(draw.drawn(), "MPO", save_all=True, append_images=[draw.drawn(shift=5)])
    seen = look(both)
    assert (seen.media_type, seen.findings, seen.moving) == ("image/jpeg", (), False)


@pytest.mark.parametrize("form", ["GIF", "WEBP", "PNG"])
def test_a_moving_picture_says_so(form: str) -> None:
    data = draw.saved(draw.drawn(), form, save_all=True, append_images=[draw.drawn(shift=9)])
    assert look(data).moving
    assert look(data).findings == ()


@pytest.mark.parametrize("kind", ["image/jpeg", "image/heic"])
def test_what_a_telephone_claims_is_told(pictures, kind: str) -> None:
    seen = look(pictures[kind])
    assert (seen.has_place, seen.has_metadata, seen.device) == (True, True, "Evenhand Test phone")


def test_the_time_of_a_camera_is_words() -> None:
    data = draw.saved(draw.drawn(), "JPEG", exif=draw.telling())
    assert look(data).taken == "2026:11:19 18:04:00"
    assert not look(draw.saved(draw.drawn(), "PNG")).has_metadata


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (b"", "picture-unknown"),
        (b"BM" + bytes(60), "picture-unknown"),
        (draw.saved(draw.drawn(), "BMP"), "picture-unknown"),
        (draw.saved(draw.drawn(), "TIFF"), "picture-unknown"),
        (draw.saved(draw.drawn(), "PDF"), "picture-pdf"),
        (b'<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg"/>', "picture-svg"),
        (b"\xef\xbb\xbf <svg onload='x()'>", "picture-svg"),
        (b"<!DOCTYPE html><p>", "picture-web-page"),
        (b"GIF89a" + PAGE, "picture-web-page"),
        (zipped(), "picture-unknown"),
        (bytes(LARGEST + 1), "picture-too-large"),
        (png_of(8000, 5001), "picture-too-large"),
        (png_of(10_000, 9_500), "picture-too-large"),
        (png_of(60_000, 60_000), "picture-too-large"),
        (png_of(300, 300), "picture-damaged"),
    ],
)
def test_what_is_no_picture_is_refused(data: bytes, expected: str) -> None:
    assert why(data) == expected


@pytest.mark.parametrize("kind", FORMATS)
@pytest.mark.parametrize(
    "more",
    [zipped(), PAGE, b"%PDF-1.7\n", b"MZ\x90\0", b"\x7fELF\2"],
    ids=["zip", "html", "pdf", "exe", "elf"],
)
def test_a_second_file_behind_a_picture_is_refused(pictures, kind: str, more: bytes) -> None:
    assert why(pictures[kind] + more) == "picture-polyglot"


def test_a_page_inside_a_picture_is_refused() -> None:
    assert why(draw.saved(draw.drawn(), "JPEG", comment=PAGE)) == "picture-polyglot"
    assert why(draw.saved(draw.drawn(), "GIF", comment=PAGE)) == "picture-polyglot"


@pytest.mark.parametrize("kind", FORMATS)
def test_a_film_behind_a_picture_only_warns(pictures, kind: str) -> None:
    film = b"\0\0\x90\0ftypmp42" + b"\1" * 500
    seen = look(pictures[kind] + film)
    assert [(one.id, one.level.value) for one in seen.findings] == [("picture-leftover", "warn")]


@pytest.mark.parametrize("kind", FORMATS)
@pytest.mark.parametrize("share", [0.1, 0.5, 0.9])
def test_a_cut_picture_is_refused(pictures, kind: str, share: float) -> None:
    data = pictures[kind]
    assert why(data[: int(len(data) * share)]) in ("picture-damaged", "picture-unknown")


KINDS = st.sampled_from([kind for kind in FORMATS if kind != "image/heic"])  # see scanning
EDITS = st.lists(st.tuples(st.floats(0, 1, exclude_max=True), st.integers(0, 255)), min_size=1, max_size=8)


@given(kind=KINDS, edits=EDITS)
def test_damage_never_breaks_the_program(by_kind, kind: str, edits: list[tuple[float, int]]) -> None:
    broken = bytearray(by_kind(kind))
    for share, value in edits:
        broken[int(share * len(broken))] = value
    try:
        show(bytes(broken))
        look(bytes(broken))
    except Unreadable as unreadable:
        assert unreadable.findings[0].mend


def test_no_picture_is_more_than_forty_million_dots() -> None:
    assert look(draw.saved(Image.new("1", (8000, 5000)), "PNG")).width == 8000
