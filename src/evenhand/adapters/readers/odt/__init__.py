"""An OpenDocument text as lines, in reading order: headers, body, footnotes and endnotes, footers.

styles     which paragraphs are headings, what is bold, which language
inline     the words of one paragraph
story      paragraphs, lists, tables and frames in their order
"""

from evenhand.adapters.readers.archive import Archive
from evenhand.adapters.readers.odt.ledger import Ledger
from evenhand.adapters.readers.odt.names import OFFICE, STYLE
from evenhand.adapters.readers.odt.story import Story
from evenhand.adapters.readers.odt.styles import Styles
from evenhand.adapters.readers.paragraph import Remark
from evenhand.adapters.readers.sheet import Sheet
from evenhand.adapters.readers.tree import Element, local, read_tree
from evenhand.core.packs.source import LineStyle, SourceDocument

CONTENT = "content.xml"
STYLES = "styles.xml"


def read_odt(archive: Archive) -> SourceDocument:
    """An OpenDocument text as lines. Raises Unreadable if a part is missing or broken."""
    content = read_tree(archive, CONTENT)
    pages = read_tree(archive, STYLES) if STYLES in archive.names else None
    sheet = Sheet(archive.name)
    styles = Styles([root for root in (pages, content) if root is not None])
    ledger = Ledger(styles=styles, deletions=_deletions(content))
    _read_edges(pages, sheet, ledger, "header", LineStyle.HEADER)
    for body in content.iterfind(f"{OFFICE}body/{OFFICE}text"):
        Story(sheet=sheet, ledger=ledger, within=LineStyle.BODY).blocks(body)
    for deletion in list(ledger.deletions.values()):  # those of which the place is gone
        Story(sheet=sheet, ledger=ledger, within=LineStyle.BODY).deleted(deletion)
    for note in ledger.notes:
        sheet.ahead(Remark.of("document-note-moved"))
        Story(sheet=sheet, ledger=ledger, within=LineStyle.BODY).blocks(note)
    _read_edges(pages, sheet, ledger, "footer", LineStyle.FOOTER)
    return sheet.document(language=styles.language)


def _deletions(content: Element) -> dict[str, Element]:
    """What was deleted while changes were tracked, by the id at which it stood."""
    return {
        str(identity): deletion
        for region in content.iter("{*}changed-region")
        for deletion in region.iterfind("{*}deletion")
        for key, identity in region.attrib.items()
        if str(key).rpartition("}")[2] == "id"
    }


def _read_edges(pages: Element | None, sheet: Sheet, ledger: Ledger, kind: str, style: LineStyle) -> None:
    """Headers or footers of all page styles; one that says the same as another is told once."""
    told = set[str]()
    for page in [] if pages is None else pages.iter(STYLE + "master-page"):
        for edge in page:
            words = "\n".join(str(text) for text in edge.itertext())
            if local(edge).startswith(kind) and edge.get(STYLE + "display") != "false" and words not in told:
                told.add(words)
                Story(sheet=sheet, ledger=ledger, within=style).blocks(edge)
