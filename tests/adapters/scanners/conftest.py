"""One picture of each format that is let in."""

from collections.abc import Callable

import pytest
from drawn_pictures import PHONE, drawn, saved, telling


@pytest.fixture(scope="session")
def pictures() -> dict[str, bytes]:
    return {
        "image/png": saved(drawn(), "PNG"),
        "image/jpeg": saved(drawn(), "JPEG", exif=telling()),
        "image/webp": saved(drawn(), "WEBP"),
        "image/gif": saved(drawn(mode="P"), "GIF"),
        "image/heic": PHONE.read_bytes(),
    }


@pytest.fixture(scope="session")
def by_kind(pictures: dict[str, bytes]) -> Callable[[str], bytes]:
    """The same for properties, whose reports would print a dictionary of pictures whole."""
    return pictures.__getitem__
