"""How dates, times and addresses are written in a British letter."""

from datetime import date, time

MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)


def spell_date(day: date) -> str:
    """A date in full: 3 May 2026."""
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


def spell_time(moment: time) -> str:
    """A time as people say it: 9am, 3:30pm, midday, midnight."""
    if moment.minute == 0 and moment.hour in (0, 12):
        return "midday" if moment.hour else "midnight"
    minutes = f":{moment.minute:02}" if moment.minute else ""
    return f"{moment.hour % 12 or 12}{minutes}{'am' if moment.hour < 12 else 'pm'}"


def address_of_site(link: str) -> str:
    """A web address as people write it: without https:// and without a slash at the end."""
    shown = link.strip()
    for scheme in ("https://", "http://"):
        shown = shown.removeprefix(scheme)
    return shown.rstrip("/")
