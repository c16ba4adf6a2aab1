"""How dates, times and addresses are written in a letter, in English or its own language.

The names of months are those that stand beside a day, as in the Unicode CLDR (known on 2026-11-22).
"""

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

_ELSEWHERE = {
    "ar": "يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر",
    "bn": "জানুয়ারি ফেব্রুয়ারি মার্চ এপ্রিল মে জুন জুলাই আগস্ট সেপ্টেম্বর অক্টোবর নভেম্বর ডিসেম্বর",
    "cy": "Ionawr Chwefror Mawrth Ebrill Mai Mehefin Gorffennaf Awst Medi Hydref Tachwedd Rhagfyr",
    "pa": "ਜਨਵਰੀ ਫ਼ਰਵਰੀ ਮਾਰਚ ਅਪ੍ਰੈਲ ਮਈ ਜੂਨ ਜੁਲਾਈ ਅਗਸਤ ਸਤੰਬਰ ਅਕਤੂਬਰ ਨਵੰਬਰ ਦਸੰਬਰ",
    "pl": "stycznia lutego marca kwietnia maja czerwca "
    "lipca sierpnia września października listopada grudnia",
    "ro": "ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie",
    "uk": "січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня",
    "ur": "جنوری فروری مارچ اپریل مئی جون جولائی اگست ستمبر اکتوبر نومبر دسمبر",
}
MONTHS_ELSEWHERE = {language: tuple(names.split()) for language, names in _ELSEWHERE.items()}
"""By language, the months beside a day. Other languages than these and Chinese have dates in English."""


def spell_date(day: date, *, language: str = "en-GB") -> str:
    """A date in full: 3 May 2026, 3 maja 2026, 2026年5月3日."""
    if known := MONTHS_ELSEWHERE.get(_primary(language)):
        return f"{day.day} {known[day.month - 1]} {day.year}"
    if _primary(language) == "zh":
        return f"{day.year}年{day.month}月{day.day}日"
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


def spell_time(moment: time, *, language: str = "en-GB") -> str:
    """A time as people say it: 9am, 3:30pm, midday, midnight; in other languages 15:30."""
    if _primary(language) in (*MONTHS_ELSEWHERE, "zh"):
        return f"{moment.hour}:{moment.minute:02}"
    if moment.minute == 0 and moment.hour in (0, 12):
        return "midday" if moment.hour else "midnight"
    minutes = f":{moment.minute:02}" if moment.minute else ""
    return f"{moment.hour % 12 or 12}{minutes}{'am' if moment.hour < 12 else 'pm'}"


def _primary(language: str) -> str:
    return language.split("-")[0].lower()


def address_of_site(link: str) -> str:
    """A web address as people write it: without https:// and without a slash at the end."""
    shown = link.strip()
    for scheme in ("https://", "http://"):
        shown = shown.removeprefix(scheme)
    return shown.rstrip("/")
