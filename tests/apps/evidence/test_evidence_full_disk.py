"""A disk that is really full: a clear word, nothing half done, and it goes on once there is room again."""

import html
import os
import random
import subprocess
import sys
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from django.urls import reverse
from PIL import Image
from sample_pictures import upload

from evenhand.apps.evidence import queries
from evenhand.apps.evidence.models import Item

ROOM = 3 * 1024 * 1024
GOOD = {"vantage": "own-view", "captured_by": "Ruth Bello"}


@pytest.fixture
def small_disk(tmp_path: Path, settings: Any) -> Iterator[Path]:
    """The vault on a disk of 3 MB."""
    place = tmp_path / "small"
    place.mkdir()
    if sys.platform != "linux" or os.geteuid() != 0 or not _mounted(place):
        pytest.skip("a small disk can be made on Linux, by root")
    settings.VAULT_FOLDER = place / "vault"
    yield place
    subprocess.run(["umount", "--lazy", str(place)], check=True)


def _mounted(place: Path) -> bool:
    told = ["mount", "-t", "tmpfs", "-o", f"size={ROOM}", "tmpfs", str(place)]
    return subprocess.run(told, check=False, capture_output=True).returncode == 0


@pytest.fixture
def adds(visitor: Any, dsl: Any, school: Any, case: Any) -> Any:
    place, browser = [school.pk, case.pk], visitor(dsl)
    answer = browser.client.post(reverse("evidence:add", args=place), {"imagery": "no"}, follow=True)
    told = {**GOOD, "asked": answer.context["form"]["asked"].value()}

    def add(*files: Any) -> str:
        page = browser.sends(reverse("evidence:pictures", args=place), captures=list(files), **told)
        return html.unescape(page.content.decode())

    return add


def noise(size: int) -> bytes:
    """A picture that cannot be made smaller, of about so many bytes."""
    side = int((size / 3) ** 0.5)
    target = BytesIO()
    data = random.Random(size).randbytes(side * side * 3)
    Image.frombytes("RGB", (side, side), data).save(target, "PNG")
    return target.getvalue()


def test_a_full_disk_is_told_and_nothing_is_half_done(small_disk: Path, adds: Any, case: Any) -> None:
    said = adds(upload(noise(4 * 1024 * 1024), "large.png"))
    assert "“large.png”: The file could not be kept: No space left on device." in said
    assert "Nothing of it was kept." in said
    assert not Item.objects.exists()

    filler = small_disk / "filler"
    filler.write_bytes(bytes(ROOM - 300 * 1024))
    said = adds(upload(noise(100 * 1024), "small.png"))
    assert "No space left on device" in said and not Item.objects.exists()
    filler.unlink()
    said = adds()
    assert "1 picture is kept" in said or "Choose at least one picture." in said
    if not Item.objects.exists():
        assert "1 picture is kept" in adds(upload(noise(100 * 1024), "small.png"))
    (kept,) = queries.captures_of(case.pk)
    assert kept.name == "small.png"
    assert list(queries.unsound()) == [one for one in queries.unsound() if one.id == "file-without-capture"]


def test_what_does_not_fit_keeps_nobody_from_what_does(small_disk: Path, adds: Any, case: Any) -> None:
    said = adds(upload(noise(4 * 1024 * 1024), "large.png"), upload(noise(50 * 1024), "small.png"))
    assert "“large.png”: " in said
    assert [one.name for one in queries.captures_of(case.pk)] == ["small.png"]
