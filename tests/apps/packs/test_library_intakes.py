"""A document on its way to become a pack: read in bounds, looked over guess by guess, saved or erased."""

from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse
from sent_forms import sent

from evenhand.apps.audit.models import Event
from evenhand.apps.packs import actions, queries
from evenhand.apps.packs.guessing import is_open
from evenhand.apps.packs.models import Edition, Intake
from evenhand.core.findings import Refused
from evenhand.core.packs.reading import read_pack

KENT = Path(__file__).parents[3] / "../shared/kent/000_524904027f2d1f74.txt"
LETTER = b"""Letter about the summer fair

Dear Parent/Carer

We look forward to seeing you at <school name> on [date]. Please bring your family.

Amend as appropriate.

Our <school name> choir will sing, and everybody is welcome to join in with the last song.

Yours sincerely

[Name]
Headteacher
"""


@pytest.fixture
def intake(school: Any, runner: Any, now: Any) -> Intake:
    return actions.begin_intake(by=runner, now=now, school=school, name="Summer fair.txt", data=LETTER)


def again(intake: Intake) -> Intake:
    return Intake.objects.get(pk=intake.pk)


def number_of(intake: Intake, what: str) -> int:
    return next(number for number, one in enumerate(intake.guesses) if one["what"] == what)


def body(intake: Intake) -> str:
    return "\n".join(text for name, text in again(intake).texts.items() if name.endswith(".md"))


def at(name: str, intake: Intake, *more: Any) -> str:
    return reverse(f"packs:{name}", args=[intake.school_id, intake.pk, *more])


def text_of(intake: Intake) -> str:
    return next(name.removesuffix(".md") for name in intake.texts if name.endswith(".md"))


def test_a_document_is_taken_in_and_shown(school: Any, runner: Any, visitor: Any) -> None:
    browser = visitor(runner)
    where = reverse("packs:intakes", args=[school.pk])
    words = browser.sends(where, file=SimpleUploadedFile("fair.txt", LETTER)).content.decode()
    assert "guesses left to look at" in words
    assert "&lt;school name&gt;" in words
    assert "fair.txt" in browser.opens(where).content.decode()
    assert not Edition.objects.exists()


@pytest.mark.parametrize(
    ("name", "data", "said"),
    [
        ("empty.txt", b"", "empty"),
        ("letter.docx", b"PK\x03\x04 and then nothing", "What is wrong with it"),
        ("letter.docx", b"not a zip", "What is wrong with it"),
        ("letter.pdf", b"%PDF-1.7\n", "What is wrong with it"),
        ("letter.odt", b"\xff\xfe\x00", "What is wrong with it"),
        ("nothing.txt", b"   \n\n", "What is wrong with it"),
        ("huge.txt", b"a" * (20 * 1024 * 1024 + 1), "20 MB is the most"),
    ],
)
def test_bad_documents_are_told_and_leave_nothing(
    school: Any, runner: Any, visitor: Any, name: str, data: bytes, said: str
) -> None:
    where = reverse("packs:intakes", args=[school.pk])
    file = SimpleUploadedFile(name, data)
    assert said in visitor(runner).sends(where, status=422, file=file).content.decode()
    assert not Intake.objects.exists()


def test_another_schools_document_is_not_there(
    other_school: Any, runner: Any, visitor: Any, intake: Intake
) -> None:
    visitor(runner).opens(reverse("packs:intake", args=[other_school.pk, intake.pk]), status=404)


def test_undecided_guesses_block_the_saving(runner: Any, visitor: Any, intake: Intake) -> None:
    words = visitor(runner).sends(at("intake-finish", intake), status=409).content.decode()
    assert "still to be looked at" in words
    assert again(intake) is not None
    assert not Edition.objects.exists()


def test_the_sure_ones_stand_with_one_press(runner: Any, visitor: Any, intake: Intake) -> None:
    visitor(runner).sends(at("decide", intake), do="accept-sure")
    for guess in again(intake).guesses:
        assert is_open(guess) is (guess["confidence"] != "high")


def test_every_guess_can_stand_and_become_a_pack(
    school: Any, runner: Any, visitor: Any, intake: Intake
) -> None:
    browser = visitor(runner)
    while left := [number for number, one in enumerate(again(intake).guesses) if is_open(one)]:
        browser.sends(at("decide", intake), do="accept", number=str(left[0]))
    assert "looked at all" in browser.opens(at("intake", intake)).content.decode()
    before = read_pack(again(intake).texts)
    words = browser.sends(at("intake-finish", intake)).content.decode()
    assert "is in the library" in words
    after = queries.pack_of(school=school, pack_id=before.id)
    assert after == before
    assert not Intake.objects.exists()


