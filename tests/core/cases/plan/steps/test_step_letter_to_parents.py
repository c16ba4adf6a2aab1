"""A letter only where no meeting was possible."""

from dataclasses import replace
from datetime import date

import pytest

from evenhand.core.cases import Attribution, MeetingOffer, OfferOutcome, TextSent
from evenhand.core.cases.plan import StepState


def declined(make, **changes):
    offer = MeetingOffer(party="author", on=date(2026, 11, 18), outcome=OfferOutcome.DECLINED)
    return make.case(meeting_offers=(offer,), **changes)


def test_a_meeting_that_was_held_needs_no_letter(step) -> None:
    assert step("letter-to-parents") is None


@pytest.mark.demand("K15")
@pytest.mark.parametrize("outcome", [OfferOutcome.WAITING, OfferOutcome.ACCEPTED])
def test_a_meeting_to_come_needs_no_letter(make, step, outcome: OfferOutcome) -> None:
    offer = MeetingOffer(party="author", on=date(2026, 11, 18), outcome=outcome)
    assert step("letter-to-parents", make.case(meeting_offers=(offer,))) is None


@pytest.mark.demand("K15")
@pytest.mark.rule(8)
def test_a_declined_meeting_opens_the_letter(make, step) -> None:
    found = step("letter-to-parents", declined(make))
    assert (found.state, found.template, found.to) == (
        StepState.TO_DO,
        "parents-involved-letter",
        ("author",),
    )


@pytest.mark.rule(13)
def test_without_a_sure_author_it_accuses_nobody(make, step) -> None:
    unsure = replace(make.post, attribution=Attribution.LIKELY)
    assert step("letter-to-parents", declined(make, posts=(unsure,))).template == "meeting-invitation"


@pytest.mark.demand("K16")
@pytest.mark.rule(9)
def test_the_copy_that_goes_with_it_is_signed_first(make, step) -> None:
    unsigned = tuple(replace(one, signed_by="") for one in make.case().captures)
    found = step("letter-to-parents", declined(make, captures=unsigned))
    assert [one.id for one in found.blocked_by] == ["seal-capture"]


def test_a_letter_that_went_is_done(make, step) -> None:
    sent = TextSent(template="parents-involved-letter", on=make.today, to=("author",))
    assert step("letter-to-parents", declined(make, texts_sent=(sent,))).state is StepState.DONE


def test_a_stranger_gets_no_parents_letter(make, step) -> None:
    assert step("letter-to-parents", declined(make), "member-of-public") is None
