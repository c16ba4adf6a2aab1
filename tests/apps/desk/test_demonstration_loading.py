"""The demonstration is loaded with one click, at any hour; without one nobody lends their eyes."""

from pathlib import Path
from typing import Any

import pytest
from django.urls import reverse
from django.utils import timezone

from evenhand.apps.cases.models import Post
from evenhand.apps.desk import actions
from evenhand.apps.schools.models import School
from evenhand.core.people import Role


@pytest.fixture(autouse=True)
def own_vault(settings: Any, tmp_path: Path) -> None:
    settings.VAULT_FOLDER = tmp_path / "data" / "vault"
    settings.CASE_KEYS_FOLDER = tmp_path / "keys" / "cases"


@pytest.mark.parametrize("at_night", [False, True])
def test_no_post_is_younger_than_its_case(runner: Any, now: Any, at_night: bool) -> None:
    moment = now.replace(hour=0, minute=20) if at_night else now
    for post in Post.objects.filter(case__school=actions.load_demonstration(by=runner, now=moment)):
        opened = timezone.localdate(post.case.opened_at)
        assert post.posted_on <= post.seen_on <= opened, post.case.title


def test_one_click_loads_it(runner: Any, visitor: Any) -> None:
    page = visitor(runner).sends("/start/demonstration/").content.decode()
    assert "Thornfield Primary School is loaded" in page
    assert "Whose eyes" in page


def test_a_session_that_was_tampered_with_opens_no_real_school(
    school: School, somebody: Any, runner: Any, visitor: Any
) -> None:
    head = somebody(at=school, role=Role.HEAD)
    browser = visitor(runner)
    session = browser.client.session
    session["evenhand_eyes"] = [school.pk, head.pk]
    session.save()
    assert "Robin Teller" in browser.opens(reverse("schools:setup", args=[school.pk])).content.decode()
