"""A piece of evidence to test with."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from evenhand.core.evidence import Copy, Item, Vantage, Work
from evenhand.core.evidence.admission import Candidate, Rule

NOON = datetime(2026, 11, 20, 12, tzinfo=UTC)
ITEM = Item(
    id="item:1",
    case="case:1",
    digest="0" * 64,
    size=1000,
    media_type="image/png",
    vantage=Vantage.OWN_VIEW,
    received_at=NOON,
    received_by="user:1",
)
CANDIDATE = Candidate(now=NOON, sexual_image_of_child=False, vantage=Vantage.OWN_VIEW)


def copy(digest: str, parent: str, **changes: object) -> Copy:
    whole: dict[str, object] = {
        "digest": digest * 64,
        "parent": parent * 64,
        "work": Work.REDACTED,
        "at": NOON + timedelta(minutes=1),
        "by": "user:1",
        "size": 10,
        "media_type": "image/png",
    }
    return Copy(**(whole | changes))


@pytest.fixture(scope="session")
def item() -> Item:
    return ITEM


@pytest.fixture(scope="session")
def make_copy() -> Callable[..., Copy]:
    return copy


@pytest.fixture(scope="session")
def candidate() -> Callable[..., Candidate]:
    return lambda **changes: replace(CANDIDATE, **changes)


@pytest.fixture(scope="session")
def heard() -> Callable[[Rule, Candidate], list[tuple[str, str]]]:
    """Ids and levels, with a look at what the rule said it may say."""

    def hear(rule: Rule, one: Candidate) -> list[tuple[str, str]]:
        found = [(finding.id, finding.level.value) for finding in rule.check(one)]
        assert {name for name, _ in found} <= set(rule.says)
        return found

    return hear
