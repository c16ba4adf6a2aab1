"""One file of many letters, for a printer. It has no tags and must never be sent to anybody.

Kept apart from the press on purpose: what is mailed is accessible, what is printed need not be,
and a joined file loses its tags anyway. Letters are written as they are ready, so that ten thousand
need no more memory than a hundred: what is the same in letters of one form once, and of each only what
is its own. Those that Typst has to set are set some at a time.
"""

import re
from collections import OrderedDict
from collections.abc import Sequence
from types import TracebackType
from typing import BinaryIO, NamedTuple, Self

from evenhand.adapters.renderers.pdf.bulk.paper import PaperForm, PaperPage
from evenhand.adapters.renderers.pdf.bulk.press import BulkPress
from evenhand.adapters.renderers.pdf.bulk.simple import NotSimple
from evenhand.adapters.renderers.pdf.compiler import untagged_pdf
from evenhand.adapters.renderers.pdf.objects import Objects, objects_of
from evenhand.adapters.renderers.pdf.page_file import PageFile
from evenhand.adapters.renderers.pdf.press import Job, PdfPress
from evenhand.adapters.renderers.pdf.source import main_source
from evenhand.core.document import Record
from evenhand.core.findings import Finding, Level, Refused

# Set together: enough to share their fonts, few enough to be small.
BATCH = 16
FORMS_KEPT = 64
_KIDS = re.compile(rb"/Type/Pages/Count \d+/Kids\[([^\]]*)\]")
_NUMBER = re.compile(rb"(\d+) 0 R")
_EMPTY = b"<</Type/Page/Parent %d 0 R/MediaBox[0 0 595.2756 841.8898]/Resources<<>>>>"
_PAGE = b"<</Type/Page/Parent %%d 0 R%b/Resources %d 0 R/Contents %d 0 R>>"
_DRAWN = tuple(map(re.compile, (rb"/MediaBox\[[^\]]*\]", rb"/Resources \d+ 0 R", rb"/Contents \d+ 0 R")))
_NEW_SHEET = '#pagebreak(weak: true, to: "odd")\n'
_WIDE, _HIGH = 595.2756, 841.8898
_EDGE = 10 * 72 / 25.4  # what most printers cannot print on
_PICTURE = (
    b"<</Type/XObject/Subtype/Image/Width %d/Height %d/ColorSpace/DeviceRGB/BitsPerComponent 8"
    b"/Filter/DCTDecode/Length %d>>\nstream\n%b\nendstream"
)
_STREAM = b"<</Length %d>>\nstream\n%b\nendstream"


class PicturePage(NamedTuple):
    """A picture that fills a page: a JPEG in three colours. `edge` is how much of the sheet stays white on
    each side, in points; a page that was drawn whole has an edge of its own."""

    width: int
    height: int
    jpeg: bytes
    edge: float = _EDGE


class _Sheet(NamedTuple):
    """A page of a form that is in the file already: its resources, and its contents if they never differ."""

    page: PaperPage
    resources: int
    contents: int


class _Batch:
    """Some letters set as one document."""

    def __init__(self, jobs: list[Job], *, pages: str, two_sided: bool) -> None:
        letters = [job.letter(pages=pages, printed=True) for job in jobs]
        if two_sided:
            letters = [_NEW_SHEET + letter for letter in letters]
        made = untagged_pdf({**jobs[0].files, "main.typ": main_source(letters)})
        self.objects = objects_of(made)
        self.tree, self.pages = _pages(self.objects)


def _pages(objects: Objects) -> tuple[int, list[int]]:
    """The object that lists the pages, and the pages."""
    for tree, body in enumerate(objects.bodies, start=1):
        if found := _KIDS.search(body):
            return tree, [int(number) for number in _NUMBER.findall(found[1])]
    raise ValueError("typst lists all pages in one place")


