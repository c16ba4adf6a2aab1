import pytest

from evenhand.core.packs.checks.heading_order import CHECK

CHOICE = "::: choice how\n::: option a\n# One\n:::\n::: option b\n{other}\n:::\n:::\n"


@pytest.mark.parametrize(
    "body",
    [
        "# Title\n\nText",
        "Dear ((x))\n\n# Title\n\n## Part\n\n### Point\n\n## Part\n",
        "# Title\n\n::: passage law\n## The law\n:::\n",
        CHOICE.format(other="# Two"),
        "# Title\n\n#hashtag and #another",
    ],
)
def test_leaves_headings_in_order_alone(in_body, body):
    assert in_body(CHECK, body) == []


def test_a_newsletter_item_needs_no_title(in_file):
    assert (
        in_file(CHECK, item_md="---\nid: i\ntitle: I\nkind: newsletter\naudience: public\n---\nText\n") == []
    )


@pytest.mark.parametrize(
    ("body", "spots"),
    [
        ("Just text", [(1, 1)]),
        ("# One\n\n# Two\n", [(3, 1)]),
        ("# Title\n\n### Deep\n", [(3, 1)]),
        ("## Part\n\n# Title\n", [(1, 1)]),
        ("::: passage why\n# Title\n:::\n", [(2, 1)]),
        (CHOICE.format(other="Text"), [(3, 1)]),
        (CHOICE.format(other="# Two") + "## Part\n\n# Three\n", [(11, 1)]),
        ("# Title\n\n::: passage why\n## Why\n:::\n\n### Deep\n", [(7, 1)]),
    ],
)
def test_points_at_headings_out_of_order(in_body, body, spots):
    assert in_body(CHECK, body) == spots
