"""Which families a letter goes to: chosen, worked out from the contacts as they are, and frozen."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from evenhand.apps.cases import queries as cases
from evenhand.apps.contacts import queries as contacts
from evenhand.apps.contacts.frozen import thawed
from evenhand.apps.letters.models import Addressees
from evenhand.apps.letters.typed import addressed_as_typed, typed_of
from evenhand.core.contacts.addressing import address
from evenhand.core.contacts.audience import Addressed, Chosen, Reach
from evenhand.core.contacts.recipients import LetterFormat, Recipient
from evenhand.core.findings import Finding, Level
from evenhand.core.packs import Audience, Kind, Template

if TYPE_CHECKING:
    from collections.abc import Mapping

    from evenhand.apps.letters.models import Draft as Row
    from evenhand.apps.letters.models import Letter
    from evenhand.core.cases import Case
    from evenhand.core.letters import Draft


def takes_audience(template: Template) -> bool:
    """Whether a text goes to families of the contacts: a letter to all parents does."""
    return template.kind is Kind.LETTER and template.audience is Audience.ALL_PARENTS


def chosen_of(row: Row) -> Chosen | None:
    """Which families were chosen; None where nobody has chosen any."""
    told: Mapping[str, Any] = row.audience
    if not told.get("reach"):
        return None
    return Chosen(
        reach=Reach(told["reach"]), names=tuple(told.get("names", ())), apart=frozenset(told.get("apart", ()))
    )


def kept(chosen: Chosen) -> dict[str, Any]:
    """A choice as the row keeps it."""
    return {"reach": chosen.reach.value, "names": list(chosen.names), "apart": sorted(chosen.apart)}


def addressed_of(
    row: Row, template: Template, case: Case | None, *, today: date, held: bool = False
) -> Addressed | None:
    """Who gets a letter as the contacts are now or as was typed, and who is left out; None where nobody
    is chosen.

    A hold stops a letter at its gates. `held` also shows everybody as left out because of it.
    """
    if not takes_audience(template):
        if not typed_of(row):
            return None
        families = contacts.families_of(school=row.school)
        about = cases.children_in(case_id=row.case_id) if row.case_id else ()
        return addressed_as_typed(row, families=families, about=about, today=today)
    chosen = chosen_of(row)
    if chosen is None:
        return None
    apart = template.without_parties and row.case_id is not None
    return _worked_out(
        families=contacts.families_of(school=row.school),
        chosen=chosen,
        now=today,
        involved=tuple(cases.involved_in(case)) if case and apart else (),
        told=tuple(cases.told_of(case_id=row.case_id)) if row.case_id and apart else (),
        held=held,
    )


_worked_out = lru_cache(maxsize=16)(address)
"""As `address`. Each page on the way of a letter works it out of the same values again; these are compared
whole, so that it can never be out of date."""


def is_typed(letter: Letter) -> bool:
    """Whether a released letter goes to people who were typed, of whom the contacts need know nothing."""
    return bool(typed_of(letter.draft))


def twin_of(draft: Draft) -> Template | None:
    """The easy-read version of a text that its pack has; None where it has none."""
    found = (one for one in draft.pack.templates if one.easy_read_of == draft.template.id)
    return next(found, None)


def easy_readers(addressed: Addressed) -> tuple[str, ...]:
    """The keys of the adults who get a letter and ask for easy read."""
    asking = (one for one in addressed.recipients if one.format is LetterFormat.EASY_READ)
    return tuple(key for one in asking for key in addressed.adults[one.key])


def nobody() -> Finding:
    """What is said where an audience is chosen and nobody of it gets the letter."""
    return Finding(
        id="audience-nobody",
        level=Level.STOP,
        words="Nobody of those who are chosen gets this letter.",
        mend="See under “Who gets it” why each is left out, or choose others.",
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Moved:
    """What has changed about who gets a letter since approval was asked for, as names."""

    more: tuple[str, ...]
    fewer: tuple[str, ...]
    other: tuple[str, ...]


def frozen(row: Row) -> Addressees | None:
    """Who was to get a letter when approval was last asked for; None if nobody asked or chose."""
    return Addressees.objects.filter(draft=row).order_by("-pk").first() if row.pk else None


def moved(row: Row, addressed: Addressed | None) -> Moved | None:
    """The difference between the frozen recipients and those of now; None if there is none."""
    before = frozen(row)
    if before is None:
        return None
    old = {one.key: one for one in map(thawed, before.recipients)}
    new = {one.key: one for one in addressed.recipients} if addressed else {}
    told = Moved(
        more=tuple(one.name for key, one in new.items() if key not in old),
        fewer=tuple(one.name for key, one in old.items() if key not in new),
        other=tuple(one.name for key, one in new.items() if key in old and old[key] != one),
    )
    return told if told.more or told.fewer or told.other else None


def recipients_of(letter: Letter) -> tuple[Recipient, ...]:
    """Who gets a released letter, exactly as approved; empty for a letter to nobody in particular."""
    row = Addressees.objects.filter(draft=letter.draft_id, digest=letter.digest).first()
    return tuple(map(thawed, row.recipients)) if row else ()
