import pytest

from evenhand.core.packs.checks.unknown_gate import CHECK

GATES = frozenset({"second-reader", "parties-spoken-to"})


def test_is_silent_while_nobody_names_the_gates(in_file):
    assert in_file(CHECK, details="gates: [whatever]\n") == []


def test_leaves_known_gates_alone(in_file):
    assert in_file(CHECK, details="gates: [second-reader, parties-spoken-to]\n", gate_ids=GATES) == []


@pytest.mark.parametrize(
    ("details", "spots"),
    [
        ("gates: [second-reader, second-readr]\n", [(8, 24)]),
        ("gates:\n  - second-reader\n  - nobody\n", [(10, 5)]),
    ],
)
def test_points_at_gates_that_are_not_there(in_file, details, spots):
    assert in_file(CHECK, details=details, gate_ids=GATES) == spots
