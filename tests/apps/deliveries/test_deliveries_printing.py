"""The print room in the browser: piles, letters, labels and the list; nothing of it while a hold stands."""

import io
import re
from dataclasses import replace
from typing import Any

import pypdfium2
import pytest
from delivery_steps import families, released
from django.urls import reverse
from sample_pdfs import pdf_of
from sample_pictures import screenshot

from evenhand.apps.cases import actions as cases
from evenhand.apps.deliveries import actions, printing
from evenhand.apps.deliveries.models import Batch, Dispatch
from evenhand.apps.letters import queries as letters
from evenhand.apps.letters import store
from evenhand.apps.letters.models import Draft
from evenhand.core.cases import Agency
from evenhand.core.contacts.recipients import Channel, LetterFormat, Recipient, RecipientChild
from evenhand.core.deliveries import State


def at(page: str, school: Any, batch: Batch) -> str:
    return reverse(f"deliveries:{page}", args=[school.pk, batch.pk])


def on_paper(count: int) -> list[Recipient]:
    channels = (Channel.PRINT_ROOM, Channel.HAND, Channel.POST)
    return [
        replace(
            one,
            name=f"Ms Parent{number}x",
            channel=channels[number % 3],
            address=("1 Mill Lane", "Ashby", "AB1 2CD"),
            class_name=("2B", "10A")[number % 2],
            children=(RecipientChild(name=f"Child{number}x", class_name=("2B", "10A")[number % 2]),),
        )
        for number, one in enumerate(families(count))
    ]


@pytest.fixture
def printed(draft: Draft, runner: Any, now: Any) -> Batch:
    return released(by=runner, now=now, draft=draft, way=None, people=on_paper(9))


def words(data: bytes) -> list[str]:
    with pypdfium2.PdfDocument(io.BytesIO(data)) as pdf:
        return [pdf[number].get_textpage().get_text_bounded() for number in range(len(pdf))]


def file_of(answer: Any) -> bytes:
    assert answer["Content-Type"] == "application/pdf"
    assert answer["Content-Disposition"].startswith("attachment")
    return bytes(answer.content)


def test_nobody_on_paper_has_no_papers(
    draft: Draft, staffed: Any, mail: Any, runner: Any, visitor: Any, now: Any
) -> None:
    batch = released(by=runner, now=now, draft=draft, way=mail, people=families(2))
    page = visitor(runner).opens(at("print", staffed, batch)).content.decode()
    assert "Nobody gets this letter on paper." in page


def test_the_page_shows_the_piles_and_what_to_print(
    printed: Batch, staffed: Any, runner: Any, visitor: Any
) -> None:
    browser = visitor(runner)
    assert at("print", staffed, printed) in browser.opens(at("batch", staffed, printed)).content.decode()
    page = browser.opens(at("print", staffed, printed)).content.decode()
    assert "9 copies on paper, in 3 piles" in page
    assert re.findall(r'scope="row">([^<]+)<', page) == ["2B", "10A", "By post"]


def test_all_papers_have_everybody_in_one_order(
    printed: Batch, staffed: Any, runner: Any, visitor: Any
) -> None:
    browser = visitor(runner)
    listed = " ".join(words(file_of(browser.opens(at("print-list", staffed, printed)))))
    labels = words(file_of(browser.opens(at("print-labels", staffed, printed) + "?form=21&begin_at=20")))
    order = [copy.recipient.name for pile in printing.piles(printed) for copy in pile.copies]
    assert re.findall(r"Ms Parent\dx", listed) == order
    assert re.findall(r"Ms Parent\dx", " ".join(labels)) == order
    assert len(labels) == 2


def test_everybody_has_their_own_letter_on_a_sheet_of_its_own(
    printed: Batch, staffed: Any, runner: Any, visitor: Any
) -> None:
    pages = words(file_of(visitor(runner).opens(at("print-letters", staffed, printed))))
    copies = [copy.recipient for pile in printing.piles(printed) for copy in pile.copies]
    begun = [number for number, page in enumerate(pages) if "Dear " in page]
    assert len(begun) == 9
    assert all(number % 2 == 0 for number in begun)
    assert all(f"Dear {one.salutation}" in pages[number] for one, number in zip(copies, begun, strict=True))
    assert sum("Take this sheet off" in page for page in pages) == 3


def test_letters_of_which_no_form_was_kept_are_the_released_bytes(printed: Batch) -> None:
    printed.letter.form = ""
    found = letters.bytes_of(letter=printed.letter, suffix=".pdf")
    assert found is not None
    first = words(found[1])[0]
    assert words(printing.letters_to_print(printed)).count(first) == 9


