"""Names in another script, by what is heard of them or by their looks."""

import re
from collections.abc import Iterator, Sequence

from evenhand.core.identify.by_letters import called_by_letters
from evenhand.core.identify.callings import Calling, Index, Part, is_weak
from evenhand.core.identify.found_names import How, Naming
from evenhand.core.identify.keeping import kept
from evenhand.core.identify.page import Page
from evenhand.core.identify.patterns import Pattern
from evenhand.core.identify.shadow import plain
from evenhand.core.identify.spelling import (
    consonants_of,
    consonants_with_waw,
    every_consonant_of,
    squeezed,
)
from evenhand.core.identify.tables import listed
from evenhand.core.identify.tables.scripts import TITLES_IN_SCRIPTS

LED_BY, LEAST_LED = frozenset("\u0644\u0628\u0648\u0643\u0641"), 4
LONG_VOWELS = Pattern("[\u0648\u064a\u06cc]")
"""Letters of Arabic that stand for long vowels inside a word: the w of Yusuf."""
LONG = {"\u0648": "[ou]+", "\u064a": "[ie]+", "\u06cc": "[ie]+", "\u0627": "a+"}
FEW, SHORT_NAME = 2, 8
HASHTAG = Pattern(r"#[^\s#]*\Z")
FOND_ENDINGS = tuple(
    listed("ભાઈ બેન બહેન જી भाई जी बहन बाई ਜੀ ਭਾਈ ਭੈਣ ভাই দা দি বাবু ভাবী அண்ணா அக்கா గారు ಅವರು ചേട്ടൻ ചേച്ചി")
)
"""What is written onto a name out of courtesy: brother, sister, sir."""
BEFORE_ITS_NAME = frozenset(listed("عبد أبو ابو بن ابن بنت أم ام آل بو"))
"""What is written apart before the name that it belongs to: servant, father, son of."""
TITLES = frozenset(map(plain, TITLES_IN_SCRIPTS))
WITHOUT_CAPITALS = Pattern(
    r"[\u0e00-\u0fff\u10a0-\u11ff\u1780-\u17ff\u2e80-\ua4cf\uac00-\ud7ff\uf900-\ufaff]"
)
ETHIOPIC, ORDERS = 0x1200, 8
ETHIOPIC_WORD = Pattern(r"[\u1200-\u137f]+")
ETHIOPIC_ROWS = tuple(
    listed(
        """
        h l h m sh? r s sh? [qk] [qk] [qk] [qk] b [vb] th? ch? h h n [gn]n?y? _ [kc]h? [kc]h? kh? kh? [wuo] _
        z (?:zh|j) [yij] d d [jg] g g g t ch? p t?s t?s (?:f|ph) p
        """
    )
)
"""What each eight letters from the first on begin with; an underscore where it is the vowel alone."""
ETHIOPIC_VOWELS = ("[ae]*", "u*o*w*", "[ieyj]*", "[ah]*", "[iey]*", "[iey]?", "[ouw]*", "u?a*")
FOREIGN_WORD = Pattern(r"[\u0590-\u06ff\u0750-\u077f\u0900-\u0d7f]+")


def in_script(page: Page, index: Index) -> Iterator[Naming]:
    """Names in Arabic, Hebrew or an Indian script, by what is heard of them, with the title before them and
    the parts of one person's name beside each other as one."""
    text = page.shadow.text
    words = list(FOREIGN_WORD.finditer(text))
    whole: Naming | None = None
    for place, match in enumerate(words):
        if whole is not None and match.end() <= whole.end:
            continue
        found = _named_at(text, words, place, index)
        if found is None:
            continue
        if whole is not None and (both := _goes_on(text, whole, found)):
            whole = whole._replace(end=found.end, who=both)
            continue
        if whole is not None:
            yield whole
        whole = found
    if whole is not None:
        yield whole


def _goes_on(text: str, whole: Naming, found: Naming) -> tuple[str, ...]:
    """Of whom two words beside each other are both names."""
    if text[whole.end : found.start].strip(" "):
        return ()
    return tuple(one for one in whole.who if one in found.who)


