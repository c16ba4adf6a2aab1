"""Letters in the languages of families in Britain: right font, right direction, right words."""

import dataclasses
import io

import page
import pikepdf
import pypdfium2
import pytest
from pdf_samples import CLOSING, HEAD, heading, paragraph

from evenhand.adapters.renderers.pdf import PdfRenderer
from evenhand.adapters.renderers.reading_back import plain, words_of_pdf
from evenhand.core.document import Document, Items, Slot, Text

WORDS = {
    "cy": "Os oes rhywbeth yn eich poeni, siaradwch â ni yn gyntaf. Mae’r tŷ a’r dŵr yn ŵyl, Ŷ Ŵ.",
    "pl": "Jeżeli coś Państwa niepokoi, prosimy najpierw porozmawiać z nami. Zażółć gęślą jaźń.",
    "ro": "Dacă vă îngrijorează ceva, vă rugăm să vorbiți mai întâi cu noi. Știm că țineți la copii.",
    "uk": "Якщо вас щось турбує, будь ласка, спершу поговоріть з нами. Ґанок, їжак, єнот.",
    "ar": "نرجو أن تتحدثوا إلينا أولا إذا كان لديكم أي قلق. رقم الهاتف 01632 960123 في مدرسة Thornfield.",
    "ur": "براہ کرم اگر آپ کو کوئی پریشانی ہو تو پہلے ہم سے بات کریں۔ فون نمبر 01632 960123 ہے۔",
    "pa": "ਜੇ ਤੁਹਾਨੂੰ ਕੋਈ ਚਿੰਤਾ ਹੈ ਤਾਂ ਕਿਰਪਾ ਕਰਕੇ ਪਹਿਲਾਂ ਸਾਡੇ ਨਾਲ ਗੱਲ ਕਰੋ। ਫ਼ੋਨ 01632 960123.",
    "bn": "কোনো উদ্বেগ থাকলে অনুগ্রহ করে প্রথমে আমাদের সাথে কথা বলুন। ফোন 01632 960123.",
    "zh": "如果您有任何担忧，请先与我们联系。电话：01632 960123。我们会认真倾听您的意见。",
    "vi": "Nếu quý vị có điều gì lo lắng, xin hãy nói chuyện với chúng tôi trước. Mạng trực tuyến.",
    "tr": "Sizi üzen bir şey varsa lütfen önce bizimle konuşun. İyi günler, ığdır, şeker, çocuk.",
    "so": "Haddii wax ku dhibayaan, fadlan marka hore nala hadal. Mahadsanid.",
}
FONTS = {
    "cy": "AtkinsonHyperlegibleNext",
    "uk": "NotoSans",
    "ar": "NotoNaskhArabic",
    "ur": "NotoNastaliqUrdu",
    "pa": "NotoSansGurmukhi",
    "bn": "NotoSansBengali",
    "zh": "DroidSansFallback",
    "vi": "NotoSans",
    "tr": "AtkinsonHyperlegibleNext",
}


def letter(language: str) -> Document:
    words = WORDS[language]
    return Document(
        title=words[:20],
        language=language,
        letterhead=HEAD,
        recipient=("Mrs A Khan", "4 Castle Street", "Thornfield", "TH1 3CD"),
        date="22 November 2026",
        blocks=(
            heading(words[:20]),
            paragraph(words),
            Items(items=((Text(text=words, bold=True),),)),
        ),
        closing=CLOSING,
    )


def made(language: str) -> bytes:
    return PdfRenderer().prepare(letter(language)).one({})


def fonts_in(data: bytes) -> set[str]:
    with pikepdf.open(io.BytesIO(data)) as pdf:
        fonts = [font for sheet in pdf.pages for font in sheet.Resources.Font.values()]
        return {str(font.BaseFont).split("+")[-1].split("-")[0] for font in fonts}


each_language = pytest.mark.parametrize("language", WORDS)


@each_language
@pytest.mark.parametrize(
    "profile", (page.ValidationProfile.PDF_UA_1, page.ValidationProfile.PDF_A_2A), ids=("UA-1", "A-2a")
)
def test_a_letter_in_any_language_keeps_the_rules(language: str, profile: page.ValidationProfile) -> None:
    assert page.validate_pdf_bytes(made(language), profile=profile).is_compliant


@each_language
def test_words_of_any_language_come_back_as_they_went_in(language: str) -> None:
    assert plain(WORDS[language]) in words_of_pdf(made(language))


@each_language
def test_direction_is_that_of_the_language(language: str) -> None:
    with pikepdf.open(io.BytesIO(made(language))) as pdf:
        assert str(pdf.Root.Lang) == language
        direction = str(pdf.Root.ViewerPreferences.get("/Direction", "/L2R"))
    assert direction == ("/R2L" if language in ("ar", "ur") else "/L2R")


@pytest.mark.parametrize("language", FONTS)
def test_each_language_has_its_font(language: str) -> None:
    assert FONTS[language] in fonts_in(made(language))


@pytest.mark.parametrize("language", ("uk", "vi"))
def test_no_two_latin_fonts_meet_in_one_letter(language: str) -> None:
    assert fonts_in(made(language)) == {"NotoSans"}


def test_a_polish_name_leaves_an_english_letter_its_font() -> None:
    document = dataclasses.replace(letter("so"), language="en-GB", recipient=("Pani Łucja Żółć",))
    assert fonts_in(PdfRenderer().prepare(document).one({})) == {"AtkinsonHyperlegibleNext"}


def test_a_vietnamese_name_changes_the_font_of_its_letter_only() -> None:
    document = dataclasses.replace(letter("so"), language="en-GB", recipient=Slot(name="who"))
    first, second = (
        PdfRenderer().prepare(document).many([{"who": "Mrs Nguyễn Thị Hiền"}, {"who": "Mrs Khan"}])
    )
    assert fonts_in(first) == {"NotoSans"}
    assert fonts_in(second) == {"AtkinsonHyperlegibleNext"}


def test_an_arabic_name_in_an_english_letter_takes_its_own_font() -> None:
    document = dataclasses.replace(letter("so"), language="en-GB", recipient=Slot(name="who"))
    data = PdfRenderer().prepare(document).one({"who": ("Mrs أمينة خان", "4 Castle Street")})
    assert fonts_in(data) == {"AtkinsonHyperlegibleNext", "NotoNaskhArabic"}


@pytest.mark.parametrize(
    ("language", "words"), [("ar", "نلتقي يوم {} في المدرسة."), ("ur", "ہم {} کو ملیں گے۔")]
)
def test_a_date_among_arabic_words_does_not_come_apart(language: str, words: str) -> None:
    text = words.format("22 November 2026")
    document = Document(title=text, language=language, blocks=(heading(text), paragraph(text)))
    with pypdfium2.PdfDocument(PdfRenderer().prepare(document).one({})) as pdf:
        sheet = pdf[0].get_textpage()
        lefts = [
            sheet.get_charbox(sheet.search(part).get_next()[0])[0] for part in ("22", "November", "2026")
        ]
    assert lefts == sorted(lefts)
