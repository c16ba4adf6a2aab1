"""Bank holidays of each nation, from the list of GOV.UK that comes with `govuk-bank-holidays`.

Nothing is fetched: the list is the one that was installed, and it says itself how far it reaches.
"""

from datetime import date

from evenhand.core.school_days import BankHoliday, Period
from evenhand.core.schools import Nation

DIVISIONS = {
    Nation.ENGLAND: "england-and-wales",
    Nation.WALES: "england-and-wales",
    Nation.SCOTLAND: "scotland",
    Nation.NORTHERN_IRELAND: "northern-ireland",
}


def bank_holidays_of(nation: Nation) -> tuple[tuple[BankHoliday, ...], Period]:
    """The bank holidays of a nation in their order, and the years for which the list is whole."""
    from govuk_bank_holidays.bank_holidays import BankHolidays

    listed = BankHolidays(use_cached_holidays=True).get_holidays(division=DIVISIONS[nation])
    holidays = tuple(BankHoliday(on=one["date"], name=one["title"]) for one in listed)
    years = [holiday.on.year for holiday in holidays]
    return holidays, Period(first=date(min(years), 1, 1), last=date(max(years), 12, 31))
