"""The demonstration tells a story, can be seen through every eye in it, and goes without a trace."""

import shutil
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from django.db import transaction
from django.test.utils import override_settings
from django.urls import reverse

from evenhand.apps.accounts import actions as accounts
from evenhand.apps.accounts.models import Person
from evenhand.apps.audit import queries as log
from evenhand.apps.cases.models import Case, Post
from evenhand.apps.desk import actions
from evenhand.apps.desk.models import Doomed
from evenhand.apps.evidence import queries as captures
from evenhand.apps.evidence import store
from evenhand.apps.letters.models import Draft
from evenhand.apps.letters.waiting import waits_for
from evenhand.apps.schools import actions as schools
from evenhand.apps.schools import queries
from evenhand.apps.schools.models import School
from evenhand.core.findings import Refused, Unreadable
from evenhand.core.people import Role

NOW = datetime(2026, 11, 23, 9, 30, tzinfo=UTC)
ROBIN = "robin@server.example"


@pytest.fixture(scope="module")
def story(
    django_db_setup: None, django_db_blocker: Any, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[tuple[int, Path]]:
    """The number of a demonstration school and the folder of its vault. Loading it takes seconds, so it is
    loaded once; what a test does to it is undone."""
    folder = tmp_path_factory.mktemp("story")
    with django_db_blocker.unblock(), transaction.atomic():
        with override_settings(VAULT_FOLDER=folder / "vault", CASE_KEYS_FOLDER=folder / "cases"):
            robin = {
                "name": "Robin Teller",
                "email": "robin@server.example",
                "password": "quarry lantern oboe",
            }
            school = actions.load_demonstration(by=accounts.make_first(now=NOW, **robin), now=NOW)
        yield school.pk, folder
        transaction.set_rollback(True)


@pytest.fixture
def db(story: Any) -> Iterator[None]:
    """The database with the story in it, as each test finds it."""
    with transaction.atomic():
        yield
        transaction.set_rollback(True)


@pytest.fixture(autouse=True)
def own_vault(story: tuple[int, Path], settings: Any, tmp_path: Path) -> None:
    settings.VAULT_FOLDER = tmp_path / "data" / "vault"
    settings.CASE_KEYS_FOLDER = tmp_path / "keys" / "cases"
    shutil.copytree(story[1] / "vault", settings.VAULT_FOLDER)
    shutil.copytree(story[1] / "cases", settings.CASE_KEYS_FOLDER)


@pytest.fixture
def runner(db: None) -> Person:
    return Person.objects.get(email=ROBIN)


@pytest.fixture
def demo(db: None, story: tuple[int, Path]) -> School:
    return School.objects.get(pk=story[0])


@pytest.fixture
def made_up(demo: School) -> Any:
    """`made_up(Role.HEAD)`: who is that there."""
    return lambda role: next(row.person for row in queries.made_up(school=demo) if row.role == role)


def at(name: str, school: School, *more: int) -> str:
    return reverse(name, args=[school.pk, *more])


def look(browser: Any, school: School, person: Person | None, **more: Any) -> Any:
    chosen = {"person": str(person.pk)} if person else {}
    return browser.sends(at("schools:eyes", school), **chosen, **more)


def test_it_has_people_in_all_parts(demo: School) -> None:
    assert {Role(row.role) for row in queries.made_up(school=demo)} == set(Role)


def test_its_cases_are_practice_and_at_different_stages(demo: School, made_up: Any, now: Any) -> None:
    cases = Case.objects.filter(school=demo)
    assert cases.count() == 4
    assert all(case.practice for case in cases)
    waiting = waits_for(person=made_up(Role.HEAD), school=demo, now=now)
    assert [one.to_do for one in waiting] == ["decide"]


def test_a_step_whose_day_has_passed_is_late(demo: School, made_up: Any, visitor: Any) -> None:
    lines = visitor(made_up(Role.DSL)).opens(at("desk:today", demo)).context["lines"]
    assert {one.title for one in lines if one.presses == "Late"} >= {"Rumour about school meals"}


def test_its_pages_open_for_everybody_who_may(demo: School, made_up: Any, visitor: Any) -> None:
    for role in (Role.HEAD, Role.DSL, Role.OFFICE, Role.CHAIR):
        browser = visitor(made_up(role))
        browser.opens(at("desk:today", demo))
    for case in Case.objects.filter(school=demo):
        visitor(made_up(Role.DSL)).opens(at("desk:case", demo, case.pk))


def test_eyes_open_what_is_theirs_and_no_more(
    demo: School, school: School, made_up: Any, runner: Any, visitor: Any
) -> None:
    browser = visitor(runner)
    page = look(browser, demo, made_up(Role.STAFF)).content.decode()
    assert "You look through the eyes of Leila Anand" in page
    browser.opens(at("schools:words", demo), status=403)
    look(browser, demo, made_up(Role.HEAD))
    browser.opens(at("schools:words", demo))


def test_eyes_are_ones_own_everywhere_else(
    demo: School, school: School, made_up: Any, runner: Any, visitor: Any
) -> None:
    browser = visitor(runner)
    look(browser, demo, made_up(Role.STAFF))
    assert "Robin Teller" in browser.opens(at("schools:words", school)).content.decode()
    assert "Robin Teller" in browser.opens("/account/second-step/", status=200).content.decode()
    assert "Robin Teller" in browser.opens("/start/").content.decode()


def test_one_is_oneself_again(demo: School, made_up: Any, runner: Any, visitor: Any) -> None:
    browser = visitor(runner)
    look(browser, demo, made_up(Role.STAFF))
    look(browser, demo, None)
    assert "You look through" not in browser.opens(at("schools:words", demo)).content.decode()


def test_borrowing_is_logged_by_who_it_was(demo: School, made_up: Any, runner: Any, visitor: Any) -> None:
    look(visitor(runner), demo, made_up(Role.HEAD))
    event = [link.event for link in log.links()][-1]
    assert (event.kind, event.by) == ("demonstration.eyes-borrowed", f"person:{runner.pk}")
    assert event.facts == {"person": f"person:{made_up(Role.HEAD).pk}"}


def test_nobody_real_lends_their_eyes(
    school: School, demo: School, somebody: Any, runner: Any, visitor: Any
) -> None:
    head = somebody(at=school, role=Role.HEAD)
    browser = visitor(runner)
    look(browser, school, head, status=409)
    look(browser, demo, head, status=409)
    look(browser, demo, runner, status=409)
    assert "You look through" not in browser.opens(at("schools:words", demo)).content.decode()


def test_a_school_that_is_no_demonstration_any_more_lends_none(
    demo: School, made_up: Any, runner: Any, visitor: Any
) -> None:
    browser = visitor(runner)
    look(browser, demo, made_up(Role.HEAD))
    School.objects.filter(pk=demo.pk).update(is_demonstration=False)
    assert "Robin Teller" in browser.opens(at("schools:setup", demo)).content.decode()


def test_made_up_people_have_no_part_at_a_real_school(
    school: School, made_up: Any, runner: Any, now: Any
) -> None:
    person = made_up(Role.HEAD)
    with pytest.raises(Refused):
        schools.give_role(
            by=runner, now=now, school=school, name=person.name, email=person.email, role=Role.HEAD
        )


def sealed(folder: Path) -> list[Path]:
    return [path for path in folder.rglob("*") if path.is_file()]


def test_erasing_takes_rows_files_and_keys(
    demo: School, runner: Any, now: Any, settings: Any, visitor: Any
) -> None:
    case = next(case for case in Case.objects.filter(school=demo) if captures.captures_of(case.pk))
    digest = captures.captures_of(case.pk)[0].digest
    number = case.pk
    assert sealed(settings.VAULT_FOLDER)
    visitor(runner).sends(at("desk:erase", demo))
    assert sealed(settings.VAULT_FOLDER) == []
    with pytest.raises(Unreadable):
        list(store.read(case_id=number, digest=digest))
    tables = (School, Case, Post, Draft, Doomed)
    assert [table.objects.count() for table in tables] == [0] * len(tables)
    assert list(Person.objects.all()) == [runner]
    assert log.check() is None


def test_a_crash_while_erasing_is_made_good(
    demo: School, runner: Any, now: Any, settings: Any, monkeypatch: Any
) -> None:
    def crash(*, now: Any) -> int:
        raise OSError("the power went")

    with monkeypatch.context() as patched:
        patched.setattr(actions, "destroy_doomed", crash)
        with pytest.raises(OSError, match="power"):
            actions.erase_demonstration(by=runner, now=now, school=demo)
    assert School.objects.count() == 0
    assert sealed(settings.VAULT_FOLDER)
    assert actions.destroy_doomed(now=now) > 0
    assert sealed(settings.VAULT_FOLDER) == []
    assert actions.destroy_doomed(now=now) == 0


def test_nothing_of_a_real_school_is_touched(
    school: School, demo: School, somebody: Any, runner: Any, now: Any, settings: Any
) -> None:
    before = len(sealed(settings.VAULT_FOLDER))
    with pytest.raises(Refused):
        actions.erase_demonstration(by=runner, now=now, school=school)
    assert School.objects.count() == 2
    assert len(sealed(settings.VAULT_FOLDER)) == before
    assert Doomed.objects.count() == 0
