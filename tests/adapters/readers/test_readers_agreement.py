"""The same letter says the same in every format."""

from html import escape

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from readers_asking import texts
from readers_files import odt, p, r, word

from evenhand.adapters.readers import read_document

WORDS = st.lists(
    st.sampled_from(
        ["Dear", "Parent", "<school name>", "[Name]", "(insert date)", "café", "&", "ŵ", "don’t"]
    ),
    min_size=1,
    max_size=6,
).map(" ".join)


@pytest.mark.demand("K20")
@settings(max_examples=40, deadline=None)
@given(st.lists(WORDS, min_size=1, max_size=6))
def test_all_formats_give_the_same_lines(lines: list[str]) -> None:
    escaped = [escape(line) for line in lines]
    files = {
        "a.docx": word("".join(p(r(line)) for line in escaped)),
        "a.odt": odt("".join(f"<text:p>{line}</text:p>" for line in escaped)),
        "a.html": ("<html><body>" + "".join(f"<p>{line}</p>" for line in escaped)).encode(),
        "b.html": ("<html><body>" + "<br>".join(line.replace("&", "&amp;") for line in lines)).encode(),
        "a.txt": "\n".join(lines).encode(),
        "b.txt": "\r\n".join(lines).encode("utf-16"),
        "a.md": "\n\n".join(lines).encode(),
    }
    assert {
        name: texts(read_document(data=data, name=name)) for name, data in files.items()
    } == dict.fromkeys(files, lines)
