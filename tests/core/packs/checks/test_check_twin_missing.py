import pytest

from evenhand.core.packs.checks.twin_missing import CHECK

TWIN = "---\nid: twin\ntitle: T\nkind: letter\naudience: all-parents\neasy_read_of: letter\n---\n# Text\n"


@pytest.mark.parametrize("details", ["kind: briefing", "audience: staff", "audience: governors"])
def test_leaves_texts_for_others_alone(said, details):
    other = "---\nid: other\ntitle: O\nkind: letter\naudience: all-parents\n---\n# Text\n"
    key = details.partition(":")[0]
    lines = [details if line.startswith(f"{key}:") else line for line in other.splitlines()]
    found = said(CHECK, other_md="\n".join(lines))
    assert [finding.place.source for finding in found] == ["letter.md"]


def test_leaves_twins_and_those_who_have_one_alone(in_file):
    assert in_file(CHECK, twin_md=TWIN) == []


def test_points_at_a_letter_without_twin(in_file):
    assert in_file(CHECK) == [(2, 1)]
