import pytest

from evenhand.core.packs.checks.long_sentence import CHECK


def words(count: int) -> str:
    return " ".join(["word"] * count)


@pytest.mark.parametrize(
    "body",
    [
        f"{words(30)}.",
        f"{words(20)}. A{words(20)}.",
        f"{words(20)}?\n{words(5).capitalize()}.\n\n{words(20)}",
        f"- {words(20)}\n- {words(20)}\n",
        f"# {words(20)}\n{words(20)}\n",
        f"::: note\n{words(50)}\n:::\nText",
        f"{words(29)} ((a very long name of a field)).",
    ],
)
def test_leaves_short_sentences_alone(in_body, body):
    assert in_body(CHECK, body) == []


@pytest.mark.parametrize(
    ("body", "spots"),
    [
        (f"{words(31)}.", [(1, 1)]),
        (f"Short. Then {words(31)}. Short.", [(1, 8)]),
        (f"One.\n\n- {words(31)}\n", [(3, 1)]),
        (f"{words(16)}\n{words(16)}", [(1, 1)]),
    ],
)
def test_points_at_the_beginning_of_a_long_sentence(in_body, body, spots):
    assert in_body(CHECK, body) == spots
