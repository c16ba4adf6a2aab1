"""The right person signs."""

from dataclasses import replace

import pytest

from evenhand.core.cases import Part, Party
from evenhand.core.gates.rules.signatory_fits import GATE
from evenhand.core.people import Person, Role


def test_a_fitting_signatory_is_left_alone(make, hear) -> None:
    assert hear(GATE, make.private()) == []
    assert hear(GATE, make.private(signatory=make.chair)) == []
    assert hear(GATE, make.general()) == []


def test_a_witness_may_sign(make, hear) -> None:
    witness = Party(id="w", name="Helen Marsh", parts=(Part.WITNESS,))
    assert hear(GATE, make.private(case=make.case(parties=(make.author, witness)))) == []


def test_general_words_may_be_signed_by_anybody_involved(make, hear) -> None:
    template = {"signatories": (Role.HEAD,)}
    draft = make.general(template=template, signatory=make.head, case=make.case(head_conflicted=True))
    assert hear(GATE, draft) == []


@pytest.mark.demand("K10")
def test_only_the_templates_posts_may_sign(make, hear) -> None:
    assert hear(GATE, make.private(signatory=make.office)) == [("signatory-fits", "stop")]
    assert hear(GATE, make.private(signatory=None)) == [("no-signatory", "stop")]


@pytest.mark.demand("K10")
@pytest.mark.rule(19)
def test_the_chair_signs_for_a_conflicted_head(make, hear) -> None:
    case = make.case(head_conflicted=True)
    only_head = {"signatories": (Role.HEAD,)}
    assert ("signatory-conflicted", "stop") in hear(GATE, make.private(case=case))
    assert hear(GATE, make.private(case=case, template=only_head, signatory=make.chair)) == []
    unlisted = Person(name="New Head", role=Role.HEAD)
    assert ("signatory-conflicted", "stop") in hear(GATE, make.private(case=case, signatory=unlisted))


@pytest.mark.rule(19)
@pytest.mark.parametrize(
    "party",
    [
        Party(id="x", name="helen marsh", parts=(Part.TARGETED,)),
        Party(id="x", name="Helen Marsh", parts=(Part.SUBJECT,)),
        Party(id="x", name="H M", other_names=("Helen Marsh",), parts=(Part.AUTHOR,)),
        Party(id="x", name="Bo Marsh", related_to=("Helen Marsh",), parts=(Part.PARENT_INVOLVED,)),
    ],
)
def test_whoever_is_involved_cannot_sign(make, hear, party: Party) -> None:
    draft = make.private(case=make.case(parties=(make.author, party)))
    assert hear(GATE, draft) == [("signatory-conflicted", "stop")]


@pytest.mark.demand("K9")
@pytest.mark.parametrize(
    "line", ["Please ask Ruth Bello, or me.", "Contact Ruth Bello or myself.", "Ruth Bello, or with me."]
)
def test_the_lead_and_me_are_one_person(make, hear, line: str) -> None:
    draft = make.private(line, template={"signatories": (Role.DSL,)}, signatory=make.dsl)
    assert hear(GATE, draft) == [("signatory-twice-named", "warn")]
    assert hear(GATE, make.private(line)) == []


@pytest.mark.demand("K9")
def test_the_lead_alone_may_be_named(make, hear) -> None:
    head = replace(make.dsl, role=Role.HEAD)
    assert hear(GATE, make.private("Please ask Ruth Bello.", signatory=head)) == []
