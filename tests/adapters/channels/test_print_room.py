"""The papers of the print room: the same copies in one order, accessible, and where the paper has room."""

import io
import re
import sys
from pathlib import Path

import page
import pikepdf
import pypdfium2
import pytest

from evenhand.adapters.channels.print_room import (
    LABELS,
    label_sheets,
    separators,
    tick_off_sheet,
    write_letters,
)
from evenhand.adapters.channels.print_room.labels import lines_of
from evenhand.core.contacts.recipients import Channel, Recipient, RecipientChild
from evenhand.core.deliveries.piles import Pile, piles_of
from evenhand.core.document import Closing, Document, Letterhead, Paragraph, Record, Slot, Text
from evenhand.core.findings import Refused

sys.path.append(str(Path(__file__).parents[1] / "renderers" / "pdf"))
from pdf_tree import spoken, tags_of

PROFILES = (page.ValidationProfile.PDF_UA_1, page.ValidationProfile.PDF_A_2A)
MM = 72 / 25.4
TOLD = {"title": "Looking after one another online", "school": "Thornfield Primary School"}
LETTER = Document(
    title="Looking after one another online",
    letterhead=Letterhead(name="Thornfield Primary School", address=("Mill Lane", "TH1 2AB")),
    recipient=Slot(name="address"),
    blocks=(Paragraph(runs=(Text(text="Dear "), Slot(name="salutation"))),),
    closing=Closing(words="Yours sincerely", name="Anna Hughes", title="Headteacher"),
)
NAMES = ["Ada Khan", "Zoë Żak", "Ŵyn O’Neill", "Hiền Nguyễn", "Олена Коваль", "Sam Taylor-Jones"]


def recipients(count: int = 30) -> list[Recipient]:
    found = []
    for at in range(count):
        name, of = NAMES[at % len(NAMES)], ("2B", "10A", "Reception")[at % 3]
        found.append(
            Recipient(
                key=f"{at:03}",
                household=f"{at:03}",
                name=f"Ms Parent{at:03}x",
                salutation=f"Ms Parent{at:03}x",
                channel=Channel.POST if at % 5 == 0 else Channel.PRINT_ROOM,
                address=(f"{at} Castle Street", "Thornfield", f"TH1 {at % 9}CD"),
                children=(RecipientChild(name=name, class_name=of),),
                class_name=of,
            )
        )
    return found


def letter_of(recipient: Recipient) -> tuple[Document, Record]:
    return LETTER, {"address": recipient.envelope(), "salutation": recipient.salutation}


def printed(piles: tuple[Pile, ...]) -> tuple[bytes, int]:
    out = io.BytesIO()
    pages = write_letters(piles, letter_of=letter_of, into=out, **TOLD)
    return out.getvalue(), pages


def words_of_pages(data: bytes) -> list[str]:
    pdf = pypdfium2.PdfDocument(data)
    return [" ".join(one.get_textpage().get_text_bounded().split()) for one in pdf]


PILES = piles_of(recipients())
COPIES = [copy for pile in PILES for copy in pile.copies]
SHEETS = {
    "21": label_sheets(PILES, form=LABELS["21"], **TOLD),
    "14": label_sheets(PILES, form=LABELS["14"], **TOLD),
    "tick off": tick_off_sheet(PILES, date="29 November 2026", **TOLD),
    "sheets between": separators(PILES, **TOLD),
}


@pytest.mark.parametrize("sheet", SHEETS)
@pytest.mark.parametrize("profile", PROFILES, ids=("PDF/UA-1", "PDF/A-2a"))
def test_papers_that_are_read_keep_the_rules(sheet: str, profile: page.ValidationProfile) -> None:
    assert page.validate_pdf_bytes(SHEETS[sheet], profile=profile).is_compliant


@pytest.mark.parametrize("sheet", SHEETS)
def test_papers_have_a_title_and_are_the_same_each_time(sheet: str) -> None:
    with pikepdf.open(io.BytesIO(SHEETS[sheet])) as pdf:
        assert TOLD["title"] in str(pdf.docinfo.Title)
        assert str(pdf.Root.Lang).lower() == "en-gb"
    again = tick_off_sheet(PILES, date="29 November 2026", **TOLD)
    assert SHEETS["tick off"] == again


def test_each_pile_is_a_heading_of_its_sheets() -> None:
    tags = [block.text for block in spoken(SHEETS["sheets between"]) if block.tag == "/H1"]
    assert tags == [pile.title for pile in PILES]


