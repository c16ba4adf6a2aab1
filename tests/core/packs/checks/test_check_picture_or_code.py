import pytest

from evenhand.core.packs.checks.picture_or_code import CHECK


@pytest.mark.parametrize(
    "body",
    ["Hurray! [Help](https://x.example)", "~ about ~~ that", "It’s ‘here’", "::: note\n`x`\n:::\nText"],
)
def test_leaves_plain_words_alone(in_body, body):
    assert in_body(CHECK, body) == []


@pytest.mark.parametrize(
    ("body", "spots"),
    [
        ("See ![logo](https://x.example/l.png)", [(1, 5)]),
        ("```\ncode\n```", [(1, 1), (3, 1)]),
        ("~~~\n", [(1, 1)]),
        ("Type `x`", [(1, 6), (1, 8)]),
    ],
)
def test_points_at_pictures_and_code(in_body, body, spots):
    assert in_body(CHECK, body) == spots
