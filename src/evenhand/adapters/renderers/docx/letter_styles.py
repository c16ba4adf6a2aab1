"""The styles of a letter: its letterhead, address, date and sign-off."""

from evenhand.adapters.renderers.docx import sheet
from evenhand.adapters.renderers.docx.style import SOFT, TEAL, Style, letters, spacing
from evenhand.core.document import Document

_ROOM_TO_SIGN = 800


def letter_styles(document: Document) -> tuple[Style, ...]:
    """The styles of the parts of a letter that a text without letterhead lacks."""
    return (*_letterhead(document), *_opening(document), *_ending(document))


def _opening(document: Document) -> tuple[Style, ...]:
    sizes = sheet.sizes_of(document)
    return (
        Style(
            id="Address",
            name="Address",
            paragraph=spacing(after=240, line=240),
            letters=letters(sizes.address),
        ),
        Style(
            id="WindowAddress",
            name="Window Address",
            based_on="Address",
            next="Date",
            paragraph=sheet.places_of(document).window() + spacing(line=240),
        ),
        Style(id="Date", name="Date", next="Normal", paragraph=spacing(before=120, after=60)),
        Style(
            id="Reference",
            name="Reference",
            next="Normal",
            paragraph=spacing(after=sheet.BELOW_OPENING),
            letters=f'<w:color w:val="{SOFT}"/>',
        ),
    )


def _ending(document: Document) -> tuple[Style, ...]:
    sizes = sheet.sizes_of(document)
    signed = document.closing and document.closing.signature
    room = 0 if signed else _ROOM_TO_SIGN
    return (
        Style(
            id="Closing",
            name="Closing",
            next="Signature",
            paragraph=f"<w:keepNext/><w:keepLines/>{spacing(before=240, after=120)}",
        ),
        Style(
            id="SignaturePicture",
            name="Signature Picture",
            next="Signature",
            paragraph=f"<w:keepNext/>{spacing(before=60, after=60, line=240)}",
        ),
        Style(
            id="Signature",
            name="Signature",
            next="SignatoryPost",
            paragraph=f"<w:keepNext/><w:keepLines/>{spacing(before=room)}",
            letters="<w:b/><w:bCs/>",
        ),
        Style(
            id="SignatoryPost",
            name="Signatory Post",
            next="Normal",
            paragraph=f"<w:keepLines/>{spacing(after=240)}",
        ),
        Style(
            id="Enclosures",
            name="Enclosures",
            paragraph=f"<w:keepLines/>{spacing(before=120, after=120)}",
        ),
        Style(
            id="SmallPrint",
            name="Small Print",
            paragraph=f"<w:keepLines/>{spacing(before=240)}",
            letters=letters(sizes.small, colour=SOFT),
        ),
    )


def _letterhead(document: Document) -> tuple[Style, ...]:
    sizes = sheet.sizes_of(document)
    places = sheet.places_of(document)
    frame = places.letterhead()
    return (
        Style(id="Logo", name="Logo", next="Letterhead", paragraph=places.logo_frame() + spacing(line=240)),
        Style(
            id="LetterheadName",
            name="Letterhead Name",
            next="Letterhead",
            paragraph=frame + spacing(after=60, line=240),
            letters=letters(sizes.name, colour=TEAL, bold=True),
        ),
        Style(
            id="Letterhead",
            name="Letterhead",
            paragraph=frame + spacing(line=252),
            letters=letters(sizes.small, colour=SOFT),
        ),
    )
