"""Telling workers that there is something to do, once the transaction that wrote it is through."""

from __future__ import annotations

from collections.abc import Callable

from django.db import transaction

_BELLS: list[Callable[[int], None]] = []


def on_wake(bell: Callable[[int], None]) -> None:
    """The server says here how its workers are woken; it is called with how many dispatches were added."""
    _BELLS.append(bell)


def wake(*, count: int) -> None:
    """Ring every bell after the commit; nobody is woken for what is rolled back."""
    for bell in _BELLS:
        transaction.on_commit(lambda bell=bell: bell(count), robust=True)  # type: ignore[misc]
