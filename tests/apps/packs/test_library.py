"""The library: what came with the program, and what a school brought in, version by version."""

from typing import Any

import pytest
from django.urls import reverse

from evenhand.apps.packs import actions, queries
from evenhand.apps.packs.models import Edition
from evenhand.apps.packs.shipped import shipped
from evenhand.core.findings import Refused, Unreadable


def newer(version: str = "2026.12", **changes: str) -> dict[str, str]:
    files = dict(shipped()[0].files) | changes
    files["pack.toml"] = files["pack.toml"].replace('version = "2026.11"', f'version = "{version}"')
    return files


def test_a_new_school_has_what_came_along(school: Any) -> None:
    assert [pack.id for pack in queries.packs_of(school=school)] == ["core"]


def test_pages_of_the_library_are_sound(school: Any, runner: Any, visitor: Any) -> None:
    browser = visitor(runner)
    assert "Evenhand core pack" in browser.opens(reverse("packs:library", args=[school.pk])).content.decode()
    browser.opens(reverse("packs:pack", args=[school.pk, "core"]))
    for text in shipped()[0].templates:
        browser.opens(reverse("packs:template", args=[school.pk, "core", text.id]))
    browser.opens(reverse("packs:template", args=[school.pk, "core", "there-is-none"]), status=404)
    browser.opens(reverse("packs:pack", args=[school.pk, "there-is-none"]), status=404)


def test_a_newer_edition_takes_the_place_of_the_old(
    school: Any, other_school: Any, runner: Any, now: Any
) -> None:
    actions.add_edition(by=runner, now=now, school=school, texts=newer())
    assert [pack.version for pack in queries.packs_of(school=school)] == ["2026.12"]
    assert [pack.version for pack in queries.packs_of(school=other_school)] == ["2026.11"]
    old = queries.pack_of(school=school, pack_id="core", version="2026.11")
    assert old is not None


def test_the_same_version_twice_is_once(school: Any, runner: Any, now: Any) -> None:
    for _ in range(2):
        actions.add_edition(by=runner, now=now, school=school, texts=newer())
    assert Edition.objects.count() == 1


def test_one_version_says_one_thing(school: Any, runner: Any, now: Any) -> None:
    name = "awareness-letter.md"
    changed = newer("2026.11", **{name: shipped()[0].files[name].replace("Thank you", "Many thanks")})
    with pytest.raises(Refused) as refused:
        actions.add_edition(by=runner, now=now, school=school, texts=changed)
    assert refused.value.findings[0].id == "pack-same-version"


def test_what_is_no_pack_is_not_kept(school: Any, runner: Any, now: Any) -> None:
    with pytest.raises(Unreadable):
        actions.add_edition(by=runner, now=now, school=school, texts={"pack.toml": "id ="})
    assert not Edition.objects.exists()
