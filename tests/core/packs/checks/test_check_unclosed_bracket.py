import pytest

from evenhand.core.packs.checks.unclosed_bracket import CHECK


@pytest.mark.parametrize(
    "body",
    [
        "((name))",
        "(((colour)))",
        "(see the notes (page 2))",
        "((flag??text with a ((name))))",
        "(one) (two)",
        ":) and (:",
        "::: note\n((open\n:::\nText",
    ],
)
def test_leaves_balanced_brackets_alone(in_body, body):
    assert in_body(CHECK, body) == []


@pytest.mark.demand("K20")
@pytest.mark.parametrize(
    ("body", "spots"),
    [
        ("At ((school name we", [(1, 4)]),
        ("At ((school name) we", [(1, 4)]),
        ("At school name)) we", [(1, 15)]),
        ("((a (b) c))", [(1, 1)]),
        ("One\n\nTwo ((flag??text (x)))", [(3, 5)]),
        ("One ((two\n\nthree (x) four))", [(1, 5), (3, 15)]),
    ],
)
def test_points_at_doubled_brackets_that_are_text(in_body, body, spots):
    assert in_body(CHECK, body) == spots
