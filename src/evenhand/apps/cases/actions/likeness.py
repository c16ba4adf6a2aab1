"""Saying whether somebody in a case is somebody of the contacts."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from django.db import transaction

from evenhand.apps.cases.actions.logging import log, must_be_open
from evenhand.apps.cases.models import Likeness, Party
from evenhand.core.findings import Finding, Level, Refused

if TYPE_CHECKING:
    from evenhand.apps.accounts.models import Person
    from evenhand.apps.contacts.models import Adult


@transaction.atomic
def say_likeness(
    *, by: Person, now: datetime, party: Party, adult: Adult, same: bool, reason: str
) -> Likeness:
    """Write down that an adult of the contacts is this party, or somebody else, and how one knows. It is part
    of what is approved with a letter that leaves the parties out. Raises `Refused` without a reason."""
    assert adult.school_id == party.case.school_id, "an adult of another school"
    must_be_open(case=party.case)
    if not reason.strip():
        raise Refused([_no_reason()])
    told = {"party": party, "adult": adult, "same": same, "reason": reason}
    row = Likeness.objects.create(case=party.case, recorded_at=now, recorded_by=by, **told)
    kind = "case.contact-is-party" if same else "case.contact-is-another"
    facts = {"party": f"party:{party.pk}", "adult": f"adult:{adult.pk}", "likeness": f"likeness:{row.pk}"}
    log(by=by, now=now, case=party.case, kind=kind, **facts)
    return row


def _no_reason() -> Finding:
    return Finding(
        id="likeness-no-reason",
        level=Level.STOP,
        words="Whoever says who somebody is says how they know.",
        mend="Write it in a few words: who asked, and what was answered.",
    )
