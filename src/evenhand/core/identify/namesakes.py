"""Whether a name stands for a thing, a firm, a figure of a story or somebody else who bears it."""

import re
from collections.abc import Sequence
from itertools import pairwise

from evenhand.core.identify.about_somebody import QUARREL
from evenhand.core.identify.as_people_do import is_or_does_as_people_do
from evenhand.core.identify.manner import INCIDENT
from evenhand.core.identify.patterns import Pattern
from evenhand.core.identify.tables import listed
from evenhand.core.identify.tables.common_words import COMMON, EVERYWHERE, KNOWN, VERY_COMMON
from evenhand.core.identify.tables.figures import KEPT, PAIRS, SERIES, TEXTS
from evenhand.core.identify.tables.name_words import ABBREVIATIONS, PERSONS_VERBS, THINGS, WORKS
from evenhand.core.identify.tables.pet_forms import CALLED, OTHER_FIRST_NAMES
from evenhand.core.identify.tables.proper_words import OF_THE_MAP
from evenhand.core.identify.tables.titles import COURTESIES, TITLES
from evenhand.core.identify.tokens import Token

FIRMS = frozenset(
    listed(
        """
    garage shop bakery cafe farm butcher butchers grocer grocers greengrocer chemist pharmacy pub inn hotel
    restaurant takeaway salon barber barbers store stores supermarket florist dairy brewery yard mill works
    kitchen pizzeria chippy buses coaches taxis wines brewery bookshop newsagent nursery orchard stall market
    van builders plumbers printers opticians dentist surgery vets sweets ices bar diner
    station falls sponge reservoir docks wharf pier quay terrace estate roundabout junction plum
    """
    )
)
FIGURES = frozenset(
    listed(
        """
    word name river god goddess saint character castle star planet breed kind type brand place city town
    country
    hero heroine king queen prince princess flower plant colour fruit dance song book poem play film game ship
    mountain island lake month day sort spice cheese drink dish language script moon comet
    """
    )
)
OF_PLANTS = frozenset(
    listed(
        """
    jam jelly marmalade chutney pickle cake pie tart crumble cordial juice tea soup sauce syrup oil bread
    pudding custard sorbet fool cheese wine cider perfume soap candle bulb seed seedling sapling tree bush
    hedge shrub flower blossom petal bouquet leaf leaves berry berries fruit bed border bunch garland
    necklace ring bracelet beads bead stone paint dye
    """
    )
)
SMALL_PARTICLES = frozenset(
    listed("ap ab y de del della di da do dos das o von van der den ibn bin bint al el le la du ferch")
)
HONOURS = COURTESIES | {"khan", "aunty", "auntie", "uncle"}
IN_A_STORY = Pattern(
    r"\b(?:in|from|of|with) (?:an?|the|our|this|that|their|my) (?:\w+ )?(?:story|stories|plays?|myth"
    r"|legend|bible|qur'?an|torah"
    r"|poems?|books?|film|song|songs|opera|tale|tales|quiz|novel|comic|musical|pantomime|panto"
    r"|topic|syllabus)\b"
    r"|\b(?:story|tale|legend|myth|book|poem|film|musical|play|song) (?:of|about|by|called)\b(?! (?:it"
    r"|him|her|them|this|what|the)\b)"
    r"|\b(?:on|for) (?:the|our) (?:\w+ ){0,2}wall\b|\b(?:film club|history wall|word wall|raffle"
    r"|in the quiz)\b",
    re.IGNORECASE,
)
DONE_TO_SOMEBODY = Pattern(
    r"\b(?:dropped|left out|replaced|turned away|kept out|sent (?:out|home)|not allowed|refused"
    r"|passed over|picked|chosen|(?:her|his) part"
    r"|was told|were told|couldn't be|can't be)\b",
    re.IGNORECASE,
)
"""What happens to pupils around a play."""
BY_SOMEBODY = Pattern(
    r"\b(?!written|composed|painted|authored)(?:\w{2,}(?:ed|wn|ken|ung|ven|sen|ten|den)|found|made|led"
    r"|run|won|read|told|built|caught|cut|held"
    r"|bought|brought|sold|taught|put|set up) by $",
    re.IGNORECASE,
)
"""Found by, drawn by: whoever does something is somebody."""
MADE_BY_SOMEBODY = Pattern(
    r"\b(?:whoever|somebody|someone|one of you|some of you|anybody|anyone|a person)\b(?: \w+){0,4}? (?:drew"
    r"|drawn|drawing|made|making|did|put|putting|printed|printing|stuck|sticking|posted|post|posting|sent|shared|sharing|wrote|writing|written|filmed|took"
    r"|edited|pinned|left|hung)\b[^.!?;]{0,40}$",
    re.IGNORECASE,
)
"""Whoever drew the cartoon of Beth: a likeness that somebody here made is of somebody here."""
HONOURED = Pattern(
    r"\b(?:hats? off|thanks|thank you|congratulations|well done|bravo|cheers|welcome|farewell|goodbye"
    r"|good luck|tribute|credit|prize|cup|award|medal"
    r"|belongs?|(?:said|shown|told|sent|"
    r"handed|lent|awarded|presented))(?: \w+){0,3} (?:to|for) $",
    re.IGNORECASE,
)
"""Hats off to Garside: thanks and honours go to people."""
OF_ONES_OWN = Pattern(
    r"(?<='s)\s+(?:\w+ )?(?:mum|dad|mother|father|parents?|family|gran\w*|nan\w*|brothers?|sisters?"
    r"|aunt\w*|uncle|friends?"
    r"|husband|wife|partner|class|teacher|carer|daughters?|sons?)\b",
    re.IGNORECASE,
)
"""Who only belongs to people: Brian's family."""
WITH_ONES_OWN = Pattern(
    r"\s+and (?:her|his|their) (?:\w+ )?(?:mum|dad|mother|father|parents?|family|gran\w*|nan\w*|brothers?"
    r"|sisters?"
    r"|aunt\w*|uncle|friends?|cousins?|husband|wife|partner|class|classmates?|teacher|carer|daughters?"
    r"|sons?)\b"
)
"""Rhiannon and her sister are in the school play."""
AND_OTHERS = Pattern(
    r"\s+and other (?:\w+ ){0,2}(?:songs?|carols|hymns|poems|plays|stories|tales|books|films|works|favourites"
    r"|tunes|reels|musicals|myths|legends|heroes|saints|places|islands|towns|villages|rivers)\b"
)
"""Erin and other Irish songs."""
FROM_HERE_TO = Pattern(r"\s+to\s+[A-Z]\w+[),]")
"""Islands (Skye to Shetland)."""
AND_ITS = Pattern(r"\s+and (?:her|his|the|their) [A-Z]")
DEFINED = Pattern(r"\s+(?:is|was|means) (?:also |now |once )?(?:a|an|the) (?P<nouns>\w+(?: \w+)?)")
A_GOOD_NAME = Pattern(
    r"name(?: (?:that|which))? (?:has|have|had|is|was|I|we|you|they|nobody|people|some|everyone|to)\b"
    r"(?! (?:found|common|borne|given|short|from)\b)"
)
"""Frost is a name that has been dragged about: what is told of the name is told of who bears it."""
IS_STUDIED = Pattern(
    r"\s+(?:is|was|will be) (?:also |now |once |again )?the (?:subject|topic|theme|focus|hero"
    r"|heroine) of (?:the |our "
    r"|a |this \w+'s )?(?:(?:Year \d+|[SP]\d|sixth form|reception)(?:'s)? )?(?:\w+ ){0,2}?(?:projects?"
    r"|topics?|lessons?"
    r"|assembl(?:y|ies)|exhibitions?|displays?|talks?|lectures?|poems?|plays?|books?|novels?|films?|songs?"
    r"|trips?|unit|module|essays?)\b"
)
"""Bevan is the subject of Year 10's history project."""
MEANS = Pattern(r"(?:,[^,.;]{2,30},)?\s+(?:means|comes from the|is (?:an old|a|the \w+) (?:word|name) for)\b")
FOR_SOMEBODY = Pattern(
    r"\s+(?:for|4)\s+(?!Mr|Mrs|Ms|Miss|Dr|Year|Reception|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday"
    r"|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|I\b"
    r"|Easter|Christmas|Lent|Advent|Eid|Diwali|Ramadan|Passover|Hanukkah|Holi|Vaisakhi|Halloween"
    r"|Hallowe'en|Bonfire"
    r"|Whitsun|Michaelmas|Mother|Father|World|Key|Class|Form|Room|Form|Maths|English|French|German"
    r"|Spanish|Welsh"
    r"|Gaelic|Irish|Science|History|Geography|Music|Art|Drama|PE|ICT|RE|IT)[A-Z]\w+"
)
"""Hope for Youth: what a body is for."""
BY_WHOM = Pattern(r"\b(?P<work>\w+)(?: \w+){0,2} by\s+$", re.IGNORECASE)
SENTENCE_END = Pattern(r"[.!?\n]")
LEAST = 3
VOCABULARY = EVERYWHERE | VERY_COMMON | COMMON | KNOWN
ITS_KIND = Pattern(
    r",\s+(?:our|the|a|an)\b(?:\s[\w']+){0,5}?\s(?:day|week|festival|fair|play|book|film|song|ship|boat"
    r"|charity)\b"
)
"""What something is, behind its name."""
BUILDINGS = frozenset(
    listed("hall park bridge field church court lodge pond centre theatre house square gardens")
)
OF_A_NAME = frozenset(
    listed(
        """
    band bands collar bun buns tea cake books club cup shield trophy award prize method
    food fair show bus train road choir library market carnival festival gala hospital bypass museum
    foundation bequest lifeboat marathon railway canal valley area
    """
    )
)
"""What is called after somebody."""
OF_A_STAGE = Pattern(
    r"\b(?:(?:play|book|film|musical|show|production|pantomime|story|novel|opera),"
    r"|put(?:ting)? on|staging|performing|rehearsing|(?:tickets?|rehearsals?|auditions?|performances?"
    r"|productions?|cast|songs?|posters?) (?:for|of|from)|(?:study(?:ing)?|studied|learn(?:ing|t)? about"
    r"|(?:topic|lessons?|unit) (?:on|about)) (?:[A-Z]\w+ and )?)\s*$",
    re.IGNORECASE,
)
"""What stands before the title of a play."""
FOR_A_STAGE = Pattern(
    r"\s+(?:for|as) (?:their|our|the|this \w+'s|next \w+'s) (?:\w+ ){0,2}"
    r"(?:play|production|show|musical|concert|panto)\b"
)
INSTITUTION = Pattern(
    r",?\s+where\b"
    r"|\s+(?:(?:C of E|CE|RC|Catholic|Junior|Infant|Primary|High|Grammar|Secondary|Community)\s+){0,3}"
    r"(?:Primary|Schools?|Juniors?|Infants?|Academy|College|Grammar|Nursery|Church|Chapel|United|Rovers"
    r"|Town|City|Head(?= [a-z])|Point|Sands|Bay|Cove|Cliffs?|Tor|Crag|Down|Downs|Glen|Loch|Ness|Harbour|Haven"
    r"|Lighthouse|Island|Common|Heath|Reservoir|Falls|Caves?|Quay|Pier|Lane|Road|Street|Avenue|Crescent"
    r"|Terrace"
    r"|Athletic|Rangers|Wanderers|Library|Museum|Hospital|Baths|Woods?|Beach|Castle|Station|Common|Moor"
    r"|Hill)\b"
)
"""What follows the name of a place: Hartley Primary, Marsden Library, Wells, where the fair was."""
FROM_ELSEWHERE = Pattern(
    r"\b(?:choirs?|teams?|bands?|orchestras?|visitors|schools?|clubs?|squads?|side|company|troupe"
    r"|churche?s?|parish"
    r"|singers|dancers|players|runners|bakers?|farmers?|firm|shop|garage|museum|theatre|bus|coach|train"
    r"|pupils|children|students|families|guests|friends|people)"
    r" (?:\w+ )?from\s+$"
    r"|\b(?:trips?|visits?|walk(?:ed|ing|s)?|coach|bus|train|drive|drove|travel(?:led|ling)?|journeys?|outing"
    r"|excursion|roads?|away|home|fixtures?|match|games?|play(?:ing|ed)?(?: away)?|residential)"
    r" (?:to|at|in|from|against)\s+$|\btwinned with\s+$"
    r"|\b(?:goes|going|go|went|sails?|sailed|sailing|heads?|heading|headed|sets? off|off|cycl(?:e|ed|ing)"
    r"|way) (?:\w+ )?(?:to|for)\s+$",
    re.IGNORECASE,
)
IN_A_TOWN = Pattern(r"\b(?:in|near|at|across|around|outside|through|via|towards|of)\s+$")
"""What stands before the name of a town, and seldom before somebody's surname alone."""
"""What stands before the name of a place: the choir from Grantchester, a walk to Hadlow, away to Marsden."""
TITLE_BEFORE = Pattern(r"\b(?:Mr|Mrs|Ms|Miss|Dr|Rev)\.?\s+$")
HYPHENED = Pattern(r"-(?:the|of|in|on|upon|under|by|cum|next)-", re.IGNORECASE)
"""What only figures and places have in their names: Winnie-the-Pooh, Newton-under-Hale."""
ITS_HERO = Pattern(
    r"\b(?:its|the|their|our|whose|young|old)(?: \w+)? (?:hero|heroine|villain|narrator|protagonist"
    r"|(?:main )?character|novelist|playwright|painter|sculptor|explorer|inventor|astronaut|giant|dragon"
    r"|saint)s?,?"
    r" (?:is |are |called |named )?$"
    r"|\b(?:sailor|soldier|captain|miner|smuggler|pirate|knight|monk|nun|merchant|servant) (?:was "
    r"|is )?(?:called|named) $"
    r"|\b(?:dog|cat|pony|horse|hamster|rabbit|tortoise|bear|doll|puppet|snail|hen|lamb)(?:'s name is"
    r"| is called) $",
    re.IGNORECASE,
)
STUDIED = Pattern(
    r"[^.!?]*\b(?:have|has|had|is|are) (?:\w+ )?(?:been )?(?:(?:reading|learning|finding out) about"
    r"|studying)\b",
    re.IGNORECASE,
)
"""Raleigh, Drake and Frobisher are what Year 5 have been reading about."""
IS_STAGED = Pattern(
    r"(?: and [A-Z]\w+)? (?:is|are|was|were|will be) (?:on at|on tour|sung|performed|staged|played"
    r"|showing|screened"
    r"|read aloud|being (?:sung|performed|staged|played|read))\b"
)
ITS_TITLE = Pattern(
    r"(?P<call>!(?=\s+[a-z]))"
    r"|\s+(?:in|and the|at the|of the|versus the) (?:the )?[A-Z]\w+(?P<is>\s+(?:is|was|are|were|will)\b)?"
    r"|\s+is (?:our|the|this|next)(?: \w+){0,3}? (?P<work>\w+)(?: (?:this|next|of|for|at)\b|[.,;!]|$)",
)
BESIDE_IT = Pattern(
    r",\s+(?:our|the|a|their|my)(?P<words>(?: [a-z'-]+){1,4})(?=[,.;!?]|\s+(?:is|was|has|[A-Z]))"
)
CALLED_SO = Pattern(
    r"\b(?P<nouns>[a-z]+(?: [a-z]+)?)(?: (?:is|are|was|were))?(?:,| (?:called|named)) (?:\w+ and )?$"
)
COMPANY = Pattern(
    r"\s+(?:and|&)\s+[A-Z]\w+,?\s+(?:the\s+)?(?:solicitors|builders|butchers|bakers|estate agents|printers"
    r"|accountants|architects|funeral|coaches|plumbers|roofers|opticians|vets|dentists|florists)\b"
)
AND_PARTNER = Pattern(
    r" & [A-Z][a-z]+(?:,(?! (?:the|our|my|two|both|who|whose|his|her|their)\b)"
    r"| (?:is|are|was|were|has|have|van|shop|delivered)\b(?! both\b))"
)
TURNED_TO = Pattern(
    r"\b(?:leave|leaving|about|to|at|for|with|behind|on|against|poor|dear|of)\s+$", re.IGNORECASE
)
"""What leads to people whom something is said or done to."""
TITLED = frozenset(TITLES)
DONE = frozenset(
    listed(
        """
    drove rode swam sang ran fell wrote fed led hid held thought bought caught taught spent built fought
    threw drew
    blew flew knew grew woke chose froze stole swore tore wore forgot lay slept dealt sold shut swept
    dug hung shook lit shot ate drank chose rang lent bent bit bred clung crept dreamt leapt leant learnt
    knelt lit fled flung slid slung spat spelt spilt sprang stung sank shrank strode wound wrung bound ground
    outran beat cut hit put let set shed split spread bet bid cast cost hurt quit burst thrust
    rose spun stuck struck swung wept won paid understood withdrew overheard mended
    """
    )
)
BEING = frozenset(("are", "were", "is", "will", "wanted", "needed"))
ENDS_LIKE_A_VERB = Pattern(r"(?:[^e]ed|ly|ing)$")


