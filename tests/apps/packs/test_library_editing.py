"""A school's own wording: saved as a version of its own, refused while the linter stops, never lost."""

from typing import Any

import pytest
from django.urls import reverse

from evenhand.apps.packs import actions, queries
from evenhand.apps.packs.models import Edition
from evenhand.apps.packs.shipped import shipped
from evenhand.core.findings import Refused

TEXT = "awareness-letter"


def source(school: Any) -> str:
    found = queries.template_of(school=school, pack_id="core", template_id=TEXT)
    assert found is not None
    return found[0].files[found[1].path]


def changed(text: str, words: str = "Thank you for reading to the end.") -> str:
    return text.rstrip("\n") + f"\n\n{words}\n"


@pytest.fixture
def where(school: Any) -> str:
    return reverse("packs:edit", args=[school.pk, "core", TEXT])


def test_saving_what_was_not_changed_makes_no_version(
    school: Any, runner: Any, visitor: Any, where: str
) -> None:
    text = source(school)
    visitor(runner).sends(where, text=text.replace("\n", "\r\n"), seen=queries.seen(text), then="save")
    assert not Edition.objects.exists()


def test_a_changed_text_is_the_schools_own_version(
    school: Any, other_school: Any, runner: Any, visitor: Any, where: str
) -> None:
    text = source(school)
    visitor(runner).sends(where, text=changed(text), seen=queries.seen(text), then="save")
    known = queries.shelved(school=school, pack_id="core")
    assert known is not None
    assert known.is_own
    assert known.base == "2026.11"
    assert known.pack.version == "2026.11.0.1"
    assert "Thank you for reading to the end." in source(school)
    assert source(other_school) == text
    assert shipped()[0].files[f"{TEXT}.md"] == text


def test_the_linter_refuses_and_keeps_what_was_typed(
    school: Any, runner: Any, visitor: Any, where: str
) -> None:
    text = source(school)
    bad = changed(text, "Dear [insert name], see ((nobody knows)).")
    answer = visitor(runner).sends(where, status=422, text=bad, seen=queries.seen(text), then="save")
    words = answer.content.decode()
    assert "Not saved" in words
    assert "((nobody knows))" in words
    assert f"Line {bad.count(chr(10))}" in words
    assert not Edition.objects.exists()


def test_checking_without_script_saves_nothing(school: Any, runner: Any, visitor: Any, where: str) -> None:
    text = source(school)
    browser = visitor(runner)
    fine = browser.sends(where, text=changed(text), seen=queries.seen(text), then="check").content.decode()
    assert "It can be saved" in fine
    bad = browser.sends(where, text="no text", seen=queries.seen(text), then="check").content.decode()
    assert "cannot be shown" in bad
    assert not Edition.objects.exists()


def test_typing_is_checked_beside_the_text(school: Any, runner: Any, visitor: Any) -> None:
    check = reverse("packs:check", args=[school.pk, "core", TEXT])
    words = visitor(runner).sends(check, text=changed(source(school), "See [link].")).content.decode()
    assert "<html" not in words
    assert "Has to be mended" in words


def test_two_people_never_overwrite_each_other(school: Any, runner: Any, visitor: Any, where: str) -> None:
    text = source(school)
    browser = visitor(runner)
    browser.sends(where, text=changed(text, "The first one."), seen=queries.seen(text), then="save")
    late = changed(text, "The second one.")
    answer = browser.sends(where, status=409, text=late, seen=queries.seen(text), then="save")
    words = answer.content.decode()
    assert "<del>" in words
    assert "The second one." in words
    assert "The first one." in source(school)
    browser.sends(where, text=late, seen=queries.seen(source(school)), then="save")
    assert "The second one." in source(school)
    assert Edition.objects.filter(origin="own").count() == 2


def test_two_texts_of_a_pack_do_not_get_in_the_way(
    school: Any, runner: Any, visitor: Any, where: str
) -> None:
    text, browser = source(school), visitor(runner)
    other = shipped()[0].files["newsletter-item.md"]
    elsewhere = reverse("packs:edit", args=[school.pk, "core", "newsletter-item"])
    browser.sends(elsewhere, text=changed(other), seen=queries.seen(other), then="save")
    browser.sends(where, text=changed(text), seen=queries.seen(text), then="save")
    pack = queries.pack_of(school=school, pack_id="core")
    assert pack is not None
    assert pack.files["newsletter-item.md"] == changed(other)
    assert pack.files[f"{TEXT}.md"] == changed(text)


def test_a_text_keeps_its_id(school: Any, runner: Any, now: Any) -> None:
    text = shipped()[0].files["press-holding-line.md"]
    other = text.replace("id: press-holding-line", "id: something-else", 1)
    told = {"school": school, "pack_id": "core", "template_id": "press-holding-line"}
    with pytest.raises(Refused) as refused:
        actions.save_text(by=runner, now=now, text=other, seen=queries.seen(text), **told)
    assert [one.id for one in refused.value.findings] == ["text-other-id"]


def test_older_words_can_be_restored(school: Any, runner: Any, visitor: Any, where: str) -> None:
    text, browser = source(school), visitor(runner)
    browser.sends(where, text=changed(text), seen=queries.seen(text), then="save")
    listed = browser.opens(reverse("packs:text-versions", args=[school.pk, "core", TEXT])).content.decode()
    assert "Version 2026.11" in listed
    restore = reverse("packs:restore", args=[school.pk, "core", TEXT])
    browser.sends(restore, version="2026.11")
    assert source(school) == text
    assert "does not" not in browser.sends(restore, version="9.9").content.decode()
    assert Edition.objects.filter(origin="own").count() == 2


def test_what_the_school_changed_is_shown_word_by_word(
    school: Any, runner: Any, visitor: Any, where: str
) -> None:
    text, browser = source(school), visitor(runner)
    compare = reverse("packs:compare", args=[school.pk, "core"])
    assert "has not changed anything" in browser.opens(compare).content.decode()
    browser.sends(where, text=changed(text), seen=queries.seen(text), then="save")
    words = browser.opens(compare).content.decode()
    assert "What the school changed" in words
    assert "<ins>" in words
    assert "put in: " in words
    browser.opens(f"{compare}?old=7&new=8", status=404)


def test_a_copy_stands_beside_the_first(school: Any, runner: Any, visitor: Any) -> None:
    where = reverse("packs:copy", args=[school.pk, "core", TEXT])
    browser = visitor(runner)
    browser.sends(where, title="Our own awareness letter")
    pack = queries.pack_of(school=school, pack_id="core")
    assert pack is not None
    copied = pack.template("our-own-awareness-letter")
    assert copied is not None
    assert pack.template(TEXT) is not None
    assert "already" in browser.sends(where, status=422, title="Our own awareness letter").content.decode()
    assert "no letters or digits" in browser.sends(where, status=422, title="!?").content.decode()


def test_a_letter_is_told_that_its_text_is_no_longer_in_use(
    school: Any, runner: Any, now: Any, visitor: Any, where: str
) -> None:
    told = {"school": school, "pack_id": "core", "version": "2026.11"}
    assert queries.why_outdated(template_id=TEXT, **told) == ()
    text = source(school)
    visitor(runner).sends(where, text=changed(text), seen=queries.seen(text), then="save")
    assert [one.id for one in queries.why_outdated(template_id=TEXT, **told)] == ["text-outdated"]
    assert queries.why_outdated(template_id="newsletter-item", **told) == ()
