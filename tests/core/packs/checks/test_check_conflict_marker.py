import pytest

from evenhand.core.packs.checks.conflict_marker import CHECK


@pytest.mark.parametrize("body", ["a << b\n", "<<<<<<<\n", "  <<<<<<< indented\n", "=======\n"])
def test_leaves_other_signs_alone(in_body, body):
    assert in_body(CHECK, body) == []


@pytest.mark.demand("K3")
def test_finds_both_ends_of_an_open_merge(in_body):
    body = "# T\n<<<<<<< your version\none\n=======\ntwo\n>>>>>>> new version\n"
    assert in_body(CHECK, body) == [(2, 1), (6, 1)]


def test_finds_an_open_merge_inside_a_note(in_body):
    assert in_body(CHECK, "::: note\n<<<<<<< your version\n:::\nText\n") == [(2, 1)]
