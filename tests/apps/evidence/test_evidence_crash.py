"""Rows and files agree, whatever breaks in between; and custody cannot be changed."""

from io import BytesIO
from typing import Any

import pytest
from django.db import DatabaseError, transaction
from sample_pictures import screenshot

from evenhand.apps.audit import queries as audit
from evenhand.apps.evidence import actions, queries, store
from evenhand.apps.evidence.models import Custody, Item
from evenhand.core.findings import Refused, Unreadable


def test_a_capture_leaves_no_loose_ends(taken: Any, case: Any) -> None:
    taken()
    assert queries.loose_ends(case.pk) == ()


def test_a_crash_before_the_row_leaves_a_sealed_file_only(taken: Any, case: Any) -> None:
    store.vault().take_in(BytesIO(screenshot("Cut short")), case=store.name_of(case.pk))
    assert [one.id for one in queries.loose_ends(case.pk)] == ["file-without-capture"]
    taken("Cut short")
    assert queries.loose_ends(case.pk) == ()


def test_a_row_without_its_file_is_told(taken: Any, case: Any, own_vault: Any) -> None:
    item = taken()
    next((own_vault / "data").rglob(item.digest)).unlink()
    assert [one.id for one in queries.loose_ends(case.pk)] == ["capture-without-file"]


def test_a_full_disk_leaves_no_row(taken: Any, own_vault: Any, settings: Any) -> None:
    settings.VAULT_FOLDER = own_vault / "file"
    settings.VAULT_FOLDER.write_text("no folder")
    with pytest.raises(Refused) as refused:
        taken()
    assert refused.value.findings[0].id == "vault-not-written"
    assert not Item.objects.exists()


@pytest.mark.parametrize("key", ["", "zz", "5e"])
def test_without_the_master_key_nothing_is_taken(key: str, taken: Any, settings: Any) -> None:
    settings.MASTER_KEY = key
    with pytest.raises(Refused) as refused:
        taken()
    assert refused.value.findings[0].id == "vault-no-master-key"


def test_another_master_key_opens_nothing(taken: Any, settings: Any) -> None:
    item = taken()
    settings.MASTER_KEY = "0b" * 32
    with pytest.raises(Unreadable) as unreadable:
        b"".join(queries.bytes_of(item, digest=item.digest))
    assert unreadable.value.findings[0].id == "vault-master-key"


def test_a_destroyed_key_takes_all_with_it(taken: Any, case: Any) -> None:
    item = taken()
    store.vault().destroy(case=store.name_of(case.pk))
    with pytest.raises(Unreadable):
        queries.bytes_of(item, digest=item.digest)
    with pytest.raises(Refused):
        taken("Another")


@pytest.mark.rule(17)
def test_custody_cannot_be_changed(taken: Any) -> None:
    taken()
    with pytest.raises(DatabaseError), transaction.atomic():
        Custody.objects.update(why="something else")


@pytest.mark.rule(17)
def test_each_row_of_custody_names_its_event(taken: Any, dsl: Any, school: Any, now: Any) -> None:
    item = taken()
    actions.take_out(by=dsl, now=now, school_id=school.pk, item=item, why="Asked for", to="PC Hart")
    events = {event.sequence: event for event in audit.about(subject=f"capture:{item.pk}")}
    for row in Custody.objects.filter(item=item):
        assert events[row.event].kind == f"evidence.{row.act}"
    assert "PC Hart" not in str(events)
    assert audit.check() is None
