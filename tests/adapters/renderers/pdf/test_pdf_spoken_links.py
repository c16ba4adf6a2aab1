"""Links among words of a script that cannot be told from its glyphs: still read aloud, still followed."""

import io
from collections.abc import Iterator

import page
import pikepdf
import pytest
from pdf_tree import spoken

from evenhand.adapters.renderers.finishing import check_finished
from evenhand.adapters.renderers.pdf import PdfRenderer
from evenhand.core.document import Document, Heading, Items, Link, Paragraph, Runs, Table, Text
from evenhand.core.document.reading import spoken_lines

WORDS = {
    "ar": ("نرجو أن تتحدثوا إلينا أولا على الرقم 01632 960123. ", "اقرأوا المزيد هنا"),
    "ur": ("براہ کرم پہلے ہم سے 01632 960123 پر بات کریں۔ ", "مزید یہاں پڑھیں"),
    "pa": ("ਕਿਰਪਾ ਕਰਕੇ ਪਹਿਲਾਂ ਸਾਡੇ ਨਾਲ 01632 960123 ਤੇ ਗੱਲ ਕਰੋ। ", "ਇੱਥੇ ਹੋਰ ਪੜ੍ਹੋ"),
    "bn": ("অনুগ্রহ করে প্রথমে 01632 960123 নম্বরে আমাদের সাথে কথা বলুন। ", "এখানে আরও পড়ুন"),
}
ADDRESS = "https://www.thornfield.example/complaints"


def mixed(language: str) -> Runs:
    words, link = WORDS[language]
    return (
        Text(text=words * 3),
        Link(text="www.thornfield.example/complaints", address=ADDRESS),
        Text(text=f" {words}"),
        Text(text=words.strip(), bold=True),
        Text(text=" "),
        Link(text=link, address=ADDRESS),
        Link(text="www.thornfield.example", address=ADDRESS),
        Text(text=f" {words} Facebook."),
    )


def letter(language: str) -> Document:
    runs = mixed(language)
    only = (Link(text=WORDS[language][1], address=ADDRESS),)
    return Document(
        title=WORDS[language][1],
        language=language,
        blocks=(
            Heading(level=1, runs=(Text(text=WORDS[language][1]),)),
            *(Paragraph(runs=runs) for _ in range(9)),
            Items(items=(runs, only)),
            Table(header=((Text(text="1"),), (Text(text="2"),)), rows=((runs, only),)),
        ),
    )


def made(language: str) -> bytes:
    return PdfRenderer().prepare(letter(language)).one({})


each_script = pytest.mark.parametrize("language", WORDS)


@each_script
@pytest.mark.parametrize(
    "profile", (page.ValidationProfile.PDF_UA_1, page.ValidationProfile.PDF_A_2A), ids=("UA-1", "A-2a")
)
def test_words_around_links_keep_the_rules(language: str, profile: page.ValidationProfile) -> None:
    assert page.validate_pdf_bytes(made(language), profile=profile).is_compliant


@each_script
def test_a_part_with_links_is_read_aloud_word_for_word(language: str) -> None:
    heard = "".join(one.text for one in spoken(made(language)) if one.tag != "/Lbl")
    assert heard.split() == "".join(spoken_lines(letter(language))).split()


@each_script
def test_a_letter_with_links_passes_the_last_look(language: str) -> None:
    assert check_finished(data=made(language), suffix=".pdf", document=letter(language), record={}) == ()


@each_script
def test_every_link_can_still_be_followed(language: str) -> None:
    with pikepdf.open(io.BytesIO(made(language))) as pdf:
        links = [one for one in elements(pdf.Root.StructTreeRoot.K) if str(one.S) == "/Link"]
        assert len(links) == 11 * 3 + 2
        assert all(any(str(kid.get("/Type")) == "/OBJR" for kid in tables(link)) for link in links)


@each_script
def test_each_glyph_leads_back_to_the_part_that_holds_it(language: str) -> None:
    with pikepdf.open(io.BytesIO(made(language))) as pdf:
        numbers = list(pdf.Root.StructTreeRoot.ParentTree.Nums)
        back = dict(zip(map(int, numbers[::2]), numbers[1::2], strict=True))
        held = {
            (page_of(kid, element).objgen, mark): element.objgen
            for element in elements(pdf.Root.StructTreeRoot.K)
            for kid, mark in marks(element)
        }
        known = {
            (sheet.obj.objgen, mark): element.objgen
            for sheet in pdf.pages
            for mark, element in enumerate(back[int(sheet.obj.StructParents)])
        }
        assert len(pdf.pages) > 1 and held == known


def elements(kids: pikepdf.Object) -> Iterator[pikepdf.Dictionary]:
    for kid in kids if isinstance(kids, pikepdf.Array) else [kids]:
        if isinstance(kid, pikepdf.Dictionary) and "/S" in kid:
            assert all(one.P.objgen == kid.objgen for one in tables(kid) if "/S" in one)
            yield kid
            yield from elements(kid.get("/K", pikepdf.Array()))


def tables(element: pikepdf.Dictionary) -> list[pikepdf.Dictionary]:
    return [kid for kid in element.get("/K", pikepdf.Array()) if isinstance(kid, pikepdf.Dictionary)]


def marks(element: pikepdf.Dictionary) -> Iterator[tuple[pikepdf.Object | int, int]]:
    for kid in element.get("/K", pikepdf.Array()):
        if isinstance(kid, int):
            yield kid, kid
        elif isinstance(kid, pikepdf.Dictionary) and "/MCID" in kid:
            yield kid, int(kid.MCID)


def page_of(kid: pikepdf.Object | int, element: pikepdf.Dictionary) -> pikepdf.Object:
    return kid.Pg if isinstance(kid, pikepdf.Dictionary) and "/Pg" in kid else element.Pg