def tells_of_a_quarrel(text: str, place: int) -> bool:
    """Whether the sentence around a place tells of something said or done."""
    return INCIDENT.search(_sentence(text, place)) is not None


def is_something_else(text: str, tokens: Sequence[Token], *, first: int, last: int) -> bool:
    """Whether the words around a name say that a thing, a firm or a figure is meant. Where the sentence tells
    of a quarrel the name stays somebody's."""
    around = _sentence(text, tokens[first].start)
    end = tokens[last].end
    if _is_of_a_pair(text, tokens, first=first, last=last) or HYPHENED.match(text, end):
        return True
    if is_or_does_as_people_do(text, end):
        return False
    if f"{text[tokens[first].start : end]} means" in text or FOR_SOMEBODY.match(text, end):
        return True
    if AND_OTHERS.match(text, end):
        return True
    if INCIDENT.search(around):
        return False
    return (
        is_before_a_thing(text, tokens, last)
        or _is_made_of_it(text, tokens, last)
        or _is_a_firm(text, tokens, last)
        or COMPANY.match(text, end) is not None
        or _is_a_firms_pair(text, tokens, last)
        or COMPANY.match(text, tokens[max(0, first - 2)].end) is not None
        or _is_of_a_line(text, tokens, last)
        or AND_ITS.match(text, end) is not None
        or _is_of_a_range(text, tokens, first=first, last=last)
        or ITS_HERO.search(text, max(0, tokens[first].start - 40), tokens[first].start) is not None
        or STUDIED.match(text, end) is not None
        or _is_defined(text, end)
        or _is_by(text, tokens[first].start)
        or (
            _is_a_title(text, tokens, first=first, last=last)
            and not is_made_by_somebody(text, tokens[first].start)
        )
        or _is_an_animal(text, tokens, first=first, last=last)
        or (
            IN_A_STORY.search(around) is not None
            and DONE_TO_SOMEBODY.search(around) is None
            and OF_ONES_OWN.match(text, end) is None
            and WITH_ONES_OWN.match(text, end) is None
            and BY_SOMEBODY.search(text, max(0, tokens[first].start - 30), tokens[first].start) is None
            and not is_made_by_somebody(text, tokens[first].start)
        )
    )


