"""Every picture of the manual is there and shown, and none is heavy."""

import re
from pathlib import Path

ROOT = Path(__file__).parents[2]
PICTURES = ROOT / "docs/pictures"
SHOWN = re.compile(r"!\[(?P<alt>[^\]]*)\]\((?P<at>[^)\s]+\.png)\)")
HEAVIEST = 150_000


def shown() -> dict[Path, str]:
    """Each picture that a page shows, with the words for those who do not see it."""
    pages = [*(ROOT / "docs").rglob("*.md"), *ROOT.glob("*.md")]
    return {
        (page.parent / one["at"]).resolve(): one["alt"]
        for page in pages
        for one in SHOWN.finditer(page.read_text(encoding="utf-8"))
    }


def test_no_picture_is_missing() -> None:
    assert [str(one) for one in shown() if not one.is_file()] == []


def test_no_picture_is_left_over() -> None:
    assert {one.resolve() for one in PICTURES.glob("*")} - shown().keys() == set()


def test_every_picture_says_what_it_shows() -> None:
    assert [str(one) for one, alt in shown().items() if len(alt) < 20] == []


def test_no_picture_is_heavy() -> None:
    assert [one.name for one in PICTURES.glob("*") if one.stat().st_size > HEAVIEST] == []
