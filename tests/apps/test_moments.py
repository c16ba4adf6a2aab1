"""Moments are written the same way on every page."""

from datetime import UTC, date, datetime

from django.utils.formats import date_format, time_format


def test_a_moment_reads_as_day_and_hour() -> None:
    night = datetime(2026, 11, 23, 2, 5, tzinfo=UTC)
    assert date_format(night, "DATETIME_FORMAT") == "23 November 2026, 02:05"
    assert time_format(night.time(), "TIME_FORMAT") == "02:05"
    assert date_format(date(2026, 5, 3)) == "3 May 2026"
