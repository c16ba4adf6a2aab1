from datetime import date

import pytest

from evenhand.core.findings import Level
from evenhand.core.packs.checks.stale_guidance import CHECK

TODAY = date(2026, 11, 22)
GUIDANCE = '[guidance]\ntitle = "G"\nedition = "2"\nreview_on = {review_on}\nsuperseded_by = "{by}"\n'


@pytest.mark.parametrize(
    ("now", "review_on"), [(TODAY, "2026-11-22"), (TODAY, "2027-09-01"), (None, "2020-01-01")]
)
def test_leaves_current_guidance_alone(in_file, now, review_on):
    assert in_file(CHECK, manifest=GUIDANCE.format(review_on=review_on, by=""), now=now) == []


def test_a_pack_may_follow_no_guidance(in_file):
    assert in_file(CHECK, now=TODAY) == []


@pytest.mark.demand("K1")
@pytest.mark.rule(12)
def test_warns_of_guidance_past_its_review(said):
    (finding,) = said(CHECK, manifest=GUIDANCE.format(review_on="2026-11-21", by=""), now=TODAY)
    assert (finding.level, finding.place.line) == (Level.WARN, 11)


@pytest.mark.demand("K1")
@pytest.mark.rule(12)
def test_stops_guidance_that_has_been_replaced(said):
    (finding,) = said(CHECK, manifest=GUIDANCE.format(review_on="2027-01-01", by="the third edition"))
    assert (finding.level, finding.place.line) == (Level.STOP, 12)


@pytest.mark.demand("K1")
def test_advises_to_name_edition_and_review_date(said):
    (finding,) = said(CHECK, manifest='[guidance]\ntitle = "G"\n')
    assert (finding.level, finding.place.line) == (Level.ADVISE, 8)
