import pytest

from evenhand.core.packs.checks.unused_field import CHECK


@pytest.mark.parametrize(
    "body",
    [
        "((site))",
        "((Site??text))",
        "((other??on ((site))))",
        "::: passage site\nText\n:::\n",
        "::: choice site\n::: option a\nText\n:::\n:::\n",
    ],
)
def test_leaves_used_fields_alone(said, body):
    details = "fields:\n  site: {type: one-of, label: Which site, options: {a: {label: A}}}\n"
    assert [finding for finding in said(CHECK, body, details) if "site" in finding.words] == []


def test_points_at_the_name_of_an_unused_field(in_file):
    details = "fields:\n  site: {label: Which site}\n  event:\n    label: What happened\n"
    assert in_file(CHECK, "((site))", details) == [(10, 3)]


def test_a_name_in_a_note_is_no_use(in_file):
    assert in_file(CHECK, "Text\n\n::: note\n((site))\n:::\n", "fields:\n  site: {label: S}\n") == [(9, 3)]
