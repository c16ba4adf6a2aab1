import pytest

from evenhand.core.packs.checks.unknown_source import CHECK
from evenhand.core.packs.sources import Source


@pytest.mark.parametrize("source", list(Source))
def test_leaves_every_known_source_alone(in_file, source):
    assert in_file(CHECK, "((x))", f"fields:\n  x: {{source: {source.value}}}\n") == []


@pytest.mark.parametrize("source", ["school.nam", "School.name", "weather", "recipient"])
def test_points_at_a_source_nobody_knows(in_file, source):
    assert in_file(CHECK, "((x))", f"fields:\n  x:\n    source: {source}\n") == [(10, 5)]


def test_guesses_the_source_that_was_meant(said):
    (finding,) = said(CHECK, "((x))", "fields:\n  x: {source: school.nam}\n")
    assert "school.name" in finding.mend
