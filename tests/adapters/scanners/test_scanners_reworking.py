"""Of what was covered or cut away nothing is left in the copy: two originals that differ only there give the
very same bytes."""

from io import BytesIO

import drawn_pictures as draw
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, PngImagePlugin

from evenhand.adapters.scanners.reworking import Reworked, rework
from evenhand.adapters.scanners.scanning import rework as rework_apart
from evenhand.core.evidence.reworking import Box, Rework, covered_dots, kept_dots
from evenhand.core.findings import Unreadable

SIZE = (160, 120)
MARK = "Copy of capture 3, with parts covered. The original is unchanged."
CANARY = b"CANARY-51-16-30-N"
KINDS = ["image/png", "image/jpeg", "image/webp", "image/gif", "image/heic"]


@st.composite
def boxes(draw: st.DrawFn) -> Box:
    left, top = draw(st.integers(0, 950)), draw(st.integers(0, 950))
    return Box(
        left=left,
        top=top,
        width=draw(st.integers(40, max(40, 1000 - left))) if left <= 960 else 1000 - left,
        height=draw(st.integers(40, max(40, 1000 - top))) if top <= 960 else 1000 - top,
    )


def noise(seed: int) -> Image.Image:
    import random

    return Image.frombytes("RGB", SIZE, random.Random(seed).randbytes(SIZE[0] * SIZE[1] * 3))


def copied(image: Image.Image, what: Rework) -> Reworked:
    return rework(draw.saved(image, "PNG"), what=what)


def both(copy: Reworked) -> bytes:
    return copy.picture.data + copy.thumbnail.data


@settings(max_examples=40)
@given(st.lists(boxes(), min_size=1, max_size=4), st.integers(0, 99), st.integers(100, 199))
def test_nothing_of_what_is_covered_survives(covers: list[Box], one: int, other: int) -> None:
    first, second = noise(one), noise(one)
    for box in covers:
        place = covered_dots(box, width=SIZE[0], height=SIZE[1])
        second.paste(noise(other).crop(place), place)
    what = Rework(covers=tuple(covers), mark=MARK)
    assert both(rework(draw.saved(first, "PNG"), what=what)) == both(
        rework(draw.saved(second, "PNG"), what=what)
    )


@settings(max_examples=40)
@given(boxes(), st.integers(0, 99), st.integers(100, 199))
def test_nothing_of_what_is_cut_away_survives(cut: Box, one: int, other: int) -> None:
    place = kept_dots(cut, width=SIZE[0], height=SIZE[1])
    if place[2] <= place[0] or place[3] <= place[1]:
        return
    first, second = noise(one), noise(other)
    second.paste(first.crop(place), place)
    what = Rework(cut=cut, mark=MARK)
    assert both(rework(draw.saved(first, "PNG"), what=what)) == both(
        rework(draw.saved(second, "PNG"), what=what)
    )


def test_what_is_not_covered_is_still_there() -> None:
    white = Image.new("RGB", (200, 100), "white")
    what = Rework(covers=(Box(left=500, top=0, width=500, height=1000),))
    with Image.open(BytesIO(rework(draw.saved(white, "PNG"), what=what).picture.data)) as copy:
        assert copy.size == (200, 100)
        assert min(copy.getpixel((40, 50))) > 250
        assert max(copy.getpixel((160, 50))) < 60


@pytest.mark.parametrize("kind", KINDS)
def test_only_dots_come_along(pictures: dict[str, bytes], kind: str) -> None:
    copy = rework(pictures[kind], what=Rework(covers=(Box(left=0, top=0, width=100, height=100),), mark=MARK))
    for shown in (copy.picture, copy.thumbnail):
        with Image.open(BytesIO(shown.data)) as image:
            assert image.format == "JPEG"
            assert not image.getexif() and set(image.info) <= {
                "jfif",
                "jfif_version",
                "jfif_unit",
                "jfif_density",
            }


def test_no_word_of_the_file_comes_along() -> None:
    told = PngImagePlugin.PngInfo()
    told.add_text("Comment", CANARY.decode())
    told.add_itxt("XML:com.adobe.xmp", f"<x:xmpmeta>{CANARY.decode()}</x:xmpmeta>")
    exif = draw.telling()
    exif[0x010E] = CANARY.decode()
    what = Rework(cut=Box(left=0, top=0, width=500, height=500))
    for data in (
        draw.saved(draw.drawn(), "PNG", pnginfo=told),
        draw.saved(draw.drawn(), "JPEG", exif=exif, comment=CANARY),
        draw.saved(draw.drawn(), "WEBP", exif=exif, xmp=CANARY),
    ):
        assert CANARY in data
        assert CANARY not in both(rework(data, what=what))


def test_places_are_those_of_the_picture_held_upright() -> None:
    sideways = Image.new("RGB", (200, 100), "white")
    exif = Image.Exif()
    exif[0x0112] = 6  # to be turned a quarter to the right
    what = Rework(covers=(Box(left=0, top=0, width=1000, height=100),))
    with Image.open(BytesIO(rework(draw.saved(sideways, "JPEG", exif=exif), what=what).picture.data)) as copy:
        assert copy.size == (100, 200)
        assert max(copy.getpixel((50, 5))) < 60 and min(copy.getpixel((50, 60))) > 250


def test_the_mark_stands_below_and_covers_nothing() -> None:
    data = draw.saved(draw.drawn(), "PNG")
    what = Rework(cut=Box(left=0, top=0, width=1000, height=1000))
    plain = rework(data, what=what).picture
    marked = rework(data, what=Rework(cut=what.cut, mark=MARK)).picture
    assert marked.width == plain.width and marked.height > plain.height


def test_a_picture_too_small_to_cut_is_told() -> None:
    with pytest.raises(Unreadable) as unreadable:
        rework(draw.saved(draw.drawn(4, 4), "PNG"), what=Rework(cut=Box(left=1, top=1, width=10, height=10)))
    assert unreadable.value.findings[0].id == "rework-empty"


@pytest.mark.parametrize("kind", ["image/png", "image/heic"])
def test_the_process_apart_makes_the_same_copy(pictures: dict[str, bytes], kind: str) -> None:
    what = Rework(covers=(Box(left=100, top=100, width=300, height=300),), mark=MARK)
    assert rework_apart(pictures[kind], what=what) == rework(pictures[kind], what=what)


def test_what_is_no_picture_is_told_as_before() -> None:
    with pytest.raises(Unreadable) as unreadable:
        rework_apart(b"<svg/>", what=Rework(cut=Box(left=0, top=0, width=10, height=10)))
    assert unreadable.value.findings[0].id == "picture-svg"
