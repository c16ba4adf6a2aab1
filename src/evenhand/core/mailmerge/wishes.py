"""Who asks for another language or a larger print than the letter has: told in sum, not row by row."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field

from evenhand.core.contacts import Contact
from evenhand.core.document import Document
from evenhand.core.findings import Finding, Level, Place

MOST_LANGUAGES = 50
NAMES = {
    "ar": "arabic",
    "bn": "bengali",
    "cy": "welsh",
    "en": "english",
    "fr": "french",
    "ga": "irish",
    "gd": "gaelic",
    "pa": "punjabi",
    "pl": "polish",
    "pt": "portuguese",
    "ro": "romanian",
    "so": "somali",
    "tr": "turkish",
    "uk": "ukrainian",
    "ur": "urdu",
    "zh": "chinese",
}


@dataclass(slots=True, kw_only=True)
class Wishes:
    """Counts wishes that a letter does not meet. Call `see` for each row, `findings` at the end."""

    source: str
    _languages: Counter[str] = field(default_factory=Counter)
    _large: int = 0

    def see(self, *, contact: Contact, document: Document) -> None:
        """Take note of one contact and the letter they would get."""
        if contact.language and not is_met(contact.language, document.language):
            known = contact.language in self._languages or len(self._languages) < MOST_LANGUAGES
            self._languages[contact.language[:40] if known else "others"] += 1
        if "large" in contact.format.casefold() and not document.large_print:
            self._large += 1

    def findings(self) -> Iterator[Finding]:
        """One finding for each language asked for in vain, and one for large print."""
        place = Place(source=self.source)
        for language, count in sorted(self._languages.items()):
            yield Finding(
                id="merge-other-language",
                level=Level.ADVISE,
                words=f"{_rows(count)} for {language}; the letter is in another language.",
                mend="Offer the letter in that language, or somebody who reads it out.",
                place=place,
            )
        if self._large:
            yield Finding(
                id="merge-large-print",
                level=Level.WARN,
                words=f"{_rows(self._large)} for large print; the letter is in the usual size.",
                mend="Make a second batch in large print for these rows.",
                place=place,
            )


def _rows(count: int) -> str:
    return "1 row asks" if count == 1 else f"{count} rows ask"


def is_met(wish: str, language: str) -> bool:
    """Whether a letter in a language is in the one somebody asks for, by its tag or its English name."""
    word = wish.casefold().strip()
    primary = language.split("-")[0].casefold()
    return word.split("-")[0] == primary or word.startswith(NAMES.get(primary, primary))
