"""Whether a name behind an article is that of a thing: the Leonardo exhibition, a blue Mercedes, the
Clyde."""

import re

from evenhand.core.identify.about_somebody import around
from evenhand.core.identify.around_names import KIN, PEOPLE_WORDS, VOCABULARY, Reading
from evenhand.core.identify.patterns import Pattern
from evenhand.core.identify.tables import listed
from evenhand.core.identify.tables.firms import FIRM_NAMES, OF_A_FIRM
from evenhand.core.identify.tables.name_words import PERSONS_VERBS
from evenhand.core.identify.tables.people import COUNTS
from evenhand.core.identify.tables.titles import TITLES, TITLES_THAT_ARE_WORDS

LITHUANIAN = 7
"""The Kazlauskai are a family; no shorter name that ends so is one."""
OWNS = Pattern(
    r"\b(?:ha[sd]|have|having|buy|bought|sell|sold|own(?:s|ed)?|want(?:s|ed)?|need(?:s|ed)?|like"
    r"|lent) an? [A-Z]"
)
"""Might have an Aga."""
MAY = frozenset(("and", "would", "will", "could", "can", "should", "may", "might", "is", "are", "were"))
DONE_BY_ONE = Pattern(r"[^e]ed$")
"""What leaves a name behind an article somebody's: a Mr Poole has, a Mr Poole counted."""
ARTICLES = frozenset(("the", "a", "an", "every", "another"))
BESIDE_PEOPLE = frozenset(
    listed(
        "of on in at by to for the a and music school science sports bus library kitchen art arts drama shop"
        " garden swimming dance"
    )
)
"""Words of jobs that say nothing of people by themselves."""
OF_SOMEBODY = (
    (PEOPLE_WORDS - BESIDE_PEOPLE)
    | KIN
    | frozenset(
        listed(
            """
    boy boys girl girls lad lads lass lasses child children kids twins clan lot family families household home
    house case affair affairs incident business saga story stories post posts posting postings comment
    comments
    thread chat page pages group account accounts row rumour rumours matter video videos clip clips film
    picture
    pictures photo photos photograph photographs screenshot screenshots message messages petition meme
    memes joke
    jokes allegation allegations complaint complaints argument quarrel letter email emails name names who
    whom whose
    that we i you they he she everybody everyone himself herself themselves situation issue
    problem question debate scandal
            """
        )
    )
)
"""What stands behind somebody's name with an article before it: the Poole boy, the Poole posts."""
OF_PEOPLE = frozenset(
    listed(
        """
    young old poor dear lovely kind gentle little wee late same famous infamous wretched patient brave
    elder younger
    other real only notorious much-loved unfortunate so-called
        """
    )
)
"""What is said of people before a name: the young Beth."""
OF_THINGS = frozenset(
    listed(
        """
    red blue green black white silver grey yellow orange purple pink brown gold new second-hand used spare
    broken
    electric wooden plastic vintage faulty missing navy leather woollen unnamed unclaimed parked
        """
    )
)
LAWS = Pattern(
    r"\s+(?:\w+ )?(?:laws?|theorem|triangle|comet|cradle|theory|principle|paradox|constant|numbers?"
    r"|equation|razor|scale|column"
    r"|seat|monument|cross(?:es)?|cottage|birthplace|statue|wall|dyke|ladder|disease|syndrome|wager|box"
    r"|heel|bar|burners?"
    r"|dish(?:es)?|diagrams?|code|kettle|poems|sonnets?|symphony|requiem|plays|paintings|day|night|week"
    r"|feast|bridge|well)\b"
)
"""Boyle's law, Halley's comet, Brigid's crosses."""
NUMBER = Pattern(r"\s+(?:new |old |own |phone |mobile |home )?numbers?\b", re.IGNORECASE)
RUNG_UP = Pattern(
    r"\b(?:has|have|having|got|gets?|gave|giv(?:en?|ing)|pass(?:ed|ing)?|ask(?:ed|ing)?|want(?:s|ed)?|los[et]"
    r"|r(?:i|a)ngs?|ringing|calls?|texts?|deleted?|save[ds]?|block|shar(?:e|ed|ing)|us(?:e|ed|ing))"
    r"(?: out| on| for| round| me| us)? $",
    re.IGNORECASE,
)
"""Whoever has Beth's number: nobody has a law of nature on their telephone."""
AT_A_DOOR = Pattern(
    r"\b(?:shout\w*|park(?:ed|ing)? (?:your cars? )?outside|egg(?:ed|ing)|threw|throw\w*"
    r"|bang\w* on|knock\w* on"
    r"|gather\w* outside|wait\w* outside|h[au]ng\w* about)\b",
    re.IGNORECASE,
)
"""Parking outside Barney's cottage and shouting: what is done at the door of somebody alive."""
SUPPER = Pattern(
    r"\s+(?:night|supper|day|week|weekend|lecture|prize|cup|shield|trophy|award|bursary|scholarship"
    r"|diagrams?|code"
    r"|burners?|dish(?:es)?|scale|country|line|line's|exhibition|stairs?|trust|fund|foundation|appeal|report|review|inquiry)\b",
    re.IGNORECASE,
)
"""Burns night, Shakespeare week, Venn diagrams."""


