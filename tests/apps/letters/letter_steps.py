"""Steps on the way of a letter that several tests take."""

from typing import Any

from evenhand.apps.letters import actions
from evenhand.apps.letters.laying import lay
from evenhand.apps.letters.models import Draft
from evenhand.core.approvals import Verdict


def say(draft: Draft, person: Any, now: Any, verdict: Verdict, comment: str = "") -> None:
    """Decide on a letter as it is now."""
    digest = lay(draft, now=now).digest
    actions.decide(by=person, now=now, draft=draft, verdict=verdict, digest_seen=digest, comment=comment)
