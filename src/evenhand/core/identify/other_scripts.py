"""Names in another script, by what is heard of them or by their looks."""

import re
from collections.abc import Iterator

from evenhand.core.identify.callings import Index, Part, is_weak
from evenhand.core.identify.found_names import How, Naming
from evenhand.core.identify.page import Page
from evenhand.core.identify.spelling import consonants_of, squeezed

FOREIGN_WORD = re.compile(r"[\u0590-\u06ff\u0750-\u077f\u0900-\u0d7f]+")


def in_script(page: Page, index: Index) -> Iterator[Naming]:
    """Names in Arabic, Hebrew or an Indian script, by what is heard of them."""
    for match in FOREIGN_WORD.finditer(page.shadow.text):
        heard = consonants_of(match.group())
        exact = index.exact.get(match.group(), ())
        callings = exact or (index.skeletons.get(heard, ()) if len(heard) > 2 else ())
        named = tuple(
            dict.fromkeys(one.who for one in callings if not is_weak(one) and one.part is not Part.PET)
        )
        if named:
            yield Naming(start=match.start(), end=match.end(), who=named, how=How.SCRIPT)


def by_looks(page: Page, index: Index) -> Iterator[Naming]:
    """Words that look Latin letter by letter, read by their looks."""
    for start, end, word in page.shadow.second:
        callings = index.exact.get(squeezed(word), ())
        if callings:
            yield Naming(start=start, end=end, who=tuple(one.who for one in callings), how=How.APART)
