"""Taking a file apart and putting it together again loses nothing."""

import dataclasses
import io

import page
import pikepdf
import pytest
from pdf_samples import AWARENESS, LONG, RECORD

from evenhand.adapters.renderers.pdf import PdfRenderer
from evenhand.adapters.renderers.pdf.objects import (
    file_of,
    objects_of,
    references,
    renumbered,
    with_clear_stream_ends,
)


@pytest.mark.parametrize(("document", "record"), ((AWARENESS, RECORD), (LONG, {})))
def test_a_file_put_together_again_is_the_same_file(document, record) -> None:  # type: ignore[no-untyped-def]
    made = PdfRenderer().prepare(document).one(record)
    assert file_of(objects_of(made)) == made


def test_a_reference_in_a_stream_is_left_alone() -> None:
    body = b"<</Length 5/Font 7 0 R>>\nstream\n8 0 R\nendstream"
    assert references(body) == [7]
    assert renumbered(body, {7: 70}) == body.replace(b"7 0 R", b"70 0 R")


def test_a_longer_object_moves_the_others() -> None:
    objects = objects_of(PdfRenderer().prepare(LONG).one({}))
    longer = dataclasses.replace(objects, bodies=(objects.bodies[0] + b" " * 50, *objects.bodies[1:]))
    again = objects_of(file_of(longer))
    assert again.bodies[1:] == objects.bodies[1:]


@pytest.mark.parametrize("last", (b"\r", b"\n"))
def test_a_stream_that_ends_like_a_line_is_made_clear(last: bytes) -> None:
    objects = objects_of(PdfRenderer().prepare(LONG).one({}))
    at = next(at for at, body in enumerate(objects.bodies) if body.endswith(b"endstream"))
    doubtful = b"<</Length 2>>\nstream\nx" + last + b"\nendstream"
    made = file_of(
        dataclasses.replace(objects, bodies=(*objects.bodies[:at], doubtful, *objects.bodies[at + 1 :]))
    )
    with pikepdf.open(io.BytesIO(with_clear_stream_ends(made))) as pdf:
        assert pdf.check_pdf_syntax() == []
        assert pdf.get_object(at + 1, 0).read_raw_bytes() == b"x" + last


def test_a_file_in_no_doubt_is_left_alone() -> None:
    made = PdfRenderer().prepare(LONG).one({})
    assert with_clear_stream_ends(made) is made


def test_forty_letters_all_keep_the_rules() -> None:
    records = ({**RECORD, "recipient.child": f"Child number {number}"} for number in range(40))
    for made in PdfRenderer().prepare(AWARENESS).many(records):
        assert page.validate_pdf_bytes(made, profile=page.ValidationProfile.PDF_A_2A).is_compliant
