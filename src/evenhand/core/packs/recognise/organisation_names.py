"""What the organisations behind well-known addresses are called. General knowledge, written down on
2026-11-22; an address here says whose it is, not that it is the best place to send anybody."""

from datetime import date

WRITTEN_ON = date(2026, 11, 22)

NAMES = {
    "anti-bullyingalliance.org.uk": "Anti-Bullying Alliance",
    "ceop.police.uk": "CEOP",
    "ceopeducation.co.uk": "CEOP Education",
    "childline.org.uk": "Childline",
    "childnet.com": "Childnet",
    "commonsensemedia.org": "Common Sense Media",
    "educationsupport.org.uk": "Education Support",
    "familylives.org.uk": "Family Lives",
    "internetmatters.org": "Internet Matters",
    "iwf.org.uk": "Internet Watch Foundation",
    "kidscape.org.uk": "Kidscape",
    "nspcc.org.uk": "NSPCC",
    "parentzone.org.uk": "Parent Zone",
    "reportharmfulcontent.com": "Report Harmful Content",
    "saferinternet.org.uk": "UK Safer Internet Centre",
    "samaritans.org": "Samaritans",
    "swgfl.org.uk": "SWGfL",
    "thinkuknow.co.uk": "Thinkuknow",
    "youngminds.org.uk": "YoungMinds",
}
RENAMED = {"thinkuknow.co.uk": "CEOP Education, at ceopeducation.co.uk"}


def known_host(host: str) -> str:
    """The address in `NAMES` that a host belongs to; empty if it belongs to none."""
    return next((known for known in NAMES if host == known or host.endswith(f".{known}")), "")
