"""How ways, states and answers are called on pages."""

from __future__ import annotations

from collections.abc import Mapping

from evenhand.core.contacts.audience import WORDS as REASONS
from evenhand.core.contacts.audience import Reason
from evenhand.core.contacts.recipients import Channel
from evenhand.core.deliveries import State
from evenhand.core.deliveries.moves import Move

WAYS: Mapping[str, str] = {
    "smtp": "Your own mail server",
    "graph": "Microsoft 365 (Graph)",
    "notify-email": "GOV.UK Notify, e-mail",
    "notify-post": "GOV.UK Notify, posted letters",
}
HINTS: Mapping[str, str] = {
    "smtp": "Any mail server with TLS. With Microsoft 365 choose Graph, or give the numbers of a program.",
    "graph": "Sends from one mailbox of the school, without a password.",
    "notify-email": "For schools that the state pays for. The letter is a link in the message.",
    "notify-post": "Prints and posts the approved words on a sheet of its own, and nothing with them.",
}
CHANNEL_OF: Mapping[str, Channel] = {
    "smtp": Channel.EMAIL,
    "graph": Channel.EMAIL,
    "notify-email": Channel.EMAIL,
    "notify-post": Channel.POST,
}
NEEDED: Mapping[str, Mapping[str, str]] = {
    "smtp": {"sender_email": "the address letters come from", "host": "the server", "port": "the port"},
    "graph": {
        "sender_email": "the mailbox",
        "tenant": "the directory (tenant)",
        "client": "the program (client)",
        "sealed": "the secret of the program",
    },
    "notify-email": {"sealed": "the key", "template": "the template"},
    "notify-post": {"sealed": "the key"},
}
"""What has to be there before a way can be turned on, by the name of its column or setting."""

CHANNELS: Mapping[str, str] = {
    Channel.EMAIL: "E-mail",
    Channel.POST: "Post",
    Channel.HAND: "By hand",
    Channel.PRINT_ROOM: "Paper from the print room",
}
STATES: Mapping[str, tuple[str, str]] = {
    State.WAITING: ("Waiting", "grey"),
    State.INTENT: ("Being sent", "blue"),
    State.HANDED_OVER: ("Being sent", "blue"),
    State.ACCEPTED: ("Sent", "green"),
    State.BOUNCED: ("Returned", "red"),
    State.FAILED: ("Refused", "red"),
    State.IN_DOUBT: ("In doubt", "orange"),
    State.STOPPED: ("Stopped", "yellow"),
    State.WITHDRAWN: ("Called back", "grey"),
    State.SETTLED: ("Settled by a person", "green"),
}
"""Each state in words and its tone. “Sent” is said only of what the other side has taken."""

STOPS: Mapping[str, str] = {
    Reason.HOLD: "Stopped: a hold",
    Reason.COURT_ORDER: "Stopped: a court order",
    Reason.NO_CONTACT: "Stopped: no contact",
    Reason.DO_NOT_WRITE: "Stopped: do not write",
    Reason.SHARED: "Stopped: a shared mailbox or home",
}
"""What stopped a copy, in few words."""

MOVES: Mapping[str, str] = {
    Move.CLAIM: "Taken up",
    Move.GIVE_BACK: "Put back; nothing had left",
    Move.REFUSE: "Refused by the other side",
    Move.HAND_OVER: "Handed over",
    Move.TRY_AGAIN: "Not taken; to be tried again",
    Move.CONFIRM: "Taken by the other side",
    Move.REJECT: "Refused by the other side",
    Move.LOSE_SIGHT: "No answer: in doubt",
    Move.BOUNCE: "Returned as undeliverable",
    Move.STOP: "Stopped before it left",
    Move.RESUME: "Taken up again",
    Move.WITHDRAW: "Called back",
    Move.SETTLE: "Settled by a person",
    Move.SEND_AGAIN: "To be sent again, as a person decided",
}
CODES: Mapping[str, str] = {
    **{reason: REASONS[reason] for reason in (Reason.HOLD, Reason.COURT_ORDER, Reason.NO_CONTACT)},
    Reason.DO_NOT_WRITE: REASONS[Reason.DO_NOT_WRITE],
    Reason.SHARED: "This mailbox or address is shared with somebody who may not get this.",
    "address": "It is not exactly one address.",
    "no-answer": "The line broke after the last word, before the other side had answered.",
    "never-had": "There was no answer. The other side was asked, and has never had it.",
    "worker-died": "The computer stopped in the middle of sending.",
    "no-connection": "The other side was not to be reached.",
    "lost-before-body": "The line broke before anything of the letter was sent.",
    "lost-in-body": "The line broke before the letter was complete, so it was not taken.",
    "not-set-up": "Something is not filled in yet.",
    "sign-in": "The other side did not accept the password or key.",
    "certificate": "The server is not the one it says it is.",
    "not-offered": "The server offers no closed line (TLS), or no sign-in.",
    "master-key": "The password does not open with this server’s master key. Enter it again.",
    "too-large": "The letter is too large for this way.",
    "too-many-pages": "The letter has more than ten pages, and Notify posts no more.",
    "validation-failed": "Notify cannot print it: something stands where nothing may.",
    "virus-scan-failed": "Notify took the file for harmful and has not posted it.",
    "cancelled": "Somebody cancelled it at Notify.",
    "pending-virus-check": "Notify has it and has not looked at it yet.",
    "accepted": "Notify has sent it to be printed.",
    "received": "It is printed and in the post.",
    "sending": "Notify is sending it.",
    "created": "Notify has it and has not begun yet.",
    "delivered": "It was delivered to their mailbox.",
    "permanent-failure": "There is no such mailbox, or the letter cannot be printed.",
    "temporary-failure": "Their mailbox did not take it for three days: it may be full.",
    "technical-failure": "Notify could not send it. It can be sent again.",
    "turned-off": "The way was turned off.",
    "5.1.1": "There is no such mailbox.",
    "5.2.2": "The mailbox is full.",
    "5.7.1": "The other side does not take mail from you.",
    "550": "There is no such mailbox, or it takes no mail from you.",
    "552": "The mailbox is full, or the letter too large.",
    "554": "The other side does not take this message.",
}


def words_of(code: str) -> str:
    """An answer of the other side in words; its number where nobody has words for it."""
    if not code or code in ("250", "201", "202"):
        return ""
    return CODES.get(code, f"The other side answered {code}.")
