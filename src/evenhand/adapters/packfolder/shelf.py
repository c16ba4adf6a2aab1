"""The packs that are installed, each with the version as it was published beside the school's own edits.

shelf/
└── core/
    ├── pack.toml            what the school uses, and may edit
    ├── incident-letter.md
    └── .base/               the same files as their author published them
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from evenhand.adapters.packfolder.folder import BASE, read_folder, rescue, write_folder
from evenhand.core.findings import Finding, Level, Place, Refused, Unreadable
from evenhand.core.packs import Pack
from evenhand.core.packs.comparing import PackDifference, compare
from evenhand.core.packs.merging import Conflict, Merged, merge_local
from evenhand.core.packs.reading import read_pack, tidied
from evenhand.core.packs.versions import Step, step_from


@dataclass(frozen=True, slots=True, kw_only=True)
class Installed:
    """One pack of the shelf. `pack` is None if its files cannot be read; `findings` say why.
    `edited` are the names of files that are not as they were published."""

    id: str
    folder: Path
    pack: Pack | None = None
    edited: tuple[str, ...] = ()
    findings: tuple[Finding, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Updated:
    """What came of an update. Where `written` is false the shelf is as it was.

    `difference` is what the author changed since the version that was installed; `findings` are what
    would be wrong with the merged pack.
    """

    written: bool
    difference: PackDifference
    files: dict[str, str] = field(default_factory=dict)
    conflicts: tuple[Conflict, ...] = ()
    findings: tuple[Finding, ...] = ()


class Shelf:
    """A folder of installed packs."""

    def __init__(self, root: Path) -> None:
        self.root = root

    def install(self, files: Mapping[str, str]) -> Installed:
        """Put a pack on the shelf. Raises `Unreadable` if the files are no pack, and `Refused` if one
        with its id is there already or the disk refuses."""
        pack = read_pack(files)
        folder = self._folder(pack.id)
        if folder.exists():
            raise Refused([_already(pack)])
        write_folder(folder, _both(pack.files, pack.files))
        return Installed(id=pack.id, folder=folder, pack=pack)

    def list(self) -> tuple[Installed, ...]:
        """Every pack of the shelf in the order of their ids; a broken one is listed with its findings."""
        if not self.root.is_dir():
            return ()
        names = sorted(entry.name for entry in self.root.iterdir() if entry.is_dir())
        return tuple(self.find(name) for name in names if not name.startswith("."))

    def find(self, pack_id: str) -> Installed:
        """One pack of the shelf. Raises `Refused` if it is not there."""
        folder = self._folder(pack_id)
        if pack_id.startswith(".") or folder.parent != self.root or not folder.is_dir():
            raise Refused([_not_there(pack_id)])
        try:
            local, base = self._texts(folder), self._texts(folder / BASE)
            edited = tuple(name for name in sorted({*local, *base}) if local.get(name) != base.get(name))
            return Installed(id=pack_id, folder=folder, pack=read_pack(local), edited=edited)
        except Unreadable as unreadable:
            return Installed(id=pack_id, folder=folder, findings=unreadable.findings)

    def update(
        self, files: Mapping[str, str], *, keep_conflicts: bool = False, older: bool = False
    ) -> Updated:
        """Bring a pack to the version that some files hold, and keep the school's own edits.

        Nothing is written if both sides changed the same lines, or if the merged pack could not be
        read, unless `keep_conflicts` asks for it: then both versions stand in the files, between
        marker lines. Raises `Unreadable` if the files are no pack or those of the shelf are damaged,
        `Refused` if the pack is not installed, if the version is older (unless `older`) or the same
        with other words, or if the disk refuses.
        """
        new = read_pack(files)
        folder = self._folder(new.id)
        if not folder.is_dir():
            raise Refused([_not_there(new.id)])
        base, local = self._texts(folder / BASE), self._texts(folder)
        old = read_pack(base)
        _refuse_wrong_step(old, new, older=older)
        merged = merge_local(base=base, local=local, new=new.files)
        findings = _wrong_with(merged)
        wanted = keep_conflicts or not (merged.conflicts or findings)
        write = wanted and (merged.files, new.files) != (local, base)
        if write:
            write_folder(folder, _both(merged.files, new.files), overwrite=True)
        return Updated(
            written=write,
            difference=compare(old=old, new=new),
            files=merged.files,
            conflicts=merged.conflicts,
            findings=findings,
        )

    def _folder(self, pack_id: str) -> Path:
        folder = self.root / pack_id
        if folder.parent == self.root and self.root.is_dir():
            rescue(folder)
        return folder

    def _texts(self, folder: Path) -> dict[str, str]:
        return {name: tidied(text) for name, text in read_folder(folder).items()}


def _both(local: Mapping[str, str], base: Mapping[str, str]) -> dict[str, str]:
    return {**local, **{f"{BASE}/{name}": text for name, text in base.items()}}


def _wrong_with(merged: Merged) -> tuple[Finding, ...]:
    """Two edits that do not touch may still not go together, such as the same field added by both."""
    try:
        read_pack(merged.files)
    except Unreadable as unreadable:
        return unreadable.findings
    return ()


def _refuse_wrong_step(old: Pack, new: Pack, *, older: bool) -> None:
    step = step_from(old.version, to=new.version)
    if step is Step.OLDER and not older:
        words = f"Version {old.version} of “{new.title}” is installed, and this is {new.version}."
        raise Refused([_stop("shelf-older", new, words, "Say so if you want to go back to it.")])
    if step is Step.SAME and new.files != old.files:
        words = f"This is version {new.version} of “{new.title}” as well, but it says something else."
        mend = "Ask whoever made it for a new version number: a correction is a new version."
        raise Refused([_stop("shelf-same-version", new, words, mend)])


def _already(pack: Pack) -> Finding:
    words = f"A pack with the id “{pack.id}” is installed already."
    return _stop("shelf-installed", pack, words, "Update it instead; your edits are kept.")


def _not_there(pack_id: str) -> Finding:
    return Finding(
        id="shelf-not-installed",
        level=Level.STOP,
        words=f"No pack with the id “{pack_id[:80]}” is installed.",
        mend="Install it first.",
    )


def _stop(finding_id: str, pack: Pack, words: str, mend: str) -> Finding:
    return Finding(
        id=finding_id, level=Level.STOP, words=words, mend=mend, place=Place(source=f"pack {pack.id}")
    )
