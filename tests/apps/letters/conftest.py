"""A school with everybody who writes and decides, and letters on their way."""

from pathlib import Path
from typing import Any

import pytest
from letter_steps import say

from evenhand.apps.cases import actions as cases
from evenhand.apps.letters import actions
from evenhand.apps.letters.models import Draft
from evenhand.apps.letters.texts import guidance_name, notes_of
from evenhand.apps.packs import queries as packs
from evenhand.apps.schools import actions as schools
from evenhand.apps.schools.queries import members
from evenhand.core.approvals import Verdict
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


@pytest.fixture
def case(staffed: Any, person: Any, now: Any) -> Any:
    post = cases.NewPost(site="Facebook", words="Nobody at that school cares.", seen_on=now.date())
    opened = cases.open_case(by=person("dsl"), now=now, school=staffed, title="Trip called off", post=post)
    for role in ("staff", "chair", "office"):
        cases.grant(by=person("head"), now=now, case=opened, person=person(role))
    return opened


@pytest.fixture
def draft(staffed: Any, case: Any, person: Any, now: Any) -> Draft:
    pack, template = packs.template_of(school=staffed, pack_id="core", template_id="incident-letter")
    row = actions.begin(by=person("dsl"), now=now, school=staffed, case=case, pack=pack, template=template)
    typed = {
        "answers": {
            "whathappened": "no",
            "conduct": "worries",
            "aboutwhom": "life here",
            "spokenwith": "yes",
            "hurtfulposts": "share",
            "law": "no",
            "lawmentioned": "general",
        },
        "guidance_read": guidance_name(pack),
        "notes_read": [number for number, _ in enumerate(notes_of(template), start=1)],
    }
    return actions.save(by=person("dsl"), now=now, draft=row, seen=1, typed=typed)


@pytest.fixture
def asked(draft: Draft, person: Any, now: Any) -> Draft:
    actions.ask(by=person("dsl"), now=now, draft=draft)
    return draft


@pytest.fixture
def approved(asked: Draft, person: Any, now: Any) -> Draft:
    say(asked, person("staff"), now, Verdict.READ, "Nobody can be recognised.")
    say(asked, person("head"), now, Verdict.APPROVE)
    return asked
