"""Which fields a draft asks: those that something in it waits for, as its choices stand."""

from evenhand.core.packs import Template
from evenhand.core.wording import Filling, Line, Note, Option, Wording, fold, reached, reached_in_line


def fields_asked(template: Template, *, wording: Wording, filling: Filling) -> frozenset[str]:
    """The folded names of the fields that apply to the choices made: those that the body, the title or an
    enclosure reaches, and those that no wording uses at all, for nothing says when they would not apply.

    `filling` gives what is decided by answers, sources and defaults. What a field holds that is not
    among these is kept by whoever keeps answers; it prints nothing and stands in nobody's way.
    """
    lines = [Line(template.title), *(Line(one.text) for one in template.enclosures)]
    used = {use.key for use in wording.placeholders()}
    used |= {block.key for block in wording.blocks() if not isinstance(block, Note | Option)}
    used |= {fold(name) for line in lines for name in line.names()}
    here = reached(wording, filling=filling)
    here = here.union(*(reached_in_line(line, filling=filling) for line in lines))
    known = {fold(one.name) for one in template.fields}
    return frozenset(key for key in known if key in here or key not in used)