@pytest.mark.parametrize("state", [State.WITHDRAWN, State.STOPPED])
def test_a_copy_that_was_called_back_is_on_no_paper_and_moves_no_number(
    printed: Batch, runner: Any, visitor: Any, staffed: Any, state: State
) -> None:
    before = {copy.recipient.name: copy.number for pile in printing.piles(printed) for copy in pile.copies}
    gone = "Ms Parent3x"
    row = next(one for one in Dispatch.objects.filter(batch=printed) if one.recipient["name"] == gone)
    Dispatch.objects.filter(pk=row.pk).update(state=state)
    after = {copy.recipient.name: copy.number for pile in printing.piles(printed) for copy in pile.copies}
    assert after == {name: number for name, number in before.items() if name != gone}
    browser = visitor(runner)
    listed = " ".join(words(file_of(browser.opens(at("print-list", staffed, printed)))))
    labels = " ".join(
        words(file_of(browser.opens(at("print-labels", staffed, printed) + "?form=21&begin_at=1")))
    )
    letters = " ".join(words(file_of(browser.opens(at("print-letters", staffed, printed)))))
    for paper in (listed, labels, letters):
        assert "Parent3x" not in paper
    for name, number in after.items():
        assert re.search(rf"\b{number}\b\s+(?:Child|AB1|{name})", listed), (name, number)
    page = browser.opens(at("print", staffed, printed)).content.decode()
    assert "8 copies on paper" in page
    assert f"Number {before[gone]} was stopped or called back and not printed" in page


def test_what_was_handed_out_keeps_its_number(printed: Batch, runner: Any, now: Any) -> None:
    before = printing.piles(printed)
    actions.handed_out(by=runner, now=now, batch=printed, channel="hand", reason="in the bags")
    assert printing.piles(printed) == before


@pytest.mark.parametrize("asked", ["?form=9&begin_at=1", "?form=21&begin_at=22", "?form=21&begin_at=0", ""])
def test_labels_that_are_not_there_are_asked_again(
    asked: str, printed: Batch, staffed: Any, runner: Any, visitor: Any
) -> None:
    answer = visitor(runner).opens(at("print-labels", staffed, printed) + asked, status=409)
    assert "There is a problem" in answer.content.decode()


def test_an_address_without_room_says_so(printed: Batch, staffed: Any, runner: Any, visitor: Any) -> None:
    row = Dispatch.objects.filter(batch=printed, channel="post").first()
    assert row is not None
    row.recipient["address"] = ["A very long line of an address indeed"] * 20
    row.save(update_fields=["recipient"])
    answer = visitor(runner).opens(at("print-labels", staffed, printed) + "?form=21&begin_at=1", status=409)
    assert "too long for labels of this size" in answer.content.decode()


@pytest.mark.parametrize("page", ["print-letters", "print-list", "print-labels"])
def test_nothing_is_printed_while_a_hold_stands(
    page: str, of_case: Draft, case: Any, staffed: Any, runner: Any, visitor: Any, now: Any
) -> None:
    batch = released(by=runner, now=now, draft=of_case, way=None, people=on_paper(3))
    browser = visitor(runner)
    file_of(browser.opens(at(page, staffed, batch) + "?form=14&begin_at=1"))
    cases.set_hold(by=runner, now=now, case=case, agency=Agency.POLICE)
    answer = browser.opens(at(page, staffed, batch) + "?form=14&begin_at=1", status=409)
    assert "A hold is set on this case" in answer.content.decode()


def sizes(data: bytes) -> list[float]:
    """How tall the D of “Dear” is on each page that greets somebody."""
    with pypdfium2.PdfDocument(io.BytesIO(data)) as pdf:
        pages = [pdf[number].get_textpage() for number in range(len(pdf))]
        greets = [(page, page.get_text_bounded().find("Dear ")) for page in pages]
        boxes = [page.get_charbox(at) for page, at in greets if at >= 0]
    return [top - bottom for _, bottom, _, top in boxes]


