"""A pack in a zip: read in bounds, written the same every time."""

import io
import zipfile
from collections.abc import Mapping

import pytest

from evenhand.adapters.packfolder import read_zip, write_zip
from evenhand.core.findings import Unreadable

FILES = {"pack.toml": 'id = "x"\n', "a.md": "Hello é\n"}


def packed(files: Mapping[str, bytes]) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as one:
        for name, data in files.items():
            one.writestr(name, data)
    return made.getvalue()


def test_what_was_written_is_read_again() -> None:
    assert read_zip(data=write_zip(FILES, folder="x"), name="x.zip") == FILES


def test_the_same_pack_makes_the_same_bytes() -> None:
    assert write_zip(FILES, folder="x") == write_zip(dict(reversed(FILES.items())), folder="x")


def test_other_files_are_left_alone() -> None:
    more = {
        "pack.toml": b"1",
        ".base/pack.toml": b"2",
        "__MACOSX/pack.toml": b"3",
        "logo.png": b"4",
        "b/c.md": b"5",
    }
    assert read_zip(data=packed(more), name="x.zip") == {"pack.toml": "1"}


@pytest.mark.parametrize(
    ("data", "finding"),
    [
        (b"", "document-damaged"),
        (b"PK\x03\x04", "document-damaged"),
        (packed({"a.md": b"x"}), "zip-no-pack"),
        (packed({"a/pack.toml": b"x", "b/pack.toml": b"y"}), "zip-no-pack"),
        (packed({"pack.toml": b"\xff\xfe"}), "zip-not-utf8"),
        (packed({"pack.toml": b"a" * 1_000_001}), "zip-too-large"),
        (packed({"../pack.toml": b"x"}), "document-unsafe-part"),
        (packed({"pack.toml": b"0" * 15_000_000}), "document-bomb"),
        (b"0" * (20 * 1024 * 1024 + 1), "document-too-large"),
    ],
)
def test_what_cannot_be_a_pack_is_refused(data: bytes, finding: str) -> None:
    with pytest.raises(Unreadable) as unreadable:
        read_zip(data=data, name="x.zip")
    assert finding in {one.id for one in unreadable.value.findings}
