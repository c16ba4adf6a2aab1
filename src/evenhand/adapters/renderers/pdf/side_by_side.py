"""Letters set side by side: Typst lets go of Python's lock while it works, so two cores can be busy."""

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from typing import TypeVar

WORKERS = 2
AHEAD = 4

Given = TypeVar("Given")
Made = TypeVar("Made")


def side_by_side(make: Callable[[Given], Made], things: Iterable[Given]) -> Iterator[Made]:
    """What `make` makes of each thing, in order, a few of them at work before they are asked for.

    What `make` raises is raised in the place of the thing it was made of. Things are taken up only as
    room is found, so an endless row of them is no trouble.
    """
    waiting: deque[Future[Made]] = deque()
    pool = ThreadPoolExecutor(max_workers=WORKERS)
    try:
        for thing in things:
            waiting.append(pool.submit(make, thing))
            if len(waiting) >= AHEAD:
                yield waiting.popleft().result()
        while waiting:
            yield waiting.popleft().result()
    finally:
        pool.shutdown(wait=True, cancel_futures=True)
