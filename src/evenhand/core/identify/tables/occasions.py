"""Small words around an occasion, and names of days and subjects that single nothing out."""


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


OPENERS = _words(
    """
    at on in after before during following since about over from outside near by around of to with
    """
)
AFTER = _words(
    """
    after following during since outside
    """
)
DEFINITE = _words(
    """
    the that this last our their his her yesterday's
    """
)
INDEFINITE = _words(
    """
    a an some any one another each every no
    """
)
NOT_PART_OF_IT = _words(
    """
    and or but who which that because when while is was were are be been being has have had will would
    can could should may might must do does did not i we you they he she it if as so than then there
    here
    """
)
CALLED = _words(
    """
    group groups chat chats page pages forum thread channel board server feed account
    """
)
SINGLES_NOTHING_OUT = _words(
    """
    christmas easter diwali eid hanukkah halloween ramadan lent advent world book day red nose children
    need year reception nursery class school pe maths english science physics chemistry biology history
    geography french german spanish latin music art drama re ict computing design technology monday
    tuesday wednesday thursday friday saturday sunday january february march april may june july august
    september october november december i facebook whatsapp instagram tiktok snapchat
    """
)
