"""A letter is made again from what was approved, and only if it is the one that left."""

from dataclasses import replace
from hashlib import sha256

import pytest
from benchmarks.bulk_proof import documents, records
from pdf_samples import AWARENESS, RECORD

from evenhand.adapters.renderers.pdf import BulkRenderer, PdfRenderer
from evenhand.adapters.renderers.pdf.again import Again, made_by
from evenhand.core.document.keeping import document_of, kept
from evenhand.core.findings import Refused


def digest(data: bytes) -> str:
    return sha256(data).hexdigest()


def test_the_bytes_that_left_come_back_from_the_kept_document() -> None:
    for document in documents():
        several = list(records(15, seed=13))
        left = list(BulkRenderer().prepare(document).many(several))
        again = Again(document_of(kept(document)), made_by=made_by())
        assert [again.one(one, sha256=digest(data)) for one, data in zip(several, left, strict=True)] == left


def test_a_letter_made_alone_comes_back_too() -> None:
    alone = PdfRenderer().prepare(AWARENESS).one(RECORD)
    assert Again(AWARENESS).one(RECORD, sha256=digest(alone).upper()) == alone


def test_a_letter_in_another_script_comes_back_too() -> None:
    record = {**RECORD, "recipient.child": "Олена"}
    left = BulkRenderer().prepare(AWARENESS).one(record)
    assert Again(AWARENESS).one(record, sha256=digest(left)) == left


@pytest.mark.parametrize("changed", ["document", "record"])
def test_another_letter_is_refused(changed: str) -> None:
    left = digest(BulkRenderer().prepare(AWARENESS).one(RECORD))
    document = replace(AWARENESS, date="1 May 2027") if changed == "document" else AWARENESS
    record = {**RECORD, "recipient.child": "Sam"} if changed == "record" else RECORD
    with pytest.raises(Refused) as caught:
        Again(document, made_by=made_by()).one(record, sha256=left)
    (finding,) = caught.value.findings
    assert finding.id == "letter-not-the-same"
    assert "Sam" not in finding.words


def test_another_version_is_named_as_the_reason() -> None:
    with pytest.raises(Refused) as caught:
        Again(AWARENESS, made_by="typst 0.1.0, fonts 0").one(RECORD, sha256="0" * 64)
    assert "typst 0.1.0" in caught.value.findings[0].words
