import pytest

from evenhand.core.packs.checks.missing_label import CHECK


@pytest.mark.parametrize("body", ["((site))", "::: passage why\nText\n:::\n((site))"])
def test_leaves_fields_with_a_label_alone(in_file, body):
    assert in_file(CHECK, body, "fields:\n  site: {label: Which site}\n") == []


@pytest.mark.parametrize("field", ["", "{}", "{label: ''}", "{label: ' ', source: case.site}"])
def test_points_at_fields_without_a_label(in_file, field):
    assert in_file(CHECK, "((site))", f"fields:\n  site: {field}\n") == [(9, 3)]
