import pytest

from evenhand.core.packs.checks.flag_not_yes_no import CHECK

FIELDS = "fields:\n  sure: {type: yes-no}\n  site: {type: text}\n"


@pytest.mark.parametrize(
    "body", ["((sure??text))", "((site))", "::: passage sure\nText\n:::\n", "::: passage new\nText\n:::\n"]
)
def test_leaves_yes_no_conditions_alone(in_body, body):
    assert in_body(CHECK, body, FIELDS) == []


@pytest.mark.parametrize(
    ("body", "spots"),
    [
        ("On ((site??text))", [(1, 4)]),
        ("Text\n\n::: passage site\nText\n:::\n", [(3, 1)]),
        ("It says ((sure)).", [(1, 9)]),
    ],
)
def test_points_at_conditions_that_are_none(in_body, body, spots):
    assert in_body(CHECK, body, FIELDS) == spots
