import pytest

from evenhand.adapters.renderers.docx import DocxRenderer
from evenhand.adapters.renderers.html import HtmlRenderer
from evenhand.adapters.renderers.links import address_of, says_itself
from evenhand.adapters.renderers.text import TextRenderer
from evenhand.core.document import Document, Link, Paragraph
from evenhand.core.findings import Level, Refused


def link(address: str, text: str = "words") -> Link:
    return Link(text=text, address=address)


@pytest.mark.parametrize(
    "address",
    [
        "https://www.nspcc.org.uk",
        "http://thornfield.example:8080/a/b?c=d&e=%20#f",
        "mailto:office@thornfield.example?subject=A%20meeting",
        "tel:+441632960123",
    ],
)
def test_an_ordinary_address_is_kept_as_it_is(address):
    assert address_of(link(address)) == address


@pytest.mark.parametrize(
    ("address", "kept"),
    [
        ("https://x.example/café", "https://x.example/caf%C3%A9"),
        ('https://x.example/"quoted"<b>', "https://x.example/%22quoted%22%3Cb%3E"),
        (" https://x.example ", "https://x.example"),
    ],
)
def test_letters_no_address_may_have_are_written_as_codes(address, kept):
    assert address_of(link(address)) == kept


BAD = [
    "javascript:alert(1)",
    "JaVaScRiPt:alert(1)",
    "data:text/html,hello",
    "file:///etc/passwd",
    "ftp://x.example",
    "\\\\server\\share",
    "//x.example",
    "www.x.example",
    "",
    "https://",
    "https:///path",
    "http://[broken",
    "https://x.example:port/",
    "mailto:",
    "tel:",
    "https://x.example/a b",
    "https://x.example/\nX",
    "java\nscript:alert(1)",
]


@pytest.mark.parametrize("address", BAD)
def test_an_address_that_leads_elsewhere_is_refused(address):
    with pytest.raises(Refused) as refusal:
        address_of(link(address))
    assert [(one.id, one.level) for one in refusal.value.findings] == [("link-leads-nowhere", Level.STOP)]


@pytest.mark.parametrize("renderer", [DocxRenderer(), HtmlRenderer(), TextRenderer()])
def test_every_format_refuses_a_script_as_address(renderer):
    document = Document(title="t", blocks=(Paragraph(runs=(link("javascript:alert(1)"),)),))
    with pytest.raises(Refused):
        renderer.prepare(document)


@pytest.mark.parametrize(
    ("text", "address", "same"),
    [
        ("our website", "https://x.example", False),
        ("x.example", "https://x.example/", True),
        ("https://x.example/", "https://x.example", True),
        ("a@x.example", "mailto:a@x.example", True),
        ("01632 960123", "tel:+441632960123", True),
        ("01632 960124", "tel:+441632960123", False),
        ("x.example.evil", "https://x.example", False),
    ],
)
def test_words_that_are_their_address_are_known(text, address, same):
    assert says_itself(link(address, text)) is same
