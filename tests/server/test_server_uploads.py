"""Files on their way in leave nothing behind, and no more of them is kept than is taken."""

import os
import sys
from pathlib import Path
from typing import Any

import pytest
from django.core.files.uploadhandler import FileUploadHandler
from django.test import override_settings

from evenhand.server.uploads import NamelessUpload


def received(data: bytes, *, piece: int = 64 * 1024) -> Any:
    handler: FileUploadHandler = NamelessUpload()
    handler.new_file("captures", "a.png", "image/png", len(data))
    for start in range(0, len(data), piece):
        handler.receive_data_chunk(data[start : start + piece], start)
    return handler.file_complete(len(data))


@pytest.mark.parametrize("size", [0, 1, 64 * 1024, 200_000])
def test_a_file_comes_whole(size: int) -> None:
    data = os.urandom(size)
    with received(data) as file:
        assert (file.read(), file.size, file.name) == (data, size, "a.png")


@override_settings(LARGEST_UPLOAD=100_000)
def test_of_a_file_that_is_too_large_only_enough_is_kept_to_show_it() -> None:
    with received(bytes(300_000)) as file:
        assert file.size == 300_000
        assert len(file.read()) == 100_001


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux tells which file is open")
def test_a_file_on_its_way_in_has_no_name() -> None:
    with received(bytes(100)) as file:
        assert not Path(f"/proc/self/fd/{file.file.fileno()}").readlink().exists()
