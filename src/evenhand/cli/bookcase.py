"""Where packs are found: a folder somebody names, or one that came with the program."""

import sys
from pathlib import Path

from evenhand.adapters.packfolder import read_folder
from evenhand.core.findings import Finding, Level, Place, Unreadable
from evenhand.core.packs import Pack, Template
from evenhand.core.packs.reading import read_pack

CHECKOUT = Path(__file__).resolve().parents[3]
SHELVES = (CHECKOUT / "packs", Path(sys.prefix) / "share" / "evenhand" / "packs")


def folder_of(name: str) -> Path:
    """The folder of a pack: a path, or the id of a pack that came with the program.

    Raises `Unreadable` if there is none.
    """
    for folder in (Path(name), *(shelf / name for shelf in SHELVES)):
        if (folder / "pack.toml").is_file():
            return folder
    raise Unreadable(
        [
            Finding(
                id="pack-not-found",
                level=Level.STOP,
                words=f"There is no pack “{name}”.",
                mend="Name a folder that holds a pack.toml, or the pack “core” that came with Evenhand.",
                place=Place(source=name),
            )
        ]
    )


def pack_at(name: str) -> Pack:
    """The pack at a path or of an id. Raises `Unreadable` with every fault of its files."""
    return read_pack(read_folder(folder_of(name)))


def shipped() -> tuple[Path, ...]:
    """The folders of the packs that came with the program."""
    return tuple(folder for shelf in SHELVES for folder in _on(shelf))


def packs_under(folder: Path) -> tuple[Path, ...]:
    """The folder itself if it is a pack, else the packs that stand in it.

    Raises `Unreadable` if it is neither a pack nor a shelf.
    """
    return _on(folder) or (folder_of(str(folder)),)


def _on(shelf: Path) -> tuple[Path, ...]:
    if not shelf.is_dir():
        return ()
    return tuple(folder for folder in sorted(shelf.iterdir()) if (folder / "pack.toml").is_file())


def template_of(pack: Pack, template_id: str) -> Template:
    """A template of a pack. Raises `Unreadable` with the ones there are if it is not among them."""
    template = pack.template(template_id)
    if template is None:
        known = ", ".join(one.id for one in pack.templates)
        raise Unreadable(
            [
                Finding(
                    id="template-not-found",
                    level=Level.STOP,
                    words=f"The pack “{pack.id}” has no template “{template_id}”.",
                    mend=f"It has: {known}.",
                    place=Place(source=pack.id),
                )
            ]
        )
    return template
