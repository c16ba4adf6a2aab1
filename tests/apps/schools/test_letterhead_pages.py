"""The letterhead is shown as letters have it; what is no plain picture is refused in words."""

from base64 import b64decode
from io import BytesIO
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse
from PIL import Image

from evenhand.apps.schools import actions, queries
from evenhand.apps.schools.models import School
from evenhand.core.people import Person, Role


def at(page: str, school: School) -> str:
    return reverse(f"schools:{page}", args=[school.pk])


def picture(kind: str = "PNG", size: tuple[int, int] = (60, 40)) -> bytes:
    target = BytesIO()
    Image.new("RGB", size, "#17595f").save(target, format=kind)
    return target.getvalue()


def upload(data: bytes, name: str = "logo.png") -> SimpleUploadedFile:
    return SimpleUploadedFile(name, data, "image/png")


def shown(page: str) -> bytes:
    return b64decode(page.split("data:image/png;base64,")[1].split('"')[0])


@pytest.mark.parametrize("kind", ["PNG", "JPEG"])
def test_a_plain_picture_becomes_the_logo(kind: str, school: School, runner: Any, visitor: Any) -> None:
    visitor(runner).sends(at("letterhead", school), logo=upload(picture(kind)), logo_alt="a tree")
    school.refresh_from_db()
    assert Image.open(BytesIO(bytes(school.logo))).size == (60, 40)
    assert school.logo_alt == "a tree"


def test_a_preview_saves_nothing_and_loses_nothing(school: School, runner: Any, visitor: Any) -> None:
    browser = visitor(runner)
    plain = shown(browser.opens(at("letterhead", school)).content.decode())
    told = {"logo": upload(picture()), "logo_alt": "a tree", "preview": "yes"}
    page = browser.sends(at("letterhead", school), **told)
    school.refresh_from_db()
    assert bytes(school.logo) == b""
    assert shown(page.content.decode()) != plain
    kept = page.context["form"]["kept"].value()
    browser.sends(at("letterhead", school), logo_alt="a tree", kept=kept)
    school.refresh_from_db()
    assert Image.open(BytesIO(bytes(school.logo))).size == (60, 40)


def test_what_is_carried_along_is_looked_at_again(school: School, runner: Any, visitor: Any) -> None:
    page = visitor(runner).sends(at("letterhead", school), logo_alt="a tree", kept="PHN2Zz48L3N2Zz4=")
    assert "Choose a picture" in page.content.decode()


def test_words_are_changed_without_a_new_picture(school: School, runner: Any, visitor: Any) -> None:
    browser = visitor(runner)
    browser.sends(at("letterhead", school), logo=upload(picture()), logo_alt="a tree")
    browser.sends(at("letterhead", school), logo_alt="an oak")
    school.refresh_from_db()
    assert (bool(school.logo), school.logo_alt) == (True, "an oak")


def test_a_logo_is_taken_off(school: School, runner: Any, visitor: Any) -> None:
    browser = visitor(runner)
    browser.sends(at("letterhead", school), logo=upload(picture()), logo_alt="a tree")
    browser.sends(at("letterhead", school), without="yes")
    school.refresh_from_db()
    assert bytes(school.logo) == b""


HEIC = b"\x00\x00\x00\x18ftypheic\x00\x00\x00\x00heicmif1" + bytes(40)


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (b"<svg xmlns='http://www.w3.org/2000/svg' onload='x'/>", "no PNG or JPEG"),
        (HEIC, "no PNG or JPEG"),
        (b"GIF89a", "no PNG or JPEG"),
        (b"%PDF-1.7", "no PNG or JPEG"),
        (picture()[:60], "picture"),
        (picture() + b"<script>alert(1)</script>" + b"PK\x03\x04" + bytes(200), "file"),
        (picture("JPEG") + bytes(1_000_001), "larger than 1 MB"),
        (b"", "empty"),
    ],
    ids=["svg", "heic", "gif", "pdf", "truncated", "two files in one", "huge", "empty"],
)
def test_a_bad_logo_is_refused_in_words(
    data: bytes, says: str, school: School, runner: Any, visitor: Any
) -> None:
    page = visitor(runner).sends(at("letterhead", school), logo=upload(data), logo_alt="a tree")
    words = page.content.decode()
    assert "error-summary" in words
    assert says in words.split("error-summary", 1)[1]
    assert "a tree" in words
    school.refresh_from_db()
    assert bytes(school.logo) == b""


def test_a_signature_is_ones_own(school: School, runner: Any, somebody: Any, visitor: Any) -> None:
    visitor(runner).sends(at("signature", school), picture=upload(picture()))
    office = Person(name=runner.name, role=Role.OFFICE)
    found = queries.signature_of(school=school, signatory=office)
    assert found is not None
    assert found.alt == f"Signature of {runner.name}"
    head = somebody(at=school, role=Role.HEAD, name="Dana Hart")
    assert queries.signature_of(school=school, signatory=Person(name="Dana Hart", role=Role.HEAD)) is None
    assert "data:image" not in visitor(head).opens(at("signature", school)).content.decode()
    visitor(runner).sends(at("signature", school), without="yes")
    assert queries.signature_of(school=school, signatory=office) is None


def test_a_signature_goes_with_the_part(school: School, head_and_row: Any, now: Any, runner: Any) -> None:
    head, row = head_and_row
    actions.set_signature(by=head, now=now, school=school, picture=picture("JPEG"))
    actions.end_role(by=runner, now=now, membership=row)
    assert queries.signature_of(school=school, signatory=Person(name=head.name, role=Role.HEAD)) is None


@pytest.fixture
def head_and_row(school: School, somebody: Any) -> Any:
    head = somebody(at=school, role=Role.HEAD, name="Dana Hart")
    return head, next(row for row in queries.members(school=school) if row.person == head)
