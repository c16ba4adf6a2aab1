"""Settings from outside: read from variables or files, and wrong ones said in words."""

from pathlib import Path

import pytest

from evenhand.core.findings import Refused
from evenhand.server.environment import load
from evenhand.server.keys import make_keys


def test_nothing_set_gives_places_under_home() -> None:
    environment = load({"HOME": "/home/somebody", "PATH": "/bin"})
    assert environment.data == Path("/home/somebody/.local/share/evenhand")
    assert environment.keys == Path("/home/somebody/.config/evenhand")
    assert (environment.database_url, environment.proxies, environment.secure) == ("", 0, False)


def test_each_setting_may_stand_in_a_file(tmp_path: Path) -> None:
    (tmp_path / "secret").write_text("hidden\n")
    assert load({"EVENHAND_SECRET_KEY_FILE": str(tmp_path / "secret")}).secret_key == "hidden"


@pytest.mark.parametrize(
    ("given", "finding"),
    [
        ({"EVENHAND_DTAA": "x"}, "unknown-setting"),
        ({"EVENHAND_SECRET_KEY_FILE": "/nowhere/at/all"}, "setting-file-unreadable"),
        ({"EVENHAND_DATABASE_URL": "mysql://x"}, "setting-wrong"),
        ({"EVENHAND_PROXIES": "many"}, "setting-wrong"),
        ({"EVENHAND_ADDRESS": "evenhand.example"}, "setting-wrong"),
        ({"EVENHAND_DATA": "/srv/data", "EVENHAND_KEYS": "/srv/data/keys"}, "keys-among-data"),
    ],
)
def test_what_is_wrong_is_said(given: dict[str, str], finding: str) -> None:
    with pytest.raises(Refused) as refused:
        load(given)
    assert [one.id for one in refused.value.findings] == [finding]


def test_keys_are_made_once_and_for_one_reader(tmp_path: Path) -> None:
    made = make_keys(tmp_path / "keys")
    first = [path.read_text() for path in made]
    assert make_keys(tmp_path / "keys") == []
    assert [path.read_text() for path in made] == first
    assert {path.stat().st_mode & 0o777 for path in made} == {0o600}
    assert len(set(first)) == 3
