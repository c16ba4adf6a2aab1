"""Network namespaces, one for each worker: as if each were a host of its own, with its own line to the mail
server. Only root can make them, and only where `ip` is."""

import ctypes
import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

HOST = "10.213.0.254"
"""Where everybody reaches the mail server of this machine."""
CLONE_NEWNET = 0x40000000


def why_not() -> str:
    """Why there are none here; empty if there can be."""
    if os.geteuid() != 0:
        return "only root makes network namespaces"
    return "" if shutil.which("ip") else "`ip` is not installed"


@contextmanager
def lines(count: int) -> Iterator[tuple[str, ...]]:
    """The names of so many namespaces, each with a line to `HOST`; gone afterwards."""
    names = tuple(f"evenhand-{os.getpid()}-{number}" for number in range(count))
    try:
        _ip("addr", "add", f"{HOST}/32", "dev", "lo")
        for number, name in enumerate(names):
            _line(name, number)
        yield names
    finally:
        for number, name in enumerate(names):
            _ip("link", "del", _here(number), check=False)
            _ip("netns", "del", name, check=False)
        _ip("addr", "del", f"{HOST}/32", "dev", "lo", check=False)


def enter(name: str) -> None:
    """From here on this process has the network of a namespace, and no other."""
    with (Path("/run/netns") / name).open() as there:
        libc = ctypes.CDLL(None, use_errno=True)
        if libc.setns(there.fileno(), CLONE_NEWNET) != 0:
            raise OSError(ctypes.get_errno(), f"cannot enter {name}")


def _line(name: str, number: int) -> None:
    here, there = _here(number), "line"
    _ip("netns", "add", name)
    _ip("link", "add", here, "type", "veth", "peer", "name", there, "netns", name)
    _ip("addr", "add", f"10.213.{number + 1}.1/30", "dev", here)
    _ip("link", "set", here, "up")
    _ip("-n", name, "addr", "add", f"10.213.{number + 1}.2/30", "dev", there)
    _ip("-n", name, "link", "set", there, "up")
    _ip("-n", name, "route", "add", "default", "via", f"10.213.{number + 1}.1")


def _here(number: int) -> str:
    return f"eh{os.getpid()}-{number}"[-15:]


def _ip(*words: str, check: bool = True) -> None:
    subprocess.run(["ip", *words], check=check, capture_output=True)
