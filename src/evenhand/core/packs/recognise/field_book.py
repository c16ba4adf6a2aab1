"""The fields of one template, each under a name of its own."""

from dataclasses import replace

from evenhand.core.packs import Field
from evenhand.core.wording import fold


class FieldBook:
    """Gives names out. Fields, passages and choices share one set of names."""

    def __init__(self) -> None:
        self._fields: dict[str, Field] = {}
        self._taken: set[str] = set()
        self._numbers: dict[str, int] = {}

    def use(self, field: Field, *, shared: bool) -> str:
        """The name under which a field is used: its own, if it is new or the same as before."""
        known = self._fields.get(fold(field.name))
        if shared and known is not None and _same(known, field):
            return known.name
        name = self.reserve(field.name)
        self._fields[fold(name)] = replace(field, name=name)
        return name

    def reserve(self, name: str) -> str:
        """A name that nobody has yet: the given one, or that with a number."""
        key = fold(name)
        free = name
        while fold(free) in self._taken:
            number = self._numbers.get(key, 1) + 1
            self._numbers[key] = number
            free = f"{name}-{number}" if "-" in name else f"{name} {number}"
        self._taken.add(fold(free))
        return free

    def fields(self) -> tuple[Field, ...]:
        """The fields in the order of their first use."""
        return tuple(self._fields.values())


def _same(one: Field, other: Field) -> bool:
    return (one.type, one.source, one.options) == (other.type, other.source, other.options)
