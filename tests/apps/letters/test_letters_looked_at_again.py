"""Whoever decided does not look at their own decision again."""

from typing import Any

import pytest

from evenhand.apps.approvals import actions as approvals
from evenhand.apps.letters import actions
from evenhand.apps.letters.laying import lay
from evenhand.apps.letters.models import Draft, Letter
from evenhand.apps.packs import queries as packs
from evenhand.core.approvals import Policy, Verdict
from evenhand.core.findings import Refused
from evenhand.core.people import Role


@pytest.fixture
def letter(staffed: Any, case: Any, person: Any, now: Any) -> Any:
    """`letter("site-ban-review")`: a draft of that text in the case."""

    def make(template: str) -> Draft:
        pack, _ = packs.template_of(school=staffed, pack_id="core", template_id=template)
        who = {"prepared_by": person("dsl"), "changed_by": person("dsl")}
        when = {"prepared_at": now, "changed_at": now, "dated": "23 November 2026"}
        told = {"pack": "core", "pack_version": pack.version, "template": template}
        return Draft.objects.create(school=staffed, case=case, authors=[], **who, **when, **told)

    return make


@pytest.fixture
def decided(letter: Any, person: Any, now: Any, staffed: Any) -> Draft:
    """A decision that the head approved and that was released."""
    row = letter("site-ban-decision")
    digest = "ab" * 32
    about = {"school": staffed, "kind": "letter", "id": str(row.pk), "policy": Policy()}
    approvals.ask(by=person("dsl"), now=now, digest=digest, authors=[], **about)
    said = {"verdict": Verdict.APPROVE, "role": Role.HEAD, "digest_seen": digest, "digest_now": digest}
    approvals.decide(by=person("head"), now=now, **said, **about)
    frozen = {"title": "A", "digest": digest, "practice": True, "released_by": person("office")}
    Letter.objects.create(draft=row, released_at=now, **frozen)
    return row


def test_nobody_is_shut_out_before_a_decision(letter: Any, now: Any) -> None:
    assert lay(letter("site-ban-review"), now=now).shut_out == frozenset()


def test_another_letter_is_nobodys_second_look(decided: Draft, letter: Any, now: Any) -> None:
    assert lay(letter("site-ban-intention"), now=now).shut_out == frozenset()


def test_who_decided_neither_signs_nor_approves(decided: Draft, letter: Any, person: Any, now: Any) -> None:
    review = letter("site-ban-review")
    laid = lay(review, now=now)
    assert laid.shut_out == {str(person("head").pk)}
    assert "signatory-decided-before" in {one.id for one in laid.findings}
    review.signatory = "chair"
    assert "signatory-decided-before" not in {one.id for one in lay(review, now=now).findings}
    with pytest.raises(Refused) as refused:
        actions.release(by=person("head"), now=now, draft=review)
    assert "release-conflict" in {one.id for one in refused.value.findings}


@pytest.mark.rule(19)
def test_who_signed_the_decision_is_shut_out_though_another_approved_it(
    decided: Draft, letter: Any, person: Any, now: Any
) -> None:
    Draft.objects.filter(pk=decided.pk).update(signatory="chair")
    shut_out = lay(letter("site-ban-review"), now=now).shut_out
    assert shut_out == {str(person("head").pk), str(person("chair").pk)}
