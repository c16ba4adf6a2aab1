"""A school with everybody who writes and decides, and letters on their way."""

from pathlib import Path
from typing import Any

import pytest

from evenhand.apps.schools import actions as schools
from evenhand.apps.schools.queries import members
from evenhand.core.people import Role
from evenhand.server import clock

CONTACT = {
    "address": "1 Mill Lane\nAshby",
    "phone": "01234 567890",
    "email": "office@ashby.example",
    "concerns": "speak with your child’s teacher",
    "complaints_link": "https://ashby.example/complaints",
    "policies_link": "https://ashby.example/policies",
    "not_for_profit": True,
}
STAFF = (
    (Role.HEAD, "Hazel Wynn"),
    (Role.DSL, "Ruth Bello"),
    (Role.CHAIR, "Omar Lind"),
    (Role.STAFF, "Dana Frost"),
)


@pytest.fixture(autouse=True)
def clock_stands_still(monkeypatch: pytest.MonkeyPatch, now: Any) -> None:
    monkeypatch.setattr(clock, "now", lambda: now)


@pytest.fixture(autouse=True)
def own_vault(settings: Any, tmp_path: Path) -> Path:
    settings.VAULT_FOLDER = tmp_path / "data" / "vault"
    settings.CASE_KEYS_FOLDER = tmp_path / "keys" / "cases"
    return tmp_path


@pytest.fixture
def staffed(school: Any, runner: Any, now: Any, somebody: Any) -> Any:
    schools.change(by=runner, now=now, school=school, changes=CONTACT)
    for role, name in STAFF:
        somebody(at=school, role=role, name=name)
    return school


@pytest.fixture
def person(staffed: Any) -> Any:
    """`person("head")`: who is that here."""
    return lambda role: next(one.person for one in members(school=staffed) if one.role == role)
