"""A fingerprint of how a picture looks, to notice the same screenshot coming in twice.

Each of 256 bits says whether a spot is darker than the next. It survives another size and format.
"""

from itertools import pairwise

from evenhand.adapters.scanners.decoding import decode
from evenhand.adapters.scanners.showing import painted

_SIDE = 16


def fingerprint(data: bytes) -> int:
    """The fingerprint of a picture (`core.evidence.alikeness` compares them). Raises `Unreadable`."""
    with decode(data) as image:
        small = painted(image, longest=512).convert("L").resize((_SIDE + 1, _SIDE))
    dots = small.tobytes()
    bits = 0
    for row in range(_SIDE):
        line = dots[row * (_SIDE + 1) : (row + 1) * (_SIDE + 1)]
        for left, right in pairwise(line):
            bits = bits << 1 | (left < right)
    return bits
