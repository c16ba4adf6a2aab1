"""How a workbook writes a number: as a date, with leading zeros, or plainly."""

import re
from dataclasses import dataclass
from datetime import datetime, timedelta
from decimal import Decimal, InvalidOperation

# The formats every workbook has without saying so (ECMA-376 part 1, 18.8.30), those that are dates or times.
BUILT_IN_DATES = frozenset({*range(14, 23), *range(27, 37), *range(45, 48), *range(50, 59)})
QUOTED = re.compile(r'"[^"]*"|\\.|_.|\*.|\[(?!h+\]|m+\]|s+\])[^\]]*\]', re.IGNORECASE)
DATE_SIGNS = re.compile(r"[dmyhs]", re.IGNORECASE)
DIGIT_PATTERN = re.compile(r"[0 ()\-+]*0[0 ()\-+]*")
EPOCH_1900 = datetime(1899, 12, 30)  # noqa: DTZ001 - spreadsheets know no time zones
EPOCH_1904 = datetime(1904, 1, 1)  # noqa: DTZ001
LAST_DAY = 2_958_465
MOST_DIGITS = 300
PHANTOM_DAY = 60  # 29 February 1900, which spreadsheets have and the calendar has not


@dataclass(frozen=True, slots=True, kw_only=True)
class NumberFormat:
    """One way of writing numbers. `digits` is a pattern such as 00000 000000; empty for none."""

    is_date: bool = False
    digits: str = ""


PLAIN = NumberFormat()


def built_in(number: int) -> NumberFormat:
    """A format by its number."""
    return NumberFormat(is_date=True) if number in BUILT_IN_DATES else PLAIN


def format_of_code(code: str) -> NumberFormat:
    """A format from its code, such as dd/mm/yyyy or 00000."""
    first = code.split(";", 1)[0]
    bare = QUOTED.sub("", first)
    if bare.strip().lower() == "general" or bare.strip() == "@":
        return PLAIN
    if DATE_SIGNS.search(bare):
        return NumberFormat(is_date=True)
    pattern = first.replace("\\", "")
    if DIGIT_PATTERN.fullmatch(pattern) and pattern.count("0") > 1:
        return NumberFormat(digits=pattern)
    return PLAIN


def written(raw: str, *, how: NumberFormat, from_1904: bool) -> str:
    """The text a number stands for: dates as 2026-11-22, whole numbers without a point, the rest with
    at most 15 digits, as spreadsheets hold them. What is no number stays as it is."""
    try:
        number = Decimal(raw)
    except InvalidOperation:
        return raw
    if not number.is_finite() or abs(number.adjusted()) > MOST_DIGITS:
        return raw
    if how.is_date and 0 <= number < LAST_DAY + 1:
        return _date(number, from_1904)
    if number == number.to_integral_value():
        return _with_pattern(format(number.to_integral_value(), "f"), how)
    return format(float(number), ".15g")


def _with_pattern(digits: str, how: NumberFormat) -> str:
    """Digits filled into a pattern from the right, with zeros where they run out."""
    if not how.digits or not digits.isdecimal():
        return digits
    left = list(digits)
    filled = [(left.pop() if left else "0") if sign == "0" else sign for sign in reversed(how.digits)]
    return "".join(left) + "".join(reversed(filled))


def _date(number: Decimal, from_1904: bool) -> str:
    seconds = int((number * 86400).to_integral_value())
    if seconds < 86400 and not from_1904:
        return _clock(seconds)
    if from_1904:
        epoch = EPOCH_1904
    else:
        epoch = EPOCH_1900 + timedelta(days=1) if number < PHANTOM_DAY else EPOCH_1900
    moment = epoch + timedelta(seconds=seconds)
    day = moment.date().isoformat()
    return f"{day} {_clock(seconds % 86400)}" if seconds % 86400 else day


def _clock(seconds: int) -> str:
    hours, rest = divmod(seconds, 3600)
    minutes, left = divmod(rest, 60)
    return f"{hours:02}:{minutes:02}" + (f":{left:02}" if left else "")
