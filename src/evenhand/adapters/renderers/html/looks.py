"""How a page looks in a mail program: every look stands at its element, for many mail programs throw
style sheets away.

No colour is set but in rules between things, and that grey is seen on white and on black: so a mail
program in dark mode may turn the page round and the words stay readable.
"""

from dataclasses import dataclass

_GREY = "#767676"
_FONT = "font-family:Arial,Helvetica,sans-serif;line-height:1.5"


@dataclass(frozen=True, slots=True, kw_only=True)
class Looks:
    """The style of each element; empty where it has none. `sheet` is what stands around it all."""

    sheet: str = ""
    watermark: str = ""
    letterhead: str = ""
    school: str = ""
    contacts: str = ""
    address: str = ""
    headings: tuple[str, ...] = ("",)
    paragraph: str = ""
    list: str = ""
    item: str = ""
    table: str = ""
    header_cell: str = ""
    cell: str = ""
    link: str = ""
    closing: str = ""
    small: str = ""

    def heading(self, level: int) -> str:
        """The style of a heading; below the smallest all look the same."""
        return self.headings[min(level, len(self.headings)) - 1]


PLAIN = Looks()


def mail_looks(*, large: bool) -> Looks:
    """Looks for e-mail. Large print is 24 pixels, which is 18 point."""
    size = 24 if large else 16
    small = size if large else 14
    cell = f"text-align:start;vertical-align:top;padding:8px;border:1px solid {_GREY}"
    return Looks(
        sheet=f"max-width:640px;margin:0 auto;padding:16px;font-size:{size}px;{_FONT};"
        "overflow-wrap:break-word",
        watermark="margin:0 0 16px;padding:8px;border:2px solid currentColor;font-weight:bold;"
        "text-align:center",
        letterhead=f"margin:0 0 24px;padding:0 0 12px;border-bottom:1px solid {_GREY}",
        school=f"margin:0 0 4px;font-size:{size * 3 // 2}px;line-height:1.25;font-weight:bold",
        contacts="margin:0",
        address="margin:0 0 24px;font-style:normal",
        headings=(
            _heading(size * 11 // 8),
            _heading(size * 9 // 8),
            _heading(size),
        ),
        paragraph="margin:0 0 16px",
        list="margin:0 0 16px;padding:0;padding-inline-start:24px",
        item="margin:0 0 8px",
        table="width:100%;margin:0 0 16px;border-collapse:collapse;font-size:inherit",
        header_cell=f"{cell};font-weight:bold",
        cell=cell,
        link="color:inherit;text-decoration:underline;overflow-wrap:anywhere",
        closing="margin:24px 0 16px",
        small=f"margin:24px 0 0;font-size:{small}px",
    )


def _heading(size: int) -> str:
    return f"margin:24px 0 12px;font-size:{size}px;line-height:1.25;font-weight:bold"
