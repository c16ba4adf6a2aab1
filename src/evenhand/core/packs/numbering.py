"""The version in a pack.toml, changed where it stands."""

import re

from evenhand.core.packs.manifest import read_manifest
from evenhand.core.packs.printing import quoted

LINE = re.compile(r"""^([ \t]*version[ \t]*=[ \t]*)("[^"\n]*"|'[^'\n]*')""", re.MULTILINE)
TABLE = re.compile(r"^[ \t]*\[", re.MULTILINE)


def with_version(manifest: str, version: str) -> str:
    """A pack.toml that says another version, with everything else left as it is, comments too.

    Raises `Unreadable` if it is no pack.toml.
    """
    read_manifest(manifest)
    tables = TABLE.search(manifest)
    end = tables.start() if tables else len(manifest)
    head = LINE.sub(lambda found: found[1] + quoted(version), manifest[:end], count=1)
    changed = head + manifest[end:]
    assert read_manifest(changed).version == version, "a pack.toml that can be read has its version on a line"
    return changed
