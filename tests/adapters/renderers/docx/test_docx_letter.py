import io
from dataclasses import replace

import docx
import pytest
from docx.oxml.ns import qn
from docx.shared import Length

from evenhand.adapters.renderers.docx import DocxRenderer
from evenhand.adapters.renderers.docx.reading import words_of_docx
from evenhand.core.document.reading import spoken_lines
from evenhand.core.findings import Unreadable
from evenhand.core.schools import Picture


def opened(document, record):
    return docx.Document(io.BytesIO(DocxRenderer().prepare(document).one(record)))


@pytest.fixture(scope="module")
def word(letter, record):
    return opened(letter, record)


def paragraph(word, text):
    return next(one for one in word.paragraphs if text in one.text)


def test_the_words_are_those_of_the_document(letter, record):
    said = words_of_docx(DocxRenderer().prepare(letter).one(record))
    flat = "\n".join(said).replace("Enclosed:", "").replace("\u00a0· ", "\n")
    wanted = "\n".join(spoken_lines(letter, record))
    assert flat.split() == wanted.split()


def test_headings_and_lists_have_real_styles(word):
    styles = {one.text: one.style.name for one in word.paragraphs}
    assert styles["Keeping our community kind online"] == "Heading 1"
    assert styles["What helps"] == "Heading 2"
    assert styles["And then"] == "Heading 3"
    assert styles["Speak to us first."] == "List Bullet"
    assert styles["We reply."] == styles["First again."] == "List Number"


def test_each_numbered_list_begins_at_one(word):
    def number(text):
        return paragraph(word, text)._p.pPr.numPr.numId.val

    assert number("We reply.") == number("We meet.")
    assert number("First again.") == number("Second again.") != number("We reply.")
    nums = word.part.numbering_part.element.findall(qn("w:num"))
    starts = {int(one.get(qn("w:numId"))): one.find(f".//{qn('w:startOverride')}") for one in nums}
    assert starts[number("First again.")].get(qn("w:val")) == "1"


def test_links_are_real_and_lead_where_they_say(word):
    links = {link.text: link.address for one in word.paragraphs for link in one.hyperlinks}
    assert links == {"Internet Matters": "https://www.internetmatters.org/?a=1&b=2"}
    cells = word.tables[0].columns[1].cells
    assert cells[2].paragraphs[0].hyperlinks[0].address == "mailto:office@thornfield.example"


def test_the_header_row_repeats_on_each_page(word):
    table = word.tables[0]
    assert table.style.name == "Table Grid"
    assert [row._tr.find(f".//{qn('w:tblHeader')}") is not None for row in table.rows] == [True, False, False]
    assert table.cell(0, 0).paragraphs[0].style.name == "Table Heading"
    assert table.cell(2, 0).text == "Anything else"


def test_the_columns_fill_the_page_exactly(word):
    widths = [int(one.get(qn("w:w"))) for one in word.tables[0]._tbl.iter(qn("w:gridCol"))]
    section = word.sections[0]
    room = section.page_width - section.left_margin - section.right_margin
    assert sum(widths) == Length(room).pt * 20
    assert widths[1] > widths[0]


def test_pictures_carry_their_words(word):
    said = [one.get("descr") for one in word.element.iter(qn("wp:docPr"))]
    assert said == ['Logo: a fir tree & the words "grow"', "Signature of Maria Okafor"]
    assert len(word.inline_shapes) == 2


def test_a_picture_keeps_its_shape(word):
    logo, signature = word.inline_shapes
    assert logo.width / logo.height == pytest.approx(30 / 20, rel=0.01)
    assert signature.width / signature.height == pytest.approx(60 / 16, rel=0.01)


def test_a_picture_that_is_none_is_told(letter):
    closing = replace(letter.closing, signature=Picture(data=b"GIF89a", alt="Signature"))
    with pytest.raises(Unreadable):
        DocxRenderer().prepare(replace(letter, closing=closing))


def test_the_properties_name_title_school_and_language(word):
    assert word.core_properties.title == "Keeping our community kind online"
    assert word.core_properties.author == "Thornfield Primary School"
    assert word.core_properties.language == "en-GB"


@pytest.mark.parametrize(
    ("language", "kind", "tag"),
    [
        ("en-GB", "val", "en-GB"),
        ("cy", "val", "cy-GB"),
        ("ar", "bidi", "ar-SA"),
        ("ur", "bidi", "ur-PK"),
        ("pa", "bidi", "pa-IN"),
        ("zh", "eastAsia", "zh-CN"),
        ("gd", "val", "gd-GB"),
        ("xx-YY", "val", "xx-YY"),
    ],
)
def test_the_language_is_in_the_defaults(letter, record, language, kind, tag):
    word = opened(replace(letter, language=language), record)
    lang = word.styles.element.find(f"{qn('w:docDefaults')}//{qn('w:lang')}")
    assert lang.get(qn(f"w:{kind}")) == tag
    assert word.core_properties.language == language


