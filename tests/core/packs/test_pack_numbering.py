"""The version in a pack.toml, changed where it stands; and the numbers of a school's own versions."""

import pytest

from evenhand.core.findings import Unreadable
from evenhand.core.packs.manifest import read_manifest
from evenhand.core.packs.numbering import with_version
from evenhand.core.packs.versions import Step, own_version, step_from

MANIFEST = """# ours
id = "core"
version = '1' # the first
title = "Letters"
[licence]
name = "version = 9"
holder = "Us"
[guidance]
title = "G"
"""


def test_the_same_version_changes_nothing_that_is_said() -> None:
    assert read_manifest(with_version(MANIFEST, "1")) == read_manifest(MANIFEST)


def test_everything_else_stays_as_it_was() -> None:
    assert with_version(MANIFEST, "2.0") == MANIFEST.replace("'1'", '"2.0"')


def test_what_is_no_manifest_is_refused() -> None:
    with pytest.raises(Unreadable):
        with_version("id =", "2")


def test_own_versions_stand_between_the_published_ones() -> None:
    first = own_version("2026.11", taken=["2026.11"])
    second = own_version("2026.11", taken=["2026.11", first])
    assert (first, second) == ("2026.11.0.1", "2026.11.0.2")
    assert step_from("2026.11", to=first) is Step.NEWER
    assert step_from(second, to="2026.11.1") is Step.NEWER
