"""The name of the online group in what a record says of where a post stood."""

from evenhand.core.identify.shadow import plain
from evenhand.core.identify.tables import listed
from evenhand.core.identify.vocabulary import words_of

SITES = frozenset(
    listed(
        """
    bluesky discord facebook google instagram linkedin messenger mumsnet nextdoor reddit snapchat telegram
    threads tiktok trustpilot twitter whatsapp x youtube
        """
    )
)
PARTS_OF_SITES = frozenset(
    listed(
        """
    a account and channel chat class comment comments dm feed forum group in live message messages of on page
    parents post posts private public reel reels review reviews school server status stories story the thread
    video videos website
        """
    )
)
"""What every site has: it names no group."""


def group_named_in(where: str) -> str:
    """The group where a post stood: "Marlbury Mums" of "Facebook / Marlbury Mums" and of "Facebook, Marlbury
    Mums", "Marlbury Blether" where it stands alone; empty for "Instagram story". Total."""
    _, slash, name = where.partition("/")
    if not slash:
        site, _, behind = where.partition(",")
        name = behind if site.strip().lower() in SITES else where
    words = frozenset(word.written.lower() for word in words_of(plain(name)))
    return "" if words <= SITES | PARTS_OF_SITES else name.strip()
