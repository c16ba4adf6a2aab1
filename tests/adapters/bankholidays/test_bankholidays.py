"""The list that was installed, as values of core; no line goes out for it."""

import socket
from datetime import date

import pytest

from evenhand.adapters.bankholidays import DIVISIONS, bank_holidays_of
from evenhand.core.schools import Nation


def test_every_nation_has_a_list() -> None:
    assert set(DIVISIONS) == set(Nation)
    for nation in Nation:
        holidays, known = bank_holidays_of(nation)
        assert len(holidays) > 50
        assert list(holidays) == sorted(holidays, key=lambda one: one.on)
        assert all(one.on in known and one.name for one in holidays)


@pytest.mark.parametrize(
    ("day", "nations"),
    [
        (date(2026, 12, 25), set(Nation)),
        (date(2027, 3, 29), {Nation.ENGLAND, Nation.WALES, Nation.NORTHERN_IRELAND}),
        (date(2026, 11, 30), {Nation.SCOTLAND}),
        (date(2026, 3, 17), {Nation.NORTHERN_IRELAND}),
        (date(2026, 11, 23), set()),
    ],
)
def test_nations_keep_different_days(day: date, nations: set[Nation]) -> None:
    assert {one for one in Nation if day in {holiday.on for holiday in bank_holidays_of(one)[0]}} == nations


def test_nothing_is_fetched(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*args: object, **named: object) -> None:
        raise AssertionError("it asked the network")

    monkeypatch.setattr(socket, "getaddrinfo", refuse)
    monkeypatch.setattr(socket.socket, "connect", refuse)
    assert bank_holidays_of(Nation.ENGLAND)[0]
