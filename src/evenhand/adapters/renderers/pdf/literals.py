"""Text as Typst literals. A literal is a value: nothing in it is ever read as markup or code."""

from collections.abc import Iterable


def string(text: str) -> str:
    """A Typst string that is exactly this text. Only these two characters mean something in one."""
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def array(expressions: Iterable[str]) -> str:
    """A Typst array; the comma after each keeps an array of one an array."""
    return "(" + "".join(f"{expression}, " for expression in expressions) + ")"


def dictionary(entries: Iterable[tuple[str, str]]) -> str:
    """A Typst dictionary from names to expressions."""
    inside = "".join(f"{string(name)}: {expression}, " for name, expression in entries)
    return f"({inside or ':'})"


def content(expressions: Iterable[str]) -> str:
    """Expressions set one after another."""
    inside = "; ".join(expressions)
    return f"{{{inside}}}" if inside else "[]"
