"""What was approved is kept word for word, and comes back as it was."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from evenhand.core.document import (
    Closing,
    Document,
    Heading,
    Items,
    Letterhead,
    LineBreak,
    Link,
    Paragraph,
    Slot,
    Table,
    Text,
)
from evenhand.core.document.keeping import document_of, kept
from evenhand.core.schools import Picture

words = st.text(max_size=12)
styles = {"bold": st.booleans(), "italic": st.booleans()}
pictures = st.none() | st.builds(Picture, data=st.binary(max_size=9), alt=words)
slots = st.builds(Slot, name=words, **styles)
run = st.one_of(
    st.builds(Text, text=words, **styles),
    st.builds(Link, text=words, address=words, **styles),
    st.builds(LineBreak),
    slots,
)
runs = st.lists(run, max_size=4).map(tuple)
several = st.lists(runs, max_size=3).map(tuple)
block = st.one_of(
    st.builds(Heading, level=st.integers(1, 6), runs=runs),
    st.builds(Paragraph, runs=runs),
    st.builds(Items, items=several, numbered=st.booleans()),
    st.builds(Table, header=several, rows=st.lists(several, max_size=2).map(tuple)),
)
lines = st.lists(words, max_size=3).map(tuple)
heads = st.builds(
    Letterhead, name=words, address=lines, phone=words, email=words, website=words, logo=pictures
)
documents = st.builds(
    Document,
    title=words,
    blocks=st.lists(block, max_size=5).map(tuple),
    language=words,
    letterhead=st.none() | heads,
    recipient=lines | slots,
    date=words,
    reference=words | slots,
    closing=st.none() | st.builds(Closing, words=words, name=words, title=words, signature=pictures),
    enclosures=lines,
    acknowledgement=words,
    watermark=words,
    large_print=st.booleans(),
)


@given(documents)
def test_a_kept_document_comes_back_as_it_was(document: Document) -> None:
    line = kept(document)
    assert line.isascii()
    assert document_of(line) == document
    assert kept(document_of(line)) == line


@given(documents, documents)
def test_two_documents_are_kept_alike_only_if_they_are(one: Document, other: Document) -> None:
    assert (kept(one) == kept(other)) == (one == other)


@pytest.mark.parametrize(
    "line", ["", "{}", "[]", "null", '{"form":1}', '{"form":2}', '{"form":1,"blocks":[{}]}']
)
def test_what_was_not_kept_here_is_refused(line: str) -> None:
    with pytest.raises(ValueError):
        document_of(line)
