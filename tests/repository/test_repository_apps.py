"""What the linter of arrows cannot see about the office: keys that point up, writes out of place, columns
nobody decided on, links that lead upwards."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from django.apps import apps as installed
from django.conf import settings
from django.core.management import call_command
from django.db import models

from evenhand.core.privacy import Fate, Privacy
from evenhand.server.urls import urlpatterns

ROOT = Path(__file__).parents[2]
APPS = ROOT / "src/evenhand/apps"
# bottom to top, as in .importlinter; a test compares the two
ORDER = ["ui", "audit", "accounts", "schools", "contacts", "approvals", "packs", "cases", "evidence"]
ORDER += ["letters", "deliveries", "meetings", "retention", "oversight", "desk"]
OURS = [app for app in installed.get_app_configs() if app.name.startswith("evenhand.apps.")]
MODELS = [model for app in OURS for model in app.get_models()]
MODULES = sorted(path for path in APPS.rglob("*.py") if "migrations" not in path.parts)
TEMPLATES = sorted(APPS.rglob("templates/**/*.html"))
WRITES = {
    "save",
    "create",
    "update",
    "delete",
    "bulk_create",
    "bulk_update",
    "get_or_create",
    "update_or_create",
}
# these write to something that is no table: a session, a dictionary, a cache, a picture
NO_TABLES = {
    "session",
    "facts",
    "told",
    "attrs",
    "environ",
    "headers",
    "image",
    "cache",
    "digest",
    "hasher",
    "sha",
    "actions",
}
# models of libraries: what they keep of a person and what becomes of it
LIBRARIES = {
    "account.EmailAddress": (Privacy.PERSONAL, Fate.WITH_ACCOUNT),
    "account.EmailConfirmation": (Privacy.SECRET, Fate.SHORT),
    "mfa.Authenticator": (Privacy.SECRET, Fate.WITH_ACCOUNT),
    "sessions.Session": (Privacy.SECRET, Fate.SHORT),
    "auth.Permission": (Privacy.INTERNAL, Fate.KEPT),
    "auth.Group": (Privacy.INTERNAL, Fate.KEPT),
    "contenttypes.ContentType": (Privacy.INTERNAL, Fate.KEPT),
}


def app_of(path: Path) -> str:
    return path.relative_to(APPS).parts[0]


def test_the_order_is_that_of_the_linter() -> None:
    words = (ROOT / ".importlinter").read_text(encoding="utf-8")
    part = words.split("[importlinter:contract:order-of-apps]")[1].split("exhaustive")[0]
    layers = [line.strip().strip("()") for line in part.split("layers =")[1].splitlines() if line.strip()]
    assert layers[::-1] == ORDER


def columns(model: type[models.Model]) -> list[Any]:
    return [*model._meta.concrete_fields, *model._meta.many_to_many]


def test_apps_are_installed_in_their_order() -> None:
    names = [app.label for app in OURS]
    assert names == [name for name in ORDER if name in names]
    assert set(settings.OURS) == set(names)


@pytest.mark.parametrize("model", MODELS, ids=str)
def test_every_column_has_a_privacy_class_and_a_fate(model: Any) -> None:
    assert set(model.privacy) == {field.name for field in columns(model)}
    for privacy, fate in model.privacy.values():
        assert isinstance(privacy, Privacy)
        assert isinstance(fate, Fate)


def test_models_of_libraries_are_decided_on_too() -> None:
    theirs = {model._meta.label for model in installed.get_models() if model not in MODELS}
    theirs -= {one for one in theirs if one.startswith("procrastinate.")}  # numbers of places, nothing more
    assert theirs == set(LIBRARIES)


@pytest.mark.parametrize("model", MODELS, ids=str)
def test_keys_point_downwards(model: Any) -> None:
    own = ORDER.index(model._meta.app_label)
    for field in columns(model):
        if field.related_model is not None:
            assert ORDER.index(field.related_model._meta.app_label) <= own, field.name


@pytest.mark.parametrize("model", MODELS, ids=str)
def test_a_moment_names_who_made_it(model: Any) -> None:
    names = {field.name: field for field in columns(model)}
    for name, field in names.items():
        if not name.endswith("_at"):
            continue
        twin = names.get(f"{name[:-3]}_by")
        assert twin is not None, f"{name} has no twin"
        assert twin.null == field.null
        if field.null:
            tied = [str(one) for one in model._meta.constraints]
            assert any(name in one and twin.name in one for one in tied), f"{name} is not tied to {twin.name}"


def writing(tree: ast.AST) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in WRITES:
            last = ast.unparse(node.func.value).split(".")[-1].split("(")[0]
            if last.lower() not in NO_TABLES:
                yield f"line {node.lineno}: {ast.unparse(node.func)}"


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(APPS)))
def test_only_actions_write(path: Path) -> None:
    if path.stem == "actions" or path.parent.name == "actions":
        return
    assert list(writing(ast.parse(path.read_text(encoding="utf-8")))) == []


def test_a_write_in_a_view_would_be_seen() -> None:
    tree = ast.parse("def page(request):\n    case.save()\n    Case.objects.filter(pk=1).update(name='x')")
    assert len(list(writing(tree))) == 2


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(APPS)))
def test_no_signals_no_logic_in_save_no_raw_words(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert "django.db.models.signals" not in text
    assert not re.search(r"def (save|delete)\(self", text)
    assert "mark_safe" not in text or app_of(path) == "ui"


@pytest.mark.parametrize(
    "path",
    [path for path in MODULES if path.stem == "actions" or path.parent.name == "actions"],
    ids=lambda path: str(path.relative_to(APPS)),
)
def test_every_act_is_one_transaction_and_one_record(path: Path) -> None:
    if app_of(path) == "audit":
        return
    for node in ast.parse(path.read_text(encoding="utf-8")).body:
        if not isinstance(node, ast.FunctionDef) or node.name.startswith("_"):
            continue
        assert node.args.args == [], f"{node.name} takes keywords only"
        if not any(True for _ in writing(node)) and "record(" not in ast.unparse(node):
            continue
        names = [argument.arg for argument in node.args.kwonlyargs]
        assert names[:2] == ["by", "now"] or names[:1] == ["now"], f"{node.name} begins with by and now"
        decorators = " ".join(ast.unparse(one) for one in node.decorator_list)
        within = "atomic" in decorators or "transaction.atomic()" in ast.unparse(node)
        assert within, f"{node.name} is one transaction"


@pytest.mark.parametrize("path", TEMPLATES, ids=lambda path: str(path.relative_to(APPS)))
def test_a_template_is_short_and_links_downwards(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert len(text.splitlines()) <= 150
    assert "|safe" not in text
    assert not re.search(r"<script(?![^>]*\ssrc=)|<style|\sstyle=|\son[a-z]+=", text)
    own = ORDER.index(app_of(path))
    for space in re.findall(r"{%\s*url\s+['\"]([a-z_]+):", text):
        upwards_allowed = app_of(path) == "ui" or space not in ORDER
        assert upwards_allowed or ORDER.index(space) <= own, space


def test_each_template_of_an_app_stands_under_its_name() -> None:
    allowed = {"accounts": {"accounts", "account", "mfa"}}
    for path in TEMPLATES:
        app = app_of(path)
        folder = path.relative_to(APPS / app / "templates").parts[0]
        assert folder in allowed.get(app, {app}), path


@pytest.mark.django_db
def test_no_migration_is_missing() -> None:
    call_command("makemigrations", check=True, dry_run=True, verbosity=0)


def test_migrations_run_in_one_line() -> None:
    for app in OURS:
        files = Path(app.path).glob("migrations/[0-9]*.py")
        numbers = sorted(path.stem[:4] for path in files if "_squashed_" not in path.stem)
        assert numbers == [f"{number:04}" for number in range(1, len(numbers) + 1)], app.label


def test_each_app_has_one_line_in_the_table_of_addresses() -> None:
    assert len(urlpatterns) <= len(ORDER) + 2
