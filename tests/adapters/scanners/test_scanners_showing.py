"""What is shown is dots and nothing else."""

from io import BytesIO

import drawn_pictures as draw
import pytest
from PIL import Image
from PIL.PngImagePlugin import PngInfo

from evenhand.adapters.scanners.looking import look
from evenhand.adapters.scanners.showing import PREVIEW, THUMBNAIL, show, show_to_read
from evenhand.core.findings import Unreadable

FORMATS = ["image/png", "image/jpeg", "image/webp", "image/gif", "image/heic"]
SECRET = b"Helen Marsh was here"


def dot(data: bytes, *at: int) -> tuple[int, ...]:
    with Image.open(BytesIO(data)) as image:
        return image.getpixel(at)


def is_near(one: tuple[int, ...], other: tuple[int, ...]) -> bool:
    return all(abs(left - right) < 25 for left, right in zip(one, other, strict=True))


@pytest.mark.parametrize("kind", ["image/png", "image/webp", "image/gif", "image/heic"])
def test_a_picture_still_looks_as_it_did(pictures, kind: str) -> None:
    shown = show(pictures[kind])
    assert (shown.width, shown.height) == (240, 160)
    assert is_near(dot(shown.data, 60, 50), (20, 90, 160))
    assert is_near(dot(shown.data, 175, 105), (200, 40, 40))
    assert is_near(dot(shown.data, 5, 5), (255, 255, 255))


def test_a_picture_held_upright_is_shown_upright(pictures) -> None:
    shown = show(pictures["image/jpeg"])
    assert (shown.width, shown.height) == (160, 240)


@pytest.mark.parametrize("kind", FORMATS)
def test_nothing_but_dots_is_shown(pictures, kind: str) -> None:
    original = pictures[kind]
    shown = show(original)
    seen = look(shown.data)
    assert (seen.media_type, seen.has_metadata, seen.has_place, seen.device) == (
        "image/jpeg",
        False,
        False,
        "",
    )
    assert b"Exif" not in shown.data
    assert b"Evenhand" not in shown.data
    assert pictures[kind] is original


@pytest.mark.parametrize("form", ["PNG", "JPEG", "GIF", "WEBP"])
def test_hidden_words_stay_behind(form: str) -> None:
    info = PngInfo()
    info.add_text("Comment", SECRET.decode())
    options = {
        "PNG": {"pnginfo": info},
        "JPEG": {"comment": SECRET, "xmp": SECRET},
        "GIF": {"comment": SECRET},
        "WEBP": {"xmp": SECRET},
    }[form]
    data = draw.saved(draw.drawn(), form, **options)
    assert SECRET in data
    assert look(data).has_metadata == (form != "PNG")
    assert SECRET not in show(data).data


@pytest.mark.parametrize("longest", [THUMBNAIL, PREVIEW])
def test_a_large_picture_is_made_smaller(longest: int) -> None:
    shown = show(draw.saved(draw.drawn(4000, 1000), "PNG"), longest=longest)
    assert (shown.width, shown.height) == (longest, longest // 4)


def test_a_small_picture_stays_small() -> None:
    shown = show(draw.saved(Image.new("RGB", (1, 1), "red"), "PNG"))
    assert (shown.width, shown.height) == (1, 1)


@pytest.mark.parametrize("mode", ["L", "LA", "P", "RGBA", "CMYK"])
def test_every_way_of_writing_dots_is_shown(mode: str) -> None:
    shown = show(draw.saved(draw.drawn(mode=mode), "JPEG" if mode == "CMYK" else "PNG"))
    assert (shown.width, shown.height) == (240, 160)
    assert dot(shown.data, 5, 5) > dot(shown.data, 60, 50)


def test_fine_greys_stay_grey() -> None:
    shown = show(draw.saved(Image.new("I;16", (50, 50), 128 * 256), "PNG"))
    assert is_near(dot(shown.data, 20, 20), (128, 128, 128))


def test_what_is_clear_is_white() -> None:
    shown = show(draw.saved(Image.new("RGBA", (50, 50), (0, 0, 0, 0)), "PNG"))
    assert is_near(dot(shown.data, 20, 20), (255, 255, 255))


def test_what_is_no_picture_is_not_shown() -> None:
    with pytest.raises(Unreadable):
        show(b"<svg/>")


def test_a_picture_of_noise_is_shown_too() -> None:
    """Pictures that cannot be packed, such as gravel or a bad photograph of a screen."""
    import random

    noise = Image.frombytes("RGB", (900, 900), random.Random(1).randbytes(900 * 900 * 3))
    shown = show(draw.saved(noise, "PNG"))
    assert (shown.width, shown.height) == (900, 900)


@pytest.mark.parametrize(
    ("size", "expected"),
    [
        ((1080, 2000), (864, 1600)),
        ((1080, 12_000), (800, 8888)),
        ((12_000, 1080), (8888, 800)),
        ((400, 20_000), (400, 20_000)),
        ((8000, 5000), (1600, 1000)),
        ((1, 65_500), (1, 65_000)),
    ],
)
def test_a_long_conversation_stays_readable(size: tuple[int, int], expected: tuple[int, int]) -> None:
    shown = show_to_read(draw.saved(Image.new("RGB", size, "white"), "PNG"))
    assert (shown.width, shown.height) == expected
