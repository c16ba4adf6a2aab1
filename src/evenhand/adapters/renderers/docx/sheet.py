"""The sheet: where things stand on A4 and how large the letters are. Twentieths of a point.

An A4 sheet folded in three slides in a DL envelope; whatever it does, the window shows 57–81 mm from
its top. So the letterhead ends at 48 mm, the address begins at 50 mm, and the letter follows it.
"""

from dataclasses import dataclass, replace

from evenhand.adapters.renderers.languages import runs_right_to_left
from evenhand.adapters.renderers.pictures import sort_of
from evenhand.core.document import Document

MM = 1440 / 25.4
MM_IN_EMU = 36_000

PAGE_WIDTH, PAGE_HEIGHT = 11906, 16838
EDGE = round(25 * MM)
TOP_EDGE = round(20 * MM)
FOOT_EDGE = round(22 * MM)
TEXT_WIDTH = PAGE_WIDTH - 2 * EDGE
LETTERHEAD_TOP = round(15 * MM)
LETTERHEAD_TOP_LARGE = round(12 * MM)
LETTERHEAD_END = round(48 * MM)
WINDOW_TOP = round(50 * MM)
WINDOW_HEIGHT = round(36 * MM)
WINDOW_WIDTH = round(90 * MM)
LOGO_BOX = (45 * MM_IN_EMU, 22 * MM_IN_EMU)
LOW_LOGO_BOX = (45 * MM_IN_EMU, 14 * MM_IN_EMU)
SIGNATURE_BOX = (60 * MM_IN_EMU, 16 * MM_IN_EMU)
GUTTER = round(6 * MM)
EMU_IN_TWIP = 635
BELOW_OPENING = 280
BELOW_LIST = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class Sizes:
    """Heights of letters in half points."""

    words: int
    title: int
    first: int
    second: int
    third: int
    name: int
    address: int
    small: int


NORMAL = Sizes(words=24, title=36, first=30, second=27, third=24, name=32, address=24, small=19)
LARGE = Sizes(words=36, title=52, first=44, second=40, third=36, name=40, address=32, small=32)


def sizes_of(document: Document) -> Sizes:
    """Ordinary print is 12 point, large print 18 and never below 16."""
    return LARGE if document.large_print else NORMAL


@dataclass(frozen=True, slots=True, kw_only=True)
class Places:
    """Where the frames of the first page stand, for one document.

    LibreOffice turns places round in a letter that runs from right to left, and Word does not. So
    there each frame takes the whole width, and the logo stands above the name.
    """

    logo: int = 0
    right: bool = False
    large: bool = False

    @property
    def logo_box(self) -> tuple[int, int]:
        """The room for a logo."""
        return LOW_LOGO_BOX if self.right else LOGO_BOX

    def letterhead(self) -> str:
        """The frame of the school's name and address: beside the logo."""
        beside = self.logo + GUTTER if self.logo and not self.right else 0
        return self._head(x=EDGE + beside, width=TEXT_WIDTH - beside)

    def logo_frame(self) -> str:
        """The frame of the logo."""
        return self.letterhead() if self.right else self._head(x=EDGE, width=self.logo)

    def _head(self, *, x: int, width: int) -> str:
        top = LETTERHEAD_TOP_LARGE if self.large else LETTERHEAD_TOP
        return _frame(width=width, height=LETTERHEAD_END - top, x=x, y=top)

    def window(self) -> str:
        """The frame of the recipient's address."""
        width = TEXT_WIDTH if self.right else WINDOW_WIDTH
        return _frame(width=width, height=WINDOW_HEIGHT, x=EDGE, y=WINDOW_TOP)


def places_of(document: Document) -> Places:
    """The places for a document. Raises `Unreadable` for a logo that is no picture."""
    places = Places(right=runs_right_to_left(document.language), large=document.large_print)
    if not (document.letterhead and document.letterhead.logo):
        return places
    box_width, box_height = places.logo_box
    width, _ = sort_of(document.letterhead.logo).within(width=box_width, height=box_height)
    return replace(places, logo=round(width / EMU_IN_TWIP))


def _frame(*, width: int, height: int, x: int, y: int) -> str:
    return (
        f'<w:framePr w:w="{width}" w:h="{height}" w:hRule="atLeast" w:wrap="notBeside"'
        f' w:vAnchor="page" w:hAnchor="page" w:x="{x}" w:y="{y}"/>'
    )
