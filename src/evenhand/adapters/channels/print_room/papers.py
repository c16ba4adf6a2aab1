"""What the papers of the print room have in common: their design, and words as Typst expressions."""

from collections.abc import Iterable
from pathlib import Path

from evenhand.adapters.renderers import fonts
from evenhand.adapters.renderers.fonts.choice import unwritable
from evenhand.adapters.renderers.pdf.characters import findings_for
from evenhand.adapters.renderers.pdf.compiler import Files
from evenhand.adapters.renderers.pdf.literals import string
from evenhand.adapters.renderers.pdf.unseen import seen
from evenhand.adapters.renderers.pdf.words import Words
from evenhand.core.findings import Refused

_WORDS = Words(fonts.ATKINSON)


def words(text: str) -> str:
    """Some words on one line, each in a font that has it. Raises `Refused` for a character no font has."""
    line = " ".join(seen(text).split())
    if missing := unwritable(family=fonts.ATKINSON, text=line):
        raise Refused(findings_for(missing, "the papers of the print room"))
    return _WORDS.content(line)


def files(*, title: str, school: str, body: Iterable[str]) -> Files:
    """The source of one paper. `body` are expressions of Typst that call what papers.typ has."""
    main = (
        '#import "/papers.typ": *\n'
        f"#show: paper.with(title: {string(seen(title))}, author: {string(seen(school))})\n"
        + "".join(f"#{expression}\n" for expression in body)
    )
    design = Path(__file__).parent / "papers.typ"
    return {"main.typ": main.encode(), "papers.typ": design.read_bytes()}
