"""Patterns are compiled when first asked, so what is wrong with one would show late: all are asked here."""

import gc
import json
import re
from collections.abc import Iterator
from importlib import import_module
from itertools import islice
from pathlib import Path
from pkgutil import walk_packages

import pytest

from evenhand.core import identify
from evenhand.core.identify.patterns import Cued, Pattern

TUNING = Path(__file__).parents[3] / "benchmarks" / "identifiability" / "tuning.jsonl"
BEFORE, AFTER = 90, 200


def patterns_of_the_rules() -> list[Pattern]:
    for module in walk_packages(identify.__path__, f"{identify.__name__}."):
        import_module(module.name)
    gc.unfreeze()  # what was loaded before the tests began is frozen, and not told of
    # `isinstance` would wake values that other tests left asleep, such as a nonce that comes too late
    every = [one for one in gc.get_objects() if type(one) in (Pattern, Cued)]
    gc.freeze()
    return every


def stretches(letters: int) -> Iterator[str]:
    """What stands before and what stands after each word of some letters."""
    with TUNING.open(encoding="utf-8") as lines:
        for line in islice(lines, 0, None, 9_000 // letters):
            text = json.loads(line)["letter"]
            for gap in re.finditer(r"\b", text):
                yield text[max(0, gap.start() - BEFORE) : gap.start()]
                yield text[gap.start() : gap.start() + AFTER]


def test_every_pattern_of_the_rules_can_be_compiled() -> None:
    every = patterns_of_the_rules()
    assert len(every) > 500
    for one in every:
        assert one.compiled.pattern == one.pattern


def test_a_pattern_answers_as_one_of_re_does() -> None:
    text = "Two mums, one Dad and a dog."
    late, known = Pattern(r"\b(mum|dad)s?\b", re.IGNORECASE), re.compile(r"\b(mum|dad)s?\b", re.IGNORECASE)
    assert [one.span() for one in late.finditer(text)] == [one.span() for one in known.finditer(text)]
    assert late.search(text, 9, 15) == known.search(text, 9, 15) is None
    assert late.findall(text) == known.findall(text) == ["mum", "Dad"]
    assert late.sub("carer", text) == known.sub("carer", text)
    assert late.split(text) == known.split(text)
    assert late.match("Dad's") and not late.fullmatch("Dad's") and late.fullmatch("DADS")


@pytest.mark.parametrize(
    ("cues", "fits", "does_not"),
    [
        ({"begins": " is| was"}, (" Is kind", " was"), ("is kind", " has")),
        ({"ends": "to|with"}, ("give it To ", "speak with\n", "to (“"), ("to them", "")),
        ({"holds": "named|called"}, ("was Named so", "called"), ("was", "")),
        ({"begins": " is", "holds": "a"}, (" is a",), (" is", "a")),
    ],
)
def test_a_cued_pattern_asks_for_its_cues(
    cues: dict[str, str], fits: tuple[str, ...], does_not: tuple[str, ...]
) -> None:
    one = Cued(r"", **cues)
    assert all(one.may_fit(text) for text in fits)
    assert not any(one.may_fit(text) for text in does_not)


def test_a_cued_pattern_answers_as_one_of_re_does() -> None:
    late = Cued(r"\bmums?\b", re.IGNORECASE, holds="mum")
    assert late.search("Dad") is late.match("Dad") is late.fullmatch("Dad") is None
    assert list(late.finditer("Dad and the dog")) == []
    assert "compiled" not in vars(late)
    assert [one.span() for one in late.finditer("A mum. Two Mums", 3)] == [(11, 15)]
    assert late.search("A mum", 0, 3) is None
    assert late.match("Mum's") and not late.fullmatch("Mum's") and late.fullmatch("MUMS")


def test_no_cue_of_the_rules_hides_what_its_pattern_fits() -> None:
    cued = [one for one in patterns_of_the_rules() if type(one) is Cued and one.pattern]
    assert len(cued) > 40
    for text in stretches(letters=12):
        for one in cued:
            found = one.compiled.search(text)
            assert found is None or one.may_fit(text, found.start()), (one.pattern, text)
