"""The few words a format adds of itself, in the language of the letter."""

from evenhand.adapters.renderers.languages import primary

_ENCLOSED = {
    "ar": "المرفقات:",
    "bn": "সংযুক্তি:",
    "cy": "Amgaeir:",
    "en": "Enclosed:",
    "pl": "Załączniki:",
    "ro": "Anexe:",
    "uk": "Додатки:",
    "ur": "منسلکات:",
    "zh": "附件：",
}
_PAGES = {
    "ar": ("صفحة ", " من "),
    "cy": ("Tudalen ", " o "),
    "en": ("Page ", " of "),
    "pl": ("Strona ", " z "),
    "ro": ("Pagina ", " din "),
    "uk": ("Сторінка ", " з "),
    "ur": ("صفحہ ", " از "),
}


def word_for_enclosed(language: str) -> str:
    """What stands before the enclosures; empty for a language we have no word in."""
    return _ENCLOSED.get(primary(language), "")


def words_for_pages(language: str) -> tuple[str, str]:
    """What stands before the number of the page and between it and the number of pages."""
    return _PAGES.get(primary(language), ("", " / "))
