"""Every kind of letter keeps the rules of PDF/UA-1 and PDF/A-2a, and the checker can be trusted."""

import dataclasses
import io
import shutil
import subprocess
from collections.abc import Callable

import page
import pikepdf
import pytest
from pdf_samples import AWARENESS, LONG, NEWSLETTER, RECORD, SIGNATURE, TABLE
from pdf_tree import spoken

from evenhand.adapters.renderers.furniture import word_for_enclosed
from evenhand.adapters.renderers.pdf import PdfRenderer
from evenhand.core.document import Document, Record
from evenhand.core.document.reading import spoken_lines

PROFILES = (page.ValidationProfile.PDF_UA_1, page.ValidationProfile.PDF_A_2A)
LARGE = dataclasses.replace(AWARENESS, large_print=True)
PRACTICE = dataclasses.replace(AWARENESS, watermark="PRACTICE")
SIGNED = dataclasses.replace(
    AWARENESS,
    closing=dataclasses.replace(AWARENESS.closing, signature=SIGNATURE),  # type: ignore[type-var]
)
BRIEFING = dataclasses.replace(NEWSLETTER, title="Briefing for staff", date="22 November 2026")
SAMPLES = {
    "letter": (AWARENESS, RECORD),
    "large print": (LARGE, RECORD),
    "practice": (PRACTICE, RECORD),
    "signed": (SIGNED, RECORD),
    "table": (TABLE, {}),
    "newsletter": (NEWSLETTER, {}),
    "briefing": (BRIEFING, {}),
    "three pages": (LONG, {}),
    "three pages in large print": (dataclasses.replace(LONG, large_print=True), {}),
}


def made(document: Document, record: Record) -> bytes:
    return PdfRenderer().prepare(document).one(record)


def keeps(data: bytes, profile: page.ValidationProfile) -> bool:
    return page.validate_pdf_bytes(data, profile=profile).is_compliant


each_sample = pytest.mark.parametrize("sample", SAMPLES)


@each_sample
@pytest.mark.parametrize("profile", PROFILES, ids=("PDF/UA-1", "PDF/A-2a"))
def test_every_kind_of_letter_keeps_the_rules(sample: str, profile: page.ValidationProfile) -> None:
    assert keeps(made(*SAMPLES[sample]), profile)


@each_sample
def test_pikepdf_finds_no_fault_in_any_letter(sample: str) -> None:
    with pikepdf.open(io.BytesIO(made(*SAMPLES[sample]))) as pdf:
        assert pdf.check_pdf_syntax() == []


