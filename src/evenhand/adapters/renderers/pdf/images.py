"""Pages as pictures, for a preview on the screen."""

from typing import Literal

from evenhand.adapters.renderers.pdf.compiler import pictures
from evenhand.adapters.renderers.pdf.press import PdfPress
from evenhand.core.document import Record


def page_images(
    press: PdfPress, record: Record, *, kind: Literal["png", "svg"] = "png", dots_per_inch: float = 96
) -> list[bytes]:
    """Each page of one letter as a picture. SVG is ready five times sooner than PNG, but larger.
    A picture cannot be read aloud: always offer the PDF beside it. Raises as `PdfPress.one`."""
    return pictures(press.job(record).main(pages="auto"), kind=kind, dots_per_inch=dots_per_inch)
