"""Whether a name is that of a figure on a stage, in a book, on a wall or in a myth, as the sentence says."""

import re

from evenhand.core.identify.about_somebody import HERSELF, Around, around, sentence_of
from evenhand.core.identify.around_names import KIN, PEOPLE_WORDS, Reading
from evenhand.core.identify.namesakes import BY_SOMEBODY
from evenhand.core.identify.patterns import Cued, Pattern
from evenhand.core.identify.tables import listed
from evenhand.core.identify.tables.common_words import VERY_COMMON
from evenhand.core.identify.tables.companions import COMPANIONS
from evenhand.core.identify.tables.name_words import PLACES
from evenhand.core.identify.tables.proper_words import OF_THE_MAP

WORD = Pattern(r"[^\W\d_]+")
OF_THE_STAGE = Pattern(
    r"\b(?:auditions? (?:for|in|are|will be|on)|(?:takes?|took|taking) (?:to )?the stage|on stage"
    r"|opening night|first night"
    r"|last night's performance|matin[eé]e|curtains? (?:up|rises?|goes|falls?)|act (?:one|two|three|four"
    r"|five|[1-5]|[IV]+)\b"
    r"|(?:last|final|opening|balcony|death) scene|understud\w+|leading (?:lady|man)|the cast of"
    r"|set texts?|class (?:book|reader|novel|text)"
    r"|A-level list|reading list|playwright|(?:next|this) (?:year|term|spring|summer|christmas)'s (?:play"
    r"|show|production|panto|musical)"
    r"|(?:play|show|production|panto|musical|opera|ballet|film|opera trip|theatre trip) (?:is|will be"
    r"|was)|film club|friday film"
    r"|(?:is|are|was) (?:on )?at the (?:odeon|lyceum|hippodrome|theatre|cinema|grand|playhouse|empire"
    r"|royal|globe|rep)"
    r"|myths?|legends?|fables?|folk ?tales?|fairy ?tales?|picture books?|world book day|book week"
    r"|cenotaph|leavers' song"
    r"|(?:on|for) the (?:\w+ )?(?:frieze|mural|tapestry)|stained glass|in (?:the|our) (?:\w+ )?(?:macbeth"
    r"|odyssey|nativity|panto(?:mime)?))\b",
    re.IGNORECASE,
)
"""What is only said of figures of the stage, of books and of walls."""
SCENE = Pattern(
    r"\b(?:plays?|shows?|productions?|panto(?:mime)?s?|musicals?|operas?|ballets?|film|poems?|story"
    r"|stories|novels?|drama|theatre|stage|nativity"
    r"|songs?|frieze|mural|exhibition|auditions?|rehears\w+|casting)\b",
    re.IGNORECASE,
)
"""Of the stage, of books and of songs."""
NARRATED = Pattern(
    r"(?: and [A-Z]\w+)? (?!is\b|has\b|was\b|does\b|needs\b|wants\b|lives\b|works\b|knows\b|runs\b"
    r"|comes\b|goes\b|makes\b|leads\b"
    r"|teaches\b|helps\b|plays\b|sings\b|directs\b|thinks\b|feels\b|hopes\b|misses\b|gets\b|takes\b"
    r"|deserves\b)[a-z]{2,}s (?!and\b|of\b)"
    r"|(?: and [A-Z]\w+)? (?:is|are) (?:murdered|killed|banished|shipwrecked|sad|turned into|stabbed"
    r"|married|reunited)\b"
)
"""Juliet wakes a minute too late: stories are told in the present."""
SUNG = Pattern(
    r"\b(?:play(?:ed|ing)?|sang|sing(?:ing)?|sung|perform(?:ed|ing)?|danced|acted|screening|showing"
    r"|staging) [“\"'‘]?$",
    re.IGNORECASE,
)
IS_A_SONG = Pattern(
    r"(?: and [A-Z]\w+)? (?:will be|was|is|were|are) (?:sung|recited|in (?:the|our) (?:\w+ ){0,2}set"
    r"|on (?:the|our) set list"
    r"|(?:the|our) (?:\w+(?:'s|s')? ){0,3}(?:song|piece|anthem|hymn|film|musical|opera))\b"
    r"| (?:closed|opened|ended|brought down) (?:the )?(?:house|staff karaoke|karaoke|concert|show|evening"
    r"|set)\b"
)
PLAYS_IT = Pattern(
    r"\b(?:was|were|is|are|being) (?:played|sung|danced|acted|drawn|painted|carved|read) (?:by|aloud|in"
    r"|on|at|with)\b"
)
MADE = Pattern(
    r"(?<='s)\s+(?:\w+ )?(?:posters?|poems?|paintings?|pictures?|drawings?|story|stories"
    r"|essays?|speech|talk|cakes?|models?|costumes?"
    r"|photos?|photographs?|letter|solo|sketch(?:es)?|project|homework|work|writing|design|robot|reading|voice)\b",
    re.IGNORECASE,
)
"""What pupils make: Yusuf's poem about the sea."""
APPOSED = Cued(
    r",\s+(?:the\s+|an?\s+|our\s+)?(?:[\w']+\s+){0,3}?(?:god|goddess|hero|heroine|king|queen|prince"
    r"|princess|patron|saint|giant|hound|tywysog"
    r"|monster|nymph|titan|knight|wizard|emperor|pharaoh|prophet|remover|lord|spirit|founder|inventor"
    r"|village|hamlet|town|city|island|isle|port|river|loch|lake|hill|mountain|moor|valley|glen|peninsula"
    r"|county"
    r"|pilgrimage|shrine|basilica|country|republic|kingdom|capital|musical|opera|ballet|hymn|carol"
    r"|st bernard|St Bernard|[Ll]abrador|[Ss]paniel|[Pp]oodle|[Tt]errier|[Cc]ockapoo|[Cc]avapoo"
    r"|[Ll]abradoodle|[Cc]ollie|[Rr]etriever|[Ww]hippet|[Gg]reyhound"
    r"|[Aa]lsatian|[Dd]almatian|[Bb]eagle|boxer dog|[Hh]usky|lurcher|sheepdog|pug|dachshund|corgi"
    r"|newfoundland|rottweiler"
    r"|shetland pony|guinea pig|tortoise|hamster|rabbit|owl|alpaca|llama|donkey"
    r"|narrowboat|boat|ship|ferry|barge|tug|lifeboat|engine|locomotive|tram|bus|mascot|puppet|robot|drone)\b",
    begins=",",
)
"""What a figure, a place or a ship is, told behind its name."""
WHICH_IS = Pattern(r",\s+which\b")
IN_A_LAND = Cued(
    r",\s+in (?:the )?(?:(?:north|south|east|west|central|northern|southern|eastern"
    r"|western)(?:ern)?[- ]?){0,2}"
    r"(?:africa|asia|america|europe|australia|england|scotland|wales|ireland|france|spain|italy|germany"
    r"|greece"
    r"|portugal|poland|india|china|japan|canada|brazil|egypt|israel|galilee|judea|palestine|the holy land"
    r"|(?:united )?states|usa|middle east|caribbean|mediterranean|pacific|atlantic|hebrides|highlands"
    r"|lake district|peak district"
    r"|[a-z]+shire|cornwall|devon|dorset|somerset|kent|sussex|essex|surrey|norfolk|suffolk|cumbria"
    r"|northumberland|durham|county [a-z]+)\b",
    re.IGNORECASE,
    begins=",",
)
"""Mali, in West Africa, is our country of the month."""
WHERE_IT_WAS = Pattern(r",?\s+where (?!she\b|he\b|they\b|we\b|I\b|her\b|his\b|it\b|you\b|there\b|nobody\b)")
OF_THE_WEEK = Cued(
    r"(?:,| and [A-Za-z]\w*| or [A-Za-z]\w*)?(?: is| are| was| were| will be|,) (?:our|the"
    r"|this)?(?: [\w']+){0,3}?"
    r" (?:country|county|city|town|island|river|crystals?|gems?|stones?|rocks?|minerals?|colours?|words?"
    r"|birds?"
    r"|trees?|flowers?|plants?|herbs?|spices?|fruits?|composers?|artists?|authors?|poets?|painters?"
    r"|scientists?"
    r"|inventors?|explorers?|books?|songs?|hymns?|saints?|virtues?|values?|instruments?|planets?"
    r"|constellations?"
    r"|animals?|dances?|tunes?|poems?|stor(?:y|ies)|legends?|cheeses?|cakes?) of the (?:week|month|term|year"
    r"|half-term|day|fortnight)\b",
    re.IGNORECASE,
    begins=",| and| or| is| are| was| were| will",
)
"""Beryl and garnet are the crystals of the week."""
TALES = Pattern(
    r"\b(?:tales?|legends?|myths?|puppets?|ballads?|another story"
    r"|a (?:\w+ )?(?:story|fable|yarn) (?:of|about|from)|(?:puppet|school|class|our"
    r"|year \d+)(?:'s)? play"
    r"|storytell\w+|bedtime story|picture book|chwedl\w*|mabinogi\w*)\b",
    re.IGNORECASE,
)
OF_A_TALE = Pattern(r" and (?:the|a|an|her|his|their) (?P<what>(?:[a-z-]+ )?[a-z-]+)")
NOT_OF_A_TALE = frozenset(
    listed(
        """
    rest others other whole team class cast crew band school staff office choir group club year nursery
    reception entire same local head new young older younger little big best lovely wonderful costume costumes
    fellow puppet puppets lights sound music
        """
    )
)
AS_A_SET_TEXT = Pattern(
    r"\s+(?:with|for) (?:Year|Yr|S|P)\s?\d|\s+is (?:the|our|year \d+'s|s\d's) (?:set text|class|gcse"
    r"|a-level)",
    re.IGNORECASE,
)
TICKETS = Pattern(
    r"[!\"”*']*[ \t]+(?:tickets?|rehearsals?|auditions?|costumes?|posters?|scripts?|programmes?"
    r"|soundtrack|sing-?along|the musical|dresses)\b",
    re.IGNORECASE,
)
CALLED_OUT = Pattern(r"!\s+(?=[A-Z\[“\"(])")
READ = Pattern(
    r"\b(?:are|is|were|been|be|now|still|finished|started|begun|enjoy\w*|lov\w+) (?:re-?)?(?:reading"
    r"|studying|rehearsing) $"
    r"|\b(?:children|pupils|students|infants|juniors|year \d+s?|groups?|class(?:es)?|coach\w*"
    r"|theatre trip)\b[^.!?]*\bto see $",
    re.IGNORECASE,
)
"""Year 12 are reading Emma; we took forty children to see Matilda."""
PUT_ON_BY = Pattern(
    r"\b(?:year \d+|reception|p\d|s\d|staff|club|society|school|class|infants|juniors|sixth form)'s? $",
    re.IGNORECASE,
)
TRIUMPH = Pattern(
    r" (?:is|was|has been) (?:a |an )?(?:\w+ )?(?:triumph|joy|delight|sell-?out|sold out|hit|riot|treat"
    r"|success)\b",
    re.IGNORECASE,
)
""""Year 6's Matilda was a triumph."""
BEAST = Pattern(
    r"\s*\((?:an? |our |the )?(?:\w+ )?(?:labrador|spaniel|poodle|terrier|cockapoo|collie|retriever|dog"
    r"|cat|rabbit|tortoise|hamster|pony|horse"
    r"|donkey|goat|hen|duck|owl|parrot|guinea pig|snake|gecko|lamb|llama|alpaca)\b"
    r"|(?: and [A-Z]\w+)? (?:has |have |had )?(?:been )?(?:wag(?:s|ged|ging)?|bark(?:s|ed|ing)?|purr(?:s"
    r"|ed|ing)?|mewed|hibernat\w+|hatched|laid (?:an egg|\w+ eggs)"
    r"|moult(?:s|ed|ing)|nested|has a litter|whelped|lambed|calved)\b",
    re.IGNORECASE,
)
"""Bella (labrador, aged six), Bella wags her tail."""
THE_BEASTS = Cued(
    r"\b(?:rabbits?|guinea pigs?|hamsters?|gerbils?|goats?|hens?|ducks?|lambs?|calves|kittens?|pupp(?:y"
    r"|ies)|dogs?|cats?|fish|goldfish|ponies"
    r"|pony|donkeys?|tortoises?|stick insects?|snails?|chicks?|piglets?|owls?|budgies?|geese|sheep"
    r"|cows?) (?:is|are|were|was) (?:\w+ and )?$",
    re.IGNORECASE,
    ends="is|are|were|was|and",
)


