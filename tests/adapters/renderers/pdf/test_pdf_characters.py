"""Characters no font can write are told before a batch starts, by name and place."""

import dataclasses

import pytest
from pdf_samples import AWARENESS, NEWSLETTER, RECORD, paragraph

from evenhand.adapters.renderers.pdf import PdfRenderer, missing_characters
from evenhand.core.findings import Refused


@pytest.mark.parametrize(
    "name",
    (
        "Siân Ŵyn",
        "Łukasz Żak",
        "Ștefan Țuță",
        "Đặng Thị Hương",
        "Ẹniọlá Ọṣun",
        "Ђорђе",
        "Ἀγάθη",
        "أمينة",
        "ਗੁਰਪ੍ਰੀਤ",
        "王小明",
    ),
)
def test_names_of_families_in_britain_can_be_written(name: str) -> None:
    assert missing_characters(AWARENESS, [{**RECORD, "recipient.child": name}]) == ()
    assert PdfRenderer().prepare(AWARENESS).one({**RECORD, "recipient.child": name})


def test_a_missing_character_is_named_with_its_row_and_field() -> None:
    rows = [RECORD, {**RECORD, "recipient.child": "ⵣⵣ Sam ⵣ"}]
    (finding,) = missing_characters(AWARENESS, rows)
    assert finding.id == "character-without-font"
    assert "TIFINAGH LETTER YAZ" in finding.words
    assert "U+2D63" in finding.words
    assert finding.place.part == "row 2, field “recipient.child”"


def test_each_character_is_told_once_a_field() -> None:
    rows = [{**RECORD, "recipient.child": "ⵣⵥⵣ", "recipient.salutation": "ⵣ"}]
    assert len(missing_characters(AWARENESS, rows)) == 3


@pytest.mark.parametrize("emoji", ("😀", "👍🏽", "❤️", "🇬🇧"))
def test_emoji_are_refused_kindly(emoji: str) -> None:
    found = missing_characters(AWARENESS, [{**RECORD, "recipient.child": f"Sam {emoji}"}])
    assert {finding.id for finding in found} == {"emoji-in-letter"}
    assert all(finding.mend for finding in found)


def test_a_missing_character_in_the_text_names_the_part() -> None:
    document = dataclasses.replace(NEWSLETTER, blocks=(paragraph("ⵣ"),))
    assert [finding.place.part for finding in missing_characters(document)] == ["text"]


def test_the_press_refuses_what_it_cannot_write() -> None:
    with pytest.raises(Refused, match="character-without-font"):
        PdfRenderer().prepare(AWARENESS).one({**RECORD, "recipient.child": "ⵣ"})


def test_a_document_that_cannot_be_written_is_refused_at_once() -> None:
    with pytest.raises(Refused, match="emoji-in-letter"):
        PdfRenderer().prepare(dataclasses.replace(NEWSLETTER, acknowledgement="Thanks 😀"))
