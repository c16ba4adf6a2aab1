"""The evidence sheet: one page, readable aloud, and nothing on it is taken for markup."""

from dataclasses import replace
from io import BytesIO

import pypdfium2
import pytest
from PIL import Image

from evenhand.adapters.renderers.pdf.sheet import EvidenceSheet, evidence_sheet
from evenhand.core.findings import Refused
from evenhand.core.schools import Picture


def picture(width: int = 600, height: int = 1300) -> bytes:
    target = BytesIO()
    Image.new("RGB", (width, height), "#7a8c99").save(target, "JPEG")
    return target.getvalue()


SHEET = EvidenceSheet(
    title="Capture 2",
    school="Ashby Primary School",
    reference="2026-0004",
    picture=Picture(data=picture(), alt="A post that complains about the car park."),
    known=(("Came in", "23 November 2026, 9:30"), ("Kind and size", "PNG, 900 × 1600")),
    claimed=(("Captured by", "Ruth Bello"), ("Captured on", "22 November 2026")),
    digest="ab" * 32,
    statement="This is what I saw and captured. I have changed nothing.",
)


def text_of(made: bytes) -> str:
    document = pypdfium2.PdfDocument(made)
    return "\n".join(page.get_textpage().get_text_bounded() for page in document)


@pytest.mark.demand("K16")
def test_a_sheet_says_all_it_was_told() -> None:
    said = text_of(evidence_sheet(SHEET))
    words = [SHEET.school, SHEET.reference, "Ruth Bello", "Signature", "Date", "abababab", SHEET.statement]
    assert [one for one in words if one not in said.replace("\r\n", " ").replace("\n", " ")] == []


@pytest.mark.parametrize("size", [(600, 1300), (1600, 200), (40, 1600), (1, 1)])
def test_a_sheet_is_always_one_page(size: tuple[int, int]) -> None:
    long = (*SHEET.claimed, ("Handed over by", "a very long name " * 40))
    sheet = replace(SHEET, picture=Picture(data=picture(*size), alt="A post."), claimed=long)
    assert len(pypdfium2.PdfDocument(evidence_sheet(sheet))) == 1


def test_a_sheet_is_tagged_and_titled() -> None:
    made = evidence_sheet(SHEET)
    assert b"pdfuaid" in made
    assert b"/MarkInfo" in made
    assert pypdfium2.PdfDocument(made).get_metadata_dict()["Title"] == SHEET.title


def test_the_same_sheet_has_the_same_bytes() -> None:
    assert evidence_sheet(SHEET) == evidence_sheet(SHEET)


@pytest.mark.parametrize("words", ['#panic("x")', '"] #[x', "*a* _b_ $c$", "\\", "= heading"])
def test_words_are_never_taken_for_markup(words: str) -> None:
    assert words in text_of(evidence_sheet(replace(SHEET, reference=words)))


@pytest.mark.parametrize("words", ["Łukasz Żak", "سارة", "ਪੰਜਾਬੀ", "party 🎉", "\u202egnp.exe", "\x00\x07"])
def test_any_name_can_be_set(words: str) -> None:
    assert len(pypdfium2.PdfDocument(evidence_sheet(replace(SHEET, school=words or "x")))) == 1


def test_a_picture_without_words_is_refused() -> None:
    with pytest.raises(Refused) as refused:
        evidence_sheet(replace(SHEET, picture=Picture(data=picture(), alt=" ")))
    assert refused.value.findings[0].id == "picture-without-words"
