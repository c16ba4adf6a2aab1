"""Which platform a link leads to, told from its host alone. Nothing is fetched."""

import re

from evenhand.core.cases.routes import Platform

HOSTS = {
    "facebook.com": Platform.FACEBOOK,
    "fb.com": Platform.FACEBOOK,
    "fb.me": Platform.FACEBOOK,
    "fb.watch": Platform.FACEBOOK,
    "instagram.com": Platform.INSTAGRAM,
    "instagr.am": Platform.INSTAGRAM,
    "tiktok.com": Platform.TIKTOK,
    "x.com": Platform.X,
    "twitter.com": Platform.X,
    "snapchat.com": Platform.SNAPCHAT,
    "whatsapp.com": Platform.WHATSAPP,
    "wa.me": Platform.WHATSAPP,
    "youtube.com": Platform.YOUTUBE,
    "youtube-nocookie.com": Platform.YOUTUBE,
    "youtu.be": Platform.YOUTUBE,
    "g.page": Platform.GOOGLE_REVIEWS,
    "maps.app.goo.gl": Platform.GOOGLE_REVIEWS,
    "maps.google.com": Platform.GOOGLE_REVIEWS,
    "maps.google.co.uk": Platform.GOOGLE_REVIEWS,
    "mumsnet.com": Platform.MUMSNET,
    "reddit.com": Platform.REDDIT,
    "redd.it": Platform.REDDIT,
    "nextdoor.com": Platform.NEXTDOOR,
    "nextdoor.co.uk": Platform.NEXTDOOR,
}
GOOGLE = ("google.com", "google.co.uk")
REVIEWS = ("/maps", "/local", "/search/local")
_LINK = re.compile(r"(?:https?:)?(?://)?(?P<host>[^/?#\\]*)(?P<path>[^?#]*)", re.IGNORECASE)


def platform_of(link: str) -> Platform | None:
    """The platform a link leads to; None where it is none of those in the directory.

    The host decides, or its end at a dot: `facebook.com.example.org` is not Facebook, and neither is
    what hides behind an `@`. Google is taken for reviews only on its maps.
    """
    match = _LINK.match(link.strip())
    assert match is not None, "every part of the pattern may be empty"
    host = match["host"].rpartition("@")[2].partition(":")[0].rstrip(".").lower()
    labels = host.split(".")
    ends = (".".join(labels[number:]) for number in range(len(labels)))
    for end in ends:
        if end in HOSTS:
            return HOSTS[end]
        if end in GOOGLE and match["path"].lower().startswith(REVIEWS):
            return Platform.GOOGLE_REVIEWS
    return None


NAMES = {
    "fb": Platform.FACEBOOK,
    "insta": Platform.INSTAGRAM,
    "twitter": Platform.X,
    "snap": Platform.SNAPCHAT,
    "google": Platform.GOOGLE_REVIEWS,
    "google maps": Platform.GOOGLE_REVIEWS,
    "google review": Platform.GOOGLE_REVIEWS,
}


def platform_named(site: str) -> Platform | None:
    """The platform somebody means by a word, such as “Facebook group” or “Insta”; None if none fits."""
    said = " ".join(re.findall(r"\w+", site.lower()))
    known = {**{one.value.replace("-", " "): one for one in Platform}, **NAMES}
    for name in sorted(known, key=len, reverse=True):
        if re.search(rf"\b{name}\b", said):
            return known[name]
    return None
