"""What the weights are learned from: first looks at tuning letters, and nothing that was kept back."""

import json

from benchmarks.identifiability.compiling import HERE
from benchmarks.identifiability.learning import (
    HEAVIEST,
    LOOKS,
    ORDINARY,
    STEP,
    TELLING,
    _lines,
    listed,
    packed,
    read,
)
from hypothesis import given
from hypothesis import strategies as st

from evenhand.core.findings import Level
from evenhand.core.identify.registry import RULES
from evenhand.core.identify.weighing.tables import of_kinds, telling, unpacked

SIGNS = st.text(
    st.characters(exclude_categories=("Cs", "Cc", "Zl", "Zp"), exclude_characters="|\\\"'"), max_size=12
)
WEIGHTS = st.builds(lambda many, sign: sign * many / 20, st.integers(1, 400), st.sampled_from((-1, 1)))
HELD = st.builds(lambda many, sign: sign * many * STEP, st.integers(1, HEAVIEST), st.sampled_from((-1, 1)))
"""What a byte can hold. Made so and not sifted, or now and then too little passes the sieve."""


def _rows(half: str) -> dict[str, dict]:
    lines = (HERE / f"{half}.jsonl").read_text(encoding="utf-8").split("\n")
    return {row["id"]: row for row in map(json.loads, filter(None, lines))}


def test_every_first_look_is_at_a_tuning_letter_and_inside_it() -> None:
    letters, clues = _rows("tuning"), {clue.id for clue in RULES}
    for look in map(json.loads, LOOKS.read_text(encoding="utf-8").splitlines()):
        for start, end, clue, level in look["marks"]:
            assert 0 <= start < end <= len(letters[look["id"]]["letter"])
            assert clue in clues and level in list(Level)


def test_no_reporting_letter_was_looked_at() -> None:
    looked = {json.loads(line)["id"] for line in LOOKS.read_text(encoding="utf-8").splitlines()}
    assert not looked & set(_rows("reporting"))


def test_letters_of_quiet_times_are_whole() -> None:
    assert all(len(text.strip()) > 200 for text in ORDINARY.read_text(encoding="utf-8").split("----\n"))


@given(st.dictionaries(SIGNS, WEIGHTS))
def test_a_table_is_read_as_it_was_written(table: dict[str, float]) -> None:
    assert read(_lines(table)) == table


def test_what_stands_in_a_listing_is_read_as_it_stands() -> None:
    assert read('\n-0.5|a b|"\n1.25|=J\n') == {"a b": -0.5, '"': -0.5, "=J": 1.25}


@given(st.dictionaries(SIGNS, HELD))
def test_a_packed_table_weighs_what_the_table_weighs(table: dict[str, float]) -> None:
    held = unpacked(*packed(table), step=STEP)
    assert {sign: round(held.get(sign), 2) for sign in table} == {s: round(w, 2) for s, w in table.items()}
    assert list(held.sums) == sorted(set(held.sums))


def test_what_is_listed_for_people_is_what_is_weighed() -> None:
    tables = {TELLING: telling(), **of_kinds()}
    for name, words in listed().items():
        wrong = [sign for sign, weight in words.items() if abs(tables[name].get(sign) - weight) > STEP / 2]
        assert len(words) - len(tables[name].sums) <= 2, "more signs than two add up to the same"
        assert len(wrong) <= 2