@pytest.mark.parametrize("sheet", [one for one in SHEETS if one != "sheets between"])
def test_everybody_stands_on_each_paper_once_in_the_order_of_the_letters(sheet: str) -> None:
    heard = " ".join(block.text for block in spoken(SHEETS[sheet]))
    assert re.findall(r"Parent\d{3}x", heard) == [copy.recipient.name.split()[1] for copy in COPIES]


def test_letters_come_in_the_order_of_the_papers_each_on_its_own_sheet() -> None:
    data, pages = printed(PILES)
    found = words_of_pages(data)
    assert pages == len(found)
    begins = [at for at, words in enumerate(found) if words]
    assert all(at % 2 == 0 for at in begins)
    letters = [words for words in found if "Dear" in words]
    assert [re.findall(r"Dear Ms (\S+)", words)[0] for words in letters] == [
        copy.recipient.name.split()[1] for copy in COPIES
    ]
    between = [words for words in found if words and "Dear" not in words]
    assert [words.startswith(pile.title) for words, pile in zip(between, PILES, strict=True)] == [True] * 4
    assert all(pile.numbers() in words for words, pile in zip(between, PILES, strict=True))


def test_the_file_of_letters_does_not_pretend_to_be_accessible() -> None:
    with pikepdf.open(io.BytesIO(printed(PILES)[0])) as pdf:
        assert "/StructTreeRoot" not in pdf.Root
        assert pdf.check_pdf_syntax() == []


@pytest.mark.parametrize("kind", LABELS)
def test_every_label_stays_on_its_label(kind: str) -> None:
    form, pdf = LABELS[kind], pypdfium2.PdfDocument(SHEETS[kind])
    for number, copy in enumerate(COPIES):
        sheet, place = divmod(number, form.on_a_sheet())
        row, column = divmod(place, form.columns)
        text = pdf[sheet].get_textpage()
        left, right = form.left + column * form.across, form.left + column * form.across + form.width
        top, bottom = form.top + row * form.down, form.top + row * form.down + form.height
        inside = text.get_text_bounded(left * MM, 841.9 - bottom * MM, right * MM, 841.9 - top * MM)
        assert copy.recipient.name in inside
        assert len(re.findall(r"Parent\d{3}x", inside)) == 1
        assert str(copy.number) in inside.split()


def test_labels_begin_where_a_used_sheet_is_free() -> None:
    piles = piles_of(recipients(3))
    pdf = pypdfium2.PdfDocument(label_sheets(piles, form=LABELS["14"], begin_at=13, **TOLD))
    assert [page.get_textpage().get_text_bounded().count("Parent") for page in pdf] == [2, 1]


def test_a_label_for_a_book_bag_has_no_address_and_one_for_the_post_no_child() -> None:
    by_hand = next(copy for copy in COPIES if copy.recipient.channel is Channel.PRINT_ROOM)
    posted = next(copy for copy in COPIES if copy.recipient.channel is Channel.POST)
    assert not any("Castle Street" in line for line in lines_of(by_hand))
    assert lines_of(posted) == posted.recipient.envelope()


def test_an_address_that_no_label_has_room_for_is_refused() -> None:
    long = [
        Recipient(
            key="k",
            household="h",
            name="Ms Lee",
            salutation="Ms Lee",
            channel=Channel.POST,
            address=("A very long line of an address indeed",) * 14,
        )
    ]
    with pytest.raises(Refused) as caught:
        label_sheets(piles_of(long), form=LABELS["21"], **TOLD)
    assert [finding.id for finding in caught.value.findings] == ["label-too-long"]


def test_a_character_that_no_font_has_is_refused() -> None:
    odd = [Recipient(key="k", household="h", name="Ms 😀", salutation="Ms", channel=Channel.HAND)]
    for make in (
        lambda: label_sheets(piles_of(odd), form=LABELS["21"], **TOLD),
        lambda: tick_off_sheet(piles_of(odd), date="today", **TOLD),
    ):
        with pytest.raises(Refused) as caught:
            make()
        assert [finding.id for finding in caught.value.findings] == ["emoji-in-letter"]


def test_names_are_never_read_as_commands() -> None:
    name = '#panic("x") *bold* $x$ \\'
    odd = [Recipient(key="k", household="h", name=name, salutation="Ms", channel=Channel.HAND)]
    assert name in " ".join(block.text for block in spoken(tick_off_sheet(piles_of(odd), date="d", **TOLD)))


def test_the_list_to_tick_off_is_a_table_with_header_cells() -> None:
    tags = tags_of(SHEETS["tick off"])
    assert tags.count("/H1") == 1
    assert tags.count("/H2") == len(PILES)
    assert tags.count("/TH") == 5 * len(PILES)
