"""The parts of a Word document and where their relationships lead: inside the file, never out of it."""

import posixpath
from dataclasses import dataclass, field
from urllib.parse import unquote

from evenhand.adapters.readers.archive import Archive
from evenhand.adapters.readers.docx.names import RELATIONSHIP, made_transitional
from evenhand.adapters.readers.findings import refusal
from evenhand.adapters.readers.tree import Element, read_tree

MAIN = "word/document.xml"


@dataclass(frozen=True, slots=True, kw_only=True)
class Relationship:
    """Where one relationship of a part leads. `kind` is the last word of its type."""

    kind: str
    target: str
    outside: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """An XML part: its name, its tree, its relationships by id."""

    name: str
    root: Element
    relationships: dict[str, Relationship] = field(default_factory=dict)

    def address(self, id_: str) -> str:
        """Where a link with that id leads; empty if it leads nowhere outside."""
        found = self.relationships.get(id_)
        return found.target if found and found.outside else ""


class Package:
    """A Word document as parts. Raises Unreadable if the main part is missing or a part is broken."""

    def __init__(self, archive: Archive) -> None:
        self._archive = archive
        self.name = archive.name
        targets = self._relationships("").values()
        named = [one.target for one in targets if one.kind == "officeDocument" and not one.outside]
        name = next(iter(named), MAIN)
        if name not in archive.names:
            raise refusal("document-part-missing", archive.place(name), part=name)
        self.main = self._part(name)

    def by_kind(self, kind: str) -> Part | None:
        """The part the main part names for a purpose such as `styles`; None if it names none."""
        ids = [id_ for id_, one in self.main.relationships.items() if one.kind == kind]
        return self.related(self.main, ids[0]) if ids else None

    def related(self, part: Part, id_: str) -> Part | None:
        """The XML part behind a relationship; None if it leads out of the file or nowhere."""
        found = part.relationships.get(id_)
        if found is None or found.outside or found.target not in self._archive.names:
            return None
        return self._part(found.target)

    def outside_template(self) -> str:
        """The template outside the file on which the document is based; empty if there is none."""
        settings = self.by_kind("settings")
        outside = settings.relationships.values() if settings else ()
        return next((one.target for one in outside if one.kind == "attachedTemplate"), "")

    def _part(self, name: str) -> Part:
        root = read_tree(self._archive, name)
        made_transitional(root)
        return Part(name=name, root=root, relationships=self._relationships(name))

    def _relationships(self, name: str) -> dict[str, Relationship]:
        folder, _, file = name.rpartition("/")
        listing = posixpath.join(folder, "_rels", f"{file}.rels")
        if listing not in self._archive.names:
            return {}
        found = read_tree(self._archive, listing).iter(RELATIONSHIP)
        return {str(one.get("Id", "")): _relationship(one, folder) for one in found}


def _relationship(element: Element, folder: str) -> Relationship:
    target = str(element.get("Target", ""))
    outside = element.get("TargetMode") == "External"
    inside = target.lstrip("/") if target.startswith("/") else posixpath.join(folder, target)
    return Relationship(
        kind=str(element.get("Type", "")).rpartition("/")[2],
        target=target if outside else posixpath.normpath(unquote(inside)),
        outside=outside,
    )
