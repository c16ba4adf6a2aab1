"""A picture of the top of a PDF's first page, for somebody who wants to see how it looks."""

from io import BytesIO

WIDTH = 1000
TOP = 0.42
"""How much of the page is shown: letterhead, address and the first words."""


def top_of_first_page(data: bytes, *, width: int = WIDTH, share: float = TOP) -> bytes:
    """The upper part of page one as PNG, so many dots wide. `data` is a PDF that we made."""
    import pypdfium2

    with pypdfium2.PdfDocument(data) as file:
        page = file[0]
        image = page.render(scale=width / page.get_width()).to_pil()
    target = BytesIO()
    image.crop((0, 0, image.width, round(image.height * share))).save(target, format="PNG", optimize=True)
    return target.getvalue()
