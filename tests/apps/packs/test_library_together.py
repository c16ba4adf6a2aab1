"""Two people at the library at once, and a school that goes with all it had there."""

from collections.abc import Callable
from typing import Any

from racing import at_once

from evenhand.apps.packs import actions, queries
from evenhand.apps.packs.models import Edition, HolderTold, Intake, Retirement
from evenhand.apps.packs.shipped import shipped

TEXT = "awareness-letter"


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

    def save(words: str) -> Callable[[], object]:
        return lambda: actions.save_text(by=runner, now=now, text=f"{text}\n{words}\n", **told)

    came = at_once(save("Mine is this."), save("Mine is that."), may_fail=(actions.Overtaken,))
    assert sum(isinstance(one, actions.Overtaken) for one in came) == 1
    assert Edition.objects.filter(origin="own").count() == 1
