"""Whether a name without a title is that of a place, a team or a storm, as the sentence says."""

import re

from evenhand.core.identify.about_somebody import around
from evenhand.core.identify.around_names import PEOPLE_WORDS, Reading
from evenhand.core.identify.namesakes import HONOURED
from evenhand.core.identify.patterns import Pattern
from evenhand.core.identify.tables.name_words import PERSONS_VERBS, PLACES
from evenhand.core.identify.tables.proper_words import OF_NATIONS, OF_THE_MAP

TRAVEL = Pattern(
    r"\b(?:ferry|ferries|boat|ship|sail(?:s|ed|ing)?|coach(?:es)?|bus(?:es)?|train|tram|minibus|plane|flight|flew|trip|visit|residential"
    r"|camp(?:ing|ed|site)?|walk(?:ed|ing)?|hike|hiked|climb(?:ed)?|cycl\w+|drove|drive|road|bridge|motorway|tunnel|harbour|beach|sands|coast"
    r"|sea|island|isle|castle|abbey|museum|zoo|theatre|cathedral|market|fair|show ground|hostel|hotel"
    r"|station|airport|week(?:end)? (?:in|on|at)"
    r"|holiday|day out|outing|excursion|deposits?|instalments?|kit list|postcards?|souvenirs?|passports?"
    r"|tired and|sandy|muddy|home from"
    r"|back from|off to|away to|bound for|en route|via|twin(?:ned)?|exchange|match|fixture|tournament"
    r"|gala|festival|eisteddfod|mod|weather"
    r"|rain|sun|snow|wind|fog|mist|gulls|village|town|city)\b",
    re.IGNORECASE,
)
TO_A_PLACE = Pattern(
    r"\b(?:from|to|in|near|around|round|through|via|towards|outside|for|at|against|on"
    r"|(?<!account )(?<!because )(?<!sake )(?<!behalf )of|beyond|past|visit(?:ed|ing)?|leav(?:es|ing)|left"
    r"|reach(?:ed)?"
    r"|explor(?:ed|ing)|see|saw)\s+(?:[A-Z]\w+ and )?$"
)
OUTING = Pattern(
    r"\s+(?:trips?|residentials?|camps?|visits?|weekends?|excursion|outing|road|market|fair|show|beach|castle|museum|line|ferry|coach|bus|train"
    r"|tram|bypass|roundabout|zoo|bay|abbey|cathedral|exchange|fixture|deposits?|weather|primary|high|academy|library|baths|pool|lido"
    r"|food bank|bakery|hospital|council|district|area|valley|estate|park run|parkrun|band|choir)\b"
)
"""The Whitby trip, Whitby residential."""
SIGHT = Pattern(
    r"\s+(?:is|was|looked|will be|may be|can be) (?:very |rather |so |quite |as |under |in |half |a bit "
    r"|cut )?(?:cold|wet|sunny|windy|misty|foggy"
    r"|rainy|snowy|snowed|dry|hot|hilly|muddy|crowded|packed|full of|beautiful|glorious|magnificent"
    r"|picturesque|twinned|two hours|an hour|miles"
    r"|off|cloud|snow|water|flooded|ever|wonderful, and (?:nobody|no one|we|everybody|the))\b"
)
"""What is said of a place: Whitby was cold, bright and full of gulls."""
TOWN_OF = Pattern(
    r"\b(?:island|isle|village|town|city|port|parish|county|kingdom|barony|vale|forest|bay|gulf|sound|mull|kyle|mouth|battle|siege|treaty|bishop"
    r"|duke|duchess|earl|battle|county|firth|loch|lake|mount|university|archbishop|county) of $",
    re.IGNORECASE,
)
FEATURE_OF = Pattern(
    r"\b(?:Firth|Isles?|Islands?|Sound|Mull|Kyles?|Bay|Gulf|Straits?|Loch|Lake|Vale|Forest|Glen|Strath|Water|Pass"
    r"|Point|Rhinns|Ross|Howe|Braes|Carse|Duke|Duchess|Earl|Marquess|Marquis|Bishop|Archbishop"
    r"|County|Kingdom|Royal Burgh|Parish|University) of $"
)
"""What with a capital makes a place of any name behind it."""
SCORE = Pattern(
    r"\b(?:beat|beaten|drew with|lost to|won|thrashed|played|scored?|kick-?off|final score"
    r"|against)\b.*?(?:\b\d+\s?[-–]\s?\d+\b|\bnil\b)"
    r"|\b(?:beat|thrashed|drew with|lost to)\b (?:us|them|[A-Z])"
    r"|\b(?:scored|equalised|kicked off|saved a penalty)\b"
)
"""Radford beat us 2-1."""
UPON = Pattern(r"\w-(?:upon|on|under|le|by|in|next|juxta|super|sub)-$", re.IGNORECASE)
OF_SOMEWHERE = Pattern(
    r" of (?!Year|Reception|Nursery|Monday|Tuesday|Wednesday|Thursday|Friday|January|February|March"
    r"|April)[A-Z][a-z]+"
)
FELLOW = Pattern(r"\s+(?:and|&|or)\s+([A-Z][a-z]+)|(?:,\s+([A-Z][a-z]+))")
FELLOW_BEFORE = Pattern(r"\b([A-Z][a-z]+)(?:,| and| &| or)\s+$")