def is_of_a_story(reading: Reading, *, first: int, last: int) -> bool:
    """Whether the words around a name say that a figure, a work or a myth is meant. Where the sentence tells
    what is felt or done towards somebody, or the case is itself about a stage, the name stays a person's."""
    token, here = reading.tokens[first], around(reading, first)
    if here.of_a_quarrel:
        return False
    text, end = reading.text, reading.tokens[last].end
    start = token.start
    if APPOSED.match(text, end) or WHICH_IS.match(text, end) or BEAST.match(text, end):
        return True
    if IN_A_LAND.match(text, end) and _is_of_the_map(token.norm, here):
        return True
    if WHERE_IT_WAS.match(text, end) or OF_THE_WEEK.match(text, end):
        return True
    if _is_of_a_tale(text, here, end):
        return True
    if READ.search(text, max(0, start - 60), start) or THE_BEASTS.search(text, max(0, start - 40), start):
        return True
    if PUT_ON_BY.search(text, max(0, start - 20), start) and TRIUMPH.match(text, end):
        return True
    if _has_companions(reading, first, last, here):
        return True
    if here.of_somebody or SCENE.search(reading.told_of):
        return False
    return _is_of_the_stage(text, here, start=start, end=end)


def _is_of_the_map(norm: str, here: Around) -> bool:
    """Whether a land behind the name makes it a place, and not somebody who is away there."""
    return norm in PLACES | OF_THE_MAP or not (here.of_somebody or HERSELF.search(here.text))