def is_made_by_somebody(text: str, place: int) -> bool:
    """Whether a likeness of the name at a place was made by somebody whom the letter will not name."""
    return MADE_BY_SOMEBODY.search(text, max(0, place - 120), place) is not None


def _is_of_a_range(text: str, tokens: Sequence[Token], *, first: int, last: int) -> bool:
    start = tokens[first].start
    return text[start - 1 : start] == "(" and FROM_HERE_TO.match(text, tokens[last].end) is not None


def is_elsewhere(text: str, tokens: Sequence[Token], *, first: int, last: int) -> bool:
    """Whether a bare surname is that of a place one goes to or comes from."""
    start, end = tokens[first].start, tokens[last].end
    if tokens[last].possessive or TITLE_BEFORE.search(text, max(0, start - 8), start):
        return False
    if HONOURED.search(text, max(0, start - 40), start):
        return False
    return (
        INSTITUTION.match(text, end) is not None
        or FROM_ELSEWHERE.search(text, max(0, start - 40), start) is not None
        or (tokens[last].norm in OF_THE_MAP and IN_A_TOWN.search(text, max(0, start - 12), start) is not None)
    )


def is_called_the(text: str, tokens: Sequence[Token], *, first: int, last: int) -> bool:
    """The Victoria Hall, the Alice band, a lily pond, Rose Day, our flag day: a name behind an article or
    before what it is the name of."""
    start = tokens[first].start
    for end in {tokens[last].end, tokens[min(last + 1, len(tokens) - 1)].end}:
        if ITS_KIND.match(text, end):
            return True
    before = tokens[first - 1].norm if first and not text[tokens[first - 1].end : start].strip(" ") else ""
    behind = _beside(text, tokens, last)
    if before in ("christmas", "year") and tokens[first].norm == "eve":
        return True
    if tokens[last].norm in BUILDINGS and "the" in (before, tokens[first - 2].norm if first > 1 else ""):
        return last > first or (tokens[first - 1].capital and tokens[first].capital)
    if before not in ("the", "a", "an") or behind is None or tokens[last].possessive:
        return False
    return behind.norm in BUILDINGS or (behind.norm in OF_A_NAME and not behind.capital)


