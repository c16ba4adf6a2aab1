"""Ctrl-C during long work: heard at once, followed at the next safe point.

An exception out of a signal can come up inside a foreign library, which turns it into another one or
loses it. So a first Ctrl-C only leaves word, and the work asks between two letters; a second one is
followed at once.
"""

import signal
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import FrameType

_SIGNALS = (signal.SIGINT, signal.SIGTERM)


@contextmanager
def at_safe_points() -> Iterator[Callable[[], None]]:
    """Gives what the work calls between two of its steps: it raises `KeyboardInterrupt` if somebody has
    asked to stop. Outside the main thread, where no signal arrives, it never does."""
    asked = threading.Event()

    def hear(number: int, frame: FrameType | None) -> None:
        if asked.is_set():
            signal.default_int_handler(number, frame)
        asked.set()

    def follow() -> None:
        if asked.is_set():
            raise KeyboardInterrupt

    if threading.current_thread() is not threading.main_thread():
        yield follow
        return
    before = {one: signal.signal(one, hear) for one in _SIGNALS}
    try:
        yield follow
    finally:
        for one, handler in before.items():
            signal.signal(one, handler)
