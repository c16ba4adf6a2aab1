"""The gates asked of each letter of a merge."""

from dataclasses import replace

import pytest

from evenhand.core.gates import Matter, Override, Stage
from evenhand.core.gates.rows import findings_of_row


def said(make, draft, *more: str, overrides: tuple[Override, ...] = ()) -> list[str]:
    matter = Matter(stage=Stage.RELEASE, now=make.now, draft=draft, overrides=overrides)
    return [finding.id for finding in findings_of_row(matter, (*draft.lines, *more))]


def test_a_row_that_brings_nothing_new_is_left_alone(make) -> None:
    assert said(make, make.wide()) == []
    assert said(make, make.wide(), "Your child is in 2B.") == []


@pytest.mark.rule(7)
@pytest.mark.demand("K11")
def test_a_row_that_brings_in_a_party_is_stopped(make) -> None:
    assert "names-party" in said(make, make.wide(), "Ask Zadie Okafor about it.")


@pytest.mark.rule(10)
@pytest.mark.demand("K20")
def test_a_row_that_leaves_a_gap_is_stopped(make) -> None:
    assert said(make, make.wide(), "Your child is in [class].") == ["unfinished-text"]


def test_what_the_letter_itself_says_is_not_told_for_each_row(make) -> None:
    draft = make.wide()
    spoilt = replace(draft, lines=(*draft.lines, "Ask [name]."))
    assert said(make, spoilt) == []