def _sentence(text: str, place: int) -> str:
    start = max((match.end() for match in SENTENCE_END.finditer(text, max(0, place - 300), place)), default=0)
    stop = SENTENCE_END.search(text, place)
    return text[start : stop.start() if stop else len(text)]


def is_before_a_thing(text: str, tokens: Sequence[Token], last: int) -> bool:
    """Harris tweed, Stanley knives, Tommy guns: what follows is a thing and nothing that somebody does."""
    after = _beside(text, tokens, last)
    if after is None or tokens[last].possessive or after.capital:
        return False
    word = after.written.lower()
    if word in VOCABULARY | PERSONS_VERBS | DONE | HONOURS or ENDS_LIKE_A_VERB.search(word):
        return False
    if len(word) < LEAST or "'" in word or not word.isalpha():
        return False
    if not word.endswith("s") or word.endswith("ss"):
        return True
    if text[after.end : after.end + 1] == ",":
        return True
    third = _beside(text, tokens, last + 1)
    return third is not None and (third.norm in PERSONS_VERBS | DONE or third.norm in BEING)


def _is_made_of_it(text: str, tokens: Sequence[Token], last: int) -> bool:
    """Quince jam, Hazel hedges: a plant or a food."""
    after = _beside(text, tokens, last)
    if after is None or tokens[last].possessive or after.capital:
        return False
    return bool({after.norm, after.norm.removesuffix("s"), after.norm.removesuffix("es")} & OF_PLANTS)


