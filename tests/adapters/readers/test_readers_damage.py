"""Whatever the bytes, a reader reads or says why not: it never breaks."""

import io
import zipfile

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from readers_asking import keeps_its_promises
from readers_files import field, odt, p, part, r, word, word_parts, zipped

from evenhand.adapters.readers import read_document
from evenhand.core.findings import Unreadable

BODY = (
    p(r("Dear "), field("MERGEFIELD Name", result=r("«Name»")), style="S")
    + f"<w:tbl><w:tr><w:tc>{p(r('cell'))}</w:tc></w:tr></w:tbl>"
    + '<w:sdt><w:sdtPr><w:alias w:val="a"/></w:sdtPr><w:sdtContent>'
    + p(r("inside", '<w:b/><w:lang w:val="en-GB"/>'))
    + "</w:sdtContent></w:sdt>"
)
STYLES = part("styles", '<w:style w:styleId="S"><w:name w:val="heading 1"/><w:basedOn w:val="T"/></w:style>')
ODT_BODY = (
    '<text:h text:outline-level="1">Head</text:h><text:list><text:list-item><text:p>a<text:s text:c="2"/>b'
    "</text:p></text:list-item></text:list><text:p><text:user-field-get text:name='n'/></text:p>"
)
STORED = word_parts(BODY, styles=STYLES)
WHOLE = {
    "a.docx": word(BODY, styles=STYLES),
    "b.docx": zipped(STORED, packing=zipfile.ZIP_STORED),
    "a.odt": odt(ODT_BODY),
    "a.html": b"<!doctype html><meta charset=utf-8><h1>a</h1><ul><li>b<td>c <x y>d<a href=e>f</a>",
    "a.md": b"# a\n\n- b\n\n|c|d|\n|-|-|\n|e|f|\n\n[g](h) **i**",
    "a.txt": b"a\n\xe2\x80\xa2 b\n\xc3\xa9",
}
NAMES = st.sampled_from(sorted(WHOLE))


def reads_or_says_why_not(data: bytes, name: str) -> None:
    try:
        keeps_its_promises(read_document(data=data, name=name))
    except Unreadable as unreadable:
        assert all(one.place.source == name and one.mend for one in unreadable.findings)


@pytest.mark.parametrize("name", sorted(WHOLE))
def test_the_whole_files_are_read(name: str) -> None:
    keeps_its_promises(read_document(data=WHOLE[name], name=name))


@settings(max_examples=250, deadline=None)
@given(name=NAMES, share=st.floats(0, 1))
def test_files_cut_short_never_break_a_reader(name: str, share: float) -> None:
    whole = WHOLE[name]
    reads_or_says_why_not(whole[: int(len(whole) * share)], name)


@settings(max_examples=400, deadline=None)
@given(
    name=NAMES, flips=st.lists(st.tuples(st.floats(0, 0.999), st.integers(1, 255)), min_size=1, max_size=6)
)
def test_changed_bytes_never_break_a_reader(name: str, flips: list[tuple[float, int]]) -> None:
    data = bytearray(WHOLE[name])
    for place, change in flips:
        data[int(place * len(data))] ^= change
    reads_or_says_why_not(bytes(data), name)


@settings(max_examples=300, deadline=None)
@given(
    member=st.sampled_from(sorted(STORED)),
    flips=st.lists(st.tuples(st.floats(0, 0.999), st.binary(max_size=3)), min_size=1, max_size=4),
)
def test_parts_changed_before_packing_never_break_a_reader(
    member: str, flips: list[tuple[float, bytes]]
) -> None:
    content = STORED[member]
    data = bytearray(content.encode() if isinstance(content, str) else content)
    for place, change in flips:
        at = int(place * len(data))
        data[at : at + 2] = change
    reads_or_says_why_not(zipped(STORED | {member: bytes(data)}), "a.docx")


@settings(max_examples=200, deadline=None)
@given(data=st.binary(max_size=400), name=NAMES)
def test_random_bytes_never_break_a_reader(data: bytes, name: str) -> None:
    for start in (b"", b"PK\x03\x04", b"<html>", b"\xff\xfe", b"%PDF-"):
        reads_or_says_why_not(start + data, name)


TAGS = [
    "p",
    "r",
    "t",
    "tbl",
    "tr",
    "tc",
    "sdt",
    "sdtPr",
    "sdtContent",
    "fldSimple",
    "del",
    "hyperlink",
    "pPr",
]
LEAVES = [
    "words",
    *(f'<w:fldChar w:fldCharType="{kind}"/>' for kind in ("begin", "separate", "end")),
    "<w:instrText>IF</w:instrText>",
    "<w:br/>",
    '<w:commentReference w:id="1"/>',
    '<w:commentRangeStart w:id="1"/>',
]
TREES = st.recursive(
    st.sampled_from(LEAVES),
    lambda inner: st.tuples(st.sampled_from(TAGS), st.lists(inner, max_size=4)).map(
        lambda pair: f"<w:{pair[0]}>{''.join(pair[1])}</w:{pair[0]}>"
    ),
    max_leaves=25,
)
COMMENTS = part("comments", f'<w:comment w:id="1">{p(r("hm"))}</w:comment>')


@settings(max_examples=200, deadline=None)
@given(TREES)
def test_elements_in_any_order_never_break_the_reader(body: str) -> None:
    reads_or_says_why_not(word(body, comments=COMMENTS), "a.docx")


def test_a_directory_entry_that_points_elsewhere_is_refused() -> None:
    file = io.BytesIO(WHOLE["a.docx"])
    data = bytearray(file.getvalue())
    at = data.rfind(b"PK\x05\x06")
    data[at + 16 : at + 20] = b"\xff\xff\xff\x7f"
    with pytest.raises(Unreadable):
        read_document(data=bytes(data), name="a.docx")
