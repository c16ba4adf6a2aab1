"""What a school needs before its cases are real."""

import pytest

from evenhand.core.schools import Nation
from evenhand.core.schools.going_live import Asks, items_for, missing

pytestmark = pytest.mark.rule(36)


@pytest.mark.parametrize("nation", Nation)
def test_with_everything_done_nothing_is_missing(nation: Nation) -> None:
    assert missing(nation=nation, done={item.id for item in items_for(nation)}) == ()


@pytest.mark.parametrize("nation", Nation)
def test_each_item_is_missed_by_itself(nation: Nation) -> None:
    everything = items_for(nation)
    for item in everything:
        assert missing(nation=nation, done={one.id for one in everything if one is not item}) == (item,)


def test_the_rule_names_these_items() -> None:
    names = {
        "dpia",
        "lawful-basis",
        "policy-document",
        "privacy-notice",
        "retention",
        "lado",
        "police",
        "posh",
    }
    assert {item.id for item in items_for(Nation.ENGLAND)} == names


def test_contacts_are_asked_for_contacts() -> None:
    contacts = {item.id for item in items_for(Nation.WALES) if item.asks is Asks.CONTACT}
    assert contacts == {"lado", "police", "posh"}


def test_only_england_has_a_lado() -> None:
    said = [item.title for nation in Nation for item in items_for(nation)]
    assert sum("LADO" in title for title in said) == 1
