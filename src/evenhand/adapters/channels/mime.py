"""A message as the bytes that go over the wire: one recipient, a plain twin, a page, and what is attached.

RFC 5322 2.1.1: no line is longer than 998 octets. RFC 2046 5.1.1: what divides the parts stands in none of
them, which quoted-printable and base64 see to, for neither ever writes `=_`.
"""

import re
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP
from functools import lru_cache

from evenhand.core.deliveries.channels import Attached, Outgoing

_NO_KEY = "0"
LONGEST_LINE = 998
LONGEST_SUBJECT = 200
_UNSEEN = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]+")
_ONE_ADDRESS = re.compile(r"[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[^\s@,;<>()\[\]\\\"]{1,253}")


class Unaddressable(Exception):
    """Raised for what is not exactly one address that every mail server takes."""


def as_bytes(message: Outgoing) -> bytes:
    """The message, the same bytes in every process. Raises `Unaddressable`."""
    sender = message.sender
    head = EmailMessage(policy=SMTP)
    head["From"] = Address(display_name=one_line(sender.name), addr_spec=one_address(sender.email))
    head["To"] = Address(display_name=one_line(message.to_name), addr_spec=one_address(message.to_email))
    if sender.reply_to:
        head["Reply-To"] = Address(addr_spec=one_address(sender.reply_to))
    head["Subject"] = one_line(message.subject)[:LONGEST_SUBJECT]
    head["Date"] = message.date
    head["Message-ID"] = message.sent_as
    body = _body(message.text, message.html, message.attached, len(message.key))
    own = body.replace(_border(_NO_KEY * len(message.key)), _border(message.key))
    return head.as_bytes().removesuffix(b"\r\n") + own


@lru_cache(maxsize=2)
def _body(text: str, html: str, attached: tuple[Attached, ...], length: int) -> bytes:
    """All but the lines on top, with borders of no message: mostly the next message has the same words and
    files. What divides the parts is as long as that of the message, so every line breaks where it would."""
    mail = EmailMessage(policy=SMTP)
    mail.set_content(text, cte="quoted-printable")
    if html:
        mail.add_alternative(html, subtype="html", cte="quoted-printable")
    for file in attached:
        kind, _, subtype = file.media_type.partition(";")[0].partition("/")
        mail.add_attachment(file.data, maintype=kind, subtype=subtype, filename=one_line(file.name))
    for number, part in enumerate(one for one in mail.walk() if one.is_multipart()):
        part.set_boundary(f"{_border(_NO_KEY * length).decode()}{number}")
    return mail.as_bytes()


def _border(key: str) -> bytes:
    return f"=_evenhand-{key}-".encode()


def one_address(text: str) -> str:
    """The one address that a text is, its domain as mail servers write it. Raises `Unaddressable`."""
    found = _ONE_ADDRESS.fullmatch(text.strip())
    if found is None:
        raise Unaddressable
    local, _, domain = found[0].rpartition("@")
    try:
        return f"{local}@{domain.encode('idna').decode('ascii')}"
    except UnicodeError as cause:
        raise Unaddressable from cause


def one_line(text: str) -> str:
    """The text without anything that could begin another header, or is not seen."""
    return " ".join(_UNSEEN.sub(" ", text).split())
