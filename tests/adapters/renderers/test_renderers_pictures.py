import io

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from evenhand.adapters.renderers.pictures import Sort, sort_of
from evenhand.core.findings import Unreadable
from evenhand.core.schools import Picture


def made(kind: str, size: tuple[int, int], **wishes: object) -> Picture:
    file = io.BytesIO()
    Image.new("RGB", size).save(file, kind, **wishes)
    return Picture(data=file.getvalue(), alt="a picture")


@pytest.mark.parametrize("size", [(1, 1), (300, 20), (20, 300), (1000, 999)])
def test_the_size_of_a_png_is_read(size):
    assert sort_of(made("PNG", size)) == Sort(suffix=".png", width=size[0], height=size[1])


@pytest.mark.parametrize("wishes", [{}, {"progressive": True}, {"exif": b"Exif\0\0" + b"\0" * 500}])
def test_the_size_of_a_jpeg_is_read(wishes):
    assert sort_of(made("JPEG", (31, 47), **wishes)) == Sort(suffix=".jpeg", width=31, height=47)


@pytest.mark.parametrize(
    "data",
    [b"", b"GIF89a", b"<svg/>", b"\x89PNG\r\n\x1a\n", b"\xff\xd8", b"\xff\xd8\xff\xe0\0\0", b"%PDF-1.7"],
)
def test_what_is_no_picture_is_unreadable(data):
    with pytest.raises(Unreadable) as refusal:
        sort_of(Picture(data=data, alt="the logo"))
    assert refusal.value.findings[0].id == "picture-unreadable"
    assert "the logo" in refusal.value.findings[0].words


@given(st.binary(max_size=200), st.sampled_from([b"", b"\xff\xd8", b"\x89PNG\r\n\x1a\n"]))
def test_any_bytes_are_a_picture_or_unreadable(data, start):
    try:
        found = sort_of(Picture(data=start + data, alt=""))
    except Unreadable:
        return
    assert found.width > 0 < found.height


@given(st.integers(1, 9999), st.integers(1, 9999), st.integers(100, 9999), st.integers(100, 9999))
def test_a_picture_fits_its_box_and_touches_it(width, height, room, high):
    fitted = Sort(suffix=".png", width=width, height=height).within(width=room, height=high)
    assert fitted[0] <= room
    assert fitted[1] <= high
    assert fitted[0] == room or fitted[1] == high
