import pytest

from evenhand.core.packs.checks.reads_badly_without_passages import CHECK

P = "Here are enough words for it.\n\n"
PASSAGE = "::: passage why\nHere is why we are writing.\n:::\n\n"


@pytest.mark.demand("K13")
@pytest.mark.parametrize(
    "body",
    [
        "# Title\n\nShort.\n",
        "Short.\n",
        f"# Title\n\n{P}{PASSAGE}{P}",
        f"# Title\n\n{P}{PASSAGE}::: choice how\n::: option a\n{P}:::\n::: option b\nNo.\n:::\n:::\n",
    ],
)
def test_leaves_letters_alone_that_still_say_something(in_body, body):
    assert in_body(CHECK, body) == []


@pytest.mark.demand("K13")
@pytest.mark.parametrize(
    ("body", "spots"),
    [
        (f"# Title\n\n{PASSAGE}", [(3, 1)]),
        (f"Dear parents and carers of all\n\n# Title\n\n{P}{PASSAGE}Thank you.\n", [(7, 1)]),
    ],
)
def test_points_at_the_first_passage(in_body, body, spots):
    assert in_body(CHECK, body) == spots


def test_leaves_texts_that_are_no_letters_alone(in_file):
    item = f"---\nid: item\ntitle: I\nkind: newsletter\naudience: public\n---\n{PASSAGE}"
    assert in_file(CHECK, item_md=item) == []
