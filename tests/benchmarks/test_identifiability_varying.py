"""Letters varied by machine: that they are varied as they say, and that the check sees through them."""

import json
from collections import Counter
from itertools import islice
from pathlib import Path
from random import Random
from typing import Any

from benchmarks.identifiability.disguises import DISGUISES
from benchmarks.identifiability.measuring import is_found, marks_in
from benchmarks.identifiability.renaming import PEOPLE, names_nobody, renamed
from benchmarks.identifiability.varying import varied
from hypothesis import given, settings
from hypothesis import strategies as st

LETTERS = Path(__file__).parents[2] / "benchmarks" / "identifiability" / "tuning.jsonl"
ROWS: list[dict[str, Any]] = [
    json.loads(line) for line in LETTERS.read_text(encoding="utf-8").split("\n") if line
]
SEEN_THROUGH = 0.97


@settings(deadline=None, max_examples=20)
@given(seed=st.integers(0, 10_000))
def test_the_name_stands_where_it_is_said_to_stand(seed: int) -> None:
    for row in islice(varied(ROWS, by=Random(seed)), 5):
        leak = row["gold"][0]
        assert row["letter"][leak["start"] : leak["end"]] == leak["text"]
        assert leak["sub"] in DISGUISES


@settings(deadline=None, max_examples=20)
@given(seed=st.integers(0, 10_000))
def test_other_people_take_the_place_of_all(seed: int) -> None:
    by = Random(seed)
    row = by.choice([one for one in ROWS if names_nobody(one)])
    turned = renamed(row, by=by)
    assert turned["letter"] == row["letter"]
    names = {word for one in PEOPLE for word in one["name"].split()}
    assert all(names.issuperset(one["name"].split()) for one in turned["case"]["people"])


def test_nearly_every_disguise_is_seen_through() -> None:
    asked, found = Counter[str](), Counter[str]()
    for row in islice(varied(ROWS, by=Random(2026)), 600):
        leak = row["gold"][0]
        asked[leak["sub"]] += 1
        found[leak["sub"]] += is_found((leak["start"], leak["end"]), marks_in(row))
    assert found.total() >= SEEN_THROUGH * asked.total(), asked - found
