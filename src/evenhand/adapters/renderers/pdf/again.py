"""A letter made again from what was approved, and proved to be the one that left.

Finished letters to many are not kept: eight million of them would fill 300 GB, and a file that lies
somewhere can leak. Kept are the document once, the record of each recipient, and the SHA-256 of what each
got. Whoever asks gets the same bytes, or a plain no.
"""

import hashlib
import hmac
from functools import cache
from importlib.metadata import version

from evenhand.adapters.renderers import fonts
from evenhand.adapters.renderers.pdf.bulk import BulkRenderer
from evenhand.adapters.renderers.pdf.press import PdfRenderer
from evenhand.core.document import Document, Record
from evenhand.core.findings import Finding, Level, Refused


@cache
def made_by() -> str:
    """What decides the bytes of a letter besides its words: the version of Typst, and the fonts. Keep it
    beside the digests, so that a no can be explained."""
    digest = hashlib.sha256()
    for path in sorted([*fonts.FOLDER.glob("*.ttf"), fonts.FOLDER / "coverage.txt"]):
        digest.update(path.read_bytes())
    return f"typst {version('typst')}, fonts {digest.hexdigest()[:12]}"


class Again:
    """Makes letters of one document again, for one recipient after another."""

    def __init__(self, document: Document, *, made_by: str = "") -> None:
        """`made_by` is what was kept beside the digests. Raises `Refused` as `PdfRenderer.prepare`."""
        self._many = BulkRenderer().prepare(document)
        self._alone = PdfRenderer().prepare(document)
        self._made_by = made_by

    def one(self, record: Record, *, sha256: str) -> bytes:
        """The very bytes that had this digest, whether they were made among many or alone. Raises `Refused`
        where others come out, and as `Press.one`."""
        for press in (self._many, self._alone):
            made = press.one(record)
            if hmac.compare_digest(hashlib.sha256(made).hexdigest(), sha256.lower()):
                return made
        raise Refused([self._not_the_same()])

    def _not_the_same(self) -> Finding:
        if self._made_by and self._made_by != made_by():
            why = f"It was made with {self._made_by}, and here is {made_by()}."
            mend = "Make it again with the version of Evenhand that made it."
        else:
            why = "The words that were kept, or the recipient, are not those of the letter that left."
            mend = "Look into the history of this letter, and bring back a copy from before the change."
        return Finding(
            id="letter-not-the-same",
            level=Level.STOP,
            words=f"This letter cannot be shown as it was sent, so it is not shown at all. {why}",
            mend=mend,
        )