def is_named_after(reading: Reading, *, first: int, last: int) -> bool:
    """Whether the words around a name make it the name of a thing, a firm, a river or an inn."""
    return (
        _are_counted(reading, first, last)
        or _has_an_article(reading, first, last)
        or _is_a_law(reading, first, last)
        or _is_a_firm(reading, first, last)
    )


def is_a_label(reading: Reading, *, first: int, last: int) -> bool:
    """A Fred Perry shirt, the John Lewis advert: somebody's whole name behind an article and before a
    thing."""
    while reading.before(first) is not None and first - 1 in reading.people_at:
        first -= 1
    while reading.after(last) is not None and last + 1 in reading.people_at:
        last += 1
    before, after = reading.before(first), reading.after(last)
    if (
        first == last
        or _is_told_of(reading, first, last)
        or _are_a_family(reading, last)
        or before is None
        or before.norm not in ARTICLES | OF_THINGS
        or reading.tokens[last].possessive
    ):
        return False
    return after is not None and not after.capital and after.norm not in OF_SOMEBODY


def _is_told_of(reading: Reading, first: int, last: int) -> bool:
    """A Mr Poole has been invited: a title, and what somebody does, feels or has done to them."""
    if reading.tokens[first].norm not in TITLES or reading.tokens[first].norm in TITLES_THAT_ARE_WORDS:
        return False
    after = reading.after(last)
    does = after is not None and (
        after.norm in PERSONS_VERBS | MAY or DONE_BY_ONE.search(after.norm) is not None
    )
    return does or around(reading, first).of_somebody


def _are_a_family(reading: Reading, last: int) -> bool:
    """The Pooles."""
    norm = reading.tokens[last].norm
    return norm.endswith("s") and norm not in reading.index.exact


def _are_counted(reading: Reading, first: int, last: int) -> bool:
    """Four Charlottes, a dozen Harrys: so many who were dressed up."""
    before, token = reading.before(first), reading.tokens[last]
    if before is None or not token.norm.endswith("s") or token.norm in reading.index.exact:
        return False
    counted = (
        before.norm.isdecimal() or before.norm in COUNTS or before.norm in ("several", "many", "assorted")
    )
    return counted and before.norm not in ("both", "either", "neither")


def _has_an_article(reading: Reading, first: int, last: int) -> bool:
    """The Leonardo exhibition, the George on the High Street; but not the Poole boy, the Poole posts, nor the
    Pooles."""
    before, token = reading.before(first), reading.tokens[last]
    if before is None or not token.capital:
        return False
    colour = before.norm in OF_THINGS
    two = reading.before(first - 1) if first > 1 else None
    if colour and not (two is not None and two.norm in ARTICLES | {"my", "your", "our", "one", "whose"}):
        return False
    if not colour and before.norm not in ARTICLES:
        return False
    family = token.norm.endswith("s") or (token.norm.endswith("ai") and len(token.norm) >= LITHUANIAN)
    if before.norm == "the" and family and not token.possessive:
        return False
    after = reading.after(last)
    if token.possessive and (after is None or after.norm in OF_SOMEBODY):
        return False
    if after is None:
        own = around(reading, first)
        alone = before.norm in ("a", "an") and OWNS.search(own.text) is not None
        return (alone and not own.of_a_quarrel) or not own.of_somebody
    if after.norm in OF_SOMEBODY or after.norm in TITLES:
        return False
    if after.capital and last + 1 not in reading.people_at:
        return True
    return after.norm in VOCABULARY or not around(reading, first).of_somebody


def _is_a_law(reading: Reading, first: int, last: int) -> bool:
    token = reading.tokens[last]
    pattern = LAWS if token.possessive else SUPPER
    if pattern.match(reading.text, token.end) is None:
        return False
    start = reading.tokens[first].start
    if token.possessive and AT_A_DOOR.search(around(reading, first).text):
        return False
    if NUMBER.match(reading.text, token.end) and RUNG_UP.search(reading.text, max(0, start - 30), start):
        return False
    return not around(reading, first).of_somebody


def _is_a_firm(reading: Reading, first: int, last: int) -> bool:
    """Coins for Barnardo's, tokens from Morrisons, Macmillan coffee morning."""
    token, here = reading.tokens[last], around(reading, first)
    if token.norm not in FIRM_NAMES | {one.removesuffix("s") for one in FIRM_NAMES} or here.of_somebody:
        return False
    after = reading.after(last)
    if after is not None and after.norm in PERSONS_VERBS and not token.written.endswith("s"):
        return False
    words = set(re.findall(r"[a-z]+", here.text.lower()))
    return token.written.endswith("s") or token.possessive or not OF_A_FIRM.isdisjoint(words)
