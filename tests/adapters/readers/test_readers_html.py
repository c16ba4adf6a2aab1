"""Web pages as lines."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from readers_asking import finding, marked, read, refused, said, shapes, texts

from evenhand.adapters.readers import read_document
from evenhand.core.packs.source import MarkKind, SourceDocument


def opened(body: str, *, head: str = "", name: str = "letter.html") -> SourceDocument:
    return read(f"<!DOCTYPE html><html><head>{head}</head><body>{body}</body></html>".encode(), name)


def test_ordinary_paragraphs_stay_as_they_are() -> None:
    document = opened("<p>Dear\n   Parent</p>\n<p> </p><p>All is <u>well</u>.</p>")
    assert shapes(document) == [("body", 0, "Dear Parent"), ("body", 0, "All is well.")]
    assert document.findings == ()


def test_headings_items_and_cells_are_told_apart() -> None:
    body = "<h2>Head</h2><ul><li>one<ul><li>within</ul><li><p>two</p></ul><table><tr><td>a<td>b</table>tail"
    document = opened(body)
    assert shapes(document) == [
        ("heading", 2, "Head"),
        ("item", 0, "one"),
        ("item", 1, "within"),
        ("item", 0, "two"),
        ("cell", 0, "a"),
        ("cell", 0, "b"),
        ("body", 0, "tail"),
    ]
    assert finding(document, "document-table-by-cells").place.line == 5


def test_header_and_footer_of_the_page_are_edges() -> None:
    body = "<header><h1>School</h1></header><article><header>Title</header></article><footer>End</footer>"
    assert [style for style, _, _ in shapes(opened(body))] == ["header", "body", "footer"]


def test_entities_and_breaks_are_read() -> None:
    document = opened("<p>Fish &amp; chips &lt;name&gt;<br>caf&eacute;&nbsp;&#8217;</p><pre>one\n  two</pre>")
    assert texts(document) == ["Fish & chips <name>", "café ’", "one", "two"]


def test_marks_go_on_over_paragraphs() -> None:
    document = opened('<b>one<div>two</div></b><a href=" https://a.example ">see <i>it</i></a><del>old</del>')
    assert marked(document, MarkKind.BOLD) == [("one", ""), ("two", "")]
    assert marked(document, MarkKind.LINK) == [("see it", "https://a.example")]
    assert marked(document, MarkKind.ITALIC) == [("it", "")]
    assert marked(document, MarkKind.DELETED) == [("old", "")]


@pytest.mark.demand("K20")
@pytest.mark.parametrize(
    "place",
    [
        "<school/setting name>",
        "<Name>",
        "<Head teacher's name>",
        "<date>",
        "<link>",
        "<1st choice>",
        "<a parent>",
    ],
)
def test_placeholders_that_look_like_tags_are_kept(place: str) -> None:
    document = opened(f"<p>At {place}we <b>strive</b></p>")
    assert texts(document) == [f"At {place}we strive"]


def test_a_placeholder_kept_is_told_with_its_line() -> None:
    document = opened("<p>Dear all</p><p>At <school name> today</p><script>if (a <len) b();</script>")
    assert finding(document, "document-unknown-tag").place.line == 2
    assert said(document).count("document-unknown-tag") == 1


def test_real_elements_of_other_makers_are_no_placeholders() -> None:
    body = "<p><o:p>a</o:p> <my-part>b</my-part> <time>c</time><td nowrap>d <input disabled data-x></td>"
    assert " ".join(texts(opened(body))) == "a b c d"


def test_scripts_and_styles_are_left_out_and_told() -> None:
    document = opened("<p>x</p><script>alert('no')</script>", head="<style>p {}</style>")
    assert texts(document) == ["x"]
    assert said(document) == ["document-script-left-out"] * 2


@pytest.mark.parametrize(
    ("inside", "id_"),
    [
        ('<img src="https://evil.example/x.png" alt="Crest">', "document-picture-left-out"),
        ('<iframe src="https://evil.example"></iframe>', "document-outside-content"),
        ("<input type=checkbox name=agree>", "document-control-left-out"),
        ("<select name=who><option>A<option>B</select>", "document-options-offered"),
        ("<math><mi>x</mi></math>", "document-equation-left-out"),
    ],
)
def test_what_cannot_be_taken_over_is_told(inside: str, id_: str) -> None:
    document = opened(f"<p>One</p><p>Here {inside}</p>")
    assert [(one.id, one.place.line) for one in document.findings] == [(id_, 2)]
    assert texts(document) == ["One", "Here"]


def test_lists_that_word_wrote_are_items() -> None:
    bullet = "<span style='font-family:Symbol;mso-list:Ignore'>·<span>&nbsp;&nbsp; </span></span>"
    body = f"<p class=MsoListParagraph style='mso-list:l0 level2 lfo1'>{bullet}<b>one</b></p>"
    assert shapes(opened(body)) == [("item", 1, "one")]


def test_the_language_is_that_of_the_page() -> None:
    assert read(b'<html lang="cy"><body><p>Annwyl</p></body></html>', "a.html").language == "cy"
    assert read(b'<html lang="no such"><body><p>Annwyl</p></body></html>', "a.html").language == ""


@pytest.mark.parametrize(
    ("head", "encoding", "ids"),
    [
        ('<meta charset="utf-8">', "utf-8", []),
        ("", "utf-8", []),
        ("", "utf-8-sig", []),
        ("", "utf-16", []),
        ("", "cp1252", ["document-encoding-assumed"]),
        ('<meta charset="iso-8859-1">', "cp1252", []),
        ('<meta http-equiv="Content-Type" content="text/html; charset=windows-1252">', "cp1252", []),
        ('<meta charset="utf-7">', "utf-8", ["document-unknown-encoding"]),
        ('<meta charset="utf-8">', "cp1252", ["document-unknown-encoding", "document-encoding-assumed"]),
    ],
)
def test_letters_are_read_as_they_were_written(head: str, encoding: str, ids: list[str]) -> None:
    page = f"<html><head>{head}</head><body><p>Caffi’r Tŷ — é</p></body></html>".replace("ŷ", "ÿ")
    document = read(page.encode(encoding), "page.html")
    assert texts(document) == ["Caffi’r Tÿ — é"]
    assert said(document) == ids


def test_pages_nested_too_deep_are_refused() -> None:
    for depth in (200, 3_000):
        page = "<html><body>" + "<div>" * depth + "x"
        assert refused(page.encode(), "page.html").id == "document-nested-too-deep"


def test_a_piece_of_text_too_long_is_refused_not_lost() -> None:
    page = b"<html><body><p>" + b"x" * 11_000_000 + b"</p><p>lost?</p>"
    assert refused(page, "page.html").id == "document-nested-too-deep"


WORDS = st.text("abé <>&;", min_size=1, max_size=10).map(lambda one: " ".join(one.split())).filter(bool)


@settings(max_examples=50, deadline=None)
@given(st.lists(WORDS, min_size=1, max_size=8))
def test_escaped_words_come_back(paragraphs: list[str]) -> None:
    from html import escape

    page = "<html><body>" + "".join(f"<p>{escape(one)}</p>" for one in paragraphs)
    assert texts(read_document(data=page.encode(), name="x.html")) == paragraphs
