"""Copies with parts covered or cut away: made through the page, shown, signed, enclosed with a letter."""

import html
from datetime import date
from io import BytesIO
from typing import Any

import pytest
from django.urls import reverse
from PIL import Image
from sample_pictures import screenshot, upload

from evenhand.apps.audit import queries as audit
from evenhand.apps.evidence import actions, queries
from evenhand.apps.evidence.models import Copy, Item
from evenhand.core.cases import Answered
from evenhand.core.evidence import Work
from evenhand.core.evidence.copies import check_copies, lineage
from evenhand.core.people import Role

PART = {"part1-left": "10", "part1-top": "10", "part1-width": "50", "part1-height": "20"}
WHY = {
    "why": "Names of two other parents",
    "alt": "A post with a name covered",
    "others_covered": "yes",
}
SIGNED = {
    "signed_by": "Ruth Bello",
    "signed_on_day": "21",
    "signed_on_month": "11",
    "signed_on_year": "2026",
}


@pytest.fixture
def browser(visitor: Any, dsl: Any) -> Any:
    return visitor(dsl)


@pytest.fixture
def item(taken: Any, dsl: Any, school: Any, now: Any) -> Any:
    one = taken()
    said = actions.Said(
        alt="A post on a car park",
        others_covered=Answered.NO,
        post=one.post_id,
        captured_by="Ruth Bello",
        captured_on=date(2026, 11, 20),
    )
    actions.describe(by=dsl, now=now, school_id=school.pk, item=one, said=said)
    return one


@pytest.fixture
def at(school: Any, case: Any, item: Any) -> Any:
    return lambda name, *more: reverse(f"evidence:{name}", args=[school.pk, case.pk, item.pk, *more])


@pytest.fixture
def covers(browser: Any, at: Any) -> Any:
    """`covers(…)`: makes a copy through the page; the copy."""

    def make(**fields: str) -> Copy:
        browser.sends(at("cover"), **{**PART, **WHY, **fields}, rows="2")
        return Copy.objects.filter(work__in=(Work.REDACTED, Work.CROPPED)).order_by("-pk")[0]

    return make


def words_of(answer: Any) -> str:
    return html.unescape(answer.content.decode())


def body_of(answer: Any) -> bytes:
    return b"".join(answer.streaming_content) if answer.streaming else bytes(answer.content)


def test_a_part_is_covered_on_a_copy_and_the_original_stays(
    covers: Any, item: Any, at: Any, browser: Any
) -> None:
    copy = covers()
    assert (copy.work, copy.parent, copy.why) == ("redacted", item.digest, WHY["why"])
    answer = browser.answer(at("copy-picture", copy.pk))
    with Image.open(BytesIO(body_of(answer))) as image:
        assert max(image.getpixel((150, 150))) < 60, "covered"
        assert min(image.getpixel((395, 400))) > 200, "not covered"
        assert image.height > 700, "the mark stands below"
    assert b"".join(queries.bytes_of(item, digest=item.digest)) == screenshot("A post")
    assert actions.check(by=item.received_by, now=item.received_at, school_id=1, item=item) is None


def test_only_a_part_is_kept(covers: Any) -> None:
    keep = {"keep-left": "0", "keep-top": "0", "keep-width": "50", "keep-height": "50"}
    copy = covers(**dict.fromkeys(PART, ""), **keep)
    assert copy.work == "cropped"


def test_each_copy_leads_back_to_its_original(covers: Any, item: Any) -> None:
    from evenhand.core import evidence as values

    covers()
    covers(**{"part1-left": "20"})
    copies = [
        values.Copy(
            digest=one.digest,
            parent=one.parent,
            work=Work(one.work),
            at=one.at,
            by=str(one.by_id),
            size=one.size,
            media_type=one.media_type,
        )
        for one in Copy.objects.all()
    ]
    value = queries.to_value(item)
    assert check_copies(item=value, copies=copies) == ()
    assert all(lineage(item=value, copies=copies, digest=one.digest) for one in copies)


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        (dict.fromkeys(PART, ""), "Nothing is covered and nothing cut away."),
        ({"part1-width": ""}, "Part 1: give all four numbers."),
        ({"part1-width": "0"}, "Part 1: give it a width and a height."),
        ({"part1-left": "101"}, "less than or equal to 100"),
        ({"part1-left": "-1"}, "greater than or equal to 0"),
        ({"part1-left": "nan"}, "Enter a number"),
        ({"why": ""}, "Write why"),
        ({"alt": ""}, "Say in a sentence what the copy shows."),
        ({"others_covered": ""}, "Choose one."),
    ],
)
def test_what_is_missing_is_told_and_nothing_is_lost(
    fields: dict[str, str], expected: str, browser: Any, at: Any
) -> None:
    page = words_of(browser.sends(at("cover"), **{**PART, **WHY, **fields}, rows="2"))
    assert "There is a problem" in page and expected in page
    assert 'value="20"' in page or fields == dict.fromkeys(PART, "")
    assert not Copy.objects.filter(work=Work.REDACTED).exists()


