"""Scanning a picture in a process of its own, so that a file that breaks a decoder breaks nothing else.

Decoders are written in C, and some damaged files end the process that reads them. The process here has
little memory, little time, and writes no files; what it answers is read strictly, as data.
"""

import subprocess
import sys
from dataclasses import dataclass

import msgspec

from evenhand.adapters.scanners import LARGEST, refuse
from evenhand.adapters.scanners.looking import Seen
from evenhand.adapters.scanners.reworking import Reworked
from evenhand.adapters.scanners.showing import Shown
from evenhand.core.evidence.reworking import Rework
from evenhand.core.findings import Finding, Unreadable

SECONDS = 30
"""How long a picture may take; the largest takes two."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Scan:
    """All that is made of an original: what it is, what may be shown of it, and its fingerprint as
    hexadecimal digits (`int(fingerprint, 16)` for `core.evidence.alikeness`)."""

    seen: Seen
    preview: Shown
    thumbnail: Shown
    fingerprint: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What the process apart says: a scan, a copy, or why there is neither."""

    scan: Scan | None = None
    reworked: Reworked | None = None
    findings: tuple[Finding, ...] = ()


def scan(data: bytes, *, seconds: float = SECONDS) -> Scan:
    """Everything about a picture. Raises `Unreadable` for a file that is not wholly one picture, is too
    large, or ends or holds up the process that reads it."""
    if len(data) > LARGEST:
        raise refuse(
            "picture-too-large",
            f"The picture has more than {LARGEST // 1024**2} MB.",
            "Take a screenshot of it, as PNG or JPEG.",
        )
    answer = _answer(data, seconds=seconds)
    if answer.scan is None:
        raise Unreadable(answer.findings)
    return answer.scan


def rework(data: bytes, *, what: Rework, seconds: float = SECONDS) -> Reworked:
    """A copy of a picture with parts covered and cut away. Raises `Unreadable` as `scan` does, and where
    nothing is left."""
    answer = _answer(data, seconds=seconds, what=what)
    if answer.reworked is None:
        raise Unreadable(answer.findings)
    return answer.reworked


def _answer(data: bytes, *, seconds: float, what: Rework | None = None) -> Answer:
    answer = _ask(data, seconds=seconds, what=what)
    if answer is None:
        raise refuse(
            "picture-breaks-decoder",
            "This file cannot be read: it ends or holds up the program that tries to.",
            "Do not open it elsewhere. Take a screenshot of the picture.",
        )
    return answer


def _ask(data: bytes, *, seconds: float, what: Rework | None) -> Answer | None:
    """What the process apart says; None if it died, took too long, or talks nonsense."""
    told = msgspec.json.encode(what) + b"\n"
    try:
        done = subprocess.run(
            [sys.executable, "-I", "-W", "ignore", "-m", "evenhand.adapters.scanners.apart"],
            input=told + data,
            capture_output=True,
            timeout=seconds,
            check=False,
            env={},
        )
        answer = msgspec.json.decode(done.stdout, type=Answer)
    except (subprocess.TimeoutExpired, msgspec.DecodeError):
        return None
    says = answer.scan or answer.reworked or answer.findings
    return answer if done.returncode == 0 and says else None