def test_put_back_words_stand_as_in_the_document(runner: Any, visitor: Any, intake: Intake) -> None:
    assert "((date))" in body(intake)
    number = number_of(intake, "[date]")
    browser = visitor(runner)
    page = browser.opens(at("intake", intake) + "?all=1").content.decode()
    line = next(one for one in body(intake).split("\n") if "((date))" in one)
    assert queries.seen(line) in page
    browser.sends(at("decide", intake), do="put-back", number=str(number), seen=queries.seen(line))
    assert "on \\[date\\]." in body(intake)
    assert "((school name))" in body(intake)
    assert again(intake).guesses[number]["state"] == "put-back"


def test_changed_words_stand_and_later_guesses_follow(runner: Any, visitor: Any, intake: Intake) -> None:
    number = number_of(intake, "[date]")
    line = next(one for one in body(intake).split("\n") if "((date))" in one)
    told = {"do": "change", "number": str(number), "seen": queries.seen(line)}
    browser = visitor(runner)
    browser.sends(at("decide", intake), words="Come on Friday.\r\n\r\nBring ((school name)) cake.", **told)
    assert "Come on Friday." in body(intake)
    choir = [one for one in again(intake).guesses if one["line"] > 8 and one["at"]]
    lines = body(intake).split("\n")
    assert any("choir" in lines[one["at"] - 1] for one in choir)
    late = browser.sends(at("decide", intake), status=409, words="Mine.", **told).content.decode()
    assert "since you opened the page" in late
    assert "Mine." in late
    assert "Mine." not in body(intake)


def test_words_that_make_no_text_are_kept_on_the_page(runner: Any, visitor: Any, intake: Intake) -> None:
    number = number_of(intake, "[date]")
    line = next(one for one in body(intake).split("\n") if "((date))" in one)
    told = {"do": "change", "number": str(number), "seen": queries.seen(line)}
    words = "::: passage\nBroken"
    page = visitor(runner).sends(at("decide", intake), status=409, words=words, **told).content.decode()
    assert "Not changed" in page
    assert "Broken" in page
    assert is_open(again(intake).guesses[number])


def test_a_guess_can_be_looked_at_again(runner: Any, visitor: Any, intake: Intake) -> None:
    browser = visitor(runner)
    browser.sends(at("decide", intake), do="accept", number="0")
    browser.sends(at("decide", intake), do="reopen", number="0")
    assert is_open(again(intake).guesses[0])


@pytest.mark.parametrize("told", [{}, {"do": "dance"}, {"do": "reopen", "number": "999"}])
def test_unclear_presses_change_nothing(
    runner: Any, visitor: Any, intake: Intake, told: dict[str, str]
) -> None:
    visitor(runner).sends(at("decide", intake), status=409, **told)
    assert again(intake).version == 1


def test_name_and_rights_can_be_said(runner: Any, visitor: Any, intake: Intake) -> None:
    where, manifest = at("intake-details", intake), intake.texts["pack.toml"]
    told = {
        "title": "Our fair",
        "holder": "Ashby Primary School",
        "name": "Our own work",
        "kinds": ["school"],
    }
    browser = visitor(runner)
    browser.sends(where, seen=queries.seen(manifest), **told)
    pack = read_pack(again(intake).texts)
    assert (pack.title, pack.licence.holder, len(pack.licence.kinds)) == (
        "Our fair",
        "Ashby Primary School",
        1,
    )
    late = browser.sends(where, status=422, seen=queries.seen(manifest), **{**told, "title": "Later"})
    assert "saved this page since you opened it" in late.content.decode()
    assert read_pack(again(intake).texts).title == "Our fair"
    assert browser.sends(where, status=422, seen="x", **{**told, "title": ""}).status_code == 422


def test_a_text_is_shown_as_fields_and_kept_to_the_character(
    runner: Any, visitor: Any, intake: Intake
) -> None:
    text_id = text_of(intake)
    where, source = at("intake-text", intake, text_id), intake.texts[f"{text_id}.md"]
    browser = visitor(runner)
    page = browser.opens(where).content.decode()
    assert 'name="part-0-words"' in page and 'name="text"' not in page
    raw = browser.sends(where, **sent(page), then="text").content.decode()
    assert sent(raw)["text"] == [source.replace("\n", "\r\n")] and "Show it as fields" in raw
    browser.sends(where, **sent(page), then="save")
    assert again(intake).texts == intake.texts


def test_a_text_can_be_written_as_fields(runner: Any, visitor: Any, intake: Intake) -> None:
    text_id = text_of(intake)
    where = at("intake-text", intake, text_id)
    browser = visitor(runner)
    told = sent(browser.opens(where).content.decode())
    first = {**told, "title": "The fair", "kind": "newsletter"}
    browser.sends(where, **first, then="save")
    template = read_pack(again(intake).texts).template(text_id)
    assert template is not None
    assert (template.title, template.kind.value) == ("The fair", "newsletter")
    assert "choir" in template.body
    late = browser.sends(where, status=409, **{**told, "title": "Our fair"}, then="save").content.decode()
    assert "Nothing of yours is lost" in late and "Our fair" in late and "The fair" in late
    browser.sends(where, **sent(late), then="save")
    assert read_pack(again(intake).texts).templates[0].title == "Our fair"
    beside = browser.client.post(at("intake-check", intake, text_id), {**told, "title": ""}).content.decode()
    assert 'href="#id_title">Title</a>' in beside


