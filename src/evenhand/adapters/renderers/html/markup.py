"""Words as HTML: escaping, runs and gaps. Nothing else in this folder escapes."""

from functools import cache
from html import escape

from evenhand.adapters.renderers.cleaning import clean
from evenhand.adapters.renderers.forms import Gap, Write
from evenhand.adapters.renderers.links import address_of
from evenhand.core.document import LineBreak, Link, Run, Runs, Slot, Text

Pieces = list[str | Gap]


def words(value: str) -> str:
    """Clean text, fit to stand between tags."""
    return escape(value, quote=False).replace("\n", "<br>\n")


def said(text: str) -> str:
    """Any text, fit to stand between tags."""
    return words(clean(text))


def attribute(text: str) -> str:
    """Any text, fit to stand in an attribute between double quotes."""
    return escape(clean(text), quote=True)


def runs_pieces(runs: Runs, *, link_look: str = "") -> Pieces:
    """Runs with their emphasis, links and gaps. `link_look` is put into each link.

    Raises `Refused` for a link that leads nowhere.
    """
    return [_run(run, link_look=link_look) for run in runs]


def _run(run: Run, *, link_look: str) -> str | Gap:
    match run:
        case Text(text=text, bold=bold, italic=italic):
            return slot_writer(bold=bold, italic=italic)(clean(text))
        case LineBreak():
            return "<br>\n"
        case Slot(name=name, bold=bold, italic=italic):
            return Gap(name=name, write=slot_writer(bold=bold, italic=italic, own_way=True))
        case Link():
            inside = slot_writer(bold=run.bold, italic=run.italic)(clean(run.text))
            return f'<a href="{attribute(address_of(run))}"{link_look}>{inside}</a>'


@cache
def slot_writer(*, bold: bool = False, italic: bool = False, own_way: bool = False) -> Write:
    """What turns a clean value into HTML. `own_way` lets it run in its own direction, so that a name
    of another script turns nothing round beside it."""
    tags = [tag for tag, wanted in (("bdi", own_way), ("strong", bold), ("em", italic)) if wanted]
    before = "".join(f"<{tag}>" for tag in tags)
    after = "".join(f"</{tag}>" for tag in reversed(tags))
    return lambda value: f"{before}{words(value)}{after}"