class PrintFile:
    """Letters one after another in a PDF for a printer; each numbers its own pages. With `two_sided` each
    begins on a new sheet, so that nobody gets the letter of somebody else on the back of theirs: where one
    has an odd number of pages, an empty one follows.

    `into` is written from where it stands, in one go, and never read; whoever opened it closes it.
    Use as `with PrintFile(into=file) as printed: printed.add(press, record)`. A file that was not
    ended, because something was refused on the way, is not a PDF: throw it away.
    """

    def __init__(self, *, into: BinaryIO, two_sided: bool = False) -> None:
        self._file = PageFile(into)
        self._two_sided = two_sided
        self._waiting: list[Job] = []
        self._last: tuple[bytes, list[bytes]] | None = None
        self._pictures: dict[int, tuple[PicturePage, bytes]] = {}
        self._forms: OrderedDict[int, tuple[PaperForm, list[_Sheet]]] = OrderedDict()
        self.letters = 0

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if kind is None:
            self.end()

    @property
    def pages(self) -> int:
        """How many pages have been written so far, empty ones too."""
        return self._file.pages

    def add(self, press: PdfPress | BulkPress, record: Record) -> None:
        """Print the next letter. Raises as `PdfPress.one` does."""
        self.letters += 1
        if isinstance(press, PdfPress):
            self._wait(press, record)
            return
        try:
            form, lines = press.on_paper(record)
        except NotSimple:
            self._wait(press.alone, record)
        else:
            self._print()
            self._new_sheet()
            for sheet in self._sheets(form):
                contents = sheet.contents or self._contents(sheet.page.contents(lines))
                self._file.add_page(_PAGE % (sheet.page.size, sheet.resources, contents))

    def add_finished(self, finished: bytes) -> None:
        """Print a letter that was finished before, byte for byte what Typst made, as often as it is added:
        all copies share what they are drawn with. Its tags and links stay behind. Raises `Refused` for a
        PDF from elsewhere."""
        self.letters += 1
        self._print()
        self._new_sheet()
        if self._last is None or self._last[0] != finished:
            try:
                self._last = finished, self._bare_pages(objects_of(finished))
            except ValueError as error:
                raise Refused([_from_elsewhere()]) from error
        for page in self._last[1]:
            self._file.add_page(page)

    def _bare_pages(self, objects: Objects) -> list[bytes]:
        bodies = map(objects.body, _pages(objects)[1])
        return [b"<</Type/Page/Parent %d 0 R" + self._drawn(objects, body) + b">>" for body in bodies]

    def _drawn(self, objects: Objects, page: bytes) -> bytes:
        """What a page is drawn with, shared."""
        found = [part.search(page) for part in _DRAWN]
        if not all(found):
            raise ValueError("typst says of each page what it is drawn with")
        return self._file.shared_from(objects, b"".join(one[0] for one in found if one))

    def add_enclosed(self, enclosed: Sequence[Sequence[PicturePage]]) -> None:
        """Print what goes with the letter before: of each enclosure the pages one after another, the first on
        a sheet of its own, as large as the sheet allows. The same page is in the file once, however often it
        is added."""
        for pages in enclosed:
            self._print()
            self._new_sheet()
            for page in pages:
                known = self._pictures.get(id(page))
                if known is None:
                    known = self._pictures[id(page)] = page, self._picture_page(page)
                self._file.add_page(known[1])

    def _picture_page(self, picture: PicturePage) -> bytes:
        drawn = self._file.add(_PICTURE % (picture.width, picture.height, len(picture.jpeg), picture.jpeg))
        edge = 2 * picture.edge
        scale = min((_WIDE - edge) / picture.width, (_HIGH - edge) / picture.height)
        wide, high = picture.width * scale, picture.height * scale
        place = ((_WIDE - wide) / 2, (_HIGH - high) / 2)
        matrix = b"%.2f 0 0 %.2f %.2f %.2f" % (wide, high, *place)
        contents = self._contents(b"q %b cm /P Do Q" % matrix)
        resources = b"<</XObject<</P %d 0 R>>>>" % drawn
        box = b"/MediaBox[0 0 %.4f %.4f]" % (_WIDE, _HIGH)
        return b"<</Type/Page/Parent %%d 0 R%b/Resources%b/Contents %d 0 R>>" % (box, resources, contents)

    def add_sheet(self, untagged: bytes) -> None:
        """Print pages that are no letter, such as a sheet between two piles, as Typst made them."""
        self._print()
        self._new_sheet()
        objects = objects_of(untagged)
        tree, pages = _pages(objects)
        self._file.take_pages(objects, pages, tree=tree)

    def end(self) -> None:
        """Print what waits and end the file."""
        self._print()
        self._file.end()

    def _wait(self, press: PdfPress, record: Record) -> None:
        job = press.job(record)
        if self._waiting and (self._waiting[0].files is not job.files or len(self._waiting) == BATCH):
            self._print()
        self._waiting.append(job)

    def _print(self) -> None:
        """Set the letters that wait, and take their pages over into the file."""
        if not self._waiting:
            return
        self._new_sheet()
        # Page numbers cost a second round of layout; most letters have one page and no number.
        batch = _Batch(self._waiting, pages="1", two_sided=self._two_sided)
        if len(batch.pages) != len(self._waiting):
            batch = _Batch(self._waiting, pages="auto", two_sided=self._two_sided)
        self._waiting = []
        self._file.take_pages(batch.objects, batch.pages, tree=batch.tree)

    def _new_sheet(self) -> None:
        if self._two_sided and self._file.pages % 2:
            self._file.add_page(_EMPTY)

    def _sheets(self, form: PaperForm) -> list[_Sheet]:
        """The pages of a form, written when it is first met."""
        known = self._forms.get(id(form))
        if known is None:
            known = self._forms[id(form)] = form, [self._sheet(form, page) for page in form.pages]
            if len(self._forms) > FORMS_KEPT:
                self._forms.popitem(last=False)
        return known[1]

    def _sheet(self, form: PaperForm, page: PaperPage) -> _Sheet:
        shared = self._file.share(self._file.shared_from(form.objects, page.shared))
        resources = self._file.shared_from(form.objects, page.resources)
        drawn = resources.removesuffix(b">>") + b"/XObject<</Shared %d 0 R>>>>" % shared
        contents = 0 if len(page.differs) else self._contents(page.contents(()))
        return _Sheet(page=page, resources=self._file.share(drawn), contents=contents)

    def _contents(self, stream: bytes) -> int:
        return self._file.add(_STREAM % (len(stream), stream))


def _from_elsewhere() -> Finding:
    return Finding(
        id="letter-not-put-together",
        level=Level.STOP,
        words="This letter was made by another version, so its copies cannot be put into one file.",
        mend="Print it from the page of the letter, as often as it is needed.",
    )