def test_whoever_asks_for_large_print_has_the_same_words_in_large_print(
    draft: Draft, staffed: Any, runner: Any, now: Any, visitor: Any
) -> None:
    people = on_paper(3)
    people[1] = replace(people[1], format=LetterFormat.LARGE_PRINT)
    batch = released(by=runner, now=now, draft=draft, way=None, people=people)
    order = [copy.recipient for pile in printing.piles(batch) for copy in pile.copies]
    tall = dict(zip([one.name for one in order], sizes(printing.letters_to_print(batch)), strict=True))
    assert tall["Ms Parent1x"] > 1.3 * tall["Ms Parent0x"]
    assert tall["Ms Parent0x"] == pytest.approx(tall["Ms Parent2x"], rel=0.01)
    page = visitor(runner).opens(at("print", staffed, batch)).content.decode()
    assert "1 of them is in large print, as that family has asked" in page


def enclose(batch: Batch, *, media_type: str, data: bytes, name: str) -> None:
    sha256 = store.keep(name=letters.sealed_under(batch.letter), data=data)
    about = {"media_type": media_type, "sha256": sha256, "size": len(data)}
    batch.letter.files.create(suffix="", name=name, **about)


def test_pictures_that_go_with_a_letter_follow_each_copy_and_a_broken_pdf_is_printed_apart(
    printed: Batch, staffed: Any, runner: Any, visitor: Any
) -> None:
    before = len(words(printing.letters_to_print(printed)))
    enclose(printed, media_type="image/png", data=screenshot(), name="signed-sheet-1.png")
    enclose(printed, media_type="application/pdf", data=b"%PDF-1.7\n%%EOF", name="signed-sheet-2.pdf")
    data = printing.letters_to_print(printed)
    with pypdfium2.PdfDocument(io.BytesIO(data)) as pdf:
        pictures = [
            number
            for number in range(len(pdf))
            if any(one.type == pypdfium2.raw.FPDF_PAGEOBJ_IMAGE for one in pdf[number].get_objects())
        ]
        greets = [n for n in range(len(pdf)) if "Dear " in pdf[n].get_textpage().get_text_bounded()]
    assert len(pictures) == 9
    assert all(number % 2 == 0 for number in pictures)
    assert all(greet < picture for greet, picture in zip(greets, pictures, strict=True))
    assert len(words(data)) == before + 17  # nothing follows the last picture
    assert data.count(b"/DCTDecode") == 1
    page = visitor(runner).opens(at("print", staffed, printed)).content.decode()
    assert "apart, 9 times, and put one with each letter" in page
    assert "This PDF cannot be drawn" in page
    assert "signed-sheet-2.pdf" in page
    assert "signed-sheet-1.png (1 page)" in page


def test_the_sheets_between_the_piles_can_be_read_on_a_screen(
    printed: Batch, staffed: Any, runner: Any, visitor: Any
) -> None:
    data = file_of(visitor(runner).opens(at("print-sheets", staffed, printed)))
    assert [page.split()[0] for page in words(data)] == ["2B", "10A", "By"]
    assert b"/StructTreeRoot" in data


def test_a_pdf_that_goes_with_a_letter_follows_each_copy_on_both_sides_of_its_own_sheets(
    printed: Batch, staffed: Any, runner: Any, visitor: Any
) -> None:
    enclose(
        printed,
        media_type="application/pdf",
        data=pdf_of("First side", "Second side", "Third side"),
        name="signed-sheet-1.pdf",
    )
    enclose(printed, media_type="image/png", data=screenshot(), name="signed-sheet-2.png")
    data = file_of(visitor(runner).opens(at("print-letters", staffed, printed)))
    with pypdfium2.PdfDocument(io.BytesIO(data)) as pdf:
        kinds = [
            "picture"
            if any(one.type == pypdfium2.raw.FPDF_PAGEOBJ_IMAGE for one in page.get_objects())
            else page.get_textpage().get_text_bounded().strip() and "words"
            for page in pdf
        ]
        sides = [page.render(scale=0.5).to_pil().convert("L").tobytes() for page in pdf]
    begun = [number for number, page in enumerate(words(data)) if "Dear " in page]
    assert len(begun) == 9
    for number in begun:
        first = number + kinds[number:].index("picture")
        assert not number % 2 and not first % 2  # on the front of a sheet, with nothing of the letter behind
        assert kinds[first : first + 5] == ["picture", "picture", "picture", "", "picture"]
        assert sides[first : first + 3] == sides[begun[0] + (first - number) :][:3]
        assert len(set(sides[first : first + 3])) == 3
    assert data.count(b"/DCTDecode") == 4  # each once, however many copies there are
    page = visitor(runner).opens(at("print", staffed, printed)).content.decode()
    assert "signed-sheet-1.pdf (3 pages), signed-sheet-2.png (1 page)" in page
    assert "apart" not in page
