"""What paper cannot take is told before a batch starts; the print file is searched page by page."""

import io

import pytest
from merging_folders import batch_of, list_bytes, merge

from evenhand.adapters.merging.paper import Paper
from evenhand.adapters.merging.print_run import PrintRun
from evenhand.core.document import Document, Heading, Paragraph, Slot, Text
from evenhand.core.findings import Refused, stops
from evenhand.core.mailmerge.checking import check_batch


def told(rows):
    content = b"Parent name,Address 1,Postcode,Child,Staff\n" + rows.encode()
    batch = batch_of(content, check_value=Paper().problems)
    return [(f.id, f.place.line, f.place.column) for f in stops(check_batch(batch=batch).findings)]


@pytest.mark.parametrize("name", ["Zoë Łukasz", "Siân Ŵyn", "Олена", "عائشة خان", "ਗੁਰਪ੍ਰੀਤ", "王小明"])
def test_names_in_the_scripts_of_families_are_left_alone(name):
    assert told(f"{name},1 High St,TN24 8XX,Sam,no\n") == []


def test_a_character_no_font_has_stops_with_its_cell():
    assert told("Ms Khan,1 High St,TN24 8XX,Sam 😀,no\nMr ᚠ,1 High St,TN24 8XX,Sam,no\n") == [
        ("emoji-in-letter", 2, 4),
        ("character-without-font", 3, 1),
    ]


def test_an_address_too_wide_for_the_window_stops():
    lines = '"' + "\n".join(["WWWWWWWWWW " * 8] * 5) + '"'
    assert [one for one, *_ in told(f"Ms Khan,{lines},TN24 8XX,Sam,no\n")] == ["address-too-long"]


def small_letter(words):
    return Document(
        title="News",
        blocks=(
            Heading(level=1, runs=(Text(text="News"),)),
            Paragraph(runs=(Text(text=words), Slot(name="recipient.child"))),
        ),
    )


def test_each_letter_of_a_print_run_begins_on_a_sheet_of_its_own(tmp_path):
    merge(list_bytes(3), tmp_path, renderers={}, combine=PrintRun())
    import pypdfium2

    pdf = pypdfium2.PdfDocument(tmp_path / "SM-7-to-print.pdf")
    words = [page.get_textpage().get_text_bounded() for page in pdf]
    assert all(f"Sam {number}" in text for number, text in enumerate(words[::2]))
    assert words[1::2] == ["", ""]
    assert len(words) == 5
    pdf.close()


@pytest.mark.demand("K20")
@pytest.mark.rule(10)
def test_a_leftover_in_a_print_file_is_found_on_its_page(tmp_path):
    stream = io.BytesIO()
    letters = [
        (small_letter("For "), {"recipient.child": "Sam"}),
        (small_letter("For [name] "), {"recipient.child": "A"}),
    ]
    PrintRun().write(letters=letters, stream=stream)
    path = tmp_path / "x.pdf"
    path.write_bytes(stream.getvalue())
    with pytest.raises(Refused) as caught:
        PrintRun().check(path)
    assert [(f.id, f.place.part) for f in caught.value.findings] == [("merge-leftover-printed", "page 3")]


def test_a_print_file_tells_how_far_it_is(tmp_path):
    steps = []
    merge(list_bytes(3), tmp_path, renderers={}, progress=lambda *step: steps.append(step))
    assert steps == [(1, 3), (2, 3), (3, 3)]
