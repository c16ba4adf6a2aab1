"""One key a case, wrapped, and gone when it is gone."""

from pathlib import Path

import pytest

from evenhand.adapters.vault.keys import KeyFolder, folder_name
from evenhand.core.findings import Unreadable

CASES = ["case:1", "../../etc/passwd", "a/b", "x" * 5000, "ß\n", "."]


def why(keys: KeyFolder, case: str = "case:1") -> str:
    with pytest.raises(Unreadable) as unreadable:
        keys.get(case)
    return unreadable.value.findings[0].id


def test_a_key_is_made_once(keys: KeyFolder) -> None:
    assert keys.make("case:1") == keys.make("case:1") == keys.get("case:1")
    assert keys.make("case:2") != keys.make("case:1")


@pytest.mark.parametrize("case", CASES)
def test_no_id_leads_out_of_the_folder(keys: KeyFolder, tmp_path: Path, case: str) -> None:
    keys.make(case)
    (path,) = (tmp_path / "keys").iterdir()
    assert path.name == f"{folder_name(case)}.key"
    assert path.name.removesuffix(".key").isalnum()


def test_the_key_itself_is_not_on_the_disk(keys: KeyFolder, tmp_path: Path) -> None:
    key = keys.make("case:1")
    assert all(key not in path.read_bytes() for path in (tmp_path / "keys").iterdir())


def test_without_a_key_there_is_none(keys: KeyFolder) -> None:
    assert why(keys) == "vault-key-missing"


def test_another_master_opens_nothing(keys: KeyFolder, tmp_path: Path) -> None:
    keys.make("case:1")
    other = KeyFolder(tmp_path / "keys", master=bytes(32))
    assert why(other) == "vault-master-key"
    with pytest.raises(Unreadable):
        other.make("case:1")


def test_the_keys_of_two_cases_cannot_be_swapped(keys: KeyFolder, tmp_path: Path) -> None:
    keys.make("case:1")
    keys.make("case:2")
    one, two = (tmp_path / "keys" / f"{folder_name(case)}.key" for case in ("case:1", "case:2"))
    one.write_bytes(two.read_bytes())
    assert why(keys) == "vault-master-key"


@pytest.mark.parametrize("data", [b"", b"x", bytes(60)])
def test_a_damaged_key_is_told(keys: KeyFolder, tmp_path: Path, data: bytes) -> None:
    keys.make("case:1")
    (tmp_path / "keys" / f"{folder_name('case:1')}.key").write_bytes(data)
    assert why(keys) == "vault-master-key"


@pytest.mark.rule(35)
def test_a_destroyed_key_never_comes_back(keys: KeyFolder) -> None:
    keys.make("case:1")
    keys.destroy("case:1")
    keys.destroy("case:1")
    assert why(keys) == "vault-key-destroyed"
    with pytest.raises(Unreadable):
        keys.make("case:1")


def test_a_case_without_a_key_can_be_closed_for_good(keys: KeyFolder) -> None:
    keys.destroy("case:1")
    assert why(keys) == "vault-key-destroyed"
