"""Reading contacts: families as the rules know them, and rows for the pages."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import TYPE_CHECKING

from django.db.models import Q

from evenhand.apps.contacts.models import Adult, Bringing, Child, Flag, Household, Tie, TransferFiles
from evenhand.core.contacts import families as values
from evenhand.core.contacts.recipients import Channel, LetterFormat

if TYPE_CHECKING:
    from django.db.models import QuerySet

    from evenhand.apps.schools.models import School


def families_of(*, school: School) -> values.Families:
    """Everybody the school may write to, as the rules know them. Lifted flags count no more."""
    adults = Adult.objects.filter(school=school).select_related("household").order_by("pk")
    children = Child.objects.filter(school=school).order_by("pk")
    ties = Tie.objects.filter(child__school=school).order_by("pk")
    flags = Flag.objects.filter(adult__school=school, lifted_at=None).order_by("pk")
    return values.Families(
        adults=tuple(map(adult_value, adults)),
        children=tuple(map(child_value, children)),
        ties=tuple(map(tie_value, ties)),
        flags=tuple(map(flag_value, flags)),
    )


def adult_value(row: Adult) -> values.Adult:
    """An adult as the rules know them; the key is the number of the row."""
    return values.Adult(
        key=str(row.pk),
        household=str(row.household_id),
        name=row.name,
        salutation=row.salutation,
        address=tuple(row.household.address.splitlines()),
        email=row.email,
        phone=row.phone,
        channel=Channel(row.channel) if row.channel else None,
        language=row.language,
        format=LetterFormat(row.format),
        staff=row.staff,
    )


def child_value(row: Child) -> values.Child:
    """A child as the rules know them."""
    return values.Child(
        key=str(row.pk),
        name=row.name,
        class_name=row.class_name,
        year=row.year,
        groups=tuple(row.groups),
        left=row.left,
    )


def tie_value(row: Tie) -> values.Tie:
    """A tie as the rules know it."""
    return values.Tie(
        adult=str(row.adult_id),
        child=str(row.child_id),
        relation=row.relation,
        responsibility=row.responsibility,
        begins=row.begins,
        ends=row.ends,
    )


def flag_value(row: Flag) -> values.Flag:
    """A flag as the rules know it, without its reason."""
    return values.Flag(
        adult=str(row.adult_id),
        child=str(row.child_id or ""),
        kind=values.FlagKind(row.kind),
        begins=row.begins,
        ends=row.ends,
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


def adult_of(*, school: School, adult_id: int) -> Adult | None:
    """An adult of this school."""
    rows = Adult.objects.filter(school=school, pk=adult_id).select_related("household")
    return rows.prefetch_related("ties__child", "flags__child").first()


def flag_of(*, school: School, flag_id: int) -> Flag | None:
    """A flag of an adult of this school, lifted or not."""
    rows = Flag.objects.filter(adult__school=school, pk=flag_id)
    return rows.select_related("adult__household", "child", "set_by", "lifted_by").first()


def bringing_of(*, school: School, bringing_id: int) -> Bringing | None:
    """A list that is being brought in here; None once it is in or given up."""
    rows = Bringing.objects.filter(school=school, pk=bringing_id, ended_at=None)
    return rows.select_related("begun_by", "school").first()


def bringings(*, school: School) -> list[Bringing]:
    """The lists that were brought in or are on their way, the newest first, without their bytes."""
    rows = Bringing.objects.filter(school=school).defer("data").select_related("begun_by", "ended_by")
    return list(rows.order_by("-begun_at", "-pk")[:20])


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
    years, classes, groups = set(), set(), set()
    for year, class_name, own in rows:
        years.add(year)
        classes.add(class_name)
        groups.update(own)
    return {
        "years": sorted(filter(None, years)),
        "classes": sorted(filter(None, classes)),
        "groups": sorted(filter(None, groups)),
    }
