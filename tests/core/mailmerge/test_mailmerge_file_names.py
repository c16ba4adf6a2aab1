"""File names without names."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from evenhand.core.mailmerge.file_names import letter_file, print_file, safe_stem


@pytest.mark.parametrize(
    ("reference", "stem"),
    [
        ("SM-2026-7", "SM-2026-7"),
        ("SM/2026/7", "SM-2026-7"),
        ("../../etc/passwd", "etc-passwd"),
        ("Fall Ünlü", "Fall-Unlu"),
        ("", "letter"),
        ("😀", "letter"),
        ("CON", "CON"),
    ],
)
def test_a_reference_becomes_a_safe_stem(reference, stem):
    assert safe_stem(reference) == stem


def test_files_sort_as_their_rows():
    names = [letter_file(reference="A", row=row, suffix=".pdf") for row in (2, 10, 9_999, 100_001)]
    assert names == sorted(names)
    assert names[0] == "A-000002.pdf"


def test_the_print_file_says_what_it_is_for():
    assert print_file(reference="A 1", suffix=".pdf") == "A-1-to-print.pdf"


@given(st.text(max_size=80), st.integers(1, 1_048_576), st.integers(1, 1_048_576))
def test_names_are_safe_and_never_shared(reference, one, other):
    first, second = (letter_file(reference=reference, row=row, suffix=".pdf") for row in (one, other))
    assert (first == second) == (one == other)
    assert first.isascii()
    assert not set(first) & set('/\\:*?"<>| ')
    assert len(first) < 80
