"""Adding, looking at, describing, checking, signing and handing out captures, through the pages."""

import hashlib
import html
from typing import Any

import pytest
from django.urls import reverse
from sample_pictures import BAD, screenshot, upload

from evenhand.apps.audit import queries as audit
from evenhand.apps.cases.actions import opening
from evenhand.apps.evidence import queries
from evenhand.apps.evidence.models import Custody, Item, NotTaken
from evenhand.core.evidence import Work
from evenhand.core.people import Role


@pytest.fixture
def browser(visitor: Any, dsl: Any) -> Any:
    return visitor(dsl)


@pytest.fixture
def at(school: Any, case: Any) -> Any:
    """`at("capture", 3)`: the address of a page about captures of the case."""
    return lambda name, *more: reverse(f"evidence:{name}", args=[school.pk, case.pk, *more])


@pytest.fixture
def asked(browser: Any, at: Any) -> str:
    """What the page of pictures carries once the question is answered."""
    answer = browser.client.post(at("add"), {"imagery": "no"}, follow=True)
    return str(answer.context["form"]["asked"].value())


ANSWERS = {"vantage": "own-view", "captured_by": "Ruth Bello"}
DAY = {"captured_on_day": "20", "captured_on_month": "11", "captured_on_year": "2026"}


def words_of(answer: Any) -> str:
    return html.unescape(answer.content.decode())


def body_of(answer: Any) -> bytes:
    return b"".join(answer.streaming_content) if answer.streaming else bytes(answer.content)


@pytest.mark.rule(18)
def test_yes_to_the_question_keeps_only_the_fact(browser: Any, at: Any, own_vault: Any) -> None:
    page = browser.sends(at("add"), imagery="yes")
    assert "Do not copy it, keep it" in words_of(page)
    assert NotTaken.objects.count() == 1
    assert not Item.objects.exists()
    assert not (own_vault / "data").exists()
    assert "there is a sexual image of a child" in words_of(browser.opens(at("captures")))


@pytest.mark.rule(18)
def test_pictures_are_not_taken_before_the_question(browser: Any, at: Any) -> None:
    page = browser.sends(at("pictures"), captures=[upload(screenshot())], **ANSWERS, asked="made up")
    assert page.request["PATH_INFO"] == at("add")
    assert not Item.objects.exists()


def test_an_answer_to_another_case_does_not_count(
    browser: Any, at: Any, asked: str, school: Any, dsl: Any, now: Any
) -> None:
    other = opening.open_case(by=dsl, now=now, school=school, title="Other", post=opening.NewPost(site="X"))
    there = reverse("evidence:pictures", args=[school.pk, other.pk])
    page = browser.sends(there, captures=[upload(screenshot())], **ANSWERS, asked=asked)
    assert page.request["PATH_INFO"] == reverse("evidence:add", args=[school.pk, other.pk])


def test_many_pictures_come_in_at_once(browser: Any, at: Any, asked: str, case: Any) -> None:
    files = [upload(screenshot(f"Post {number}"), f"{number}.png") for number in range(4)]
    page = browser.sends(at("pictures"), captures=files, **ANSWERS, **DAY, asked=asked)
    assert page.request["PATH_INFO"] == at("captures")
    assert [one.number for one in queries.captures_of(case.pk)] == [1, 2, 3, 4]


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "WEBP", "GIF"])
def test_the_original_is_sealed_and_comes_back_whole(
    kind: str, browser: Any, at: Any, asked: str, own_vault: Any
) -> None:
    data = screenshot("Whole", kind=kind)
    browser.sends(at("pictures"), captures=[upload(data)], **ANSWERS, **DAY, asked=asked)
    item = Item.objects.get()
    assert item.digest == hashlib.sha256(data).hexdigest()
    assert b"".join(queries.bytes_of(item, digest=item.digest)) == data
    assert all(data[:60] not in file.read_bytes() for file in own_vault.rglob("*") if file.is_file())


@pytest.mark.parametrize("what", BAD)
def test_what_is_bad_is_told_and_what_is_good_is_kept(
    what: str, browser: Any, at: Any, asked: str, case: Any
) -> None:
    files = [upload(BAD[what], "bad.png"), upload(screenshot(), "good.png")]
    page = browser.sends(at("pictures"), captures=files, **ANSWERS, **DAY, asked=asked)
    assert "“bad.png”: " in words_of(page)
    assert "There is a problem" in words_of(page)
    assert [one.name for one in queries.captures_of(case.pk)] == ["good.png"]
    assert queries.loose_ends(case.pk) == ()


def test_an_empty_and_a_huge_file_are_told(browser: Any, at: Any, asked: str, monkeypatch: Any) -> None:
    from evenhand.adapters.scanners import scanning

    monkeypatch.setattr(scanning, "LARGEST", 10_000)
    files = [upload(b"", "empty.png"), upload(b"\x89PNG" + b"x" * 20_000, "huge.png")]
    said = words_of(browser.sends(at("pictures"), captures=files, **ANSWERS, **DAY, asked=asked))
    assert "“empty.png”: " in said
    assert "“huge.png”: " in said
    assert not Item.objects.exists()


