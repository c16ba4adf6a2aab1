"""A picture is scanned in a process apart, which may die."""

import subprocess
import sys

import drawn_pictures as draw
import pytest
from PIL import Image

from evenhand.adapters.scanners.fingerprints import fingerprint
from evenhand.adapters.scanners.looking import look
from evenhand.adapters.scanners.scanning import scan
from evenhand.adapters.scanners.showing import THUMBNAIL, show
from evenhand.core.findings import Unreadable

PROBE = """
import resource, sys
from evenhand.adapters.scanners.apart import bound
bound()
try:
    bytearray(3 * 1024**3)
except MemoryError:
    print("no memory")
try:
    with open(sys.argv[1], "wb") as file:
        file.write(b"x")
except OSError:
    print("no file")
"""


def why(data: bytes, **also: float) -> str:
    with pytest.raises(Unreadable) as unreadable:
        scan(data, **also)
    return unreadable.value.findings[0].id


@pytest.mark.parametrize("kind", ["image/png", "image/heic"])
def test_the_process_apart_says_what_we_would(pictures, kind: str) -> None:
    data = pictures[kind]
    found = scan(data)
    assert found.seen == look(data)
    assert found.preview == show(data)
    assert found.thumbnail == show(data, longest=THUMBNAIL)
    assert int(found.fingerprint, 16) == fingerprint(data)


def test_the_largest_picture_that_is_let_in_is_scanned() -> None:
    found = scan(draw.saved(Image.linear_gradient("L").resize((8000, 5000)).convert("RGB"), "PNG"))
    assert (found.seen.width, found.preview.width, found.thumbnail.width) == (8000, 1600, THUMBNAIL)


def test_what_is_no_picture_is_told_as_before() -> None:
    assert why(b"<svg/>") == "picture-svg"
    assert why(b"") == "picture-unknown"


def test_whoever_takes_too_long_is_ended(pictures) -> None:
    assert why(pictures["image/png"], seconds=0.001) == "picture-breaks-decoder"


def test_a_file_that_kills_the_decoder_is_refused(pictures) -> None:
    """One byte that libheif 1.23 reads past the end for: whoever reads it dies of it."""
    deadly = bytearray(pictures["image/heic"])
    deadly[177] = 253
    if survives(bytes(deadly)):
        pytest.skip("this version of the decoder survives it")
    assert why(bytes(deadly)) == "picture-breaks-decoder"


def survives(data: bytes) -> bool:
    code = "import io, sys, pi_heif; pi_heif.open_heif(io.BytesIO(sys.stdin.buffer.read()))"
    done = subprocess.run([sys.executable, "-c", code], input=data, check=False, capture_output=True)
    return done.returncode >= 0


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such bounds")
def test_the_process_apart_is_bound(tmp_path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", PROBE, str(tmp_path / "x")], capture_output=True, text=True, check=False
    )
    assert done.stdout.split("\n")[:2] == ["no memory", "no file"], done.stderr
