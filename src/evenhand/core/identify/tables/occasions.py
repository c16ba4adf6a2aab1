"""Small words around an occasion, and names of days and subjects that single nothing out."""

OPENERS = frozenset(
    "at on in after before during following since about over from outside near by around of to with".split()
)
AFTER = frozenset("after following during since outside".split())
DEFINITE = frozenset("the that this last our their his her yesterday's".split())
INDEFINITE = frozenset("a an some any one another each every no".split())
NOT_PART_OF_IT = frozenset(
    """and or but who which that because when while is was were are be been being has have had will would can
    could should may might must do does did not i we you they he she it if as so than then there here""".split()
)
CALLED = frozenset(
    "group groups chat chats page pages forum thread channel board server feed account".split()
)
SINGLES_NOTHING_OUT = frozenset(
    """christmas easter diwali eid hanukkah halloween ramadan lent advent world book day red nose children need
    year reception nursery class school pe maths english science physics chemistry biology history geography
    french german spanish latin music art drama re ict computing design technology monday tuesday wednesday
    thursday friday saturday sunday january february march april may june july august september october november
    december i facebook whatsapp instagram tiktok snapchat""".split()
)
