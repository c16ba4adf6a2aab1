"""A sketch shows what is missing in its brackets, and says it."""

from evenhand.core.document.reading import words_of_runs
from evenhand.core.findings import Finding
from evenhand.core.wording import Filling, compose, parse

BODY = """Dear ((who)), hello((flag??, again)).

::: passage extra "Say more"
More.
:::

::: choice tone "Which tone"
::: option glad "Glad"
We are glad.
:::
:::
"""


def sketched(filling: Filling) -> tuple[list[str], list[Finding]]:
    missing: list[Finding] = []
    blocks = compose(parse(BODY), filling=filling, missing=missing)
    return [words_of_runs(block.runs) for block in blocks], missing


def test_a_finished_text_is_the_same_in_a_sketch() -> None:
    filling = Filling(values={"who": "all"}, flags={"flag": True, "extra": True}, choices={"tone": "glad"})
    lines, missing = sketched(filling)
    assert lines == ["Dear all, hello, again.", "More.", "We are glad."]
    assert missing == []


def test_what_is_missing_stands_in_its_brackets() -> None:
    lines, missing = sketched(Filling())
    assert lines == ["Dear ((who)), hello((flag??, again)).", "((Say more))", "((Which tone))"]
    assert [finding.id for finding in missing] == ["wording-unset"] * 4
