"""The pages of a PDF from outside: drawn apart, as dots and nothing else."""

import io

import pikepdf
import pytest
from PIL import Image
from sample_pdfs import pdf_of

from evenhand.adapters.scanners.paging import MOST_PAGES, pages_of
from evenhand.core.findings import Unreadable


def test_each_page_is_drawn_upright_and_as_large_as_asked() -> None:
    one, two = pages_of(pdf_of("One", "Two", flipped=(1,)), longest=800)
    assert (one.height, two.width) == (800, 800)
    for page in (one, two):
        with Image.open(io.BytesIO(page.data)) as picture:
            assert picture.format == "JPEG"
            assert picture.convert("L").getextrema() == pytest.approx((0, 255), abs=12)


def test_nothing_of_the_file_goes_on() -> None:
    with pikepdf.open(io.BytesIO(pdf_of("One"))) as file:
        file.Root.OpenAction = pikepdf.Dictionary(S=pikepdf.Name.JavaScript, JS="app.alert(1)")
        file.docinfo["/Author"] = "Somebody"
        out = io.BytesIO()
        file.save(out)
    (page,) = pages_of(out.getvalue(), longest=400)
    assert b"alert" not in page.data
    assert b"Somebody" not in page.data


def with_password() -> bytes:
    with pikepdf.open(io.BytesIO(pdf_of("One"))) as file:
        out = io.BytesIO()
        file.save(out, encryption=pikepdf.Encryption(user="secret", owner="secret"))
    return out.getvalue()


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"%PDF-1.7\n%%EOF",
        b"GIF89a",
        pdf_of("One")[:300],
        pdf_of(*["a"] * (MOST_PAGES + 1)),
        with_password(),
    ],
    ids=["nothing", "no pages", "a picture", "half", "too many pages", "with a password"],
)
def test_what_cannot_be_drawn_is_said(data: bytes) -> None:
    with pytest.raises(Unreadable) as raised:
        pages_of(data, longest=400)
    assert raised.value.findings[0].id == "pdf-not-drawn"


def test_what_holds_up_the_process_is_given_up() -> None:
    with pytest.raises(Unreadable):
        pages_of(pdf_of("One"), longest=400, seconds=0.01)
