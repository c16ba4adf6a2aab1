"""A picture in the line, with its words for people who do not see it."""

from evenhand.adapters.renderers.docx.markup import attribute
from evenhand.adapters.renderers.docx.relations import Placed

_MAIN = "http://schemas.openxmlformats.org/drawingml/2006/main"
_PICTURE = "http://schemas.openxmlformats.org/drawingml/2006/picture"


def drawing(placed: Placed, *, box: tuple[int, int]) -> str:
    """A run that holds the picture, as large as the box allows."""
    width, height = placed.sort.within(width=box[0], height=box[1])
    said = f'id="{placed.number}" name="Picture {placed.number}" descr="{attribute(placed.picture.alt)}"'
    extent = f'cx="{width}" cy="{height}"'
    return (
        '<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0">'
        f"<wp:extent {extent}/><wp:docPr {said}/>"
        '<wp:cNvGraphicFramePr><a:graphicFrameLocks noChangeAspect="1"/></wp:cNvGraphicFramePr>'
        f'<a:graphic><a:graphicData uri="{_PICTURE}"><pic:pic><pic:nvPicPr><pic:cNvPr {said}/><pic:cNvPicPr/>'
        f'</pic:nvPicPr><pic:blipFill><a:blip r:embed="{placed.id}"/><a:stretch><a:fillRect/></a:stretch>'
        f'</pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext {extent}/></a:xfrm>'
        '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic>'
        "</wp:inline></w:drawing></w:r>"
    )


NAMESPACES = (
    'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"'
    f' xmlns:a="{_MAIN}" xmlns:pic="{_PICTURE}"'
)
