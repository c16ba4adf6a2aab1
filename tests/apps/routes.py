"""Every address of the server, with its door and its parameters."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from django.urls import URLPattern, URLResolver, get_resolver


@dataclass(frozen=True)
class Route:
    name: str
    door: Any
    parameters: tuple[str, ...]


def every_route() -> list[Route]:
    return list(_walk(get_resolver().url_patterns, "", ()))


def _walk(patterns: list[Any], space: str, outer: tuple[str, ...]) -> Iterator[Route]:
    for pattern in patterns:
        inner = (*outer, *pattern.pattern.converters)
        if isinstance(pattern, URLResolver):
            deeper = f"{space}{pattern.namespace}:" if pattern.namespace else space
            yield from _walk(pattern.url_patterns, deeper, inner)
        elif isinstance(pattern, URLPattern):
            yield Route(f"{space}{pattern.name}", getattr(pattern.callback, "door", None), inner)