def test_more_than_forty_files_are_asked_for_in_parts(browser: Any, at: Any, asked: str) -> None:
    files = [upload(b"x", f"{number}.png") for number in range(41)]
    said = words_of(browser.sends(at("pictures"), captures=files, **ANSWERS, **DAY, asked=asked))
    assert "You chose 41 files" in said


def test_the_same_file_twice_is_one_capture(browser: Any, at: Any, asked: str) -> None:
    for _ in range(2):
        page = browser.sends(at("pictures"), captures=[upload(screenshot())], **ANSWERS, **DAY, asked=asked)
    assert "in the case already, as capture 1" in words_of(page)
    assert Item.objects.count() == 1


@pytest.mark.rule(14)
def test_what_was_got_by_a_trick_is_not_taken(browser: Any, at: Any, asked: str) -> None:
    answers = {**ANSWERS, "vantage": "false-account", "circumstance": "Made an account"}
    page = browser.sends(at("pictures"), captures=[upload(screenshot())], **answers, **DAY, asked=asked)
    assert "It is not taken in as evidence" in words_of(page)
    assert "Made an account" in words_of(page)
    assert not Item.objects.exists()


@pytest.mark.parametrize("name", ["<script>alert(1)</script>.png", "a\u202egnp.exe", "x" * 300 + ".png"])
def test_a_name_from_outside_is_cleaned(name: str, browser: Any, at: Any, asked: str) -> None:
    browser.sends(at("pictures"), captures=[upload(screenshot(), name)], **ANSWERS, **DAY, asked=asked)
    kept = Item.objects.get().name
    assert "<" not in kept and "\u202e" not in kept and len(kept) <= 160
    browser.opens(at("captures"))
    browser.opens(at("capture", Item.objects.get().pk))


def test_no_capture_yet_says_what_to_do(browser: Any, at: Any) -> None:
    assert "There is no capture yet" in words_of(browser.opens(at("captures")))


@pytest.mark.rule(17)
def test_looking_is_written_down_once(browser: Any, at: Any, taken: Any) -> None:
    item = taken()
    browser.opens(at("capture", item.pk))
    for _ in range(2):
        picture = browser.answer(at("picture", item.pk))
    assert picture["Content-Type"] == "image/jpeg"
    assert picture["Cache-Control"] == "no-store, private"
    assert [row.act for row in queries.custody_of(item)] == ["viewed", "taken-in"]
    assert audit.check() is None


@pytest.mark.parametrize("zoom", ["", "fit", "wide", "full", "<x>"])
def test_the_viewer_has_sizes(zoom: str, browser: Any, at: Any, taken: Any) -> None:
    browser.opens(at("capture", taken().pk) + f"?zoom={zoom}")


def test_what_is_known_and_what_is_told_stand_apart(browser: Any, at: Any, taken: Any) -> None:
    said = words_of(browser.opens(at("capture", taken().pk)))
    known, claimed = said.split("As it was told")
    assert "23 November 2026" in known
    assert "20 November 2026" in claimed and "20 November 2026" not in known


def test_a_description_is_kept_and_read_aloud(browser: Any, at: Any, taken: Any, case: Any) -> None:
    item = taken()
    page = browser.sends(at("words", item.pk), alt="A post on a car park", others_covered="yes")
    assert 'alt="A post on a car park"' in words_of(page)
    assert queries.core_captures(case.pk)[0].third_parties_covered == "yes"
    assert queries.core_captures(case.pk)[0].captured_on is None
    page = browser.sends(at("words", item.pk), alt="", others_covered="no", captured_by="Sam Reed", **DAY)
    assert "Sam Reed" in words_of(page)
    browser.sends(at("words", item.pk), alt="A post", others_covered="no", captured_by="Sam Reed", **DAY)
    core = queries.core_captures(case.pk)[0]
    assert (core.captured_by, str(core.captured_on)) == ("Sam Reed", "2026-11-20")
    assert "Say in a sentence what it shows" in words_of(page)


def test_a_check_says_since_when_it_is_unchanged(browser: Any, at: Any, taken: Any) -> None:
    item = taken()
    assert "Unchanged since 23 November 2026" in words_of(browser.sends(at("check", item.pk)))


def test_a_changed_file_is_told_and_no_longer_verified(
    browser: Any, at: Any, taken: Any, own_vault: Any, case: Any
) -> None:
    item = taken()
    (sealed,) = (own_vault / "data").rglob(item.digest)
    sealed.write_bytes(sealed.read_bytes()[:-1] + b"x")
    page = words_of(browser.sends(at("check", item.pk)))
    assert "not as it was sealed" in page
    assert not queries.core_captures(case.pk)[0].hash_verified
    page = words_of(browser.sends(at("original", item.pk), why="Asked for", to="PC Hart"))
    assert "not as it was sealed" in page


