"""How each language is set: its font, its size and its line spacing."""

from dataclasses import dataclass

from evenhand.adapters.renderers import fonts
from evenhand.adapters.renderers.languages import primary, runs_right_to_left


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting:
    """How a language is set. `size` is beside Latin as 1, for some scripts draw their letters
    smaller; `leading` is the space between two lines in em, beside 0.75 for Latin."""

    family: str
    size: float = 1.0
    leading: float = 0.75


LATIN = Setting(family=fonts.ATKINSON)
# For whatever Atkinson lacks and Noto Sans has: Cyrillic, Greek, Vietnamese, Yoruba.
WIDER = Setting(family=fonts.NOTO_SANS, size=0.96, leading=0.8)
ARABIC = Setting(family=fonts.NASKH, size=1.15, leading=0.95)
URDU = Setting(family=fonts.NASTALIQ, size=1.05, leading=1.75)

BY_LANGUAGE = {
    "ar": ARABIC,
    "ur": URDU,
    "pa": Setting(family=fonts.GURMUKHI, size=1.04, leading=0.85),
    "bn": Setting(family=fonts.BENGALI, size=1.08, leading=0.85),
    "zh": Setting(family=fonts.DROID, leading=0.9),
    **dict.fromkeys(("be", "bg", "el", "ig", "mk", "ru", "sr", "uk", "vi", "yo"), WIDER),
}


def setting_for(language: str) -> Setting:
    """How a language is set, by its BCP 47 tag. What is not in the table is set as Latin, or as
    Arabic if it runs from right to left, such as Persian, Kurdish and `pa-Arab`."""
    setting = BY_LANGUAGE.get(primary(language), LATIN)
    if runs_right_to_left(language) and setting is not URDU:
        return ARABIC
    return setting
