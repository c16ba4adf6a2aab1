"""The clock is read here and nowhere else: today's date where the schools are."""

from collections.abc import Callable
from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

import click

HERE = ZoneInfo("Europe/London")


def today() -> date:
    """Today's date in the United Kingdom."""
    return datetime.now(HERE).date()


def _day(context: click.Context, parameter: click.Parameter, value: datetime | None) -> date:
    return value.date() if value else today()


def day_option(words: str) -> Callable[[Callable[..., Any]], Callable[..., Any]]:
    """An option `--today` that gives `now`, a date; today's if it is not named."""
    return click.option(
        "--today",
        "now",
        type=click.DateTime(formats=["%Y-%m-%d"]),
        metavar="YYYY-MM-DD",
        default=None,
        callback=_day,
        help=words,
    )
