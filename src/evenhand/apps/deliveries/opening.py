"""From a way as it was set up to a channel that can be opened."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from django.conf import settings

from evenhand.adapters.channels.graph import GraphChannel
from evenhand.adapters.channels.microsoft import GRAPH_SCOPE, SMTP_SCOPE, Tokens
from evenhand.adapters.channels.notify import Means, NotifyChannel
from evenhand.adapters.channels.smtp import Security, Server, SmtpChannel
from evenhand.adapters.mailbox import Mailbox
from evenhand.adapters.vault.secrets import open_secret
from evenhand.core.deliveries.channels import AdapterError, Channel

if TYPE_CHECKING:
    from evenhand.apps.deliveries.models import Way


def channel_of(way: Way) -> Channel:
    """The channel of a way. Raises `AdapterError` where something is not set up, or its password does not
    open with the master key."""
    try:
        return KINDS[way.kind](way)
    except (KeyError, ValueError) as missing:
        raise AdapterError("not-set-up", permanent=True) from missing


def place_of(way: Way) -> str:
    """Where the password of a way belongs."""
    return f"school:{way.school_id}:{way.kind}"


def secret_of(way: Way) -> str:
    """The password or key of a way; empty if it needs none. Raises `AdapterError`."""
    if not way.sealed:
        return ""
    words = open_secret(bytes(way.sealed), master=bytes.fromhex(settings.MASTER_KEY), place=place_of(way))
    if words is None:
        raise AdapterError("master-key", permanent=True)
    return words


def _smtp(way: Way) -> Channel:
    secret = secret_of(way)
    tokens = _tokens(way, secret, SMTP_SCOPE) if way.told.get("tenant") else None
    server = Server(
        host=way.told["host"],
        port=int(way.told["port"]),
        security=Security(way.told["security"]),
        user=way.told.get("user", ""),
        password="" if tokens else secret,
        token=tokens.fresh if tokens else None,
    )
    return SmtpChannel(server)


def _graph(way: Way) -> Channel:
    tokens = _tokens(way, secret_of(way), GRAPH_SCOPE)
    return GraphChannel(mailbox=way.sender_email, token=tokens.fresh)


def _tokens(way: Way, secret: str, scope: str) -> Tokens:
    return Tokens(tenant=way.told["tenant"], client=way.told["client"], secret=secret, scope=scope)


def _notify(means: Means) -> Callable[[Way], Channel]:
    return lambda way: NotifyChannel(key=secret_of(way), means=means, template=way.told.get("template", ""))


def mailbox_of(way: Way) -> Mailbox | None:
    """The mailbox to which messages of a way come back; None where none is set up. Raises `AdapterError`."""
    host = str(way.told.get("returns", ""))
    if way.kind != "smtp" or not host:
        return None
    secret = secret_of(way)
    tokens = _tokens(way, secret, SMTP_SCOPE) if way.told.get("tenant") else None
    return Mailbox(
        host=host,
        user=str(way.told.get("user") or way.sender_email),
        password="" if tokens else secret,
        token=tokens.fresh if tokens else None,
    )


KINDS: Mapping[str, Callable[[Way], Channel]] = {
    "smtp": _smtp,
    "graph": _graph,
    "notify-email": _notify(Means.EMAIL),
    "notify-post": _notify(Means.POST),
}
"""What opens each kind of way."""
