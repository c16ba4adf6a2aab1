"""The last look at many files says what the last look at each of them would say."""

import re
from dataclasses import replace

import pytest
from benchmarks.bulk_proof import documents, records
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from evenhand.adapters.renderers.finishing import check_finished
from evenhand.adapters.renderers.finishing_many import WHOLE_EVERY, FinishedMany
from evenhand.adapters.renderers.pdf import BulkRenderer, PdfRenderer
from evenhand.adapters.renderers.pdf.bulk.rereading import apart
from evenhand.adapters.renderers.text import TextRenderer
from evenhand.core.document import Record

PLAIN, FULL, *_ = documents()
RECORDS = list(records(12, seed=2))
PRESS = BulkRenderer().prepare(FULL)
MADE = list(PRESS.many(RECORDS))


def looked_at(look: FinishedMany, data: bytes, record: Record) -> tuple[str, ...]:
    found = look(data=data, suffix=".pdf", document=FULL, record=record)
    assert found == check_finished(data=data, suffix=".pdf", document=FULL, record=record)
    return tuple(finding.id for finding in found)


def warm() -> FinishedMany:
    look = FinishedMany()
    for record, data in zip(RECORDS, MADE, strict=True):
        assert looked_at(look, data, record) == ()
    return look


def test_good_letters_are_left_alone() -> None:
    look = warm()
    assert look.whole == PRESS.specimens
    assert look.by_lines == len(RECORDS) - PRESS.specimens


def test_letters_of_typst_and_other_formats_are_read_whole() -> None:
    look = warm()
    before = look.whole
    alone = PdfRenderer().prepare(FULL).one(RECORDS[0])
    assert looked_at(look, alone, RECORDS[0]) == ()
    text = TextRenderer().prepare(FULL).one(RECORDS[0])
    assert look(data=text, suffix=".txt", document=FULL, record=RECORDS[0]) == ()
    assert look.whole == before + 2


def test_one_in_every_so_many_is_read_whole() -> None:
    press, look = BulkRenderer().prepare(PLAIN), FinishedMany()
    for record in records(3 * WHOLE_EVERY, seed=4):
        assert look(data=press.one(record), suffix=".pdf", document=PLAIN, record=record) == ()
    assert press.specimens <= look.whole <= press.specimens + 3
    assert look.by_lines == 3 * WHOLE_EVERY - look.whole


def test_a_letter_to_somebody_else_is_noticed() -> None:
    look = warm()
    assert looked_at(look, MADE[0], RECORDS[1]) == ("finished-text-missing",) * len(
        check_finished(data=MADE[0], suffix=".pdf", document=FULL, record=RECORDS[1])
    )
    assert looked_at(look, MADE[0], RECORDS[1])


def test_a_leftover_in_a_value_is_noticed_line_by_line() -> None:
    look, press = FinishedMany(), BulkRenderer().prepare(FULL)
    good = {**RECORDS[0], "child": "Sam Lee"}
    bad = {**RECORDS[0], "child": "TBC"}
    assert look(data=press.one(good), suffix=".pdf", document=FULL, record=good) == ()
    data = press.one(bad)
    assert press.specimens == 1
    found = look(data=data, suffix=".pdf", document=FULL, record=bad)
    assert {finding.id for finding in found} == {"finished-leftover"}
    assert (look.whole, look.by_lines) == (1, 1)


def test_a_file_is_the_same_only_with_the_same_words_around() -> None:
    look = warm()
    other = replace(FULL, date="1 May 2001")
    data = BulkRenderer().prepare(other).one(RECORDS[0])
    before = look.whole
    assert [one.id for one in look(data=data, suffix=".pdf", document=FULL, record=RECORDS[0])]
    assert look.whole == before + 1


def spoilt(pattern: bytes, by: bytes) -> bytes:
    """The first letter, changed where a pattern is found last."""
    *_, last = re.finditer(pattern, MADE[0], re.DOTALL)
    return MADE[0][: last.start()] + by + MADE[0][last.end() :]


SPOILT = {
    "a glyph": (rb"(?<=Tm\[<00)..", b"51"),
    "a number of the table": (rb"\d(?= 00000 n\r\ntrailer)", b"x"),
    "where the table is": (rb"(?<=startxref\n)\d", b"0"),
    "the length of a stream": (rb"(?<=<</Length )\d(?=\d*>>\nstream\n/Span)", b"9"),
    "the end": (rb"F$", b""),
    "a gap in a word": (rb">-?\d{1,3}(?=<)", b">-4000"),
    "the language": (rb"/Lang\(en-GB\)", b"/Lang(en-US)"),
    "the name of the file in itself": (rb"(?<=/ID\[\()..", b"zz"),
}


@pytest.mark.parametrize("kind", SPOILT)
def test_a_spoilt_file_is_never_passed_by_its_lines(kind: str) -> None:
    look = warm()
    passed = look.by_lines
    data = spoilt(*SPOILT[kind])
    assert data != MADE[0]
    look(data=data, suffix=".pdf", document=FULL, record=RECORDS[0])
    assert look.by_lines == passed


LOOK = warm()


DISTANCE = [found.end() for found in re.finditer(rb"[0-9A-F]>-?(?=\d+<)", MADE[0])][-1]


@settings(max_examples=150, suppress_health_check=[HealthCheck.too_slow])
@given(st.integers(0, len(MADE[0]) - 1), st.integers(1, 255))
@example(DISTANCE, 1)
def test_no_changed_byte_is_passed_by_its_lines(at: int, by: int) -> None:
    data = bytearray(MADE[0])
    data[at] ^= by
    passed = LOOK.by_lines
    found = apart(bytes(data))
    if found is not None:
        LOOK.whole += (LOOK.whole + LOOK.by_lines + 1) % WHOLE_EVERY == 0
        texts = LOOK._same_lines(found, FULL, RECORDS[0])
        assert texts is None
    assert LOOK.by_lines == passed
