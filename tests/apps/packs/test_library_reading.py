"""The library as somebody reads it: search, what is known of a pack, how a text looks, a pack as a zip."""

import io
import zipfile
from typing import Any

import pytest
from django.urls import reverse

from evenhand.adapters.packfolder import read_zip
from evenhand.apps.letters.laying import lay
from evenhand.apps.letters.models import Draft
from evenhand.apps.packs import actions, queries
from evenhand.apps.packs.models import HolderTold
from evenhand.apps.packs.shipped import shipped
from evenhand.core.people import Role

STRICT = """id = "strict"
version = "1"
title = "Letters of a county"
[licence]
name = "Permission of the holder"
holder = "A county"
kinds = ["school"]
not_for_profit_only = true
must_inform = true
inform_how = "Write to the county."
[guidance]
title = "County guidance"
review_on = 2026-01-01
"""
LETTER = """---
id: hello
title: Hello to all
kind: letter
audience: all-parents
signatories: [head]
closing: Yours sincerely
fields:
  day: {type: date, label: Day of the fair, example: "2026-12-01"}
---
Dear parents

# The fair

Our fair is on ((day)).
"""


@pytest.fixture
def strict(school: Any, runner: Any, now: Any) -> Any:
    texts = {"pack.toml": STRICT, "hello.md": LETTER}
    return actions.add_edition(by=runner, now=now, school=school, texts=texts)


def page(browser: Any, name: str, *parts: Any, query: str = "") -> str:
    return str(browser.opens(reverse(f"packs:{name}", args=parts) + query).content.decode())


def test_the_core_pack_asks_for_nothing(school: Any, runner: Any, visitor: Any) -> None:
    words = page(visitor(runner), "pack", school.pk, "core")
    assert "Holder not told" not in words
    assert "Any setting" in words


def test_search_finds_texts_by_any_of_their_words(school: Any, runner: Any, visitor: Any) -> None:
    browser = visitor(runner)
    assert "police-referral-summary" in page(browser, "library", school.pk, query="?q=POLICE")
    none = page(browser, "library", school.pk, query="?q=quetzalcoatl")
    assert "No text has all of these words" in none
    assert "0 texts with" in none


def test_what_is_unknown_of_a_school_is_said(school: Any, runner: Any, visitor: Any, strict: Any) -> None:
    assert school.not_for_profit is None
    words = page(visitor(runner), "library", school.pk)
    for said in ("Not known whether you may use it", "Holder not told yet", "Review overdue"):
        assert said in words


def test_a_kind_that_is_not_covered_is_said(
    other_school: Any, runner: Any, visitor: Any, somebody: Any, now: Any
) -> None:
    texts = {"pack.toml": STRICT, "hello.md": LETTER}
    actions.add_edition(by=runner, now=now, school=other_school, texts=texts)
    head = somebody(at=other_school, role=Role.HEAD)
    assert "Not for this school" in page(visitor(head), "pack", other_school.pk, "strict")


def test_superseded_guidance_is_said_to_block(school: Any, runner: Any, visitor: Any, now: Any) -> None:
    texts = {"pack.toml": STRICT + 'superseded_by = "New guidance"\n', "hello.md": LETTER}
    actions.add_edition(by=runner, now=now, school=school, texts=texts)
    words = page(visitor(runner), "pack", school.pk, "strict")
    assert "Superseded" in words
    assert "Review overdue" not in words


def test_the_day_the_holder_was_told_counts_for_letters(
    school: Any, runner: Any, visitor: Any, strict: Any, now: Any
) -> None:
    where = reverse("packs:holder", args=[school.pk, "strict"])
    browser = visitor(runner)
    ahead = {"on_day": "1", "on_month": "1", "on_year": "2030", "how": "By e-mail"}
    assert "still to come" in browser.sends(where, status=422, **ahead).content.decode()
    assert not HolderTold.objects.exists()
    words = browser.sends(where, on_day="3", on_month="11", on_year="2026", how="By e-mail").content.decode()
    assert "Told on 3 November 2026" in words
    about = {"pack": "strict", "pack_version": "1", "template": "hello", "authors": [runner.pk]}
    who = {"prepared_by": runner, "prepared_at": now, "changed_by": runner, "changed_at": now}
    draft = Draft.objects.create(school=school, dated="23 November 2026", **about, **who)
    assert lay(draft, now=now).draft.standing.holder_informed_on is not None


