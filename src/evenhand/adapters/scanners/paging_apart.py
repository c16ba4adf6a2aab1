"""The process apart that draws the pages of a PDF: reads a line with the longest side and the file, writes
pictures. Started by `paging`."""

import sys
from collections.abc import Iterator
from io import BytesIO

import msgspec
import pypdfium2

from evenhand.adapters.scanners.apart import bound
from evenhand.adapters.scanners.paging import MOST_PAGES
from evenhand.adapters.scanners.showing import Shown


def drawn(data: bytes, *, longest: int) -> Iterator[Shown]:
    """Each page of a file; none of one with too many. Raises `PdfiumError` for what cannot be read."""
    with pypdfium2.PdfDocument(data) as pdf:
        if len(pdf) <= MOST_PAGES:
            yield from (_page(pdf[number], longest) for number in range(len(pdf)))


def _page(page: pypdfium2.PdfPage, longest: int) -> Shown:
    picture = page.render(scale=longest / max(*page.get_size(), 1.0)).to_pil().convert("RGB")
    picture.thumbnail((longest, longest))
    target = BytesIO()
    picture.save(target, format="JPEG", quality=88, subsampling=0)
    return Shown(data=target.getvalue(), width=picture.width, height=picture.height)


def main() -> None:
    """Read, bound and answer."""
    longest = int(sys.stdin.buffer.readline())
    data = sys.stdin.buffer.read()
    bound()
    try:
        pages = tuple(drawn(data, longest=longest))
    except pypdfium2.PdfiumError:
        pages = ()
    sys.stdout.buffer.write(msgspec.json.encode(pages))


if __name__ == "__main__":
    main()