def test_a_text_can_be_written_as_one(runner: Any, visitor: Any, intake: Intake) -> None:
    text_id = text_of(intake)
    where, source = at("intake-text", intake, text_id), intake.texts[f"{text_id}.md"]
    browser = visitor(runner)
    assert 'name="text"' in browser.opens(f"{where}?text").content.decode()
    bad = browser.sends(where, status=422, text="no", seen=queries.seen(source), then="save")
    assert "does not begin with the details" in bad.content.decode()
    beside = browser.sends(at("intake-check", intake, text_id), text="no").content.decode()
    assert "cannot be shown" in beside
    told = {"text": source.replace("choir", "band"), "seen": queries.seen(source)}
    browser.sends(where, **told, then="save")
    assert "band" in body(intake)


def test_the_only_text_cannot_be_left_out(runner: Any, visitor: Any, intake: Intake) -> None:
    where = at("intake-leave-out", intake, text_of(intake))
    assert "only text that is left" in visitor(runner).sends(where).content.decode()
    assert again(intake).texts == intake.texts


def test_an_erased_document_is_gone(runner: Any, visitor: Any, intake: Intake) -> None:
    browser = visitor(runner)
    browser.opens(at("intake-erase", intake))
    browser.sends(at("intake-erase", intake))
    assert not Intake.objects.exists()
    with pytest.raises(Refused):
        actions.accept(by=runner, now=intake.begun_at, intake=intake, numbers=[0])


def test_the_log_says_nothing_of_the_document(runner: Any, visitor: Any, intake: Intake) -> None:
    visitor(runner).sends(at("decide", intake), do="accept", number="0")
    facts = " ".join(row.facts for row in Event.objects.filter(kind__startswith="intake."))
    assert "fair" not in facts
    assert "guesses" in facts


def test_the_same_document_twice_makes_two_packs(school: Any, runner: Any, now: Any) -> None:
    for _ in range(2):
        row = actions.begin_intake(by=runner, now=now, school=school, name="Summer fair.txt", data=LETTER)
        actions.accept(by=runner, now=now, intake=row, numbers=range(len(row.guesses)))
        actions.finish_intake(by=runner, now=now, intake=row)
    assert {pack.id for pack in queries.packs_of(school=school)} >= {"summer-fair", "summer-fair-2"}


@pytest.mark.demand("K1")
@pytest.mark.skipif(not KENT.exists(), reason="the council's document is not here")
def test_the_councils_document_becomes_a_pack(school: Any, runner: Any, visitor: Any, now: Any) -> None:
    row = actions.begin_intake(by=runner, now=now, school=school, name=KENT.name, data=KENT.read_bytes())
    browser = visitor(runner)
    for template in ["", *(name.removesuffix(".md") for name in row.texts if name.endswith(".md"))]:
        browser.sends(at("decide", row), do="accept-text", template=template)
        browser.opens(at("intake", row) + "?all=1")
        if template:
            browser.opens(at("intake-text", row, template))
    refused = browser.sends(at("intake-finish", row), status=409).content.decode()
    assert "to be mended" in refused
    pack = read_pack(again(row).texts)
    told: dict[str, Any] = {"title": pack.title, "holder": pack.licence.holder, "name": pack.licence.name}
    told |= {"not_for_profit_only": "on", "must_inform": "on", "seen": queries.seen(row.texts["pack.toml"])}
    told |= {"acknowledgement": pack.licence.acknowledgement, "inform_how": pack.licence.inform_how}
    for number, place in enumerate(pack.organisations):
        told[f"place-{number}-name"] = place.name
        told[f"place-{number}-link"] = place.link.replace("nscpcc", "nspcc")
        told[f"place-{number}-checked"] = "on"
    browser.sends(at("intake-details", row), **told)
    words = browser.sends(at("intake-finish", row)).content.decode()
    assert "is in the library" in words
    assert "Holder not told yet" in words
    assert "Not known whether you may use it" in words
    assert len(pack.templates) == 4


def test_a_document_nobody_goes_on_with_is_disposed_of(
    intake: Intake, school: Any, runner: Any, now: Any
) -> None:
    assert actions.dispose_stale_intakes(now=now + timedelta(days=30)) == 0
    later = now + timedelta(days=31)
    fresh = actions.begin_intake(by=runner, now=later, school=school, name="Autumn fair.txt", data=LETTER)
    assert [row.pk for row in queries.intakes(school=school)] == [fresh.pk]
    told = Event.objects.get(kind="intake.disposed")
    assert (told.by, told.subject) == ("program", f"intake:{intake.pk}")
