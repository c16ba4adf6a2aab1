"""What document.xml points at: links outside, pictures, and lists that count anew."""

from dataclasses import dataclass, field

from evenhand.adapters.renderers.docx.markup import attribute
from evenhand.adapters.renderers.pictures import Sort, sort_of
from evenhand.core.schools import Picture

OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"
_PARTS = ("styles", "numbering", "settings", "footer")


@dataclass(frozen=True, slots=True, kw_only=True)
class Placed:
    """A picture in the file: the id it is called by, its number, and what it is."""

    id: str
    number: int
    sort: Sort
    picture: Picture

    @property
    def member(self) -> str:
        """Its name below word/."""
        return f"media/picture{self.number}{self.sort.suffix}"


@dataclass(slots=True, kw_only=True)
class Relations:
    """Collects, while document.xml is written, what its neighbours have to say."""

    addresses: dict[str, str] = field(default_factory=dict)
    pictures: list[Placed] = field(default_factory=list)
    numbered_lists: int = 0

    def link(self, address: str) -> str:
        """The id under which an address is called; the same address has one id."""
        return self.addresses.setdefault(address, f"rLink{len(self.addresses) + 1}")

    def picture(self, picture: Picture) -> Placed:
        """Takes a picture in. Raises `Unreadable` for a picture that is none."""
        number = len(self.pictures) + 1
        placed = Placed(id=f"rPicture{number}", number=number, sort=sort_of(picture), picture=picture)
        self.pictures.append(placed)
        return placed

    def numbered_list(self) -> int:
        """The number of a list that begins at 1; 1 itself is the list of bullets."""
        self.numbered_lists += 1
        return self.numbered_lists + 1

    def xml(self, *, header: bool) -> str:
        """document.xml.rels."""
        parts = (*_PARTS, "header") if header else _PARTS
        inside = [relation(f"r{part.capitalize()}", f"{OFFICE}/{part}", f"{part}.xml") for part in parts]
        inside += [relation(one.id, f"{OFFICE}/image", one.member) for one in self.pictures]
        inside += [
            relation(known, f"{OFFICE}/hyperlink", address, outside=True)
            for address, known in self.addresses.items()
        ]
        return relations_xml(inside)


def relation(known: str, kind: str, target: str, *, outside: bool = False) -> str:
    """One relation. Only links lead outside the file."""
    mode = ' TargetMode="External"' if outside else ""
    return f'<Relationship Id="{known}" Type="{kind}" Target="{attribute(target)}"{mode}/>'


def relations_xml(inside: list[str]) -> str:
    """A part of relations."""
    return (
        '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
        f'<Relationships xmlns="{_PACKAGE}">{"".join(inside)}</Relationships>'
    )
