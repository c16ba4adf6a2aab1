"""HTML: a page that is safe to send as e-mail, or a fragment to paste into a newsletter.

Nothing is fetched and nothing runs: no script, no style sheet, no picture. Mail programs block
pictures that are packed into the page, so the logo is left to the school's name in words, and the
signature to the signer's. The page is one column without layout tables, at most 640 pixels wide.
Classic Outlook knows no greatest width and shows the column as wide as its window.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from evenhand.adapters.renderers.forms import Form, form_of
from evenhand.adapters.renderers.html.body import Body, style
from evenhand.adapters.renderers.html.looks import PLAIN, Looks, mail_looks
from evenhand.adapters.renderers.html.markup import Pieces, attribute, said
from evenhand.adapters.renderers.languages import runs_right_to_left
from evenhand.adapters.renderers.turning import steadied
from evenhand.core.document import Document, Record


@dataclass(frozen=True, slots=True, kw_only=True)
class HtmlPress:
    """A letter made ready as HTML."""

    form: Form

    def one(self, record: Record) -> bytes:
        """The page for one recipient, in UTF-8. Raises KeyError for a slot not filled."""
        return self.form.filled(record).encode()

    def many(self, records: Iterable[Record]) -> Iterator[bytes]:
        """The pages for each recipient in order, made as they are asked for."""
        return map(self.one, records)


@dataclass(frozen=True, slots=True, kw_only=True)
class HtmlRenderer:
    """Makes HTML pages; `fragment=True` makes a piece to paste into a page, without any styles, whose
    headings begin at the second level because the page around it has the first."""

    fragment: bool = False

    @property
    def suffix(self) -> str:
        """How file names of this format end."""
        return ".html"

    def prepare(self, document: Document) -> HtmlPress:
        """Write all that is the same for all recipients. Raises `Refused` for a link that leads
        nowhere."""
        document = steadied(document)
        pieces = _fragment(document) if self.fragment else _page(document)
        return HtmlPress(form=form_of(pieces))


def _tongue(document: Document) -> str:
    direction = "rtl" if runs_right_to_left(document.language) else "ltr"
    return f'lang="{attribute(document.language)}" dir="{direction}"'


def _body(document: Document, *, looks: Looks, top: int) -> Pieces:
    return Body(looks=looks, top=top, right=runs_right_to_left(document.language)).pieces(document)


def _fragment(document: Document) -> Pieces:
    return [f"<article {_tongue(document)}>\n", *_body(document, looks=PLAIN, top=2), "</article>\n"]


def _page(document: Document) -> Pieces:
    looks = mail_looks(large=document.large_print)
    return [
        f"<!DOCTYPE html>\n<html {_tongue(document)}>\n<head>\n"
        '<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        '<meta name="color-scheme" content="light dark">\n'
        '<meta name="supported-color-schemes" content="light dark">\n'
        f"<title>{said(document.title)}</title>\n</head>\n"
        f'<body style="margin:0;padding:0">\n<div {_tongue(document)}{style(looks.sheet)}>\n',
        *_body(document, looks=looks, top=1),
        "</div>\n</body>\n</html>\n",
    ]
