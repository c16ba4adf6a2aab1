import pytest

from evenhand.core.packs.checks.html_in_body import CHECK


@pytest.mark.parametrize(
    "body",
    [
        "Rock & roll; this & that",
        "a < b and c > d",
        "<school name> <name> <date> <address>",
        "<https://www.childnet.com>",
        "::: note\n<b>x</b> &amp;\n:::\nText",
        "((a))<((b))",
    ],
)
def test_leaves_everything_else_alone(in_body, body):
    assert in_body(CHECK, body) == []


@pytest.mark.parametrize(
    "html", ["<b>", "</b>", "<br/>", "<BR>", '<a href="x">', "<!-- x -->", "<script>", "&nbsp;", "&#160;"]
)
def test_finds_tags_and_references(in_body, html):
    assert in_body(CHECK, f"# Title\n\nText {html} text") == [(3, 6)]


def test_finds_html_in_an_option(in_file):
    details = "fields:\n  x: {type: one-of, options: {a: {label: A, text: '<b>bold'}}}\n"
    assert in_file(CHECK, "((x))", details) == [(9, 45)]
