"""Whatever somebody chooses, through the real pages: a clear word, nothing lost, nothing half done."""

import hashlib
import html
from io import BytesIO
from typing import Any

import pytest
from bad_pictures import MAYBE, NAMES, ODD, WORSE
from django.urls import reverse
from PIL import Image
from sample_pictures import screenshot, upload

from evenhand.apps.evidence import queries
from evenhand.apps.evidence.models import Chosen, Item

GOOD = {"vantage": "own-view", "captured_by": "Ruth Bello"}


@pytest.fixture
def browser(visitor: Any, dsl: Any) -> Any:
    return visitor(dsl)


@pytest.fixture
def adds(browser: Any, school: Any, case: Any) -> Any:
    """`adds([files])`: the words of the page after these files were added."""
    place = [school.pk, case.pk]
    answer = browser.client.post(reverse("evidence:add", args=place), {"imagery": "no"}, follow=True)
    asked = answer.context["form"]["asked"].value()

    def add(files: list[Any], **fields: str) -> str:
        told = {**GOOD, "asked": asked, **fields}
        page = browser.sends(reverse("evidence:pictures", args=place), captures=files, **told)
        return html.unescape(page.content.decode())

    return add


def picture_of(browser: Any, item: Item, kind: str = "picture") -> Image.Image:
    answer = browser.answer(reverse(f"evidence:{kind}", args=[item.case.school_id, item.case_id, item.pk]))
    assert answer["Content-Type"] == "image/jpeg" and answer["X-Content-Type-Options"] == "nosniff"
    return Image.open(BytesIO(answer.content))


@pytest.mark.parametrize("what", ODD)
def test_an_odd_picture_comes_in_whole_and_is_shown_plain(
    what: str, adds: Any, browser: Any, case: Any
) -> None:
    said = adds([upload(ODD[what], f"{what}.png")])
    assert "1 picture is kept, sealed and unchanged." in said
    item = Item.objects.select_related("case").get()
    assert b"".join(queries.bytes_of(item, digest=item.digest)) == ODD[what]
    assert item.digest == hashlib.sha256(ODD[what]).hexdigest()
    for kind in ("picture", "thumbnail"):
        with picture_of(browser, item, kind) as image:
            assert image.format == "JPEG" and image.mode == "RGB"
            assert not image.getexif() and all(name.startswith("jfif") for name in image.info)
    assert queries.loose_ends(case.pk) == ()


@pytest.mark.parametrize("what", WORSE)
def test_a_bad_file_stays_outside_and_the_good_one_comes_in(what: str, adds: Any, case: Any) -> None:
    said = adds([upload(WORSE[what], "bad.png"), upload(screenshot(), "good.png")])
    assert "There is a problem" in said and "“bad.png”: " in said
    assert [one.name for one in queries.captures_of(case.pk)] == ["good.png"]
    assert not Chosen.objects.exists()
    assert queries.loose_ends(case.pk) == ()


@pytest.mark.parametrize("what", MAYBE)
def test_a_bomb_of_words_breaks_nothing(what: str, adds: Any, case: Any) -> None:
    adds([upload(MAYBE[what], "bomb.png"), upload(screenshot(), "good.png")])
    assert "good.png" in [one.name for one in queries.captures_of(case.pk)]
    assert queries.loose_ends(case.pk) == ()


def test_a_huge_file_is_told_by_name(adds: Any, case: Any) -> None:
    said = adds(
        [upload(b"\x89PNG\r\n\x1a\n" + bytes(51 * 1024 * 1024), "huge.png"), upload(screenshot(), "good.png")]
    )
    assert "“huge.png”: The picture has more than 50 MB." in said
    assert [one.name for one in queries.captures_of(case.pk)] == ["good.png"]


def test_forty_pictures_come_in_at_once(adds: Any, case: Any) -> None:
    said = adds(
        [upload(screenshot(f"Post {number}", size=(60, 90)), f"{number}.png") for number in range(40)]
    )
    assert "40 pictures are kept, sealed and unchanged." in said
    assert [one.number for one in queries.captures_of(case.pk)] == list(range(1, 41))
    assert queries.loose_ends(case.pk) == ()


@pytest.mark.parametrize("number", [41, 150])
def test_more_than_forty_are_asked_for_in_parts(number: int, adds: Any) -> None:
    said = adds([upload(b"x", f"{one}.png") for one in range(number)])
    assert f"You chose {number} files. Choose up to 40 at a time." in said
    assert 'value="Ruth Bello"' in said


def test_the_same_picture_twice_in_one_go_is_one(adds: Any, case: Any) -> None:
    said = adds([upload(screenshot(), "a.png"), upload(screenshot(), "b.png")])
    assert "1 picture is kept" in said
    assert [one.name for one in queries.captures_of(case.pk)] == ["a.png"]


@pytest.mark.parametrize("name", NAMES)
def test_a_name_is_cleaned_and_leads_nowhere(name: str, adds: Any, case: Any, own_vault: Any) -> None:
    adds([upload(screenshot(), name)])
    (kept,) = queries.captures_of(case.pk)
    assert kept.name == NAMES[name]
    assert all(len(path.name) >= 40 for path in (own_vault / "data").rglob("*") if path.is_file())


@pytest.mark.parametrize("name", NAMES)
def test_a_bad_file_is_called_by_its_cleaned_name(name: str, adds: Any) -> None:
    said = adds([upload(b"no picture", name)])
    assert f"“{NAMES[name]}”: " in said and "\u202e" not in said


def test_a_moving_picture_says_that_it_moves(adds: Any, browser: Any, case: Any) -> None:
    adds([upload(ODD["animated gif"], "moves.gif")])
    item = Item.objects.get()
    page = browser.opens(reverse("evidence:capture", args=[item.case.school_id, case.pk, item.pk]))
    assert "It moves. Only its first image is shown here." in page.content.decode()


def test_a_picture_held_sideways_stands_upright(adds: Any, browser: Any) -> None:
    adds([upload(ODD["turned, with a place"], "turned.jpg")])
    item = Item.objects.select_related("case").get()
    assert item.file_has_place
    with picture_of(browser, item) as image:
        assert image.size == (200, 300)


def test_a_form_without_its_token_is_not_lost_for_good(browser: Any, school: Any, case: Any) -> None:
    """A form that was open for a day: it says so, and what was chosen before is still there."""
    where = reverse("evidence:pictures", args=[school.pk, case.pk])
    page = browser.sends(where, captures=[upload(screenshot())], **GOOD, asked="old")
    assert "This was open for too long." in page.content.decode()
    assert not Item.objects.exists()
