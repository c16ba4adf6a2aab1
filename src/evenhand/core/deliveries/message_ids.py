"""What a message is called by everybody who handles it: the same dispatch always gives the same name.

So whoever gets something twice, however it came about, can tell that it is one message, and a bounce can
be brought home. RFC 5322 3.6.4 asks that the name be unique, and that its right side be a domain of ours.
"""

import hashlib
import re

_ID = re.compile(r"<?evenhand-([0-9a-f]{32})@[A-Za-z0-9.-]+>?")


def key_of(*, installation: str, batch: int, number: int) -> str:
    """32 hexadecimal digits for one dispatch of a batch. Nobody can count our letters by them."""
    assert installation and batch > 0 and number > 0, "a batch has been written down before it is named"
    whole = f"evenhand dispatch\n{installation}\n{batch}\n{number}"
    return hashlib.sha256(whole.encode()).hexdigest()[:32]


def message_id(*, key: str, sender: str) -> str:
    """The Message-ID of a dispatch that is sent from this address."""
    domain = sender.rpartition("@")[2].strip().encode("idna").decode("ascii") if sender else ""
    return f"<evenhand-{key}@{domain or 'localhost'}>"


def keys_in(text: str) -> tuple[str, ...]:
    """The keys of all our messages that a text names, each once, in their order."""
    return tuple(dict.fromkeys(_ID.findall(text)))
