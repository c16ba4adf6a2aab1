"""Be sure who wrote it."""

from dataclasses import replace

import pytest

from evenhand.core.cases import Attribution
from evenhand.core.gates.rules.attribution_first import GATE

ACCUSES = {"accuses": True}
ASKS = {"gates": ("attribution-first",)}


def attributed(make, **changes):
    return make.case(posts=(replace(make.post, **changes),))


def test_a_confirmed_author_is_left_alone(make, hear) -> None:
    assert hear(GATE, make.private(template=ACCUSES)) == []


def test_a_neutral_enquiry_needs_no_certainty(make, hear) -> None:
    assert hear(GATE, make.private(case=attributed(make, attribution=Attribution.UNKNOWN))) == []


@pytest.mark.rule(13)
@pytest.mark.parametrize(
    "changes",
    [
        {"attribution": Attribution.LIKELY},
        {"attribution": Attribution.UNKNOWN},
        {"basis": " "},
        {"author": ""},
        {"author": "target"},
    ],
)
def test_an_unconfirmed_author_is_not_accused(make, hear, changes: dict) -> None:
    case = attributed(make, **changes)
    assert hear(GATE, make.private(template=ACCUSES, case=case)) == [("attribution-first", "stop")]
    assert hear(GATE, make.private(template=ASKS, case=case)) == [("author-unconfirmed", "warn")]


@pytest.mark.rule(13)
def test_an_unknown_reader_is_not_accused(make, hear) -> None:
    case = make.case(parties=(make.target,))
    assert hear(GATE, make.private(template=ACCUSES, case=case, recipients=())) == [
        ("attribution-first", "stop")
    ]
    assert hear(GATE, make.private(template=ACCUSES, case=None)) == [("attribution-first", "stop")]
