"""Which elements of OpenDocument are places to be filled, and what they are called."""

from dataclasses import dataclass

from evenhand.adapters.readers.odt.names import TEXT
from evenhand.adapters.readers.paragraph import Remark
from evenhand.adapters.readers.tree import Element, local
from evenhand.core.packs.source import MarkKind

# Fields that are filled from outside the text, and the attribute that names them.
NAMED = {
    "user-field-get": "name",
    "user-field-input": "name",
    "variable-get": "name",
    "variable-set": "name",
    "variable-input": "name",
    "database-display": "column-name",
    "user-defined": "name",
}
# Fields that follow the day or the writer, unless they are fixed.
NAMELESS = frozenset({"date", "time", "print-date", "print-time", "author-name", "author-initials"})
PROMPTS = frozenset({"placeholder", "text-input", "drop-down", "content-control"})
CONDITIONS = frozenset({"conditional-text", "hidden-text", "hidden-paragraph"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """A mark on the words of a field, what shows if it has none, and what to say about it."""

    kind: MarkKind | None = None
    value: str = ""
    shown: str = ""
    remarks: tuple[Remark, ...] = ()


def _named(element: Element, *names: str) -> str:
    """The first of some attributes that says something, whatever its namespace."""
    said = {str(key).rpartition("}")[2]: str(value) for key, value in element.attrib.items()}
    return next((said[name] for name in names if said.get(name)), "")


def field_of(element: Element) -> Field | None:
    """What an element in the running text asks for; None if it is only text."""
    name = local(element)
    if name in NAMED:
        value = _named(element, NAMED[name])
        return Field(kind=MarkKind.MERGE_FIELD, value=value, shown=f"«{value}»" if value else "")
    if name in NAMELESS or name.startswith("sender-"):
        fixed = element.get(TEXT + "fixed") == "true"
        return (
            None if fixed else Field(kind=MarkKind.MERGE_FIELD, value=name.upper(), shown=f"«{name.upper()}»")
        )
    if name in PROMPTS:
        return _prompt(element)
    if name in CONDITIONS:
        what = "; ".join(str(value) for value in element.attrib.values())
        return Field(remarks=(Remark.of("document-condition", what=what),))
    return None


def _prompt(element: Element) -> Field:
    value = _named(element, "alias", "description", "tag", "name")
    if _named(element, "checkbox") == "true":
        return Field(
            remarks=(Remark.of("document-control-left-out", what=f"a box to tick {value}".rstrip()),)
        )
    options = [
        _named(one, "display-text", "value") for one in element if local(one) in ("label", "list-item")
    ]
    said = Remark.of(
        "document-options-offered", name=f" {value}" if value else "", options=", ".join(options)
    )
    return Field(
        kind=MarkKind.CONTENT_CONTROL,
        value=value,
        shown=f"[{value}]" if value else "",
        remarks=(said,) if options else (),
    )
