"""A school that is live, a letter that is approved, a mail server, and people."""

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from delivery_steps import Ticking, approved, live, way
from smtp_peer import Peer, smtp_peer

from evenhand.apps.cases import actions as cases
from evenhand.apps.deliveries.models import Way
from evenhand.apps.letters.models import Draft
from evenhand.apps.schools.queries import members
from evenhand.core.people import Role
from evenhand.server import clock as server_clock


@pytest.fixture(autouse=True)
def clock_stands_still(monkeypatch: pytest.MonkeyPatch, now: datetime) -> None:
    monkeypatch.setattr(server_clock, "now", lambda: now)


@pytest.fixture(autouse=True)
def own_vault(settings: Any, tmp_path: Path) -> Path:
    settings.VAULT_FOLDER = tmp_path / "data" / "vault"
    settings.CASE_KEYS_FOLDER = tmp_path / "keys" / "cases"
    return tmp_path


@pytest.fixture
def staffed(school: Any, runner: Any, now: datetime, somebody: Any) -> Any:
    for role, name in ((Role.HEAD, "Hazel Wynn"), (Role.DSL, "Ruth Bello"), (Role.DPO, "Ines Roy")):
        somebody(at=school, role=role, name=name)
    return live(school=school, runner=runner, now=now)


@pytest.fixture
def person(staffed: Any) -> Any:
    """`person("head")`: who is that here."""
    return lambda role: next(one.person for one in members(school=staffed) if one.role == role)


@pytest.fixture
def draft(staffed: Any, runner: Any, person: Any, now: datetime) -> Draft:
    """A letter to all parents, approved."""
    return approved(school=staffed, by=runner, head=person("head"), now=now)


@pytest.fixture
def mail(staffed: Any, runner: Any, now: datetime) -> Way:
    """A way out by e-mail that is turned on."""
    return way(school=staffed, by=runner, now=now)


@pytest.fixture
def clock(now: datetime) -> Ticking:
    return Ticking(now)


@pytest.fixture
def peer() -> Iterator[Peer]:
    """A real mail server."""
    with smtp_peer() as there:
        yield there


@pytest.fixture
def case(staffed: Any, runner: Any, person: Any, now: datetime) -> Any:
    """A real case, in which the head and the office work."""
    post = cases.NewPost(site="Facebook", words="Nobody at that school cares.", seen_on=now.date())
    opened = cases.open_case(by=runner, now=now, school=staffed, title="Trip called off", post=post)
    cases.grant(by=runner, now=now, case=opened, person=person("head"))
    return opened


@pytest.fixture
def of_case(staffed: Any, runner: Any, person: Any, now: datetime, case: Any) -> Draft:
    """A letter of a case, approved."""
    return approved(school=staffed, by=runner, head=person("head"), now=now, case=case)
