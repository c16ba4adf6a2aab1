"""`evenhand demo`: the main job from end to end."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

KENT = sorted((Path(__file__).parents[2] / "../shared/kent").glob("*.txt"))
Answer = Callable[..., dict[str, Any]]


def test_the_demonstration_writes_and_refuses(answer: Answer, tmp_path: Path) -> None:
    found = answer("demo", "--out", tmp_path, "--today", "2026-11-22")
    assert found["status"] == 0
    assert len(found["written"]) >= 20 and all(Path(name).stat().st_size > 500 for name in found["written"])
    assert "too early: incident-letter" in found["refused"]


@pytest.mark.skipif(not KENT, reason="the document is not here: its licence runs to settings only")
@pytest.mark.demand("K4")
def test_the_real_document_becomes_letters(answer: Answer, tmp_path: Path) -> None:
    found = answer("demo", "--out", tmp_path, "--document", KENT[0], "--today", "2026-11-22")
    imported = sorted(Path(name).name for name in found["written"] if "imported" in name)
    assert len(imported) == 16
    for text in (tmp_path / "imported").glob("*.txt"):
        assert "copyright is held by" in text.read_text("utf-8")
