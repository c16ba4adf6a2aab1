"""If it goes on after you met, talk once more."""

from dataclasses import replace
from datetime import date

import pytest

from evenhand.core.cases import MeetingOffer, OfferOutcome
from evenhand.core.cases.plan import StepState
from evenhand.core.people import Role


def went_on(make):
    later = replace(make.post, id="later", posted_on=date(2026, 11, 19))
    return make.case(posts=(make.post, later))


def test_quiet_after_the_meeting_asks_for_no_more(make, step) -> None:
    assert step("meet-again") is None
    assert step("meet-again", make.case(meeting_offers=())) is None


@pytest.mark.rule(20)
def test_a_new_post_after_it_asks_for_the_board(make, step) -> None:
    found = step("meet-again", went_on(make))
    assert (found.state, found.who) == (StepState.TO_DO, Role.CHAIR)
    assert any("panel" in words for words in found.do_not)


def test_a_second_meeting_is_done(make, step) -> None:
    case = went_on(make)
    again = MeetingOffer(party="author", on=make.today, outcome=OfferOutcome.HELD)
    case = replace(case, meeting_offers=(*case.meeting_offers, again))
    assert step("meet-again", case).state is StepState.DONE
