import pytest

from evenhand.core.packs.checks.missing_example import CHECK


@pytest.mark.parametrize(
    "field",
    ["{example: Facebook}", "{default: Facebook}", "{source: case.site}", "{optional: true}"],
)
def test_leaves_fields_with_an_answer_alone(in_file, field):
    assert in_file(CHECK, "((site))", f"fields:\n  site: {field}\n") == []


def test_fields_made_from_blocks_have_examples(in_file):
    body = "::: passage why\nText\n:::\n::: choice how\n::: option a\nText\n:::\n:::\n"
    assert in_file(CHECK, body) == []


def test_points_at_a_field_without_example(in_file):
    assert in_file(CHECK, "((site))", "fields:\n  site: {label: Which site}\n") == [(9, 3)]
