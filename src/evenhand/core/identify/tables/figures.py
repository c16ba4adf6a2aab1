"""What bears a name and is nobody at the school: animals, plays, kings, pairs from stories, dishes."""

from evenhand.core.identify.tables import listed
from evenhand.core.identify.tables.name_words import THINGS, WORKS

TEXTS = WORKS | frozenset(listed("reader text production topic theme title comedy drama"))
SERIES = frozenset(listed("sequel prequel novel story tale poem play musical opera ballet myth"))
NOT_KEPT = frozenset(
    listed(
        """
    great guide school therapy tank steam builder explorer magician entertainer storyteller conqueror baptist
    clown engine
    """
    )
)
KEPT = (THINGS - NOT_KEPT) | frozenset(listed("clock lamb chick calf foal bird pet tadpole hive oak"))
"""What a school keeps and calls by a name."""
BYNAMES = frozenset(
    listed("great good bold wise brave conqueror terrible confessor bald lionheart magnificent elder younger")
)
PAIRS = frozenset(
    (
        "tom dick", "dick harry", "tom jerry", "adam eve", "jack jill", "romeo juliet",
        "pugh pugh", "pugh barney", "barney mcgrew", "cuthbert dibble", "dibble grubb",
        "mary martha", "martha mary", "gallia omnia", "rod jane", "jane freddy", "zippy george",
        "sooty sweep", "rag tag", "andy pandy", "darby joan", "jason argonauts", "geraint enid",
        "tristan isolde", "dafydd ap", "parry thrust", "cut thrust", "hansel gretel",
        "rahman rahim", "punch judy",
        "ben jerry", "bill ben", "ant dec", "wallace gromit", "antony cleopatra",
        "barbie ken", "marks spencer", "gilbert sullivan", "rosie jim", "cain abel", "david goliath",
        "samson delilah", "topsy tim", "biff chip", "ruth naomi", "laurel hardy", "morecambe wise",
        "holmes watson", "quiche lorraine", "peach melba", "victoria sponge", "earl grey",
        "charlotte russe", "eggs benedict", "beef wellington", "granny smith", "caesar salad",
    )
)  # fmt: skip
"""Words that stand beside each other in stories, on shop signs and on plates."""
