"""A newer published version: offered, put together with the school's own changes, nothing lost."""

from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse

from evenhand.adapters.packfolder import write_zip
from evenhand.apps.packs import actions, queries
from evenhand.apps.packs.models import Edition
from evenhand.apps.packs.shipped import shipped
from evenhand.apps.packs.updating import update_of
from evenhand.core.findings import Refused

TEXT = "awareness-letter.md"


def newer(version: str = "2026.12", **changes: str) -> dict[str, str]:
    files = dict(shipped()[0].files) | changes
    files["pack.toml"] = files["pack.toml"].replace('version = "2026.11"', f'version = "{version}"')
    return files


def with_last_line(words: str) -> str:
    return shipped()[0].files[TEXT].rstrip("\n") + f"\n\n{words}\n"


def upload(files: dict[str, str], name: str = "core.zip") -> SimpleUploadedFile:
    return SimpleUploadedFile(name, write_zip(files, folder="core"), content_type="application/zip")


def edit(school: Any, runner: Any, now: Any, text: str) -> None:
    pack = queries.pack_of(school=school, pack_id="core")
    assert pack is not None
    told = {"school": school, "pack_id": "core", "template_id": "awareness-letter"}
    actions.save_text(by=runner, now=now, text=text, seen=queries.seen(pack.files[TEXT]), **told)


@pytest.fixture
def where(school: Any) -> str:
    return reverse("packs:update", args=[school.pk, "core"])


@pytest.fixture
def add(school: Any) -> str:
    return reverse("packs:add", args=[school.pk])


def test_without_a_newer_version_there_is_nothing_to_do(runner: Any, visitor: Any, where: str) -> None:
    browser = visitor(runner)
    assert "up to date" in browser.opens(where).content.decode()
    assert "up to date" in browser.sends(where).content.decode()


def test_an_offered_version_waits_to_be_taken_over(
    school: Any, runner: Any, visitor: Any, where: str, add: str
) -> None:
    browser = visitor(runner)
    page = browser.sends(add, file=upload(newer(**{TEXT: with_last_line("A new line.")}))).content.decode()
    assert "A newer version" in page
    assert "You have changed nothing" in page
    before = queries.shelved(school=school, pack_id="core")
    assert before is not None
    assert (before.pack.version, before.newer) == ("2026.11", "2026.12")
    waiting = update_of(school=school, pack_id="core")
    assert waiting is not None
    browser.sends(where, seen=waiting.seen)
    after = queries.shelved(school=school, pack_id="core")
    assert after is not None
    assert (after.pack.version, after.newer, after.is_own) == ("2026.12", "", False)


def test_own_changes_elsewhere_are_kept(school: Any, runner: Any, visitor: Any, now: Any, where: str) -> None:
    edit(school, runner, now, with_last_line("Our own line."))
    news = shipped()[0].files["newsletter-item.md"].rstrip("\n") + "\n\nTheir line.\n"
    actions.offer(by=runner, now=now, school=school, texts=newer(**{"newsletter-item.md": news}))
    waiting = update_of(school=school, pack_id="core")
    assert waiting is not None
    assert waiting.merged.conflicts == ()
    visitor(runner).sends(where, seen=waiting.seen)
    known = queries.shelved(school=school, pack_id="core")
    assert known is not None
    assert (known.base, known.is_own, known.pack.version) == ("2026.12", True, "2026.12.0.1")
    assert "Our own line." in known.pack.files[TEXT]
    assert "Their line." in known.pack.files["newsletter-item.md"]


