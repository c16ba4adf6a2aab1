"""The web addresses of organisations that letters name, so that a slip in one can be seen.

Read on 2026-11-22. An address that is not here is never wrong for that; one that is a single slip
away from one of these probably is.
"""

from datetime import date

READ_ON = date(2026, 11, 22)

HOSTS = (
    "acas.org.uk",
    "anti-bullyingalliance.org.uk",
    "anxietyuk.org.uk",
    "barnardos.org.uk",
    "bbc.co.uk",
    "ceop.police.uk",
    "ceopeducation.co.uk",
    "childline.org.uk",
    "childnet.com",
    "citizensadvice.org.uk",
    "commonsensemedia.org",
    "contact.org.uk",
    "educationsupport.org.uk",
    "equalityhumanrights.com",
    "facebook.com",
    "familylives.org.uk",
    "gov.scot",
    "gov.uk",
    "gov.wales",
    "ico.org.uk",
    "instagram.com",
    "internetmatters.org",
    "ipsea.org.uk",
    "iwf.org.uk",
    "kelsi.org.uk",
    "kidscape.org.uk",
    "kooth.com",
    "legislation.gov.uk",
    "mentalhealth.org.uk",
    "mumsnet.com",
    "nationalbullyinghelpline.co.uk",
    "ndna.org.uk",
    "nextdoor.co.uk",
    "nga.org.uk",
    "nhs.uk",
    "nspcc.org.uk",
    "ofcom.org.uk",
    "pacey.org.uk",
    "papyrus-uk.org",
    "parentzone.org.uk",
    "place2be.org.uk",
    "police.uk",
    "reddit.com",
    "reportharmfulcontent.com",
    "saferinternet.org.uk",
    "samaritans.org",
    "snapchat.com",
    "swgfl.org.uk",
    "theeducationpeople.org",
    "themix.org.uk",
    "thinkuknow.co.uk",
    "tiktok.com",
    "victimsupport.org.uk",
    "whatsapp.com",
    "winstonswish.org",
    "youngminds.org.uk",
    "youtube.com",
)

SHORTEST = 5
"""Names shorter than this differ from too many others by a single slip."""


def is_known(host: str) -> bool:
    """Whether a host is one of the known ones, or belongs to one."""
    return any(host == known or host.endswith(f".{known}") for known in HOSTS)


def probably_meant(host: str) -> str:
    """The known host that is one slip away: a letter too many, missing, wrong or swapped with the next.

    Empty if the host is known, or no known one is that close.
    """
    name = host.lower().removeprefix("www.")
    if is_known(name):
        return ""
    for known in HOSTS:
        ending = ".".join(name.split(".")[-known.count(".") - 1 :])
        if len(known.partition(".")[0]) >= SHORTEST and (one_slip(name, known) or one_slip(ending, known)):
            return known
    return ""


def one_slip(one: str, other: str) -> bool:
    """Whether two words differ by one letter added, left out, changed or swapped with its neighbour."""
    shorter, longer = sorted((one, other), key=len)
    if one == other or len(longer) - len(shorter) > 1:
        return False
    pairs = zip(shorter, longer, strict=False)
    at = next((number for number, (a, b) in enumerate(pairs) if a != b), len(shorter))
    if len(shorter) != len(longer):
        return shorter[at:] == longer[at + 1 :]
    swapped = shorter[at : at + 2] == longer[at : at + 2][::-1] and shorter[at + 2 :] == longer[at + 2 :]
    return swapped or shorter[at + 1 :] == longer[at + 1 :]
