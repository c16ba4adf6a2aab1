"""Everything that happens to evidence is in the log."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from evenhand.core.audit import BEGINNING, head_of
from evenhand.core.audit.verifying import verify
from evenhand.core.evidence import Act
from evenhand.core.evidence.custody import NEEDS_REASON, entry, words_match
from evenhand.core.findings import Refused

NOW = datetime(2026, 11, 20, 13, tzinfo=UTC)
WHY = "The panel asked for it."
TO = "Chair of the panel"


def write(item, act: Act, previous=BEGINNING, **also: str):
    return entry(by="user:2", now=NOW, previous=previous, item=item, act=act, school="school:1", **also)


@pytest.mark.rule(17)
@pytest.mark.parametrize("act", list(Act))
def test_every_act_is_written_down(item, act: Act) -> None:
    one = write(item, act, why=WHY, to=TO, copy="1" * 64)
    assert (one.link.event.kind, one.link.event.subject) == (f"evidence.{act}", "item:1")
    assert one.link.event.facts["original"] == item.digest
    assert one.link.event.facts["copy"] == "1" * 64


def test_looking_needs_no_reason(item) -> None:
    assert words_match(write(item, Act.VIEWED))


@pytest.mark.rule(17)
@pytest.mark.parametrize("act", sorted(NEEDS_REASON))
def test_what_leaves_has_a_reason(item, act: Act) -> None:
    with pytest.raises(Refused) as refused:
        write(item, act, to=TO, why=" ")
    assert [finding.id for finding in refused.value.findings] == ["custody-reason"]


def test_an_export_has_a_recipient(item) -> None:
    with pytest.raises(Refused) as refused:
        write(item, Act.EXPORTED, why=WHY)
    assert [finding.id for finding in refused.value.findings] == ["custody-recipient"]


def test_words_are_tied_to_the_log_and_not_in_it(item) -> None:
    one = write(item, Act.EXPORTED, why=WHY, to=TO)
    assert words_match(one)
    assert WHY not in str(one.link.event)
    assert not words_match(replace(one, why="They asked for it."))
    assert not words_match(replace(one, to=""))


def test_custody_is_one_chain(item) -> None:
    first = write(item, Act.TAKEN_IN)
    second = write(item, Act.VIEWED, head_of(first.link))
    assert verify([first.link, second.link]) is None
    assert (
        verify([first.link, replace(second.link, event=replace(second.link.event, by="user:3"))]) is not None
    )
