"""A real-looking school year, and calendars that Hypothesis makes up."""

from datetime import date, timedelta

from hypothesis import strategies as st

from evenhand.core.school_days import BankHoliday, Period, SchoolCalendar

YEAR = SchoolCalendar(
    terms=(
        Period(first=date(2026, 9, 2), last=date(2026, 12, 18), name="Autumn"),
        Period(first=date(2027, 1, 4), last=date(2027, 3, 25), name="Spring"),
        Period(first=date(2027, 4, 12), last=date(2027, 7, 21), name="Summer"),
    ),
    breaks=(
        Period(first=date(2026, 10, 26), last=date(2026, 10, 30), name="Half term"),
        Period(first=date(2027, 2, 15), last=date(2027, 2, 19), name="Half term"),
        Period(first=date(2027, 5, 31), last=date(2027, 6, 4), name="Half term"),
    ),
    inset_days=frozenset({date(2026, 9, 2), date(2027, 1, 4)}),
    bank_holidays=(
        BankHoliday(on=date(2026, 12, 25), name="Christmas Day"),
        BankHoliday(on=date(2026, 12, 28), name="Boxing Day"),
        BankHoliday(on=date(2027, 1, 1), name="New Year’s Day"),
        BankHoliday(on=date(2027, 5, 3), name="Early May bank holiday"),
    ),
    holidays_known=Period(first=date(2026, 1, 1), last=date(2027, 12, 31)),
)
FIRST = date(2026, 1, 1)
days = st.integers(0, 500).map(lambda number: FIRST + timedelta(days=number))


@st.composite
def periods(draw: st.DrawFn, longest: int) -> Period:
    first = draw(days)
    return Period(first=first, last=first + timedelta(days=draw(st.integers(0, longest))))


calendars = st.builds(
    SchoolCalendar,
    terms=st.lists(periods(90), max_size=4).map(tuple),
    breaks=st.lists(periods(10), max_size=3).map(tuple),
    inset_days=st.frozensets(days, max_size=4),
    bank_holidays=st.lists(st.builds(BankHoliday, on=days), max_size=6).map(tuple),
    holidays_known=st.none() | periods(600),
)
