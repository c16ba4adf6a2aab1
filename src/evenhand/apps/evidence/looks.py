"""How often the school has looked at an account, for the rule against surveillance by habit.

A look is one day on which somebody at the school captured a post of an account. The first look at a post is
an event: something new was there. What others handed over of their own accord is no look of the school.
"""

from __future__ import annotations

from datetime import datetime, time
from typing import Any

from django.utils.timezone import get_current_timezone, localdate

from evenhand.apps.cases.queries import accounts_of
from evenhand.apps.evidence.models import Item, Necessity
from evenhand.core.evidence import Vantage
from evenhand.core.evidence.admission import Earlier
from evenhand.core.evidence.admission import Necessity as Need


def looks_at(
    *, case_id: int | None, post: int | None, vantage: Vantage | None, now: datetime
) -> dict[str, Any]:
    """What `Candidate` asks about earlier looks: `earlier`, `new_event` and `necessity`. Empty where there
    is no post, so no account, or where the picture was handed over."""
    accounts = accounts_of(case_id=case_id) if case_id is not None else {}
    if post is None or post not in accounts or vantage is Vantage.SUPPLIED:
        return {}
    same = {one for one, account in accounts.items() if account == accounts[post]}
    looks = _looks(same)
    if any(one == post and at.date() == localdate(now) for one, at in looks):
        looks = [(one, at) for one, at in looks if at.date() < localdate(now)]  # one look, and it goes on
        return {"earlier": _earlier(looks), "new_event": True, "necessity": _need(same)}
    is_new = post not in {one for one, _ in looks}
    return {"earlier": _earlier(looks), "new_event": is_new, "necessity": _need(same)}


def _looks(posts: set[int]) -> list[tuple[int, datetime]]:
    """The first capture of each day of these posts, the oldest first."""
    found: dict[tuple[int, object], datetime] = {}
    rows = Item.objects.filter(post__in=posts).exclude(vantage=Vantage.SUPPLIED).order_by("received_at")
    for post, at in rows.values_list("post", "received_at"):
        local = at.astimezone(get_current_timezone())
        found.setdefault((post, local.date()), local)
    return [(post, at) for (post, _), at in found.items()]


def _earlier(looks: list[tuple[int, datetime]]) -> tuple[Earlier, ...]:
    seen: set[int] = set()
    earlier = []
    for post, at in looks:
        earlier.append(Earlier(at=at, new_event=post not in seen))
        seen.add(post)
    return tuple(earlier)


def _need(posts: set[int]) -> Need | None:
    """What the data protection lead wrote about the account, the newest."""
    row = Necessity.objects.filter(post__in=posts).select_related("written_by").order_by("-pk").first()
    if row is None:
        return None
    until = datetime.combine(row.until, time.max, tzinfo=get_current_timezone())
    return Need(by=row.written_by.name, words=row.words, until=until)
