"""Several people at the same moment: whatever was first counts, and nothing leaves after a hold."""

from collections.abc import Callable
from typing import Any

import pytest
from racing import at_once

from evenhand.apps.audit import queries as log
from evenhand.apps.cases import actions as cases
from evenhand.apps.letters import actions, queries
from evenhand.apps.letters.laying import lay
from evenhand.apps.letters.models import Draft, Letter
from evenhand.core.approvals import State, Verdict
from evenhand.core.cases import Agency
from evenhand.core.findings import Refused

pytestmark = pytest.mark.usefixtures("real_transactions")
MAY_FAIL = (Refused, actions.Overtaken)


def kinds(draft: Draft) -> list[str]:
    """What happened to a letter and to its case, in the order of the log."""
    about = (f"letter:{draft.pk}", f"case:{draft.case_id}")
    events = [event for subject in about for event in log.about(subject=subject)]
    return [event.kind for event in sorted(events, key=lambda one: one.sequence)]


def test_nothing_is_released_after_a_hold(approved: Draft, person: Any, case: Any, now: Any) -> None:
    def release() -> Letter:
        return actions.release(by=person("office"), now=now, draft=approved)

    def hold() -> object:
        return cases.set_hold(by=person("dsl"), now=now, case=case, agency=Agency.POLICE)

    came = at_once(*[release, hold] * 10, may_fail=MAY_FAIL)
    told = kinds(approved)
    assert told.count("case.hold-set") == 10
    released = [number for number, kind in enumerate(told) if kind == "letter.released"]
    assert all(number < told.index("case.hold-set") for number in released)
    assert Letter.objects.count() == len(released) <= 1
    letters = {one.pk for one in came if isinstance(one, Letter)}
    assert len(letters) == len(released)
    assert log.check() is None


def test_a_double_click_releases_once(approved: Draft, person: Any, now: Any) -> None:
    came = at_once(
        *[lambda: actions.release(by=person("office"), now=now, draft=approved)] * 8, may_fail=MAY_FAIL
    )
    assert len({one.pk for one in came if isinstance(one, Letter)}) == 1
    assert all(isinstance(one, Letter) for one in came)
    assert kinds(approved).count("letter.released") == 1


def test_an_edit_and_an_approval_never_mix(asked: Draft, person: Any, now: Any) -> None:
    """Either the edit came first, and the approval is refused; or it voids the approval."""
    digest = lay(asked, now=now).digest
    edit = {"dated": "22 November 2026"}

    def say() -> None:
        actions.decide(
            by=person("chair"),
            now=now,
            draft=asked,
            verdict=Verdict.READ,
            digest_seen=digest,
            comment="Fine.",
        )

    def change() -> Draft:
        return actions.save(by=person("dsl"), now=now, draft=asked, seen=asked.version, typed=edit)

    at_once(say, change, say, change, may_fail=MAY_FAIL)
    fresh = queries.draft_of(school=asked.school, draft_id=asked.pk)
    assert fresh is not None
    assert lay(fresh, now=now).state is State.VOID
    with pytest.raises(Refused):
        actions.release(by=person("office"), now=now, draft=fresh)


def test_of_two_edits_one_is_overtaken(draft: Draft, person: Any, now: Any) -> None:
    def change(words: str) -> Callable[[], Draft]:
        seen = draft.version
        return lambda: actions.save(by=person("dsl"), now=now, draft=draft, seen=seen, typed={"basis": words})

    came = at_once(change("One"), change("Two"), may_fail=MAY_FAIL)
    (overtaken,) = [one for one in came if isinstance(one, actions.Overtaken)]
    draft.refresh_from_db()
    assert overtaken.draft.basis == draft.basis
    assert draft.version == 3
