"""The order of versions."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from evenhand.core.packs.versions import Step, is_version, step_from, version_key

VERSIONS = st.lists(st.integers(0, 99), min_size=1, max_size=4).map(lambda parts: ".".join(map(str, parts)))


@pytest.mark.parametrize("text", ["1", "2026.11", "0.0.1", "1.2.3.4.5.6.7.8.9.10"])
def test_dotted_numbers_are_versions(text):
    assert is_version(text)


@pytest.mark.parametrize(
    "text", ["", "v1", "1.", ".1", "1..2", "1.2b", " 1", "1\n", "1-2", "١", "9" * 10, ".".join("1" * 11)]
)
def test_everything_else_is_none(text):
    assert not is_version(text)


@pytest.mark.demand("K3")
@pytest.mark.parametrize(
    ("old", "new", "step"),
    [
        ("2026.9", "2026.11", Step.NEWER),
        ("2026.11", "2026.9", Step.OLDER),
        ("1", "1.0", Step.SAME),
        ("1.0", "1.0.1", Step.NEWER),
        ("2", "10", Step.NEWER),
        ("01", "1", Step.SAME),
    ],
)
def test_versions_compare_number_by_number(old, new, step):
    assert step_from(old, to=new) is step


@given(VERSIONS, VERSIONS, VERSIONS)
def test_versions_stand_in_one_order(one, two, three):
    first, second, third = sorted((one, two, three), key=version_key)
    assert step_from(first, to=third) in (Step.NEWER, Step.SAME)
    assert version_key(first) <= version_key(second) <= version_key(third)


@given(VERSIONS, VERSIONS)
def test_there_and_back_are_opposite_steps(one, two):
    opposite = {Step.NEWER: Step.OLDER, Step.OLDER: Step.NEWER, Step.SAME: Step.SAME}
    assert step_from(two, to=one) is opposite[step_from(one, to=two)]