def test_a_text_shows_its_gaps_in_words(school: Any, runner: Any, visitor: Any, strict: Any) -> None:
    words = page(visitor(runner), "template", school.pk, "strict", "hello")
    assert "[Day of the fair]" in words
    assert "((" not in words


def test_notes_are_said_never_to_print(school: Any, runner: Any, visitor: Any) -> None:
    browser = visitor(runner)
    assert "never printed" in page(browser, "template", school.pk, "core", "incident-letter")
    assert "never printed" not in page(browser, "preview", school.pk, "core", "incident-letter")


def test_every_text_can_be_seen_with_examples(school: Any, runner: Any, visitor: Any) -> None:
    browser = visitor(runner)
    for text in shipped()[0].templates:
        assert "cannot be shown" not in page(browser, "preview", school.pk, "core", text.id), text.id


def test_wording_is_never_taken_for_a_page(school: Any, runner: Any, visitor: Any, now: Any) -> None:
    bad = LETTER.replace("Day of the fair", "<script>alert(1)</script>").replace(
        "Our fair", "\\<b\\>Our\\</b\\> \ue000fair"
    )
    texts = {"pack.toml": STRICT, "hello.md": bad}
    actions.add_edition(by=runner, now=now, school=school, texts=texts)
    words = page(visitor(runner), "template", school.pk, "strict", "hello")
    assert "<script>alert" not in words
    assert "<b>Our" not in words


def test_a_pack_goes_out_and_comes_back_the_same(
    school: Any, other_school: Any, runner: Any, visitor: Any, strict: Any
) -> None:
    answer = visitor(runner).opens(reverse("packs:zip", args=[school.pk, "strict"]))
    assert answer["Content-Type"] == "application/zip"
    assert read_zip(data=answer.content, name="strict.zip") == strict.files
    with zipfile.ZipFile(io.BytesIO(answer.content)) as packed:
        assert set(packed.namelist()) == {"strict/pack.toml", "strict/hello.md"}


def test_those_who_only_read_are_offered_no_change(
    school: Any, somebody: Any, visitor: Any, runner: Any
) -> None:
    reader = visitor(somebody(at=school, role=Role.STAFF))
    for name, parts in (("library", ()), ("pack", ("core",)), ("template", ("core", "awareness-letter"))):
        words = page(reader, name, school.pk, *parts)
        assert "/edit/" not in words
        assert "/import/" not in words


def test_the_pages_ask_few_questions_of_the_database(
    school: Any, runner: Any, visitor: Any, strict: Any, django_assert_max_num_queries: Any
) -> None:
    browser = visitor(runner)
    for name, parts in (
        ("library", ()),
        ("pack", ("strict",)),
        ("template", ("strict", "hello")),
        ("versions", ("core",)),
        ("compare", ("core",)),
        ("text-versions", ("core", "awareness-letter")),
    ):
        with django_assert_max_num_queries(25):
            page(browser, name, school.pk, *parts)


def test_a_retired_text_begins_no_letter(school: Any, runner: Any, visitor: Any, strict: Any) -> None:
    browser = visitor(runner)
    where = [school.pk, "strict", "hello"]
    for _ in range(2):
        browser.sends(reverse("packs:retire", args=where))
    found = next(one for one in queries.packs_of(school=school) if one.id == "strict")
    assert found.templates == ()
    assert queries.template_of(school=school, pack_id="strict", template_id="hello") is not None
    assert "retired" in page(browser, "template", *where)
    browser.sends(reverse("packs:bring-back", args=where))
    found = next(one for one in queries.packs_of(school=school) if one.id == "strict")
    assert [one.id for one in found.templates] == ["hello"]
