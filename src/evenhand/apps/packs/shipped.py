"""The packs that came with the program: beside a checkout, or installed with it."""

import sys
from functools import cache
from pathlib import Path

from evenhand.adapters.packfolder import read_folder
from evenhand.core.packs import Pack
from evenhand.core.packs.manifest import MANIFEST
from evenhand.core.packs.reading import read_pack

PLACES = (Path(__file__).resolve().parents[4] / "packs", Path(sys.prefix) / "share" / "evenhand" / "packs")


@cache
def shipped() -> tuple[Pack, ...]:
    """Every pack that came along, read once. Raises `Unreadable` for files that were damaged since."""
    shelf = next((place for place in PLACES if place.is_dir()), None)
    folders = sorted(shelf.iterdir()) if shelf else []
    return tuple(read_pack(read_folder(folder)) for folder in folders if (folder / MANIFEST).is_file())
