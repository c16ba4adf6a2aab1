"""Reading deliveries: ways out, batches and how far they are, and what waits for a person."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

from django.db.models import Count, Exists, Max, OuterRef, Q, QuerySet

from evenhand.apps.cases import queries as cases
from evenhand.apps.deliveries.models import Batch, Dispatch, Entry, Host, Lifting, Quarantine, Way
from evenhand.core.deliveries import ENDS, UNSENT, State

if TYPE_CHECKING:
    from evenhand.apps.accounts.models import Person
    from evenhand.apps.letters.models import Letter
    from evenhand.apps.schools.models import School

LOOKED_LATELY = timedelta(minutes=5)
STILL_KNOWN = timedelta(days=6)
"""GOV.UK Notify tells of a message for seven days."""
MAY_COME_BACK = timedelta(days=3)
"""GOV.UK Notify tries for 72 hours."""
ASKED_AT_ONCE = 200
LAST_WORDS = ("delivered", "received")
"""What Notify says of a message in a mailbox, and of a letter in the post. Nothing more comes after."""
FOR_PEOPLE = (State.IN_DOUBT, State.BOUNCED, State.FAILED, State.STOPPED)
"""Where a copy waits for a person to look at it."""

NOT_PRINTED = (State.WITHDRAWN, State.STOPPED)


def way_with_work(*, now: datetime, still: Q | None = None) -> Way | None:
    """The way that has waited longest of those that may send now and have something to send. `still` are
    the schools that are kept still, as `kept_still` gives them."""
    due = Dispatch.objects.filter(way=OuterRef("pk"), state=State.WAITING, due__lte=now)
    rows = Way.objects.filter(Exists(due), on=True, broken="", ready__lte=now)
    if still is not None:
        rows = rows.exclude(still)
    return rows.order_by("ready", "pk").first()


def ways_to_look_at(*, now: datetime, still: Q | None = None) -> tuple[Way, ...]:
    """The ways that are on and at which nobody has looked lately, those that wait longest first. `still`
    as in `way_with_work`."""
    rows = Way.objects.filter(on=True, broken="").filter(Q(looked=None) | Q(looked__lt=now - LOOKED_LATELY))
    if still is not None:
        rows = rows.exclude(still)
    return tuple(rows.order_by("looked", "pk")[:50])


def worth_asking(*, way: Way, now: datetime) -> tuple[Dispatch, ...]:
    """The copies of a way about which the other side may know more: those in doubt, and those taken in the
    last days of which it has not said the last word; where there are many, some of them, drawn by lot so that
    all have their turn."""
    doubts = Dispatch.objects.filter(way=way, state=State.IN_DOUBT, sent__gte=now - STILL_KNOWN)
    taken = Dispatch.objects.none()
    if way.kind.startswith("notify"):
        taken = Dispatch.objects.filter(way=way, state=State.ACCEPTED, sent__gte=now - MAY_COME_BACK)
        taken = taken.exclude(code__in=LAST_WORDS)
    return (*doubts.order_by("?")[:ASKED_AT_ONCE], *taken.order_by("?")[:ASKED_AT_ONCE])


def kept_still(*, host_id: int) -> Q | None:
    """Which schools send nothing from a host that found a restored database; None where none is."""
    found = None
    for row in Quarantine.objects.filter(host=host_id):
        let_out = _let_out(row).values("school")
        these = Q(school__lte=row.last_school) & ~Q(school__in=let_out)
        found = these if found is None else found | these
    return found


def open_quarantines(*, school_id: int) -> tuple[Quarantine, ...]:
    """What keeps the letters of a school still: each needs two people of the school."""
    rows = Quarantine.objects.filter(last_school__gte=school_id).order_by("pk")
    return tuple(row for row in rows if not _let_out(row).filter(school=school_id).exists())


def _let_out(row: Quarantine) -> QuerySet[Lifting, Any]:
    """The schools of which two people have said that their letters may leave."""
    said = Lifting.objects.filter(quarantine=row).values("school")
    return said.annotate(people=Count("said_by", distinct=True)).filter(people__gte=2)


def newest_sign() -> datetime | None:
    """When some worker was last seen."""
    newest: datetime | None = Host.objects.aggregate(newest=Max("seen"))["newest"]
    return newest


def count_of(*, host_id: int) -> int:
    """How many messages a worker has handed over."""
    return Host.objects.values_list("count", flat=True).get(pk=host_id)


def hosts_at_work(*, since: datetime) -> int:
    """How many workers have been seen since then."""
    return Host.objects.filter(seen__gte=since).count()


@dataclass(frozen=True, slots=True, kw_only=True)
class Progress:
    """How far a batch is: how many copies are where, and what they come to."""

    counts: Mapping[str, int]
    count: int

    def of(self, *states: State) -> int:
        """How many copies are in one of these states."""
        return sum(self.counts.get(state, 0) for state in states)

    @property
    def done(self) -> int:
        """How many copies have come to an end."""
        return self.of(*ENDS)

    @property
    def is_over(self) -> bool:
        """Whether nothing is left to do, for a worker or for a person."""
        return self.done == self.count

    @property
    def can_be_called_back(self) -> int:
        """How many copies have certainly not left."""
        return self.of(*UNSENT)


@dataclass(frozen=True, slots=True, kw_only=True)
class BatchRow:
    """One line in the list of batches."""

    id: int
    title: str
    begun_at: datetime
    progress: Progress


def ways_of(*, school: School) -> dict[str, Way]:
    """What is set up at a school, by its kind."""
    return {row.kind: row for row in Way.objects.filter(school=school)}


def way_of(*, school: School, kind: str) -> Way | None:
    """One way of a school."""
    return Way.objects.filter(school=school, kind=kind).first()


def receipts_let_in(*, way_id: int) -> str:
    """The digest of the token with which the other side of a way tells what became of messages; empty where
    it may not, and where there is no such way."""
    rows = Way.objects.filter(pk=way_id, kind__startswith="notify")
    return rows.values_list("receipts", flat=True).first() or ""


def letter_of_batch(*, school_id: int, batch_id: int) -> int | None:
    """The number of the letter of a batch of a school."""
    rows = Batch.objects.filter(pk=batch_id, letter__draft__school=school_id)
    return rows.values_list("letter", flat=True).first()


def batch_of(*, letter: Letter) -> Batch | None:
    """The batch of a letter; None if it was sent to nobody."""
    rows = Batch.objects.filter(letter=letter).select_related("begun_by")
    return rows.select_related("letter__draft__school", "letter__draft__case").first()


def dispatch_of(*, batch: Batch, dispatch_id: int) -> Dispatch | None:
    """One copy of a batch."""
    rows = Dispatch.objects.filter(batch=batch, pk=dispatch_id)
    return rows.select_related("batch__letter__draft", "way").first()


def copies_on_paper(*, batch: Batch) -> QuerySet[Dispatch]:
    """The copies that people hand out or post, whether they have or not; not those called back or stopped."""
    return all_on_paper(batch=batch).exclude(state__in=NOT_PRINTED)


def all_on_paper(*, batch: Batch) -> QuerySet[Dispatch]:
    """As `copies_on_paper`, with those called back or stopped."""
    return copies_of(batch=batch).filter(way=None)


def progress_of(*, batch: Batch) -> Progress:
    """How far a batch is, in one question."""
    return Progress(counts=_counted(Dispatch.objects.filter(batch=batch)), count=batch.count)


def copies_of(*, batch: Batch, states: Collection[State] = ()) -> QuerySet[Dispatch]:
    """The copies of a batch, in the order of its recipients; only those in some states if any are named."""
    rows = Dispatch.objects.filter(batch=batch).order_by("number")
    return rows.filter(state__in=states) if states else rows


def journal_of(*, copy: Dispatch) -> QuerySet[Entry]:
    """What happened to a copy, the oldest first."""
    return Entry.objects.filter(dispatch=copy).select_related("by").order_by("pk")


def batches(*, person: Person, school: School, most: int = 50) -> tuple[BatchRow, ...]:
    """The newest batches of a school that somebody may see."""
    rows = _seen(person, school).order_by("-pk").select_related("letter")[:most]
    found = {row.pk: row for row in rows}
    counts: dict[int, dict[str, int]] = {pk: {} for pk in found}
    told = Dispatch.objects.filter(batch__in=found).values("batch", "state").annotate(there=Count("pk"))
    for one in told:
        counts[one["batch"]][one["state"]] = one["there"]
    return tuple(
        BatchRow(
            id=pk,
            title=row.letter.title,
            begun_at=row.begun_at,
            progress=Progress(counts=counts[pk], count=row.count),
        )
        for pk, row in found.items()
    )


def needing_people(*, person: Person, school: School) -> tuple[BatchRow, ...]:
    """The batches that somebody may see and in which something is in doubt, refused, returned or stopped."""
    waits = Dispatch.objects.filter(batch=OuterRef("pk"), state__in=FOR_PEOPLE)
    rows = _seen(person, school).filter(Exists(waits)).order_by("-pk").select_related("letter")[:20]
    found = list(rows)
    counts: dict[int, dict[str, int]] = {row.pk: {} for row in found}
    told = Dispatch.objects.filter(batch__in=found, state__in=FOR_PEOPLE)
    for one in told.values("batch", "state").annotate(there=Count("pk")):
        counts[one["batch"]][one["state"]] = one["there"]
    return tuple(
        BatchRow(
            id=row.pk,
            title=row.letter.title,
            begun_at=row.begun_at,
            progress=Progress(counts=counts[row.pk], count=row.count),
        )
        for row in found
    )


def broken_ways(*, school: School) -> tuple[str, ...]:
    """The kinds of ways that wait for somebody to change a setting."""
    return tuple(Way.objects.filter(school=school, on=True).exclude(broken="").values_list("kind", flat=True))


def _seen(person: Person, school: School) -> QuerySet[Batch]:
    cases_seen = cases.seen_by(person=person, school=school).values("pk")
    here = Batch.objects.filter(letter__draft__school=school)
    return here.filter(Q(letter__draft__case=None) | Q(letter__draft__case__in=cases_seen))


def _counted(rows: QuerySet[Dispatch]) -> dict[str, int]:
    return {one["state"]: one["there"] for one in rows.values("state").annotate(there=Count("pk"))}


def paper_of(*, batch: Batch) -> dict[str, int]:
    """How many copies wait to be handed out on paper, by channel."""
    rows = Dispatch.objects.filter(batch=batch, way=None, state=State.WAITING)
    return {one["channel"]: one["there"] for one in rows.values("channel").annotate(there=Count("pk"))}
