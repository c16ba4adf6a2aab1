"""Whether a name is that of somebody long dead or made up, as what is told of them says: X wrote his history
of the English; a life of X as the poets told it; a play with a title, in which X learns better."""

import re

from evenhand.core.identify.about_somebody import HERSELF, Around, around
from evenhand.core.identify.around_names import FIRST_NAMES, Reading
from evenhand.core.identify.figures_of_stories import SCENE
from evenhand.core.identify.patterns import Cued, Pattern
from evenhand.core.identify.tables.titles import TITLES

SON_OF = Pattern(
    r",? (?:the )?(?:son|daughter|grandson|father|mother) of "
    r"(?P<whose>[A-Z]\w+)\b(?! Mc| [A-Z]\w+'s)"
)
UNDER_A_RULER = Pattern(
    r"\b(?:found(?:ed)?|conquer(?:ed)?|settle[ds]?|invade[ds]?|raid(?:ed)?|rule[ds]?|sail(?:ed)?|fought|fight)\b"
    r"[^.!?\n]{0,40} under $"
)
OF_A_REALM = Pattern(
    r"(?: and [A-Z]\w+)? of (?:Egypt|Rome|Troy|Sparta|Athens|Thebes|Macedon\w*|Carthage|Persia|Babylon|Judaea"
    r"|Syria|Byzantium|Ithaca|Corinth|Crete|Numidia|Pontus|Mercia|Wessex|Northumbria|Aquitaine|Navarre|Castile|Aragon)\b"
)
"""Ptolemy and Berenice of Egypt: no family of the school is called after a realm."""
FROM_A_SHOW = Pattern(r" (?:from|in|off) [\"“‘']?The [A-Z][\w']+ [A-Z][\w']+(?: [A-Z][\w']+)*")
PLACES_OF_OURS = Pattern(
    r"(?:Inn|Arms|Hotel|House|Hall|School|Academy|Club|Centre|Road|Lane|Street|Park|Farm|Cottage|Pub|Trust|Shop"
    r"|Office|Committee|Nursery|Church|Surgery)\Z"
)
POEM_TO = Pattern(
    r"\b[A-Z]\w+,?(?: who)? (?:once )?(?:wrote|addressed|dedicated) (?:an?|his|her|the) (?:\w+ )?"
    r"(?:poem|ode|sonnet|elegy|hymn|verses|lines|song|concerto|sonata) to [\"“‘']?$"
)
"""Byron wrote a poem to “Ianthe”."""
NAMES = r"(?:[A-Z]\w+(?:,| and|, and) )*$"
WROTE = Cued(
    r" (?:wrote|set down|composed|compiled|dictated|translated) (?:(?:his|her|the|an?) (?:\w+ )?(?:gospels?"
    r"|epistles?|annals|chronicles?|histor(?:y|ies) of the [A-Z]\w+|book of (?:hours|kings))"
    r"|(?:his|her) (?:\w+ )?(?:psalms|fables|odes|confessions|sonnets|symphonies|operas|cantos|eclogues"
    r"|satires|homilies|hymns|masses|comedies|tragedies|elegies))\b",
    begins=" wrote| set| composed| compiled| dictated| translated",
)
"""What nobody at a school writes."""
STUDIED_IN = Pattern(
    r"(?:'s(?: \w+){1,3})?,? (?:which|whom|who|whose \w+) (?:they|the class|the \w+ set|[Yy]ear \d+|[PS]\d)"
    r"(?: all| now)? (?:are|is|have been|has been|were)(?: now| all)? (?:studying|reading|learning about"
    r"|meeting) (?:in|for|from|with|this|as) "
)
"""X's fate, which they are studying in the Greeks: it stands in a book, whatever the book tells."""
ON_A_SCREEN = Pattern(
    r"\b(?:online|facebook|whatsapp|tiktok|instagram|phones?|screens?|press|news\w*|papers?|messages?|posts?"
    r"|comments?|e-?mails?|pages?|threads?|chats?|disbelief|horror)\b",
    re.IGNORECASE,
)
AS_TOLD = Cued(
    r" (?:as|whom) (?:the|our|old|some) (?:\w+ ){0,2}?(?:poets?|bards?|story-?tellers?|minstrels?|scribes?"
    r"|chroniclers?|monks|[Ss]criptures?|Bible|Qur'?an|Torah|Greeks|Romans|Norsemen|Persians|ancients|legends?"
    r"|sagas?|ballads?) (?:told|tell|tells|sang|sing|sings|wrote|have|has|had|knew|remember\w*)\b",
    begins=" as| whom",
)
LIFE_OF = Pattern(
    r"\b(?:the|an?) (?:\w+ )?(?:life|lives|legend|romance|ballad|martyrdom|passion|voyages?|labours|miracles"
    r"|temptation|downfall|wanderings|lament) of (?:St )?$",
    re.IGNORECASE,
)
OF_A_BOOK = Pattern(
    r"\b(?:book|class reader|poets?|retelling|edition|illustrated|chapters?|hymn)\b", re.IGNORECASE
)
IN_WHICH = Pattern(
    r"\b(?:reading|studying|rehearsing|performing|staging) [^.!?]*?[A-Z]\w+,? (?:in|at the end of) which $"
)
NARRATED = Pattern(
    r"(?:,[^,.;]{2,40},)? (?!is\b|was\b|has\b|does\b|says\b|claims\b|accuses\b|denies\b)[a-z]{2,}s\b"
)
"""Year 9 are reading a work with a title, in which X does something."""
SUNG_OF = Pattern(r"\b(?:s[aiu]ng|singing|songs?|recit(?:ed|ing)|ballads?|hymns?) of $")
AND_OF = Pattern(r" and (?:of|the|his|her|how)\b|,? (?:the (?:great|brave|bold|fair)|son of|daughter of)\b")
"""They sang of X and of better days."""
FOR_A_PART = Pattern(
    r"\b(?:found|cast|chosen|picked|still (?:need|seek|want)|looking for|auditioning)"
    r" (?:our|an?|the) (?:\w+ )?$"
)
"""For the show we have found our X."""
IN_A_PART = Pattern(r" (?:as|for|to|in)\b")
KIN_OF_OLD = Pattern(
    r",? who was (?:\w+ ){0,2}?(?:daughter|son|wife|husband|mother|father|sister|brother|widow|niece|nephew"
    r"|grandson|granddaughter|heir|consort) (?:to|of) (?P<whose>[A-Z]\w+)"
)
OF_A_TALE = Pattern(
    r"\b(?:tales?|story|stories|legends?|myths?) of (?:the )?[A-Z]\w+(?:,| and) (?:his|her|their) (?:\w+ )?"
    r"(?:wives|wife|husbands?|sons?|daughters?|brothers?|sisters?|children|knights|followers|companions),? "
    + NAMES
)
"""The tale of somebody and his wives, X and Y."""
CHILDREN_OF = Pattern(
    r"\b(?:Children|Sons|Daughters|Wives|Knights|Women|Heroes|Gods|Saints|Kings|Queens|Twins) of (?:the )?"
    r"(?P<whose>[A-Z]\w+)(?: [A-Z]\w+)?(?::|,| [-–—]) " + NAMES
)
"""The Children of somebody in a myth: and the names of them."""
TURNED_TO = Pattern(r"\b(?:about|at|of|to|for|with|by|on|against|behind) $")
OF_THE_SCHOOL = frozenset(("year", "reception", "nursery", "class", "form", "room", "house", "staff", "key"))
IN_A_LIST = Pattern(
    r"\b(?:[Rr]eading|[Rr]eader|[Bb]ooks?|[Nn]ovel|[Ff]ilm|[Ll]ibrary|[Oo]pera)(?: \w+){0,3}: [\"“'‘]?"
    r"(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?\b)[A-Z][\w']*(?: [\w']+){0,3}? (?:of|over|at|beyond"
    r"|under|without|before) $"
)
"""Summer reading: Sorrow over X: what stands behind the colon is a title."""


