"""Several people at the same moment: each number once, each hold lifted once, nothing added after closing."""

from collections.abc import Callable
from typing import Any

import pytest
from django.db import transaction
from racing import refusals

from evenhand.apps.cases import actions
from evenhand.apps.cases.models import Case, Hold, Note, Post, Sent
from evenhand.core.cases import Agency
from evenhand.core.findings import Refused

pytestmark = pytest.mark.usefixtures("real_transactions")


def opening(by: Any, now: Any, school: Any, sent_as: str = "") -> Callable[[], object]:
    post = actions.NewPost(site="Facebook", words="Nobody at that school cares.")
    return lambda: actions.open_case(by=by, now=now, school=school, title="Trip", post=post, sent_as=sent_as)


def test_every_case_has_its_own_number(staffed: Any, runner: Any, now: Any) -> None:
    assert refusals(*[opening(runner, now, staffed) for _ in range(6)]) == []
    assert sorted(Case.objects.values_list("reference", flat=True)) == [
        f"AP-2026-{number:03}" for number in range(1, 7)
    ]


def test_one_form_opens_one_case(staffed: Any, runner: Any, now: Any) -> None:
    assert refusals(*[opening(runner, now, staffed, "the-same-form") for _ in range(4)]) == []
    assert Case.objects.count() == 1


def test_a_hold_is_lifted_by_one_only(case: Any, dsl: Any, head: Any, now: Any) -> None:
    hold = actions.set_hold(by=dsl, now=now, case=case, agency=Agency.POLICE)
    words = {"cleared_by": "DC Ann Doe", "clearance": "You may write."}
    told = refusals(
        *[
            lambda by=by: actions.lift_hold(by=by, now=now, hold=Hold.objects.get(pk=hold.pk), **words)
            for by in (dsl, head)
        ]
    )
    assert told == ["hold-lifted-already"]


def test_nothing_is_added_after_closing(case: Any, dsl: Any, head: Any, now: Any) -> None:
    stale = Case.objects.get(pk=case.pk)
    post = actions.NewPost(site="Facebook")
    told = refusals(
        lambda: actions.close(by=dsl, now=now, case=case, learning="Ring sooner."),
        lambda: actions.add_post(by=head, now=now, case=stale, post=post),
    )
    assert (told, Post.objects.count()) in ((["case-is-closed"], 1), ([], 2))
    with pytest.raises(Refused):
        actions.add_post(by=head, now=now, case=stale, post=post)


def test_a_case_is_closed_by_one_only(case: Any, dsl: Any, head: Any, now: Any) -> None:
    told = refusals(
        *[
            lambda by=by: actions.close(by=by, now=now, case=Case.objects.get(pk=case.pk), learning="Ring.")
            for by in (dsl, head)
        ]
    )
    assert told == ["case-is-closed"]


def test_one_form_adds_one_note(case: Any, dsl: Any, now: Any) -> None:
    def add() -> None:
        with transaction.atomic():
            actions.hold_still(case_id=case.pk)
            if actions.is_first(by=dsl, now=now, case=case, digest="ab" * 32):
                actions.add_note(by=dsl, now=now, case=case, words="Rang them.")

    assert refusals(add, add, add) == []
    assert (Note.objects.count(), Sent.objects.count()) == (1, 1)
