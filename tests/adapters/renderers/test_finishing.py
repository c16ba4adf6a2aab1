import io
import zipfile
from dataclasses import replace

import pytest

from evenhand.adapters.renderers.docx import DocxRenderer
from evenhand.adapters.renderers.docx.reading import portions_of_docx
from evenhand.adapters.renderers.finishing import check_finished
from evenhand.adapters.renderers.html import HtmlRenderer
from evenhand.adapters.renderers.pdf import PdfRenderer
from evenhand.adapters.renderers.text import TextRenderer
from evenhand.core.document import Document, Heading, Items, Letterhead, Link, Paragraph, Slot, Table, Text
from evenhand.core.findings import Level
from evenhand.core.schools import Picture

RENDERERS = (DocxRenderer(), HtmlRenderer(), HtmlRenderer(fragment=True), TextRenderer(), PdfRenderer())
CANARY = "((headteacher name))"


def checked(renderer, document, record):
    data = renderer.prepare(document).one(record)
    return check_finished(data=data, suffix=renderer.suffix, document=document, record=record)


@pytest.mark.parametrize("renderer", RENDERERS)
def test_a_finished_letter_may_leave(renderer, letter, record):
    assert checked(renderer, letter, record) == ()


@pytest.mark.parametrize("renderer", RENDERERS)
def test_large_print_drafts_and_arabic_may_leave(renderer, letter, arabic_letter, record):
    assert checked(renderer, replace(letter, large_print=True, watermark="PRACTICE"), record) == ()
    assert checked(renderer, arabic_letter, record) == ()


@pytest.mark.parametrize("renderer", RENDERERS)
@pytest.mark.parametrize(
    "value", ["", "  ", "two  blanks", "a\tb", "e\u0301", "\u200fفاطمة", "ﬁ", "\x07", "A\x0bB"]
)
def test_odd_but_harmless_values_may_leave(renderer, letter, record, value):
    assert checked(renderer, letter, {**record, "child": value}) == ()


def words(text):
    return (Text(text=text),)


def hidden_everywhere(letter):
    """The letter with a canary in one place at a time, by the name of the place."""
    head, closing = letter.letterhead, letter.closing
    return {
        "title": replace(letter, title=CANARY),
        "letterhead": replace(letter, letterhead=replace(head, name=CANARY)),
        "address of the school": replace(letter, letterhead=replace(head, address=("Road", CANARY))),
        "recipient": replace(letter, recipient=("A", CANARY)),
        "date": replace(letter, date=CANARY),
        "reference": replace(letter, reference=CANARY),
        "heading": replace(letter, blocks=(Heading(level=1, runs=words(CANARY)),)),
        "paragraph in two runs": replace(
            letter, blocks=(Paragraph(runs=(Text(text="((head"), Text(text="teacher))", bold=True))),)
        ),
        "item": replace(letter, blocks=(Items(items=(words(CANARY),)),)),
        "cell": replace(letter, blocks=(Table(header=(words("a"),), rows=((words(CANARY),),)),)),
        "link": replace(letter, blocks=(Paragraph(runs=(Link(text=CANARY, address="https://x.example"),)),)),
        "closing": replace(letter, closing=replace(closing, name=CANARY)),
        "enclosure": replace(letter, enclosures=(CANARY,)),
        "acknowledgement": replace(letter, acknowledgement=CANARY),
        "watermark": replace(letter, watermark=CANARY),
    }


UNSAID_IN = {"title": ".txt"}


@pytest.mark.demand("K20")
@pytest.mark.parametrize("renderer", RENDERERS[:2] + RENDERERS[3:])
def test_a_placeholder_is_caught_wherever_it_hides(renderer, letter, record):
    for place, document in hidden_everywhere(letter).items():
        if UNSAID_IN.get(place) == renderer.suffix:
            continue
        found = checked(renderer, document, record)
        assert {one.id for one in found} == {"finished-leftover"}, place
        assert {one.level for one in found} == {Level.STOP}


@pytest.mark.demand("K20")
@pytest.mark.parametrize("renderer", RENDERERS)
def test_a_placeholder_in_a_value_is_caught(renderer, letter, record):
    (found,) = checked(renderer, letter, {**record, "child": "<NAME>"})
    assert found.id == "finished-leftover"
    assert "<NAME>" in found.words


@pytest.mark.demand("K20")
def test_a_placeholder_in_the_words_for_a_picture_is_caught(letter, record):
    logo = Picture(data=letter.letterhead.logo.data, alt="Logo of [school name]")
    document = replace(letter, letterhead=replace(letter.letterhead, logo=logo))
    found = checked(DocxRenderer(), document, record)
    assert {one.place.part for one in found} == {"the words for pictures and fields in the letter"}


@pytest.mark.demand("K20")
@pytest.mark.parametrize("renderer", RENDERERS[:2])
def test_a_placeholder_in_an_address_is_caught(renderer, letter, record):
    link = Link(text="website", address="https://x.example/INSERT_NAME_____")
    found = checked(renderer, replace(letter, blocks=(Paragraph(runs=(link,)),)), record)
    assert [one.place.part for one in found] == ["the addresses of links"]