def test_without_scripts_a_row_is_added_and_the_copy_looked_at(browser: Any, at: Any) -> None:
    page = words_of(browser.sends(at("cover"), **PART, rows="2", another="1"))
    assert 'name="part3-left"' in page and 'value="50"' in page and "There is a problem" not in page
    page = words_of(browser.sends(at("cover"), **PART, rows="3", look="1"))
    assert "data:image/jpeg;base64," in page and 'name="part3-left"' in page
    page = words_of(browser.sends(at("cover"), rows="2", look="1"))
    assert "Nothing is covered and nothing cut away." in page
    assert not Copy.objects.filter(work=Work.REDACTED).exists()


@pytest.mark.parametrize("rows", ["", "-1", "x", "99999999999999999999"])
def test_a_made_up_number_of_rows_does_no_harm(rows: str, browser: Any, at: Any) -> None:
    browser.sends(at("cover"), **PART, rows=rows, look="1")


@pytest.mark.rule(17)
def test_making_looking_and_handing_out_are_written_down(
    covers: Any, item: Any, at: Any, browser: Any
) -> None:
    copy = covers()
    for _ in range(2):
        browser.answer(at("copy-picture", copy.pk))
    answer = browser.client.post(at("copy-out", copy.pk), {"why": "Asked for", "to": "PC Hart"})
    assert answer["Content-Disposition"].startswith("attachment")
    assert [(row.act, row.work) for row in queries.custody_of(item)] == [
        ("exported", "redacted"),
        ("viewed", "redacted"),
        ("copied", "redacted"),
        ("taken-in", None),
    ]
    page = words_of(browser.opens(at("capture")))
    assert "Copy with parts covered handed out" in page and "To: PC Hart" in page
    assert audit.check() is None


@pytest.mark.parametrize("missing", ["why", "to"])
def test_no_copy_goes_out_without_reason_and_recipient(
    missing: str, covers: Any, at: Any, browser: Any
) -> None:
    copy = covers()
    browser.sends(at("copy-out", copy.pk), **{"why": "Asked for", "to": "PC Hart", missing: ""})
    assert "exported" not in [row.act for row in queries.custody_of(copy.item)]


def test_the_sheet_takes_the_copy_first(covers: Any, at: Any, browser: Any) -> None:
    assert "Which picture" not in words_of(browser.opens(at("sheet")))
    copy = covers()
    page = words_of(browser.opens(at("sheet")))
    assert f'value="{copy.pk}" checked' in page and "The whole capture" in page
    made = body_of(browser.client.post(at("sheet"), {"why": "To be signed", "picture": str(copy.pk)}))
    assert made.startswith(b"%PDF-")
    assert said_in(made, "Names of two other parents")
    newest = queries.custody_of(copy.item)[0]
    assert (newest.act, newest.work) == ("printed", "redacted")
    whole = body_of(browser.client.post(at("sheet"), {"why": "To be signed", "picture": "whole"}))
    assert not said_in(whole, "Names of two other parents")


def test_the_sheet_keeps_to_itself_who_handed_it_over(
    school: Any, case: Any, dsl: Any, told: Any, now: Any, visitor: Any
) -> None:
    """It may go to the parents whose post it is."""
    from dataclasses import replace

    from evenhand.core.evidence import Vantage

    said = replace(told, vantage=Vantage.SUPPLIED, supplied_by="Ira Nowak", circumstance="From her sister")
    place = {"school_id": school.pk, "case_id": case.pk}
    item = actions.take_in(by=dsl, now=now, **place, name="ira.png", data=screenshot(), told=said)
    about = actions.Said(alt="A post", others_covered=Answered.YES, captured_by="Ruth Bello")
    actions.describe(by=dsl, now=now, school_id=school.pk, item=item, said=about)
    where = reverse("evidence:sheet", args=[school.pk, case.pk, item.pk])
    made = body_of(visitor(dsl).client.post(where, {"why": "To be signed"}))
    assert said_in(made, "Handed over by somebody") and said_in(made, "Ruth Bello")
    for words in ("Nowak", "sister", "ira.png", "disgrace"):
        assert not said_in(made, words)


