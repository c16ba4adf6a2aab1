"""The fonts in the box are what the list says, free to ship, and small enough."""

import io
from pathlib import Path

import pytest
from fontTools.ttLib import TTFont

from evenhand.adapters.renderers import fonts

FILES = sorted(fonts.FOLDER.glob("*.ttf"))


@pytest.mark.parametrize("family", fonts.FAMILIES)
def test_the_list_knows_what_a_font_can_write(family: str) -> None:
    faces = [TTFont(path) for path in FILES]
    known = [set(face.getBestCmap()) for face in faces if face["name"].getDebugName(1) == family]
    found = {chr(point) for point in set.intersection(*known)}
    assert {
        letter for letter in found if letter >= " " and not "\ue000" <= letter < "\uf900"
    } == fonts.coverage(family)


def test_every_font_in_the_box_is_listed() -> None:
    assert {TTFont(path)["name"].getDebugName(1) for path in FILES} == set(fonts.FAMILIES)


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_every_font_may_be_embedded(path: Path) -> None:
    restricted = 0b10
    assert not TTFont(path)["OS/2"].fsType & restricted


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_bold_fonts_say_that_they_are_bold(path: Path) -> None:
    assert TTFont(path)["OS/2"].usWeightClass == (700 if "Bold" in path.stem else 400)


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_every_font_has_its_licence_beside_it(path: Path) -> None:
    beside = [licence.stem.split("-")[0] for licence in fonts.FOLDER.glob("*-*.txt")]
    assert any(path.stem.startswith(name) for name in beside)


def test_all_fonts_together_stay_small() -> None:
    assert sum(path.stat().st_size for path in FILES) < 8_000_000


def test_welsh_can_be_written_in_every_face_of_the_first_font() -> None:
    for path in fonts.FOLDER.glob("Atkinson*.ttf"):
        font = TTFont(io.BytesIO(path.read_bytes()))
        assert set(map(ord, "ŵŷŴŶâêîôûïÂÊÎÔÛ")) <= set(font.getBestCmap())


def test_an_unknown_family_is_a_mistake() -> None:
    with pytest.raises(KeyError):
        fonts.coverage("Comic Sans")
