import pytest

from evenhand.core.packs import FieldType
from evenhand.core.packs.checks.example_fits import CHECK, SUITS

FIELD = """\
fields:
  x:
    type: {type}
    options: {{a: {{label: A}}, b b: {{label: B}}}}
    example: '{answer}'
"""


def test_every_type_of_field_is_looked_at():
    assert set(SUITS) == set(FieldType)


@pytest.mark.parametrize(
    ("kind", "answer"),
    [
        ("text", "anything"),
        ("long-text", "anything"),
        ("person", "Ruth Bello"),
        ("date", "2026-11-22"),
        ("time", "15:30"),
        ("one-of", "B-B"),
        ("yes-no", "no"),
        ("role", "dsl"),
        ("link", "https://www.thornfield.example"),
        ("email", "office@thornfield.example"),
        ("phone", "01234 567890"),
        ("date", ""),
    ],
)
def test_leaves_answers_that_suit_alone(in_file, kind, answer):
    assert in_file(CHECK, "((x))", FIELD.format(type=kind, answer=answer)) == []


@pytest.mark.parametrize(
    ("kind", "answer"),
    [
        ("date", "22/11/2026"),
        ("time", "half past three"),
        ("one-of", "c"),
        ("yes-no", "maybe"),
        ("role", "king"),
        ("link", "www.thornfield.example"),
        ("email", "office"),
        ("phone", "ring us"),
    ],
)
def test_points_at_answers_that_do_not_suit(in_file, kind, answer):
    assert in_file(CHECK, "((x))", FIELD.format(type=kind, answer=answer)) == [(12, 5)]


def test_looks_at_the_default_too(in_file):
    assert in_file(CHECK, "((x??y))", "fields:\n  x: {type: yes-no, default: perhaps}\n") == [(9, 21)]
