"""Reading contacts: families as the rules know them, and rows for the pages."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, Any

from django.db.models import FilteredRelation, Q
from django.utils import timezone

from evenhand.apps.contacts.models import (
    Adult,
    Bringing,
    Child,
    Disposal,
    Flag,
    Household,
    ListKeeping,
    TransferFiles,
)
from evenhand.core.contacts import families as values
from evenhand.core.contacts.list_keeping import USUAL
from evenhand.core.contacts.recipients import Channel, LetterFormat

if TYPE_CHECKING:
    from django.db.models import QuerySet

    from evenhand.apps.schools.models import School


def families_of(*, school: School) -> values.Families:
    """Everybody the school may write to, as the rules know them: two questions to the database, for every
    page of a letter to many asks them. Lifted flags count no more."""
    counts = FilteredRelation("flags", condition=Q(flags__lifted_at=None))
    rows = Adult.objects.filter(school=school).annotate(flag=counts).order_by("pk", "flag__pk")
    adults: dict[int, values.Adult] = {}
    flags: dict[int, values.Flag] = {}
    for row in rows.values(*OF_ADULTS, *OF_FLAGS):
        if row["pk"] not in adults:
            adults[row["pk"]] = _adult(row)
        if row["flag__pk"] is not None:
            flags[row["flag__pk"]] = _flag(row)
    children: dict[int, values.Child] = {}
    ties: dict[int, values.Tie] = {}
    of_children = Child.objects.filter(school=school).order_by("pk", "ties__pk")
    for row in of_children.values(*OF_CHILDREN, *OF_TIES):
        if row["pk"] not in children:
            children[row["pk"]] = _child(row)
        if row["ties__pk"] is not None:
            ties[row["ties__pk"]] = _tie(row)
    return values.Families(
        adults=tuple(adults.values()),
        children=tuple(children.values()),
        ties=tuple(ties[key] for key in sorted(ties)),
        flags=tuple(flags.values()),
    )


def flagged(*, school_id: int, since: datetime | None = None) -> values.Families:
    """The flags of a school that were not lifted and stop letters, with the adults and children they are
    about, and nobody else; only those set `since` then, if a moment is named. One question."""
    rows = Flag.objects.filter(adult__school=school_id, lifted_at=None, kind__in=values.STOPPING)
    if since is not None:
        rows = rows.filter(set_at__gte=since)
    found = list(rows.order_by("pk").values(*OF_FLAGGED))
    return values.Families(
        adults=tuple({row["adult_id"]: _flagged_adult(row) for row in found}.values()),
        children=tuple(
            {row["child_id"]: _flagged_child(row) for row in found if row["child_id"] is not None}.values()
        ),
        flags=tuple(
            values.Flag(
                adult=str(row["adult_id"]),
                child=str(row["child_id"] or ""),
                kind=values.FlagKind(row["kind"]),
                begins=row["begins"],
                ends=row["ends"],
            )
            for row in found
        ),
    )


def _flagged_adult(row: dict[str, Any]) -> values.Adult:
    return values.Adult(
        key=str(row["adult_id"]),
        household=str(row["adult__household_id"]),
        email=row["adult__email"],
        address=tuple(row["adult__household__address"].splitlines()),
    )


def _flagged_child(row: dict[str, Any]) -> values.Child:
    return values.Child(key=str(row["child_id"]), name=row["child__name"])


OF_FLAGGED = (
    *("adult_id", "adult__email", "adult__household_id", "adult__household__address"),
    *("child_id", "child__name", "kind", "begins", "ends"),
)
OF_ADULTS = (
    *("pk", "household_id", "household__address", "name", "salutation", "email", "phone"),
    *("channel", "language", "format", "staff"),
)
OF_FLAGS = ("flag__pk", "flag__child_id", "flag__kind", "flag__begins", "flag__ends")
OF_CHILDREN = ("pk", "name", "class_name", "year", "groups", "left")
OF_TIES = (
    *("ties__pk", "ties__adult_id", "ties__relation", "ties__responsibility"),
    *("ties__begins", "ties__ends"),
)


def _adult(row: dict[str, Any]) -> values.Adult:
    """An adult as the rules know them; the key is the number of the row."""
    return values.Adult(
        key=str(row["pk"]),
        household=str(row["household_id"]),
        name=row["name"],
        salutation=row["salutation"],
        address=tuple(row["household__address"].splitlines()),
        email=row["email"],
        phone=row["phone"],
        channel=Channel(row["channel"]) if row["channel"] else None,
        language=row["language"],
        format=LetterFormat(row["format"]),
        staff=row["staff"],
    )


def _flag(row: dict[str, Any]) -> values.Flag:
    """A flag as the rules know it, without its reason."""
    return values.Flag(
        adult=str(row["pk"]),
        child=str(row["flag__child_id"] or ""),
        kind=values.FlagKind(row["flag__kind"]),
        begins=row["flag__begins"],
        ends=row["flag__ends"],
    )


def _child(row: dict[str, Any]) -> values.Child:
    return values.Child(
        key=str(row["pk"]),
        name=row["name"],
        class_name=row["class_name"],
        year=row["year"],
        groups=tuple(row["groups"]),
        left=row["left"],
    )


def _tie(row: dict[str, Any]) -> values.Tie:
    return values.Tie(
        adult=str(row["ties__adult_id"]),
        child=str(row["pk"]),
        relation=row["ties__relation"],
        responsibility=row["ties__responsibility"],
        begins=row["ties__begins"],
        ends=row["ties__ends"],
    )


def any_contacts(*, school: School) -> bool:
    """Whether the school has any contacts at all."""
    return Adult.objects.filter(school=school).exists()


def sources_of(*, school: School) -> dict[str, str]:
    """What the school's own system calls its adults and children: by "adult:" or "child:" and the key."""
    adults = Adult.objects.filter(school=school).exclude(source="").values_list("pk", "source")
    children = Child.objects.filter(school=school).exclude(source="").values_list("pk", "source")
    return {f"adult:{pk}": source for pk, source in adults} | {
        f"child:{pk}": source for pk, source in children
    }


