"""All letters in one PDF for the printer, in the order of the list."""

from collections.abc import Iterable
from pathlib import Path
from typing import BinaryIO

from evenhand.adapters.renderers.pdf.print_reading import leftovers_printed
from evenhand.core.document import Document, Record
from evenhand.core.findings import Refused

PRESSES_KEPT = 8


class PrintRun:
    """Keeps the promise `merging.Combine`. The file has no tags: it is for paper and must not be mailed.
    Each letter begins on a new sheet, also where both sides are printed."""

    @property
    def suffix(self) -> str:
        """How the name of the file ends."""
        return ".pdf"

    def write(self, *, letters: Iterable[tuple[Document, Record]], stream: BinaryIO) -> None:
        """Print letter after letter. Raises `Refused` for what paper cannot take."""
        from evenhand.adapters.renderers.pdf.bulk import BulkPress, BulkRenderer
        from evenhand.adapters.renderers.pdf.print_file import PrintFile

        presses: dict[int, tuple[Document, BulkPress]] = {}
        with PrintFile(into=stream, two_sided=True) as printed:
            for document, record in letters:
                known = presses.get(id(document))
                if known is None:
                    if len(presses) >= PRESSES_KEPT:
                        presses.clear()
                    known = presses[id(document)] = (document, BulkRenderer().prepare(document))
                printed.add(known[1], record)

    def check(self, path: Path) -> None:
        """Search what every page shows. Raises `Refused` with the pages where something was left over."""
        if findings := leftovers_printed(path, name=path.name.strip(".")):
            raise Refused(findings)
