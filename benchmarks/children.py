"""Work in processes of their own, each with its own connection, and what the processor gave for it."""

import json
import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

TICK = os.sysconf("SC_CLK_TCK")


def child(act: Callable[[], object]) -> int:
    """Do it in a process of its own, which opens its own connection."""
    from django.db import connections

    connections.close_all()
    made = os.fork()
    if made == 0:
        code = 1
        try:
            act()
            code = 0
        except BaseException as fault:
            print(f"{type(fault).__name__}: {fault}", file=sys.stderr, flush=True)
        finally:
            os._exit(code)
    return made


def in_child(act: Callable[[], Any]) -> Any:
    """As `child`, and wait for what it says."""
    back, forth = os.pipe()

    def told() -> None:
        with os.fdopen(forth, "w") as out:
            json.dump(act(), out)

    made = child(told)
    os.close(forth)
    with os.fdopen(back) as said:
        words = said.read()
    assert os.waitpid(made, 0)[1] == 0
    return json.loads(words)


def seconds_of(pid: int) -> float:
    """How many seconds of the processor a process has had, with the children it has waited for and those
    that still run."""
    total = sum(_times(pid))
    for one in Path("/proc").glob("[0-9]*"):
        try:
            total += sum(_times(int(one.name))) if _parent(int(one.name)) == pid else 0.0
        except (FileNotFoundError, ProcessLookupError):
            continue
    return total


def _fields(pid: int) -> list[str]:
    return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()


def _parent(pid: int) -> int:
    return int(_fields(pid)[1])


def _times(pid: int) -> list[float]:
    return [int(one) / TICK for one in _fields(pid)[11:15]]
