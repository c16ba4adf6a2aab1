"""Talk face to face first."""

from datetime import date

import pytest

from evenhand.core.cases import MeetingOffer, OfferOutcome, Part, Party, SetAside
from evenhand.core.cases.plan import StepState


def offered(make, *outcomes: OfferOutcome, reason: str = ""):
    offers = tuple(
        MeetingOffer(party="author", on=date(2026, 11, 17 + number), outcome=outcome, reason=reason)
        for number, outcome in enumerate(outcomes)
    )
    return make.case(meeting_offers=offers)


@pytest.mark.parametrize("outcome", [OfferOutcome.HELD, OfferOutcome.DECLINED, OfferOutcome.NO_REPLY])
def test_a_meeting_or_its_refusal_is_done(make, step, outcome: OfferOutcome) -> None:
    assert step("meet", offered(make, outcome)).state is StepState.DONE


@pytest.mark.demand("K15")
@pytest.mark.rule(8)
@pytest.mark.parametrize(
    "outcomes",
    [
        (),
        (OfferOutcome.WAITING,),
        (OfferOutcome.ACCEPTED,),
        (OfferOutcome.DECLINED, OfferOutcome.ACCEPTED),
        (OfferOutcome.NO_REPLY, OfferOutcome.WAITING),
    ],
)
def test_a_meeting_that_may_still_be_is_to_do(make, step, outcomes: tuple) -> None:
    found = step("meet", offered(make, *outcomes))
    assert (found.state, found.template, found.to) == (StepState.TO_DO, "meeting-invitation", ("author",))


def test_an_accepted_offer_needs_no_reason(make, step) -> None:
    case = offered(make, OfferOutcome.ACCEPTED, reason="They hesitated.")
    assert step("meet", case).state is StepState.TO_DO


def test_staff_and_children_are_not_met_like_this(make, step) -> None:
    young = Party(id="young", name="Ada", parts=(Part.CHILD, Part.AUTHOR))
    found = step("meet", make.case(parties=(make.target, young), meeting_offers=()))
    assert [one.id for one in found.blocked_by] == ["nobody-known"]


def test_where_nobody_knows_the_author_a_reason_is_enough(make, step) -> None:
    aside = SetAside(step="meet", by="Helen Marsh", on=make.today, reason="Nobody knows who wrote it.")
    case = make.case(parties=(), meeting_offers=(), set_aside=(aside,))
    assert step("meet", case).state is StepState.SET_ASIDE


def test_a_stranger_is_not_invited_like_a_parent(make, step) -> None:
    assert step("meet", make.case(parties=(), meeting_offers=()), "member-of-public") is None


@pytest.mark.rule(21)
def test_it_is_due_within_five_school_days(make, step) -> None:
    assert step("meet", offered(make)).due.on == date(2026, 11, 24)
