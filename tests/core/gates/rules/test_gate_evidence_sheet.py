"""Evidence is signed, dated and unchanged."""

from dataclasses import replace
from datetime import date

import pytest

from evenhand.core.cases import Answered
from evenhand.core.gates.rules.evidence_sheet import GATE
from evenhand.core.packs import Enclosure

ENCLOSES = {"enclosures": (Enclosure(kind="evidence-sheet", text="A copy of the post"),)}


def captured(make, **changes):
    case = make.case()
    return make.case(captures=(replace(case.captures[0], **changes),))


def test_a_signed_dated_verified_capture_is_left_alone(make, hear) -> None:
    assert hear(GATE, make.private(template=ENCLOSES)) == []


def test_a_letter_that_encloses_nothing_needs_none(make, hear) -> None:
    case = make.case(captures=())
    other = {"enclosures": (Enclosure(kind="document", text="The policy"),)}
    assert hear(GATE, make.private(case=case)) == []
    assert hear(GATE, make.private(case=case, template=other)) == []


def test_one_fit_capture_among_others_is_enough(make, hear) -> None:
    good = make.case().captures[0]
    case = make.case(captures=(replace(good, id="old", signed_by=""), good))
    assert hear(GATE, make.private(template=ENCLOSES, case=case)) == []


@pytest.mark.demand("K16")
@pytest.mark.rule(9)
@pytest.mark.parametrize(
    "changes",
    [
        {"signed_by": " "},
        {"signed_on": None},
        {"signed_on": date(2026, 11, 23)},
        {"captured_on": None},
        {"captured_on": date(2026, 11, 23)},
        {"sha256": ""},
        {"sha256": "0f"},
        {"hash_verified": False},
    ],
)
def test_a_capture_that_lacks_something_stops(make, hear, changes: dict) -> None:
    draft = make.private(template=ENCLOSES, case=captured(make, **changes))
    assert hear(GATE, draft) == [("evidence-sheet", "stop")]


@pytest.mark.demand("K16")
@pytest.mark.rule(9)
def test_a_capture_of_another_post_is_none(make, hear) -> None:
    for case in (make.case(captures=()), captured(make, post="other")):
        assert hear(GATE, make.private(template=ENCLOSES, case=case)) == [("no-capture", "stop")]


@pytest.mark.demand("K16")
@pytest.mark.rule(9)
@pytest.mark.parametrize("covered", [Answered.NO, Answered.UNKNOWN])
def test_others_who_are_shown_warn(make, hear, covered: Answered) -> None:
    draft = make.private(template=ENCLOSES, case=captured(make, third_parties_covered=covered))
    assert hear(GATE, draft) == [("third-parties-shown", "warn")]
    assert GATE.covered() == ("third-parties-shown",)
