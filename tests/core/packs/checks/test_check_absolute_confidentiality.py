import pytest

from evenhand.core.packs.checks.absolute_confidentiality import CHECK


@pytest.mark.parametrize(
    "body",
    [
        "What you tell us is confidential, unless somebody may be at risk.",
        "Our talk will remain confidential. The exception is when a child may come to harm.",
        "We shall not share this with anybody else except where the law asks us to.",
        "Please keep confidential papers locked away.",
        "::: note\nNever say strictly confidential.\n:::\nText",
    ],
)
def test_leaves_promises_with_limits_alone(in_body, body):
    assert in_body(CHECK, body) == []


@pytest.mark.demand("K18")
@pytest.mark.rule(33)
@pytest.mark.parametrize(
    ("body", "column"),
    [
        ("I emphasise that the conversation will remain confidential.", 40),
        ("It is strictly confidential.", 4),
        ("We treat it in the strictest confidence.", 20),
        ("We guarantee your anonymity.", 4),
        ("We will never share it with anyone.", 4),
        ("Nobody else will know.", 1),
    ],
)
def test_finds_promises_nobody_can_keep(in_body, body, column):
    assert in_body(CHECK, f"# Title\n\n{body}") == [(3, column)]
