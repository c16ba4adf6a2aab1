"""Meet before you write."""

from datetime import timedelta

import pytest

from evenhand.core.cases import MeetingOffer, OfferOutcome
from evenhand.core.gates.rules.meeting_first import GATE

LAST_RESORT = {"gates": ("meeting-first",)}


def offered(make, outcome: OfferOutcome, *, days_ago: int = 3, reason: str = "", party: str = "author"):
    offer = MeetingOffer(party=party, on=make.now - timedelta(days=days_ago), outcome=outcome, reason=reason)
    return make.case(meeting_offers=(offer,))


@pytest.mark.parametrize("outcome", [OfferOutcome.HELD, OfferOutcome.DECLINED, OfferOutcome.NO_REPLY])
def test_an_offer_that_came_to_an_end_is_enough(make, hear, outcome: OfferOutcome) -> None:
    assert hear(GATE, make.private(template=LAST_RESORT, case=offered(make, outcome))) == []


def test_a_reason_why_no_meeting_could_be_is_enough(make, hear) -> None:
    case = offered(make, OfferOutcome.WAITING, reason="They live abroad.")
    assert hear(GATE, make.private(template=LAST_RESORT, case=case)) == []


def test_other_letters_need_no_offer(make, hear) -> None:
    case = make.case(meeting_offers=())
    assert hear(GATE, make.private(case=case)) == []
    assert hear(GATE, make.wide(case=case)) == []


@pytest.mark.demand("K15")
@pytest.mark.rule(8)
@pytest.mark.parametrize("outcome", [OfferOutcome.WAITING, OfferOutcome.ACCEPTED])
@pytest.mark.parametrize("template", [LAST_RESORT, {"accuses": True}])
def test_a_meeting_still_to_come_stops(make, hear, outcome: OfferOutcome, template: dict) -> None:
    case = offered(make, outcome)
    assert hear(GATE, make.private(template=template, case=case)) == [("meeting-first", "stop")]


@pytest.mark.demand("K15")
@pytest.mark.rule(8)
def test_no_offer_to_the_reader_stops(make, hear) -> None:
    for case in (make.case(meeting_offers=()), offered(make, OfferOutcome.DECLINED, party="target")):
        assert hear(GATE, make.private(template=LAST_RESORT, case=case)) == [("meeting-first", "stop")]


@pytest.mark.parametrize(("outcome", "days_ago"), [(OfferOutcome.NO_REPLY, 0), (OfferOutcome.DECLINED, -1)])
def test_an_offer_needs_time_to_be_answered(make, hear, outcome: OfferOutcome, days_ago: int) -> None:
    case = offered(make, outcome, days_ago=days_ago)
    assert hear(GATE, make.private(template=LAST_RESORT, case=case)) == [("meeting-first", "stop")]


def test_without_recipients_every_parent_involved_counts(make, hear) -> None:
    draft = make.private(template=LAST_RESORT, case=make.case(meeting_offers=()), recipients=())
    assert hear(GATE, draft) == [("meeting-first", "stop")]
