"""A case with a post, somebody who works on it, and a vault of its own."""

from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest
from sample_pictures import screenshot

from evenhand.apps.cases.actions import opening
from evenhand.apps.evidence import actions
from evenhand.core.evidence import Vantage
from evenhand.core.people import Role

NOW = datetime(2026, 11, 23, 9, 30, tzinfo=UTC)


@pytest.fixture(autouse=True)
def own_vault(settings: Any, tmp_path: Path) -> Path:
    settings.VAULT_FOLDER = tmp_path / "data" / "vault"
    settings.CASE_KEYS_FOLDER = tmp_path / "keys" / "cases"
    return tmp_path


@pytest.fixture
def dsl(school: Any, somebody: Any) -> Any:
    return somebody(at=school, role=Role.DSL, name="Ruth Bello")


@pytest.fixture
def case(school: Any, dsl: Any) -> Any:
    post = opening.NewPost(site="Facebook", words="The car park is a disgrace")
    return opening.open_case(by=dsl, now=NOW, school=school, title="Car park", post=post)


@pytest.fixture
def told() -> actions.Told:
    return actions.Told(
        sexual_image_of_child=False,
        vantage=Vantage.OWN_VIEW,
        captured_by="Ruth Bello",
        captured_on=date(2026, 11, 20),
    )


@pytest.fixture
def taken(school: Any, case: Any, dsl: Any, told: Any) -> Callable[..., Any]:
    """`taken("words")`: a capture of a picture with these words."""

    def take(words: str = "A post", **changes: Any) -> Any:
        data = changes.pop("data", None) or screenshot(words)
        return actions.take_in(
            by=dsl,
            now=NOW,
            school_id=school.pk,
            case_id=case.pk,
            name=f"{words}.png",
            data=data,
            told=told,
        )

    return take