def test_the_words_of_a_covered_copy_are_its_own(covers: Any, at: Any, browser: Any) -> None:
    copy = covers()
    made = body_of(browser.client.post(at("sheet"), {"why": "To be signed", "picture": str(copy.pk)}))
    assert b"car park" not in uncompressed(made)
    assert "A post with a name covered" in words_of(browser.opens(at("copy", copy.pk)))


def uncompressed(pdf: bytes) -> bytes:
    import pikepdf

    target = BytesIO()
    with pikepdf.open(BytesIO(pdf)) as document:
        document.save(target, compress_streams=False, object_stream_mode=pikepdf.ObjectStreamMode.disable)
    return target.getvalue()


def said_in(pdf: bytes, words: str) -> bool:
    import pypdfium2

    document = pypdfium2.PdfDocument(pdf)
    return words in " ".join(document[0].get_textpage().get_text_range().split())


@pytest.mark.rule(9)
def test_what_goes_with_a_letter_is_the_covered_copy(
    covers: Any, item: Any, case: Any, at: Any, browser: Any
) -> None:
    def covered() -> str:
        return str(queries.core_captures(case.pk)[0].third_parties_covered)

    assert covered() == "no"
    browser.sends(at("signed"), sheet=upload(b"%PDF-1.7 whole\n%%EOF", "whole.pdf"), **SIGNED)
    (whole,) = queries.signed_sheets_of(case.pk)
    assert not whole.is_covered

    copy = covers()
    assert covered() == "no", "the sheet that was signed still shows them"
    assert "The signed sheet shows the whole picture." in words_of(browser.opens(at("capture")))

    told = {**SIGNED, "picture": str(copy.pk)}
    browser.sends(at("signed"), sheet=upload(b"%PDF-1.7 covered\n%%EOF", "covered.pdf"), **told)
    (sheet,) = queries.signed_sheets_of(case.pk)
    assert sheet.is_covered and sheet.digest != whole.digest
    assert covered() == "yes"
    assert "The signed sheet shows the whole picture." not in words_of(browser.opens(at("capture")))

    told = {**SIGNED, "picture": "whole"}
    browser.sends(at("signed"), sheet=upload(b"%PDF-1.7 again\n%%EOF", "again.pdf"), **told)
    assert queries.signed_sheets_of(case.pk) == (sheet,)


def test_a_copy_leaves_no_loose_ends(covers: Any, case: Any) -> None:
    covers()
    assert queries.loose_ends(case.pk) == ()


def test_a_damaged_original_gives_no_copy(browser: Any, at: Any, item: Any, own_vault: Any) -> None:
    (sealed,) = (own_vault / "data").rglob(item.digest)
    sealed.write_bytes(sealed.read_bytes()[:-1] + b"x")
    page = words_of(browser.sends(at("cover"), **PART, **WHY, rows="2"))
    assert "not as it was sealed" in page and WHY["why"] in page
    assert not Copy.objects.filter(work=Work.REDACTED).exists()


def test_whoever_only_looks_makes_no_copy_and_is_not_told_to(
    school: Any, case: Any, somebody: Any, visitor: Any, at: Any, dsl: Any, now: Any, covers: Any
) -> None:
    from evenhand.apps.cases import actions as cases

    adviser = somebody(at=school, role=Role.ADVISER, name="Una Adviser")
    cases.grant(by=dsl, now=now, case=case, person=adviser)
    page = words_of(visitor(adviser).opens(at("capture")))
    assert "Cover or cut parts" not in page and "Hand it out" not in page
    assert visitor(adviser).answer(at("cover")).status_code == 403
    assert visitor(adviser).answer(at("copy-out", covers().pk)).status_code == 403


def test_a_copy_of_another_capture_is_not_there(
    covers: Any, taken: Any, school: Any, case: Any, browser: Any
) -> None:
    copy, other = covers(), taken("Another")
    for name in ("copy", "copy-picture", "copy-out"):
        where = reverse(f"evidence:{name}", args=[school.pk, case.pk, other.pk, copy.pk])
        assert browser.answer(where).status_code == 404
    assert Item.objects.count() == 2
