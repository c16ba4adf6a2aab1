"""What was found about the letters of an audience, remembered for pages that show it again.

Remembered by the digest of everything that was looked at, so that whatever changes is looked at anew. Pages
only: nothing is asked for, approved or released on the strength of a memory.
"""

from __future__ import annotations

import hashlib
from collections import OrderedDict
from dataclasses import replace
from threading import Lock
from typing import TYPE_CHECKING

from evenhand.apps.letters import merging
from evenhand.core.gates import Stage

if TYPE_CHECKING:
    from evenhand.apps.letters.laid import Laid
    from evenhand.core.findings import Finding

MOST = 32
_FOUND: OrderedDict[str, tuple[Finding, ...]] = OrderedDict()
_ONE_AT_A_TIME = Lock()


def checked(laid: Laid) -> tuple[merging.OfOne, ...]:
    """As `merging.checked`."""
    digest = _digest(laid)
    with _ONE_AT_A_TIME:
        found = _FOUND.get(digest)
    if found is None:
        found = merging.found(laid)
        with _ONE_AT_A_TIME:
            _FOUND[digest] = found
            if len(_FOUND) > MOST:
                _FOUND.popitem(last=False)
    return merging.by_recipient(laid, found)


def _digest(laid: Laid) -> str:
    """Of all that the check looks at. The other texts of the pack play no part in it."""
    matter = laid.matter(Stage.APPROVE)
    pack = replace(matter.draft.pack, templates=(), files={})
    matter = replace(matter, draft=replace(matter.draft, pack=pack))
    return hashlib.sha256(repr((matter, laid.record, laid.addressed)).encode()).hexdigest()