def _beside(text: str, tokens: Sequence[Token], place: int) -> Token | None:
    if place + 1 >= len(tokens) or text[tokens[place].end : tokens[place + 1].start].strip(" "):
        return None
    return tokens[place + 1]


def _is_a_firm(text: str, tokens: Sequence[Token], last: int) -> bool:
    """Hewitt's garage, Fernandes wines, Bev's Buttons."""
    following = [
        one
        for one in tokens[last + 1 : last + 4]
        if not SENTENCE_END.search(text, tokens[last].end, one.start)
    ]
    if not tokens[last].possessive:
        return bool(following) and following[0].norm in FIRMS
    if any(one.norm in FIRMS for one in following):
        return True
    return bool(following) and following[0].capital and not _is_an_abbreviation(following[0])


def _is_an_abbreviation(token: Token) -> bool:
    """Mabli's PE bag."""
    return token.written.isupper() and token.norm in ABBREVIATIONS


def _is_a_firms_pair(text: str, tokens: Sequence[Token], last: int) -> bool:
    """Fortnum & Mason: a name, the sign of a firm, and a surname that is nobody's first name."""
    if not AND_PARTNER.match(text, tokens[last].end) or last + 1 >= len(tokens):
        return False
    around = _sentence(text, tokens[last].start)
    start = tokens[last].start
    if QUARREL.search(around) or TURNED_TO.search(text, max(0, start - 12), start):
        return False
    partner = tokens[last + 1].norm
    return partner not in CALLED and partner not in OTHER_FIRST_NAMES and partner not in COURTESIES | TITLED