def test_the_page_is_a4_and_its_pages_are_counted(word):
    section = word.sections[0]
    assert (round(section.page_width.mm), round(section.page_height.mm)) == (210, 297)
    fields = [one.get(qn("w:instr")) for one in section.footer._element.iter(qn("w:fldSimple"))]
    assert fields == [" PAGE ", " NUMPAGES "]
    assert section.footer.paragraphs[0].text == "Page  of "


def test_the_address_stands_in_the_window_of_the_envelope(word):
    frame = paragraph(word, "17 Orchard Way")._p.find(f".//{qn('w:framePr')}")
    top = int(frame.get(qn("w:y"))) / 1440 * 25.4
    assert frame.get(qn("w:vAnchor")) == "page"
    assert 46 <= top <= 57


def test_the_sign_off_stays_together(word):
    def keeps(text):
        one = paragraph(word, text)
        direct = one.paragraph_format.keep_with_next
        return one.style.paragraph_format.keep_with_next if direct is None else direct

    assert keeps("Thank you for the care")
    assert keeps("Yours sincerely")
    assert keeps("Maria Okafor")
    assert not keeps("Headteacher")


def test_there_is_room_to_sign_where_no_picture_is(letter, record):
    unsigned = replace(letter, closing=replace(letter.closing, signature=None))
    assert opened(unsigned, record).styles["Signature"].paragraph_format.space_before.mm > 10
    assert opened(letter, record).styles["Signature"].paragraph_format.space_before.mm == 0


def test_a_letter_that_may_leave_has_no_watermark(word):
    assert word.sections[0].header.is_linked_to_previous


def test_a_practice_letter_says_so_on_each_page(letter, record):
    word = opened(replace(letter, watermark="PRACTICE"), record)
    assert [one.text for one in word.sections[0].header.paragraphs] == ["PRACTICE"]


def test_large_print_is_never_below_sixteen_point(letter, record):
    word = opened(replace(letter, large_print=True), record)
    sizes = [style.font.size.pt for style in word.styles if getattr(style, "font", None) and style.font.size]
    default = word.styles.element.find(f"{qn('w:docDefaults')}//{qn('w:sz')}")
    assert min([*sizes, int(default.get(qn("w:val"))) / 2]) >= 16
    assert int(default.get(qn("w:val"))) == 36


def test_an_english_letter_has_no_marks_of_direction(word):
    xml = word.element.xml
    assert "w:rtl" not in xml
    assert "w:bidi" not in xml


def test_an_arabic_letter_runs_from_right_to_left(arabic_letter, record):
    word = opened(arabic_letter, record)
    heading = paragraph(word, "التواصل")
    assert heading.runs[0]._r.rPr.find(qn("w:rtl")) is not None
    assert word.styles["Normal"].element.find(f".//{qn('w:bidi')}") is not None
    assert word.sections[0]._sectPr.find(qn("w:bidi")) is not None
    assert word.tables[0]._tbl.tblPr.find(qn("w:bidiVisual")) is not None


def test_an_english_address_stays_one_in_an_arabic_letter(arabic_letter, record):
    word = opened(arabic_letter, record)
    for text in ("17 Orchard Way", "Thornfield Primary School", "Station Road"):
        one = paragraph(word, text)
        assert one._p.pPr.find(qn("w:bidi")).get(qn("w:val")) == "0"
        assert "w:rtl" not in one._p.xml


def test_an_arabic_name_in_an_english_letter_runs_its_own_way(letter, record):
    word = opened(letter, {**record, "salutation": "فاطمة"})
    runs = {run.text: run for run in paragraph(word, "Dear ").runs}
    assert runs["فاطمة"]._r.rPr.find(qn("w:rtl")) is not None
    assert "w:rtl" not in runs["Dear "]._r.xml


def test_bold_and_italic_are_kept_in_slots_too(word):
    looks = {run.text: (bool(run.bold), bool(run.italic)) for run in paragraph(word, "rather").runs}
    assert looks["always"] == (True, False)
    assert looks["hear"] == (False, True)
    assert looks["Zofia"] == (True, False)


def test_a_slot_that_nobody_fills_is_a_fault(letter):
    with pytest.raises(KeyError):
        DocxRenderer().prepare(letter).one({})


def test_many_letters_are_those_made_one_by_one(letter, record):
    press = DocxRenderer().prepare(letter)
    records = [{**record, "child": name} for name in ("A", "B", "A")]
    assert list(press.many(records)) == [press.one(one) for one in records]


def test_letters_are_made_only_as_they_are_asked_for(letter, record):
    def records():
        yield record
        raise AssertionError("asked for too early")

    assert next(DocxRenderer().prepare(letter).many(records())).startswith(b"PK")


def test_a_document_with_nothing_but_a_slot_can_be_opened(one_slot):
    word = opened(one_slot, {"value": ("a", "b")})
    assert [one.text for one in word.paragraphs] == ["a\nb"]
