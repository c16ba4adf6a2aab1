"""What is known after a request over HTTP, whatever came of it.

A request that has left and was not answered may have been carried out: that is a doubt. So is an answer of
a machine in between (502, 504), and a fault of the other side that says nothing about how far it got (500).
"""

import requests

from evenhand.core.deliveries.channels import Outcome, Said

_NOTHING_LEFT = (requests.exceptions.ConnectTimeout, requests.exceptions.SSLError)
_SIGN_IN = (401, 403)
_BUSY = (408, 425, 429, 503)


def said_to(status: int) -> Outcome:
    """What an answer means."""
    code = str(status)
    if 200 <= status < 300:
        return Outcome(said=Said.ACCEPTED, code=code)
    if status in _SIGN_IN:
        return Outcome(said=Said.LATER, code=code, of_channel=True)
    if status in _BUSY:
        return Outcome(said=Said.LATER, code=code)
    if 400 <= status < 500:
        return Outcome(said=Said.NEVER, code=code)
    return Outcome(said=Said.IN_DOUBT, code=code)


def lost(fault: requests.RequestException) -> Outcome:
    """What is known where there was no answer."""
    nothing_left = isinstance(fault, _NOTHING_LEFT) or "NewConnectionError" in repr(fault)
    if nothing_left:
        return Outcome(said=Said.LATER, code="no-connection")
    return Outcome(said=Said.IN_DOUBT, code="no-answer")