def found(*, school: School, wanted: str = "") -> QuerySet[Household]:
    """The homes of a school with every word in the name, e-mail, address or class of somebody in them."""
    rows = Household.objects.filter(school=school, adults__isnull=False)
    for word in wanted.split()[:8]:
        rows = rows.filter(
            Q(adults__name__icontains=word)
            | Q(adults__email__icontains=word)
            | Q(address__icontains=word)
            | Q(adults__ties__child__name__icontains=word)
            | Q(adults__ties__child__class_name__iexact=word)
        )
    ids = rows.values_list("pk", flat=True).distinct()
    return Household.objects.filter(pk__in=ids).order_by("pk")


def household_of(*, school: School, household_id: int) -> Household | None:
    """A home of this school."""
    return Household.objects.filter(school=school, pk=household_id).first()


def adults_in(households: Iterable[Household]) -> list[Adult]:
    """The adults of some homes with their children and flags, in order."""
    rows = Adult.objects.filter(household__in=list(households)).select_related("household")
    return list(rows.prefetch_related("ties__child", "flags__child", "flags__set_by").order_by("pk"))


def elsewhere(*, household: Household) -> list[Adult]:
    """Adults of other homes who are tied to the children of this one: the other parent, most often."""
    rows = Adult.objects.filter(ties__child__ties__adult__household=household)
    return list(rows.exclude(household=household).distinct().order_by("pk"))


def people_called(*, school: School, wanted: str, keys: Collection[str] = (), most: int) -> list[Adult]:
    """Adults with every word in their name, e-mail address or a child’s name, and those with these keys,
    each with home and children."""
    words = wanted.split()[:8]
    matching = Q(pk__in=[int(key) for key in keys if key.isdecimal()])
    if words:
        every = Q()
        for word in words:
            every &= Q(name__icontains=word) | Q(email__icontains=word) | Q(ties__child__name__icontains=word)
        matching |= every
    rows = Adult.objects.filter(matching, school=school).distinct().order_by("name", "pk")
    whole = rows.select_related("household").prefetch_related("ties__child")
    return list(whole[: most + len(keys)])


def adult_of(*, school: School, adult_id: int) -> Adult | None:
    """An adult of this school."""
    rows = Adult.objects.filter(school=school, pk=adult_id).select_related("household", "school")
    return rows.prefetch_related("ties__child", "flags__child").first()


def flag_of(*, school: School, flag_id: int) -> Flag | None:
    """A flag of an adult of this school, lifted or not."""
    rows = Flag.objects.filter(adult__school=school, pk=flag_id)
    return rows.select_related("adult__household", "adult__school", "child", "set_by", "lifted_by").first()


def bringing_of(*, school: School, bringing_id: int) -> Bringing | None:
    """A list that is being brought in here; None once it is in or given up."""
    rows = Bringing.objects.filter(school=school, pk=bringing_id, ended_at=None)
    return rows.select_related("begun_by", "school").first()


