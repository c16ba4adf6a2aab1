"""Which addresses a letter may lead to: web pages, e-mail and telephone, and nothing else."""

from urllib.parse import quote, urlsplit

from evenhand.core.document import Link
from evenhand.core.findings import Finding, Level, Place, Refused

_SCHEMES = frozenset({"https", "http", "mailto", "tel"})
_STAYS = "%/:?#[]@!$&'()*+,;=-._~"
_UNSAID = ("https://", "http://", "mailto:", "tel:")


def address_of(link: Link) -> str:
    """The address in the letters an address may have. Raises `Refused` if it leads to no web page,
    mailbox or telephone."""
    address = link.address.strip()
    if not _leads_somewhere(address):
        raise Refused([_refusal(link)])
    return quote(address, safe=_STAYS)


def says_itself(link: Link) -> bool:
    """Whether the words of a link are its address already: with or without the scheme, or the same
    telephone number written for people."""
    words, address = (text.strip().removesuffix("/") for text in (link.text, link.address))
    if address.startswith("tel:"):
        return _last_digits(words) == _last_digits(address)
    return address in (words, *(scheme + words for scheme in _UNSAID))


def _last_digits(number: str) -> str:
    """Enough of a telephone number to know it by, however its country is written."""
    return "".join(letter for letter in number if letter.isdigit())[-9:]


def _leads_somewhere(address: str) -> bool:
    if any(ord(letter) < 0x21 or 0x7F <= ord(letter) < 0xA0 for letter in address):
        return False
    try:
        parts = urlsplit(address)
        _ = parts.port
    except ValueError:
        return False
    if parts.scheme in ("http", "https"):
        return bool(parts.hostname)
    return parts.scheme in _SCHEMES and bool(parts.path)


def _refusal(link: Link) -> Finding:
    return Finding(
        id="link-leads-nowhere",
        level=Level.STOP,
        words=f"The link “{link.text}” leads to “{link.address}”, which is no web address, "
        "e-mail address or telephone number.",
        mend="Write an address that begins with https://, http://, mailto: or tel: and has no blanks in it.",
        place=Place(part=f"link “{link.text}”"),
    )
