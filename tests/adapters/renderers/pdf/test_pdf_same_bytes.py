"""The same letter has the same bytes in every process, so it can be made again instead of kept."""

import os
import subprocess
import sys
from hashlib import sha256
from pathlib import Path

from pdf_samples import AWARENESS, LONG, RECORD

from evenhand.adapters.renderers.pdf import PdfRenderer
from evenhand.adapters.renderers.pdf.side_by_side import AHEAD

PROGRAM = """
from hashlib import sha256
from pdf_samples import AWARENESS, RECORD
from evenhand.adapters.renderers.pdf import PdfRenderer
print(sha256(PdfRenderer().prepare(AWARENESS).one(RECORD)).hexdigest())
"""


def digest_elsewhere(seed: str) -> str:
    environment = {**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": str(Path(__file__).parent)}
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM], env=environment, capture_output=True, text=True, check=True
    )
    return done.stdout.strip()


def test_a_letter_has_the_same_bytes_in_every_process() -> None:
    here = sha256(PdfRenderer().prepare(AWARENESS).one(RECORD)).hexdigest()
    assert digest_elsewhere("1") == digest_elsewhere("2") == here


def test_letters_before_it_do_not_change_a_letter() -> None:
    alone = PdfRenderer().prepare(AWARENESS).one(RECORD)
    press = PdfRenderer().prepare(AWARENESS)
    long = {**RECORD, "recipient.child": "Sam " * 3_000}
    assert [press.one(long), press.one(RECORD)][1] == alone
    assert list(press.many([RECORD, long, RECORD]))[2] == alone


def test_another_letter_has_other_bytes() -> None:
    press = PdfRenderer().prepare(AWARENESS)
    assert press.one(RECORD) != press.one({**RECORD, "recipient.child": "Sam"})


def test_many_letters_are_made_as_they_are_asked_for() -> None:
    def records():  # type: ignore[no-untyped-def]
        yield from [{}] * AHEAD
        raise AssertionError("nobody asked for so many letters")

    assert next(PdfRenderer().prepare(LONG).many(records())).startswith(b"%PDF-1.7")
