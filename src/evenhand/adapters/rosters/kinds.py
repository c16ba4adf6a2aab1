"""What kind of list a file of contacts is, from its bytes."""

import io
import zipfile
from enum import Enum


class Kind(Enum):
    """The kinds of lists contacts are brought in from. Stored, so values never change."""

    TABLE = "table"
    ONEROSTER = "oneroster"
    TRANSFER_FILE = "transfer-file"


def kind_of(*, name: str, data: bytes) -> Kind:
    """A zip with a file of users is OneRoster, XML is a Common Transfer File, and all else is a table or
    is refused by whoever reads tables."""
    if data.startswith(b"PK"):
        try:
            with zipfile.ZipFile(io.BytesIO(data)) as archive:
                names = {one.rpartition("/")[2].lower() for one in archive.namelist()}
        except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError):
            return Kind.TABLE
        return Kind.ONEROSTER if "users.csv" in names else Kind.TABLE
    beginning = data[:400].removeprefix(b"\xef\xbb\xbf").lstrip()
    is_xml = beginning.startswith((b"<?xml", b"<CTfile", b"\xff\xfe<\x00", b"\xfe\xff\x00<"))
    return Kind.TRANSFER_FILE if is_xml and not name.lower().endswith((".csv", ".xlsx")) else Kind.TABLE