def is_of_a_place(reading: Reading, *, first: int, last: int, surname: bool) -> bool:
    """Whether a bare surname, or a first name that is also a place, means the place or its team."""
    token = reading.tokens[first]
    if (
        token.norm in OF_NATIONS
        and token.norm in reading.index.exact
        and _is_of_a_time(reading, last)
        and not around(reading, first).of_somebody
    ):
        return True
    if _is_of_a_feature(reading, first):
        return True
    named = token.norm in PLACES | OF_THE_MAP
    if not (surname or named) or token.possessive or not token.capital or token.shouted:
        return False
    start, end, here = token.start, reading.tokens[last].end, around(reading, first)
    if TOWN_OF.search(reading.text, max(0, start - 24), start) or UPON.search(
        reading.text, max(0, start - 10), start
    ):
        return True
    if here.of_somebody:
        return False
    text = reading.text
    return (
        (
            TO_A_PLACE.search(text, max(0, start - 24), start) is not None
            and HONOURED.search(text, max(0, start - 40), start) is None
            and TRAVEL.search(here.text) is not None
        )
        or OUTING.match(text, end) is not None
        or SIGHT.match(text, end) is not None
        or OF_SOMEWHERE.match(text, end) is not None
        or SCORE.search(here.text) is not None
        or (named and _is_beside_a_place(text, start, end))
    )


def _is_of_a_feature(reading: Reading, first: int) -> bool:
    """The Firth of Lorn, the Duke of Rutland: whatever part of a name it would be."""
    start = reading.tokens[first].start
    if FEATURE_OF.search(reading.text, max(0, start - 24), start) is None:
        return False
    return reading.tokens[first].capital and not around(reading, first).of_a_quarrel


def _is_of_a_time(reading: Reading, last: int) -> bool:
    """Tudor houses, a Norman castle, Roman roads."""
    after = reading.after(last)
    if after is None or after.capital or reading.tokens[last].possessive:
        return False
    return after.norm not in PERSONS_VERBS | PEOPLE_WORDS and not after.norm.endswith(("ed", "ing"))


def _is_beside_a_place(text: str, start: int, end: int) -> bool:
    """Clare and Galway, Lewis and Harris."""
    after, before = FELLOW.match(text, end), FELLOW_BEFORE.search(text, max(0, start - 24), start)
    fellows = {
        word.lower()
        for match in (after, before)
        if match is not None
        for word in match.groups()
        if word is not None
    }
    return not fellows.isdisjoint(PLACES | OF_THE_MAP)