def _is_of_a_tale(text: str, here: Around, end: int) -> bool:
    """Whether a name stands with what its tale is about: Osian and the land of youth."""
    told = OF_A_TALE.match(text, end)
    if told is None or TALES.search(here.text) is None:
        return False
    return (PEOPLE_WORDS | KIN | NOT_OF_A_TALE).isdisjoint(told["what"].split())


def _is_of_the_stage(text: str, here: Around, *, start: int, end: int) -> bool:
    """Whether the sentence tells of a stage or a book; what somebody does or makes for one is a person's."""
    token = text[start:end]
    if BY_SOMEBODY.search(text, max(0, start - 30), start) or MADE.match(text, end):
        return False
    if TICKETS.match(text, end) or AS_A_SET_TEXT.match(text, end):
        return True
    if token.isupper() and CALLED_OUT.match(text, end):
        return True
    if HERSELF.search(here.text):
        return False
    if SUNG.search(text, max(0, start - 24), start) or IS_A_SONG.match(text, end):
        return True
    if OF_THE_STAGE.search(here.text) or PLAYS_IT.search(text, end, here.start + len(here.text)):
        return True
    return SCENE.search(here.text) is not None and NARRATED.match(text, end) is not None


def _has_companions(reading: Reading, first: int, last: int, here: Around) -> bool:
    """Alice and the rabbit, Nelson and his column: what a story tells of the name."""
    names = {token.norm for token in reading.tokens[first : last + 1]}
    companions = frozenset().union(*(COMPANIONS.get(name, ()) for name in names)) - names - VERY_COMMON
    if not companions:
        return False
    own = {
        token.norm
        for place, token in enumerate(reading.tokens)
        if place in reading.people_at and here.start <= token.start < here.start + len(here.text)
    }
    words = {word.lower() for word in WORD.findall(_with_the_next(reading, here))}
    told = {word.lower() for word in WORD.findall(reading.told_of)}
    return bool(companions & words - own - told)


def _with_the_next(reading: Reading, here: Around) -> str:
    """A heading with what stands under it; else the sentence alone."""
    if not here.text.isupper():
        return here.text
    return f"{here.text} {sentence_of(reading.text, here.start + len(here.text) + 1).text}"