@pytest.mark.rule(17)
def test_the_original_goes_out_with_its_reason(browser: Any, at: Any, taken: Any) -> None:
    data = screenshot("Out")
    item = taken(data=data)
    answer = browser.client.post(at("original", item.pk), {"why": "Asked for", "to": "PC Hart, Kent Police"})
    assert body_of(answer) == data
    assert answer["Content-Disposition"].startswith("attachment")
    assert answer["Content-Type"] == "application/octet-stream"
    newest = queries.custody_of(item)[0]
    assert (newest.act, newest.why, newest.to) == ("exported", "Asked for", "PC Hart, Kent Police")


@pytest.mark.parametrize("missing", ["why", "to"])
def test_nothing_goes_out_without_reason_and_recipient(
    missing: str, browser: Any, at: Any, taken: Any
) -> None:
    item = taken()
    told = {"why": "Asked for", "to": "PC Hart", missing: ""}
    browser.sends(at("original", item.pk), **told)
    assert not Custody.objects.filter(act="exported").exists()


@pytest.mark.demand("K16")
def test_a_sheet_is_printed_once_it_is_described(browser: Any, at: Any, taken: Any) -> None:
    item = taken()
    assert "say what it shows" in words_of(browser.opens(at("sheet", item.pk)))
    browser.sends(at("sheet", item.pk), why="To sign")
    assert not Custody.objects.filter(act="printed").exists()
    browser.sends(at("words", item.pk), alt="A post on a car park", others_covered="yes")
    answer = browser.client.post(at("sheet", item.pk), {"why": "To sign"})
    assert answer["Content-Type"] == "application/pdf"
    assert answer.content.startswith(b"%PDF-")
    assert queries.custody_of(item)[0].act == "printed"


SIGNED = {"signed_by": "Ruth Bello", "signed_on_day": "21", "signed_on_month": "11", "signed_on_year": "2026"}


@pytest.mark.demand("K16")
@pytest.mark.parametrize("data", [b"%PDF-1.7\nscan\n%%EOF", screenshot("Signed", kind="JPEG")])
def test_a_signed_sheet_marks_the_capture(data: bytes, browser: Any, at: Any, taken: Any, case: Any) -> None:
    item = taken()
    page = browser.sends(at("signed", item.pk), sheet=upload(data, "scan.pdf"), **SIGNED)
    assert "Capture 1 is signed" in words_of(page)
    core = queries.core_captures(case.pk)[0]
    assert (core.signed_by, str(core.signed_on)) == ("Ruth Bello", "2026-11-21")
    copy = queries.copy_of(item, work=Work.SIGNED_SHEET)
    assert copy is not None and copy.parent == item.digest
    answer = browser.client.post(at("signed-copy", item.pk), {"why": "Enclosed", "to": "The parents"})
    assert body_of(answer) == data


@pytest.mark.parametrize("what", [*BAD, "empty"])
def test_a_bad_sheet_marks_nothing(what: str, browser: Any, at: Any, taken: Any, case: Any) -> None:
    item = taken()
    data = {**BAD, "empty": b"", "pdf": b"%PDF-1.7 cut short"}[what]
    page = browser.sends(at("signed", item.pk), sheet=upload(data, "scan.png"), **SIGNED)
    assert "There is a problem" in words_of(page)
    assert 'value="Ruth Bello"' in words_of(page)
    assert queries.core_captures(case.pk)[0].signed_by == ""


@pytest.mark.parametrize("year", ["2025", "2099"])
def test_a_day_that_cannot_be_is_refused(year: str, browser: Any, at: Any, taken: Any) -> None:
    item = taken()
    fields = {**SIGNED, "signed_on_year": year}
    page = browser.sends(at("signed", item.pk), sheet=upload(screenshot("S")), **fields)
    assert "in the future, or before the capture" in words_of(page)


def test_who_may_not_see_the_case_sees_no_capture(
    school: Any, somebody: Any, visitor: Any, at: Any, taken: Any
) -> None:
    item = taken()
    stranger = visitor(somebody(at=school, role=Role.OFFICE, name="Pat Office"))
    for name in ("capture", "picture", "thumbnail", "sheet", "signed", "words"):
        assert stranger.answer(at(name, item.pk)).status_code == 404
    assert stranger.answer(at("captures")).status_code == 404


def test_a_capture_of_another_case_is_not_there(
    school: Any, dsl: Any, browser: Any, taken: Any, now: Any
) -> None:
    item = taken()
    post = opening.NewPost(site="X")
    other = opening.open_case(by=dsl, now=now, school=school, title="Other", post=post)
    address = reverse("evidence:picture", args=[school.pk, other.pk, item.pk])
    assert browser.answer(address).status_code == 404


def test_a_page_of_many_captures_asks_little(
    browser: Any, at: Any, taken: Any, django_assert_max_num_queries: Any
) -> None:
    for number in range(3):
        taken(f"Post {number}")
    with django_assert_max_num_queries(25):
        browser.opens(at("captures"))