def with_part(data: bytes, name: str, part: str) -> bytes:
    """A Word file with one part more, or another in its place."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(out, "w") as new:
        for one in old.namelist():
            if one != name:
                new.writestr(one, old.read(one))
        new.writestr(name, part)
    return out.getvalue()


W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
PARTS = {
    "word/comments.xml": f'<w:comments {W}><w:comment w:author="A"><w:p><w:r><w:t>{CANARY}</w:t></w:r></w:p>'
    "</w:comment></w:comments>",
    "word/footnotes.xml": f"<w:footnotes {W}><w:p><w:r><w:t>((head</w:t></w:r>"
    "<w:r><w:t>teacher))</w:t></w:r></w:p></w:footnotes>",
    "word/footer.xml": f"<w:ftr {W}><w:p><w:r><w:delText>{CANARY}</w:delText></w:r></w:p></w:ftr>",
    "word/header2.xml": f"<w:hdr {W}><w:p><w:r><w:instrText>MERGEFIELD A</w:instrText></w:r></w:p></w:hdr>",
    "word/fields.xml": f'<w:hdr {W}><w:p><w:fldSimple w:instr="MERGEFIELD Name"/></w:p></w:hdr>',
    "word/controls.xml": f'<w:hdr {W}><w:sdt><w:sdtPr><w:alias w:val="{CANARY}"/></w:sdtPr></w:sdt></w:hdr>',
    "docProps/custom.xml": f"<Properties><property><v>{CANARY}</v></property></Properties>",
    "customXml/item1.xml": f"<a><b>{CANARY}</b></a>",
}


@pytest.mark.demand("K20")
@pytest.mark.parametrize("name", PARTS)
def test_no_part_of_a_word_file_hides_a_leftover(name, letter, record):
    data = with_part(DocxRenderer().prepare(letter).one(record), name, PARTS[name])
    found = check_finished(data=data, suffix=".docx", document=letter, record=record)
    assert {one.id for one in found} == {"finished-leftover"}


@pytest.mark.demand("K20")
@pytest.mark.parametrize(
    "hidden",
    [
        "<!-- ((x name)) -->",
        '<p title="[insert name]">a</p>',
        '<img alt="XXXX">',
        "<style>((x name))</style>",
    ],
)
def test_no_corner_of_a_page_hides_a_leftover(hidden, letter, record):
    data = HtmlRenderer().prepare(letter).one(record).replace(b"</body>", f"{hidden}</body>".encode())
    found = check_finished(data=data, suffix=".html", document=letter, record=record)
    assert {one.id for one in found} == {"finished-leftover"}


@pytest.mark.parametrize("renderer", RENDERERS)
def test_words_that_got_lost_are_told(renderer, letter, record):
    data = renderer.prepare(replace(letter, blocks=letter.blocks[:-1])).one(record)
    (found,) = check_finished(data=data, suffix=renderer.suffix, document=letter, record=record)
    assert (found.id, found.level) == ("finished-text-missing", Level.STOP)
    assert "Thank you for the care you take of each other." in found.words


@pytest.mark.parametrize("renderer", RENDERERS)
def test_words_said_once_instead_of_twice_are_told(renderer, letter, record):
    line = Paragraph(runs=words("Please ring us at noon."))
    data = renderer.prepare(replace(letter, blocks=(line,))).one(record)
    twice = replace(letter, blocks=(line, line))
    (found,) = check_finished(data=data, suffix=renderer.suffix, document=twice, record=record)
    assert found.id == "finished-text-missing"


@pytest.mark.parametrize("renderer", RENDERERS)
def test_another_recipients_letter_is_told(renderer, letter, record):
    data = renderer.prepare(letter).one(record)
    other = {**record, "child": "Samuel"}
    found = check_finished(data=data, suffix=renderer.suffix, document=letter, record=other)
    assert {one.id for one in found} == {"finished-text-missing"}


@pytest.mark.parametrize(
    ("suffix", "data"),
    [(".docx", b"PK"), (".docx", b""), (".html", b""), (".txt", b"\xff"), (".pdf", b"%PDF")],
)
def test_bytes_that_cannot_be_read_back_are_told(suffix, data, letter, record):
    (found,) = check_finished(data=data, suffix=suffix, document=letter, record=record)
    assert (found.id, found.level) == ("finished-unreadable", Level.STOP)


def test_a_word_file_with_a_broken_member_is_told(letter, record):
    data = bytearray(DocxRenderer().prepare(letter).one(record))
    with zipfile.ZipFile(io.BytesIO(data)) as file:
        start = file.getinfo("word/document.xml").header_offset
    data[start + 200] ^= 0xFF
    (found,) = check_finished(data=bytes(data), suffix=".docx", document=letter, record=record)
    assert found.id == "finished-unreadable"


def test_entities_of_a_foreign_file_are_not_followed(letter, record):
    part = f'<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/hostname">]><w:hdr {W}><w:p>&x;</w:p></w:hdr>'
    data = with_part(DocxRenderer().prepare(letter).one(record), "word/header3.xml", part)
    assert [one for one in portions_of_docx(data) if one.name == "the header"] == []


def test_plain_text_may_add_addresses_of_links():
    document = Document(
        title="t",
        letterhead=Letterhead(name="School"),
        blocks=(
            Paragraph(
                runs=(
                    Text(text="See "),
                    Link(text="here", address="https://x.example/a"),
                    Text(text=" and "),
                    Link(text="there", address="https://x.example/a/b"),
                    Slot(name="v"),
                )
            ),
        ),
    )
    assert checked(TextRenderer(), document, {"v": " (https://x.example/a)"}) == ()