def is_of_old(reading: Reading, *, first: int, last: int) -> bool:
    """Whether what is told of a name is only told of figures of books, songs and history. Where the sentence
    tells of a quarrel the name stays a person's, unless it says outright where they are studied. Total."""
    token, text, end = reading.tokens[first], reading.text, reading.tokens[last].end
    if not token.capital:
        return False
    here = around(reading, first)
    owner = end - 2 if reading.tokens[last].possessive else end
    if STUDIED_IN.match(text, owner) and not ON_A_SCREEN.search(here.text):
        return True
    if OF_A_REALM.match(text, end):
        return True
    if here.of_a_quarrel:
        return False
    before = text[here.start : token.start]
    if _is_of_a_realm(reading, end, before):
        return True
    if WROTE.match(text, end) or AS_TOLD.match(text, end):
        return True
    if IN_WHICH.search(before) and NARRATED.match(text, end):
        return True
    if any(one.search(before) for one in (OF_A_TALE, IN_A_LIST)):
        return True
    if not here.of_somebody and (listed := CHILDREN_OF.search(before)) is not None:
        return listed["whose"].lower() not in OF_THE_SCHOOL | reading.own_places
    if _is_of_a_life(reading, first, last, before, here):
        return True
    return TURNED_TO.search(before) is None and _stands_in_its_title(token.written, here)


def _is_of_a_realm(reading: Reading, end: int, before: str) -> bool:
    """Whether a ruler, a forefather, a figure on a screen or one whom a poet sang to is meant."""
    son = SON_OF.match(reading.text, end)
    if son is not None and son["whose"].lower() not in FIRST_NAMES.union(TITLES, reading.index.exact):
        return True
    show = FROM_A_SHOW.match(reading.text, end)
    if show is not None and PLACES_OF_OURS.search(show.group()) is None:
        return True
    return UNDER_A_RULER.search(before) is not None or POEM_TO.search(before) is not None


def _is_of_a_life(reading: Reading, first: int, last: int, before: str, here: Around) -> bool:
    """Whether a life, a song or a part in a show is meant, with nobody of today in the sentence."""
    text, end = reading.text, reading.tokens[last].end
    if LIFE_OF.search(before) and OF_A_BOOK.search(here.text):
        return not here.of_somebody
    kin = KIN_OF_OLD.match(text, end)
    if kin is not None and kin["whose"].lower() not in FIRST_NAMES.union(TITLES, reading.index.exact):
        return True
    if SCENE.search(reading.told_of):
        return False
    if FOR_A_PART.search(before) and SCENE.search(here.text):
        return IN_A_PART.match(text, end) is None
    if here.of_somebody or HERSELF.search(here.text):
        return False
    return SUNG_OF.search(before) is not None and AND_OF.match(text, end) is not None


def _stands_in_its_title(written: str, here: Around) -> bool:
    """“X's Gone Courting” by heart, X being in no hurry: the same name stands in a title."""
    if here.text.count(written) < 2 or here.of_somebody or HERSELF.search(here.text):
        return False
    title = re.search(
        rf"[\"“‘](?:[A-Z][\w']* )*{re.escape(written)}(?:'s?)?(?: [A-Z][\w']*)+[\"”’]", here.text
    )
    return title is not None
