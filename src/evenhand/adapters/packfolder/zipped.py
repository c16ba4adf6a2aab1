"""A pack's folder in a zip: read in bounds, written as the folder would be."""

import io
import zipfile
from collections.abc import Iterator, Mapping

from evenhand.adapters.packfolder.folder import is_pack_file
from evenhand.adapters.readers.archive import Archive
from evenhand.adapters.readers.findings import refusal
from evenhand.adapters.readers.limits import MAX_FILE, MEGABYTE
from evenhand.core.findings import Finding, Level, Place, Unreadable
from evenhand.core.packs.manifest import MANIFEST
from evenhand.core.packs.reading import LARGEST_FILE, MOST_TEMPLATES

BIRTHDAY = (1980, 1, 1, 0, 0, 0)  # the same pack makes the same bytes


def read_zip(*, data: bytes, name: str) -> dict[str, str]:
    """The texts of the pack in a zip, by file name: those beside its pack.toml. `name` is never opened.

    Raises `Unreadable` for what is too large, damaged or dangerous, for a zip without a pack or with
    several, and for files that are no UTF-8; each with its name.
    """
    if len(data) > MAX_FILE:
        size = f"{len(data) / MEGABYTE:.1f}"
        raise refusal("document-too-large", Place(source=name), size=size, limit=MAX_FILE // MEGABYTE)
    archive = Archive(data=data, name=name)
    folder = _folder(archive, name)
    names = [one.removeprefix(folder) for one in sorted(archive.names) if one.startswith(folder)]
    wanted = [one for one in names if is_pack_file(one) and "/" not in one]
    if len(wanted) > MOST_TEMPLATES + 1:
        words = f"There are {len(wanted):,} files in this pack; {MOST_TEMPLATES:,} is the most."
        raise Unreadable([_stop("zip-too-large", name, words, "Make several packs of it.")])
    findings: list[Finding] = []
    texts = {one: text for one in wanted if (text := _text(archive, folder, one, findings)) is not None}
    if findings:
        raise Unreadable(findings)
    return texts


def write_zip(files: Mapping[str, str], *, folder: str) -> bytes:
    """A zip with one folder that holds the files of a pack. The same files make the same bytes."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, text in sorted(files.items()):
            packed.writestr(zipfile.ZipInfo(f"{folder}/{name}", BIRTHDAY), text.encode())
    return made.getvalue()


def _folder(archive: Archive, name: str) -> str:
    """Where in the zip the pack lies: beside the only pack.toml that is no copy of an older one."""
    found = list(_folders(archive))
    if len(found) == 1:
        return found[0]
    if not found:
        words = f"There is no {MANIFEST} in this zip, so it is no pack of letters."
        mend = "Choose the zip that a library of Evenhand gave you, or zip the folder of a pack."
    else:
        words, mend = f"There are {len(found)} packs in this zip.", "Add them one by one."
    raise Unreadable([_stop("zip-no-pack", name, words, mend)])


def _folders(archive: Archive) -> Iterator[str]:
    for name in sorted(archive.names):
        folder, slash, last = name.rpartition("/")
        hidden = any(part.startswith((".", "__MACOSX")) for part in folder.split("/"))
        if last == MANIFEST and not hidden:
            yield folder + slash


def _text(archive: Archive, folder: str, name: str, findings: list[Finding]) -> str | None:
    data = archive.read(folder + name)
    if len(data) > LARGEST_FILE:
        words = f"{name} has more than {LARGEST_FILE:,} bytes."
        findings.append(_stop("zip-too-large", name, words, "Make several templates of it."))
        return None
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        place = Place(source=name, line=data.count(b"\n", 0, error.start) + 1)
        words = f"{name} is not written in UTF-8: the byte {data[error.start]:#04x} has no meaning here."
        mend = "Save it again as UTF-8. In Notepad that is a choice beside the Save button."
        findings.append(Finding(id="zip-not-utf8", level=Level.STOP, words=words, mend=mend, place=place))
        return None


def _stop(finding_id: str, source: str, words: str, mend: str) -> Finding:
    return Finding(id=finding_id, level=Level.STOP, words=words, mend=mend, place=Place(source=source))