def bringings(*, school: School) -> list[Bringing]:
    """The lists that were brought in or are on their way, the newest first, without their bytes."""
    rows = Bringing.objects.filter(school=school).defer("data").select_related("begun_by", "ended_by")
    return list(rows.order_by("-begun_at", "-pk")[:20])


@dataclass(frozen=True, slots=True, kw_only=True)
class Unfinished:
    """A list that was begun and neither brought in nor given up. Its file is destroyed on `until`."""

    id: int
    name: str
    begun_by: str
    until: date


def unfinished_lists(*, school: School) -> tuple[Unfinished, ...]:
    """The lists of a school that wait for somebody, the oldest first."""
    rows = Bringing.objects.filter(school=school, ended_at=None).order_by("begun_at")
    told = rows.values_list("pk", "name", "begun_by__name", "begun_at")
    kept = timedelta(days=days_kept(school=school))
    return tuple(
        Unfinished(id=pk, name=name, begun_by=by, until=timezone.localdate(at + kept))
        for pk, name, by, at in told
    )


def list_keeping(*, school: School) -> ListKeeping | None:
    """What a school has decided about lists that nobody finishes; None where it never has."""
    return ListKeeping.objects.filter(school=school).select_related("decided_by").first()


def days_kept(*, school: School) -> int:
    """For how many days the file of such a list is kept."""
    found = list_keeping(school=school)
    return found.days if found else USUAL


def stale_lists(*, now: datetime) -> QuerySet[Bringing]:
    """The lists of all schools whose time is over."""
    rows = Bringing.objects.filter(ended_at=None)
    decided = ListKeeping.objects.all()
    over = Q(begun_at__lt=now - timedelta(days=USUAL)) & ~Q(school__in=decided.values("school"))
    for days in set(decided.values_list("days", flat=True)):
        theirs = decided.filter(days=days).values("school")
        over |= Q(school__in=theirs, begun_at__lt=now - timedelta(days=days))
    return rows.filter(over).order_by("pk")


def open_disposal(*, school: School) -> Disposal | None:
    """What a second person has still to say yes to; None if there is nothing."""
    rows = Disposal.objects.filter(school=school, outcome="").select_related("asked_by", "school")
    return rows.first()


def disposal_of(*, school: School, disposal_id: int) -> Disposal | None:
    """A disposal of this school, whatever became of it."""
    rows = Disposal.objects.filter(school=school, pk=disposal_id)
    return rows.select_related("asked_by", "ended_by", "school").first()


def certificates(*, school: School) -> list[Disposal]:
    """What was destroyed, the newest first."""
    rows = Disposal.objects.filter(school=school, outcome="destroyed").select_related("asked_by", "ended_by")
    return list(rows.order_by("-ended_at", "-pk")[:50])


def children_called(*, school: School, keys: Iterable[int]) -> list[Child]:
    """Some children of a school who are still there."""
    return list(Child.objects.filter(school=school, pk__in=list(keys)).order_by("name", "pk"))


def adults_of_these_alone(*, school: School, children: Collection[int]) -> QuerySet[Adult]:
    """The adults of some children who have no other child at the school, in order."""
    others = Adult.objects.filter(ties__child__in=Child.objects.exclude(pk__in=children))
    rows = Adult.objects.filter(school=school, ties__child__in=children).exclude(pk__in=others)
    return rows.distinct().order_by("pk")


def leavers(*, school: School) -> list[Child]:
    """The children who have left, in the order in which their entries may go."""
    rows = Child.objects.filter(school=school, left__isnull=False).prefetch_related("ties__adult")
    return list(rows.order_by("keep_until", "name", "pk"))


def may_go(*, school: School, on: date) -> list[Child]:
    """The children whose entries may be destroyed on a day."""
    return list(Child.objects.filter(school=school, keep_until__lte=on).order_by("pk"))


def transfer_files(*, school: School) -> TransferFiles | None:
    """Whether contacts may be taken from Common Transfer Files here, and why; None if not."""
    return TransferFiles.objects.filter(school=school).select_related("allowed_by").first()


def kinds_of_families(*, school: School) -> dict[str, list[str]]:
    """The years, classes and groups there are, each in order."""
    rows = Child.objects.filter(school=school, left=None).values_list("year", "class_name", "groups")
    return {
        "years": sorted({year for year, _, _ in rows if year}),
        "classes": sorted({class_name for _, class_name, _ in rows if class_name}),
        "groups": sorted({one for _, _, own in rows for one in own if one}),
    }
