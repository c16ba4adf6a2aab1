"""Words that are also names, and the small words that tell which of the two somebody means."""


def _words(listed: str) -> frozenset[str]:
    return frozenset(listed.split())


MONTHS = _words("may april june august march")

NAMES_THAT_ARE_WORDS = MONTHS | _words(
    """
    ace amber an angel art ash autumn baker bank banks barber bay bean bee bell berry best bill bird bishop
    black blessing bliss bloom blue bond book booth bowl brand brave bridge bright brook brown bush butcher
    carol carpenter case cash chance chase child cherry christian church clay clever close coach comfort
    constant cook cooper coral cotton cross crystal daisy dale dawn day dean deep delight destiny diamond do
    dove drew drum duke earl east ever faith farmer favour fern field fields finch fisher flower forest
    foster fountain fox frank free french friend frost garden gardener gay gene gift ginger glory gold good
    grace grant gray green grey grove guy hall hand handy hardy harmony haven hazel head heath heather heaven
    hill ho holiday holly honey honour hope horn house hunt hunter iris iron ivory ivy jay jewel job joy judge
    justice keen key keys king knight lake lamb lane lark law lawn lean lemon letter light lily little lively
    long lord loud love lovely low lower lucky major manly mark marks marsh marshal mason mayor mercy merry
    miles mill miller mine mo moon moor more moss mount music my neat new nice noble noon north nurse oak
    olive only owl page pain paint palm parent park parks pass patience peace peach pearl penny pepper pike
    piper plant plum pole pool pope poppy porter post potter power praise precious price pride primrose prince
    princess prior promise prosper prudence queen rain ray read reader reading real reed reverend rich ridge
    rise river rivers rob robin rock rocky rod rose royal ruby rush sage sailor sales salt sand sandy
    school sea shade sharp shell shepherd short silver sky smart snow so song south sparks spring squire stark
    star stern steward still stone storm strange street strong sue summer summers sun sunny swan sweet swift
    tailor teacher temple tiger tom town trinity truth tuck tulip van victory vine violet walker wall walls
    ward waters way wells west white will willow wills winner winter winters wise wish wolf wood woods wren
    year young
    """
)
HONORIFICS = _words("mr mrs ms miss mx dr prof professor sir dame rev reverend fr father sister mister madam")
GREETINGS = _words("dear hello hi")
PARTICLES = _words(
    "de da di del della der den van von la le el al bin bint ibn abu ap ab mac st the and of y e"
)

# initials that stand for something else as well count only with their full stops
ABBREVIATIONS = _words(
    """
    ad am ba bc bm bst ca cc cd co cp cv dc de dj dt dv eu ey fa fe gb gp hr ht id ie it ks la lp lt ma md me
    mi mp ms na nb ne ni no nw ok pa pc pe pm pp pr ps pt ra re rs sa se so st sw ta tb tv uk un up us ut vs
    """
)
SPEAKING = _words(
    """
    said says wrote writes posted posts told tells asked asks complained complains thinks thought feels felt
    believes believed claims claimed shared shares called calls made came went did was has had
    """
)
SMALL_WORDS = _words(
    """
    a about after all also although and any are as at because been before both but by can could did do does
    for from had has have he her here his how i if in is it its last like many may might most mother my next
    no not of on once or our parents she should since so some spoke that the their then there these they this
    those though to today until was we were what when where which while who whose why will with would
    yesterday yet you your father
    """
)
AROUND_MONTHS = _words(
    """
    and around before after by during each early end every from in late last mid next of on or since this
    through throughout till to until
    """
)