@each_sample
def test_qpdf_finds_no_fault_in_any_letter(sample: str, tmp_path) -> None:  # type: ignore[no-untyped-def]
    qpdf = shutil.which("qpdf")
    if qpdf is None:
        pytest.skip("qpdf is not installed; python tools/fetch_checkers.py gets it")
    path = tmp_path / "letter.pdf"
    path.write_bytes(made(*SAMPLES[sample]))
    done = subprocess.run([qpdf, "--check", str(path)], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def one_line(text: str) -> str:
    return "".join(text.split())


@each_sample
def test_a_letter_is_read_aloud_in_its_order(sample: str) -> None:
    document, record = SAMPLES[sample]
    heard = [block.text for block in spoken(made(document, record)) if block.tag not in ("/Figure", "/Lbl")]
    heard = [text for text in heard if text != word_for_enclosed(document.language)]
    assert one_line("".join(heard)) == one_line("".join(spoken_lines(document, record)))


def test_blocks_of_a_letter_have_their_own_tags() -> None:
    tags = [block.tag for block in spoken(made(TABLE, {}))]
    assert tags.count("/H1") == 1
    assert tags.count("/H2") == 1
    assert tags.count("/TH") == 3
    assert tags.count("/TD") == 6
    assert tags.count("/LBody") == 2


def test_pictures_are_read_out_by_their_words() -> None:
    heard = [block.text for block in spoken(made(SIGNED, RECORD)) if block.tag == "/Figure"]
    assert heard == ["Logo of Thornfield Primary School: a disc", "Signature of Anna Hughes"]


def test_lines_of_one_paragraph_stay_apart_when_read() -> None:
    assert "With thanks from all of us" in [block.text for block in spoken(made(TABLE, {}))]


def test_watermark_and_page_numbers_are_not_read_out() -> None:
    heard = " ".join(
        block.text for block in spoken(made(dataclasses.replace(LONG, watermark="PRACTICE"), {}))
    )
    assert "PRACTICE" not in heard
    assert "Page 1" not in heard


def test_title_language_and_author_are_written_in_the_file() -> None:
    with pikepdf.open(io.BytesIO(made(AWARENESS, RECORD))) as pdf:
        assert str(pdf.Root.Lang) == "en-GB"
        assert bool(pdf.Root.ViewerPreferences.DisplayDocTitle)
        assert str(pdf.docinfo.Title) == AWARENESS.title
        assert str(pdf.docinfo.Author) == "Thornfield Primary School"


# --- The checker bites: thirteen ways to spoil a good letter, and each is caught. ---


def having(pdf: pikepdf.Pdf, key: str, value: str) -> list[pikepdf.Object]:
    things = [thing for thing in pdf.objects if isinstance(thing, pikepdf.Dictionary)]
    return [thing for thing in things if thing.get(key) == value]


def no_language(pdf: pikepdf.Pdf) -> None:
    del pdf.Root.Lang


def no_mark_info(pdf: pikepdf.Pdf) -> None:
    del pdf.Root.MarkInfo


def no_structure(pdf: pikepdf.Pdf) -> None:
    del pdf.Root.StructTreeRoot


def no_metadata(pdf: pikepdf.Pdf) -> None:
    del pdf.Root.Metadata


def no_viewer_preferences(pdf: pikepdf.Pdf) -> None:
    del pdf.Root.ViewerPreferences


def no_order_of_tabs(pdf: pikepdf.Pdf) -> None:
    del pdf.pages[0].Tabs


def links_without_words(pdf: pikepdf.Pdf) -> None:
    for note in pdf.pages[0].Annots:
        del note.Contents


def glyphs_without_letters(pdf: pikepdf.Pdf) -> None:
    for font in having(pdf, "/Type", "/Font"):
        if "/ToUnicode" in font:
            del font.ToUnicode


def font_not_embedded(pdf: pikepdf.Pdf) -> None:
    for thing in pdf.objects:
        if isinstance(thing, pikepdf.Dictionary) and "/FontFile2" in thing:
            del thing.FontFile2


def empty_parent_tree(pdf: pikepdf.Pdf) -> None:
    pdf.Root.StructTreeRoot.ParentTree = pikepdf.Dictionary(Nums=pikepdf.Array())


def untagged_words(pdf: pikepdf.Pdf) -> None:
    name = next(iter(pdf.pages[0].Resources.Font))
    words = f"\nBT {name} 11 Tf 1 0 0 1 72 72 Tm <0003> Tj ET\n".encode()
    pdf.pages[0].contents_add(pikepdf.Stream(pdf, words))


def heading_level_skipped(pdf: pikepdf.Pdf) -> None:
    having(pdf, "/S", "/H1")[0].S = pikepdf.Name.H3


def unknown_tag(pdf: pikepdf.Pdf) -> None:
    having(pdf, "/S", "/P")[0].S = pikepdf.Name.Whatever


MUTATIONS = (
    no_language,
    no_mark_info,
    no_structure,
    no_metadata,
    no_viewer_preferences,
    no_order_of_tabs,
    links_without_words,
    glyphs_without_letters,
    font_not_embedded,
    empty_parent_tree,
    untagged_words,
    heading_level_skipped,
    unknown_tag,
)


def saved(pdf: pikepdf.Pdf) -> bytes:
    out = io.BytesIO()
    pdf.save(out, fix_metadata_version=False)
    return out.getvalue()


def test_a_letter_saved_unchanged_is_left_alone() -> None:
    with pikepdf.open(io.BytesIO(made(AWARENESS, RECORD))) as pdf:
        assert keeps(saved(pdf), page.ValidationProfile.PDF_UA_1)


@pytest.mark.parametrize("spoil", MUTATIONS, ids=lambda spoil: spoil.__name__)
def test_each_way_to_spoil_a_letter_is_caught(spoil: Callable[[pikepdf.Pdf], None]) -> None:
    with pikepdf.open(io.BytesIO(made(AWARENESS, RECORD))) as pdf:
        spoil(pdf)
        data = saved(pdf)
    assert not all(keeps(data, profile) for profile in PROFILES)
