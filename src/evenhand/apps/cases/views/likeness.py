"""Whether somebody in the case is among the contacts, and who there is not they."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.http import Http404, HttpResponse
from django.shortcuts import redirect
from django.utils.http import url_has_allowed_host_and_scheme

from evenhand.apps.accounts.asking import Asked
from evenhand.apps.cases import actions, forms, queries
from evenhand.apps.cases.doors import case_behind
from evenhand.apps.cases.models import Case, Party
from evenhand.apps.cases.views.page import ask, asks, found
from evenhand.apps.contacts import queries as contacts
from evenhand.apps.contacts.telling import told_apart
from evenhand.core.contacts.involved import Involved, may_be

if TYPE_CHECKING:
    from collections.abc import Collection

    from evenhand.apps.contacts.models import Adult
    from evenhand.apps.schools.models import School

MOST_FOUND = 40
LEAD = (
    "A name does not say who somebody is. Letters to many leave out everybody who may be a person in the "
    "case, until you say that they are somebody else."
)


@ask
def likeness(request: Asked, school_id: int, case_id: int, party_id: int) -> HttpResponse:
    """Say which of the contacts a party is, or is not."""
    school, case = place = case_behind(request, school_id, case_id)
    row = found(Party, case, party_id)
    said = queries.likenesses_of(party_id=row.pk)
    wanted = request.GET.get("q", "")[:100]
    people = _people(school, _involved(case, row), keys=said, wanted=wanted)
    choices = [(str(one.pk), told_apart(one)) for one in people]
    only = choices[0][0] if len(choices) == 1 else ""
    first = {"adult": request.GET.get("who", only)}
    form = forms.LikenessForm(request.POST or None, adults=choices, initial=first)

    def do(told: dict[str, Any]) -> None:
        adult = contacts.adult_of(school=school, adult_id=int(told["adult"]))
        if adult is None:
            raise Http404
        same = told["what"] == "same"
        about = {"party": row, "adult": adult, "same": same, "reason": told["reason"]}
        actions.say_likeness(by=request.user, now=request.now, **about)

    back = request.GET.get("back", "")
    back = back if url_has_allowed_host_and_scheme(back, allowed_hosts=None) else ""
    answer = asks(
        request,
        place,
        form,
        do,
        heading=f"Is {row.name} among the contacts?",
        lead=LEAD,
        said="Written down. A letter that was approved before has to be approved again.",
        template="cases/likeness.html",
        said_before=[(told_apart(one), said[one.pk]) for one in people if one.pk in said],
        wanted=wanted,
        back=back,
        leave=back,
        party=row,
    )
    return redirect(back) if answer.status_code == 302 and back else answer


def _involved(case: Case, row: Party) -> Involved:
    party = queries.value_of(case).party(str(row.pk))
    assert party is not None, "it has just been found in this case"
    return queries.involved_as(party)


def _people(school: School, involved: Involved, *, keys: Collection[int], wanted: str) -> list[Adult]:
    """Who may be the party by their name, who was said to be or not to be, and whoever was looked for."""
    adults = contacts.families_of(school=school).adults
    alike = {one.key for one in adults if may_be(involved, one)} | {str(key) for key in keys}
    return contacts.people_called(school=school, wanted=wanted, keys=alike, most=MOST_FOUND)
