"""A newer version put together with the school's own changes, to be looked at before it is taken over."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from typing import TYPE_CHECKING

from evenhand.apps.packs import queries
from evenhand.core.packs import Pack
from evenhand.core.packs.comparing import PackDifference, compare
from evenhand.core.packs.merging import Merged, merge_local

if TYPE_CHECKING:
    from evenhand.apps.schools.models import School


@dataclass(frozen=True, slots=True, kw_only=True)
class Update:
    """What taking a newer version over would do. `difference` is what its holder has changed, `own` what
    the school has; `seen` marks all that went into it. `is_own` is false where the school has no own
    version, so that there is nothing to put together."""

    base: Pack
    local: Pack
    new: Pack
    merged: Merged
    difference: PackDifference
    own: PackDifference
    is_own: bool
    seen: str


def update_of(*, school: School, pack_id: str) -> Update | None:
    """The update that waits for a pack in use, or None."""
    known = queries.shelved(school=school, pack_id=pack_id)
    base = queries.base_of(school=school, pack_id=pack_id)
    if known is None or base is None or not known.newer:
        return None
    new = queries.pack_of(school=school, pack_id=pack_id, version=known.newer)
    assert new is not None, "what is newer was found among the versions"
    local = queries.renumbered(known.pack.files, base.version)  # its number is no change of words
    everything = json.dumps([base.files, local, new.files], sort_keys=True)
    return Update(
        base=base,
        local=known.pack,
        new=new,
        merged=merge_local(base=base.files, local=local, new=new.files),
        difference=compare(old=base, new=new),
        own=compare(old=base, new=known.pack),
        is_own=known.is_own,
        seen=hashlib.sha256(everything.encode()).hexdigest(),
    )
