"""Two people at the library at once, and a school that goes with all it had there."""

import threading
from collections.abc import Callable
from time import monotonic, sleep
from typing import Any

from django.db import OperationalError, connection

from evenhand.apps.packs import actions, queries
from evenhand.apps.packs.models import Edition, HolderTold, Intake, Retirement
from evenhand.apps.packs.shipped import shipped

TEXT = "awareness-letter"


def patiently(act: Callable[[], object]) -> None:
    """Do it again while the database in memory is locked: it does not wait by itself, as one in a file
    does. Every act is one transaction, so nothing of the first try is left."""
    until = monotonic() + 60
    while True:
        try:
            act()
            return
        except OperationalError as locked:
            if "locked" not in str(locked) or monotonic() > until:
                raise
            sleep(0.02)


def test_a_school_takes_its_library_with_it(school: Any, other_school: Any, runner: Any, now: Any) -> None:
    for one in (school, other_school):
        who = {"by": runner, "now": now, "school": one}
        text = shipped()[0].files[f"{TEXT}.md"]
        told = {"pack_id": "core", "template_id": TEXT}
        actions.save_text(**who, **told, text=text + "\nOne more line.\n", seen=queries.seen(text))
        actions.retire(**who, **told)
        actions.tell_holder(**who, pack_id="core", on=now.date(), how="By e-mail")
        actions.begin_intake(**who, name="a.txt", data=b"Dear Parents\n\nPlease come on [date].\n\nYours\n")
    school.delete()
    for table in (Edition, HolderTold, Intake, Retirement):
        assert {row.school_id for row in table.objects.all()} == {other_school.pk}


def test_of_two_at_once_one_is_told(real_transactions: None, school: Any, runner: Any, now: Any) -> None:
    text = shipped()[0].files[f"{TEXT}.md"]
    told = {"school": school, "pack_id": "core", "template_id": TEXT, "seen": queries.seen(text)}
    outcomes: list[str] = []
    ready = threading.Barrier(2)

    def save(words: str) -> None:
        ready.wait()
        try:
            patiently(lambda: actions.save_text(by=runner, now=now, text=f"{text}\n{words}\n", **told))
            outcomes.append("saved")
        except actions.Overtaken:
            outcomes.append("told")
        finally:
            connection.close()

    threads = [threading.Thread(target=save, args=(words,)) for words in ("Mine is this.", "Mine is that.")]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(outcomes) == ["saved", "told"]
    assert Edition.objects.filter(origin="own").count() == 1
