"""Accessible PDF: a document through Typst to PDF/UA-1 and PDF/A-2a in one file."""

from evenhand.adapters.renderers.pdf.bulk import BulkPress, BulkRenderer
from evenhand.adapters.renderers.pdf.characters import missing_characters
from evenhand.adapters.renderers.pdf.images import page_images
from evenhand.adapters.renderers.pdf.press import PdfPress, PdfRenderer
from evenhand.adapters.renderers.pdf.print_file import PrintFile
from evenhand.adapters.renderers.pdf.window import addresses_that_do_not_fit

__all__ = [
    "BulkPress",
    "BulkRenderer",
    "PdfPress",
    "PdfRenderer",
    "PrintFile",
    "addresses_that_do_not_fit",
    "missing_characters",
    "page_images",
]
