import re
from collections import Counter
from dataclasses import replace

import pytest
from lxml import html

from evenhand.adapters.renderers.html import HtmlRenderer
from evenhand.adapters.renderers.html.reading import words_of_html
from evenhand.core.document import Document, Heading, Paragraph, Text
from evenhand.core.document.reading import spoken_lines

OPENED = re.compile(r"<(/?)([a-z0-9]+)[^>]*>")
ALONE = {"meta", "br"}
KNOWN = {"html", "head", "meta", "title", "body", "div", "header", "address", "article", "p", "small"}
KNOWN |= {"h1", "h2", "h3", "h4", "ul", "ol", "li", "table", "thead", "tbody", "tr", "th", "td"}
KNOWN |= {"a", "bdi", "strong", "em", "br"}


@pytest.fixture(scope="module")
def source(letter, record):
    return HtmlRenderer().prepare(letter).one(record).decode()


@pytest.fixture(scope="module")
def page(source):
    return html.document_fromstring(source.encode())


@pytest.fixture(scope="module")
def fragment(letter, record):
    return HtmlRenderer(fragment=True).prepare(letter).one(record).decode()


def unclosed(source: str) -> list[str]:
    """Tags not closed, or closed in the wrong order: a strict reading, unlike a browser's."""
    waiting: list[str] = []
    for closing, tag in OPENED.findall(source):
        if not closing and tag not in ALONE:
            waiting.append(tag)
        elif closing and (not waiting or waiting.pop() != tag):
            return [tag]
    return waiting


def test_every_tag_is_known_and_closed_in_order(source, fragment):
    for text in (source, fragment):
        assert {tag for _, tag in OPENED.findall(text)} <= KNOWN
        assert unclosed(text) == []
        assert text.count("<") == len(OPENED.findall(text)) + text.lower().count("<!doctype")


def test_the_words_are_those_of_the_document(letter, record, source, fragment):
    wanted = "\n".join(spoken_lines(letter, record)).split()
    for text in (source, fragment):
        said = "\n".join(words_of_html(text.encode())).replace("Enclosed:", "").replace("\u00a0· ", "\n")
        assert said.split() == wanted


def test_the_page_has_title_language_direction_and_one_h1(page):
    assert page.get("lang") == "en-GB"
    assert page.get("dir") == "ltr"
    assert page.findtext("head/title") == "Keeping our community kind online"
    assert len(page.findall(".//h1")) == 1
    assert page.find("head/meta").get("charset") == "utf-8"


def test_headings_skip_no_level(page):
    levels = [int(node.tag[1]) for node in page.iter("h1", "h2", "h3", "h4")]
    assert levels == [1, 2, 3]


def test_no_id_stands_twice(page):
    ids = Counter(node.get("id") for node in page.iter() if node.get("id"))
    assert [one for one, times in ids.items() if times > 1] == []


def test_nothing_is_fetched_and_nothing_runs(page):
    assert not list(page.iter("script", "style", "link", "img", "iframe", "object", "svg", "base", "form"))
    attributes = {name for node in page.iter() for name in node.attrib}
    assert attributes <= {"lang", "dir", "charset", "name", "content", "style", "href", "scope"}
    assert all("url(" not in (node.get("style") or "") for node in page.iter())


def test_links_lead_to_pages_mail_and_telephone_only(page):
    assert [node.get("href") for node in page.iter("a")] == [
        "https://www.internetmatters.org/?a=1&b=2",
        "mailto:office@thornfield.example",
    ]


def test_a_table_has_header_cells_with_a_scope(page):
    assert [(node.text, node.get("scope")) for node in page.iter("th")] == [
        ("Question", "col"),
        ("Person", "col"),
    ]
    assert page.find(".//table/thead/tr/th") is not None
    assert len(page.findall(".//table/tbody/tr")) == 2


def test_lists_are_lists(page):
    assert [(node.tag, len(node.findall("li"))) for node in page.iter("ul", "ol")] == [
        ("ul", 2),
        ("ol", 2),
        ("ol", 2),
    ]


def test_words_are_sixteen_pixels_and_the_column_not_too_wide(source):
    sheet = re.search(r'<div [^>]*style="([^"]*)"', source).group(1)
    assert "font-size:16px" in sheet
    assert "max-width:640px" in sheet


def test_dark_mode_can_turn_the_page_round(source):
    assert '<meta name="color-scheme" content="light dark">' in source
    assert "background" not in source
    colours = set(re.findall(r"(?<![a-z])color:([^;\"]+)", source))
    assert colours <= {"inherit"}


def test_large_print_is_eighteen_point(letter, record):
    source = HtmlRenderer().prepare(replace(letter, large_print=True)).one(record).decode()
    assert min(int(size) for size in re.findall(r"font-size:(\d+)px", source)) == 24


def test_an_arabic_page_runs_from_right_to_left(arabic_letter, record):
    page = html.document_fromstring(HtmlRenderer().prepare(arabic_letter).one(record))
    assert (page.get("lang"), page.get("dir")) == ("ar", "rtl")
    assert page.find(".//address").get("dir") == "auto"
    assert page.find(".//a").get("dir") == "auto"


def test_a_practice_letter_says_so_first(letter, record):
    data = HtmlRenderer().prepare(replace(letter, watermark="PRACTICE")).one(record)
    assert words_of_html(data)[0] == "PRACTICE"


def test_the_fragment_is_plain_and_goes_into_any_page(fragment):
    assert fragment.startswith('<article lang="en-GB" dir="ltr">\n')
    assert fragment.endswith("</article>\n")
    assert "style=" not in fragment
    assert "<h1" not in fragment
    assert "<h2>Keeping our community kind online</h2>" in fragment


def test_a_newsletter_item_needs_no_letterhead():
    item = Document(
        title="News",
        blocks=(
            Heading(level=1, runs=(Text(text="Come and talk"),)),
            Paragraph(runs=(Text(text="A & B"),)),
        ),
    )
    assert HtmlRenderer(fragment=True).prepare(item).one({}).decode() == (
        '<article lang="en-GB" dir="ltr">\n<h2>Come and talk</h2>\n<p>A &amp; B</p>\n</article>\n'
    )


def test_titles_and_languages_cannot_break_out():
    nasty = Document(title="</title><script>x</script>", language='en"><script>', blocks=())
    page = html.document_fromstring(HtmlRenderer().prepare(nasty).one({}))
    assert page.findtext("head/title") == "</title><script>x</script>"
    assert not list(page.iter("script"))