@pytest.mark.parametrize(
    ("take", "stands", "gone"),
    [
        ("mine", "Our own line.", "Their new line."),
        ("theirs", "Their new line.", "Our own line."),
        ("other", "A third line.", "Their new line."),
    ],
)
def test_a_conflict_is_settled_by_whoever_chooses(
    school: Any, runner: Any, visitor: Any, now: Any, where: str, take: str, stands: str, gone: str
) -> None:
    edit(school, runner, now, with_last_line("Our own line."))
    texts = newer(**{TEXT: with_last_line("Their new line.")})
    actions.offer(by=runner, now=now, school=school, texts=texts)
    browser = visitor(runner)
    page = browser.opens(where).content.decode()
    assert "Conflict 1 of 1" in page
    waiting = update_of(school=school, pack_id="core")
    assert waiting is not None
    undecided = browser.sends(where, status=422, seen=waiting.seen).content.decode()
    assert "choose whose words shall stand" in undecided
    words = {"take-1": "", "take-0": take, "words-0": "\r\nA third line.\r\n"}
    browser.sends(where, seen=waiting.seen, **words)
    known = queries.shelved(school=school, pack_id="core")
    assert known is not None
    assert stands in known.pack.files[TEXT]
    assert gone not in known.pack.files[TEXT]
    versions = {row.version for row in Edition.objects.all()}
    assert {"2026.11", "2026.11.0.1", "2026.12", "2026.12.0.1"} == versions


def test_words_that_make_no_pack_change_nothing(
    school: Any, runner: Any, visitor: Any, now: Any, where: str
) -> None:
    edit(school, runner, now, with_last_line("Our own line."))
    actions.offer(by=runner, now=now, school=school, texts=newer(**{TEXT: with_last_line("Theirs.")}))
    waiting = update_of(school=school, pack_id="core")
    assert waiting is not None
    told = {"take-0": "other", "words-0": "::: passage\nBroken"}
    page = visitor(runner).sends(where, status=422, seen=waiting.seen, **told).content.decode()
    assert "Not taken over" in page
    assert "Broken" in page
    known = queries.shelved(school=school, pack_id="core")
    assert known is not None
    assert known.newer == "2026.12"


def test_a_change_in_the_meantime_is_noticed(
    school: Any, runner: Any, visitor: Any, now: Any, where: str
) -> None:
    edit(school, runner, now, with_last_line("Our own line."))
    actions.offer(by=runner, now=now, school=school, texts=newer(**{TEXT: with_last_line("Theirs.")}))
    waiting = update_of(school=school, pack_id="core")
    assert waiting is not None
    edit(school, runner, now, with_last_line("Our other line."))
    page = visitor(runner).sends(where, status=422, seen=waiting.seen, **{"take-0": "mine"}).content.decode()
    assert "since you opened the page" in page
    with pytest.raises(Refused):
        actions.take_over(
            by=runner, now=now, school=school, pack_id="core", seen=waiting.seen, chosen=["Mine"]
        )


def test_an_offer_can_be_thrown_away(school: Any, runner: Any, visitor: Any, now: Any, where: str) -> None:
    actions.offer(by=runner, now=now, school=school, texts=newer())
    visitor(runner).sends(reverse("packs:decline", args=[school.pk, "core"]))
    assert update_of(school=school, pack_id="core") is None
    assert not Edition.objects.exists()


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"PK\x03\x04 broken off", "end is missing"),
        (b"no zip at all", "end is missing"),
        (write_zip({"readme.md": "Hello"}, folder="x"), "no pack.toml in this zip"),
        (write_zip({"pack.toml": "id ="}, folder="x"), "pack.toml"),
        (write_zip({**newer("2026.10")}, folder="x"), "The library has 2026.11"),
        (write_zip({**shipped()[0].files}, folder="x"), "word for word"),
        (b"", "empty"),
    ],
)
def test_bad_zips_are_told_and_change_nothing(
    school: Any, runner: Any, visitor: Any, add: str, data: bytes, said: str
) -> None:
    file = SimpleUploadedFile("pack.zip", data)
    assert said in visitor(runner).sends(add, status=422, file=file).content.decode()
    assert not Edition.objects.exists()


def test_no_file_is_told(runner: Any, visitor: Any, add: str) -> None:
    assert "There is a problem" in visitor(runner).sends(add, status=422).content.decode()


def test_letters_keep_the_words_they_were_begun_from(school: Any, runner: Any, now: Any) -> None:
    pack = queries.pack_of(school=school, pack_id="core")
    assert pack is not None
    actions.keep(by=runner, now=now, school=school, pack=pack)
    actions.keep(by=runner, now=now, school=school, pack=pack)
    assert Edition.objects.get().origin == "kept"
    known = queries.shelved(school=school, pack_id="core")
    assert known is not None
    assert not known.is_own