def _named_at(text: str, words: Sequence[re.Match[str]], place: int, index: Index) -> Naming | None:
    """Whom a word names, or it and the next where it is the servant, the father or the son of a name."""
    match, end = words[place], words[place].end()
    callings: tuple[Calling, ...] = ()
    if match.group() in BEFORE_ITS_NAME and place + 1 < len(words) and _touch(text, words, place):
        callings = _called_in(match.group() + words[place + 1].group(), index)
        end = words[place + 1].end() if callings else end
    callings = callings or _called_in(match.group(), index)
    named = tuple(dict.fromkeys(one.who for one in callings if not is_weak(one) and one.part is not Part.PET))
    if not named:
        return None
    start = match.start()
    if place and words[place - 1].group() in TITLES and _touch(text, words, place - 1):
        start = words[place - 1].start()
    tag = HASHTAG.search(text, 0, match.start())
    return Naming(start=tag.start() if tag else start, end=end, who=named, how=How.SCRIPT)


def _touch(text: str, words: Sequence[re.Match[str]], place: int) -> bool:
    return text[words[place].end() : words[place + 1].start()] == " "


def as_recorded(page: Page, index: Index) -> Iterator[Naming]:
    """Names that the record itself has in a script without capitals, as they are written there."""
    text = page.shadow.text
    for form, who in _without_capitals(index):
        for match in re.finditer(re.escape(form), text):
            yield Naming(start=match.start(), end=match.end(), who=who, how=How.SCRIPT)


@kept
def _without_capitals(index: Index) -> tuple[tuple[str, tuple[str, ...]], ...]:
    return tuple(
        (form, tuple(dict.fromkeys(one.who for one in callings)))
        for form, callings in index.exact.items()
        if len(form) > 1 and not form.isascii() and WITHOUT_CAPITALS.match(form)
    )


def in_ethiopic(page: Page, index: Index) -> Iterator[Naming]:
    """Names in the script of Ethiopia and Eritrea, whose letters are syllables."""
    for match in ETHIOPIC_WORD.finditer(page.shadow.text):
        fits = Pattern("".join(map(_syllable, match.group())))
        named = tuple(
            dict.fromkeys(
                one.who
                for form, callings in index.exact.items()
                if len(form) > 2 and fits.fullmatch(form)
                for one in callings
                if not is_weak(one) and one.part is not Part.PET
            )
        )
        if named:
            yield Naming(start=match.start(), end=match.end(), who=named, how=How.SCRIPT)


def _syllable(letter: str) -> str:
    row, order = divmod(ord(letter) - ETHIOPIC, ORDERS)
    if row >= len(ETHIOPIC_ROWS):
        return ""
    consonant, vowel = ETHIOPIC_ROWS[row].replace("_", ""), ETHIOPIC_VOWELS[order]
    return f"(?:{consonant})+{vowel}" if consonant else vowel


def _called_in(word: str, index: Index) -> tuple[Calling, ...]:
    """Whose name a word is, as it stands or behind the Arabic for "for", "by", "and" or "like"."""
    led = word[1:] if word[0] in LED_BY and len(word) > LEAST_LED else ""
    plain = next((word.removesuffix(end) for end in FOND_ENDINGS if word.endswith(end)), word)
    for form in (word, plain, led, word[0] + LONG_VOWELS.sub("", word[1:])):
        heard = dict.fromkeys((every_consonant_of(form), consonants_of(form), consonants_with_waw(form)))
        for callings in (index.exact.get(form, ()), *(index.skeletons.get(one, ()) for one in heard)):
            if callings:
                return callings
    return _of_few_consonants(word, index) or called_by_letters(plain, index)


def _of_few_consonants(word: str, index: Index) -> tuple[Calling, ...]:
    """Whose name has but two consonants and, between them, the long vowels that the Arabic writes: Yusuf."""
    bones = every_consonant_of(word)
    if len(bones) != FEW or not LONG_VOWELS.search(word):
        return ()
    fits = Pattern("[aeiou]*".join(LONG.get(letter, re.escape(_heard(letter))) for letter in word))
    return tuple(
        one
        for form, callings in index.exact.items()
        if form[0] == _first_of(word) and len(form) < SHORT_NAME and fits.fullmatch(form.replace("y", "i"))
        for one in callings
        if one.part in (Part.FIRST, Part.KNOWN)
    )


def _heard(letter: str) -> str:
    return every_consonant_of(letter)


def _first_of(word: str) -> str:
    return "y" if word[0] in "\u064a\u06cc" else every_consonant_of(word[0])


def by_looks(page: Page, index: Index) -> Iterator[Naming]:
    """Words that look Latin letter by letter, read by their looks."""
    for start, end, word in page.shadow.second:
        callings = index.exact.get(squeezed(word), ())
        if callings:
            yield Naming(start=start, end=end, who=tuple(one.who for one in callings), how=How.APART)