def _is_of_a_line(text: str, tokens: Sequence[Token], last: int) -> bool:
    """Emrys ap Iwan, Craig y Nos: a small word between two names."""
    small, name = (
        _beside(text, tokens, last),
        _beside(text, tokens, last + 1) if last + 1 < len(tokens) else None,
    )
    return small is not None and name is not None and small.norm in SMALL_PARTICLES and name.capital


def _is_defined(text: str, end: int) -> bool:
    if MEANS.match(text, end):
        return True
    match = DEFINED.match(text, end)
    if match is not None and A_GOOD_NAME.match(text, match.start("nouns")):
        return False
    if match is not None and not (FIGURES | THINGS).isdisjoint(match["nouns"].lower().split()):
        return True
    return IS_STUDIED.match(text, end) is not None


def _is_by(text: str, start: int) -> bool:
    match = BY_WHOM.search(text, max(0, start - 40), start)
    return match is not None and match["work"].lower() in WORKS


def _is_a_title(text: str, tokens: Sequence[Token], *, first: int, last: int) -> bool:
    """Oliver! in the hall; tickets for Annie; Matilda is our class reader: a book or a play."""
    start, end = tokens[first].start, tokens[last].end
    if (
        OF_A_STAGE.search(text, max(0, start - 40), start)
        or FOR_A_STAGE.match(text, end)
        or IS_STAGED.match(text, end)
    ):
        return True
    match = ITS_TITLE.match(text, end)
    if match is None:
        return False
    work = match["work"]
    return bool(match["call"] or match["is"] or (work and work.lower().removesuffix("s") in TEXTS))


def _is_an_animal(text: str, tokens: Sequence[Token], *, first: int, last: int) -> bool:
    """Rosie, our school dog; Catriona, the sequel to Kidnapped; the lambs are called Oliver and Annie."""
    told = BESIDE_IT.match(text, tokens[last].end)
    if told is not None and not (KEPT | SERIES).isdisjoint(_ones(told["words"])):
        return True
    called = CALLED_SO.search(text, max(0, tokens[first].start - 50), tokens[first].start)
    return called is not None and not KEPT.isdisjoint(_ones(called["nouns"]))


def _ones(words: str) -> set[str]:
    return {word.removesuffix("s") for word in words.lower().split()}


def _is_of_a_pair(text: str, tokens: Sequence[Token], *, first: int, last: int) -> bool:
    """Tom, Dick and Harry; Jack and Jill."""
    near = [one.norm for one in tokens[max(0, first - 2) : last + 3] if one.norm not in ("and", "or")]
    return any(f"{one} {other}" in PAIRS for one, other in pairwise(near))
