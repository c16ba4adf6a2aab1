"""A case about the head: no e-mail, alert, page, count or line of the log tells the head anything of it."""

import logging
from typing import Any

import pytest
from django.core import mail
from django.urls import reverse
from routes import every_route

from evenhand.apps.audit.models import Event
from evenhand.apps.cases import actions as cases
from evenhand.apps.cases import queries
from evenhand.apps.letters import actions as letters
from evenhand.apps.packs import queries as packs
from evenhand.core.cases import Agency, Answered, Outcome, Part
from evenhand.core.permissions import Act
from evenhand.server.logs import IdsOnly

TITLE = "Quagmire at the assembly"
OF_THE_SCHOOL = {"school_id"}


@pytest.fixture
def hidden(school: Any, lead: Any, head: Any, chair: Any, now: Any) -> Any:
    """A case about the head in which everything has happened that tells somebody of something."""
    post = cases.NewPost(site="Facebook", words="The head shouted again.", seen_on=now.date())
    case = cases.open_case(by=lead, now=now, school=school, title=TITLE, post=post, about_head=True)
    by = {"by": chair, "now": now}
    facts = cases.PartyFacts(name="Sam Whitlock", parts=(Part.AUTHOR,))
    party = cases.add_party(**by, case=case, facts=facts)
    told = {"on": now.date(), "spoken_by": "Amal Chair", "outcome": Outcome.SPOKEN}
    cases.record_conversation(**by, party=party, **told)
    found = packs.template_of(school=school, pack_id="core", template_id="concern-acknowledgement")
    assert found is not None
    letters.begin(**by, school=school, case=case, pack=found[0], template=found[1])
    cases.answer_triage(**by, case=case, answers={"danger-now": Answered.YES})
    cases.set_hold(**by, case=case, agency=Agency.POLICE)
    return case


def tells(text: str, case: Any) -> list[str]:
    """What of the case stands in a text."""
    return [words for words in (TITLE, "Quagmire", case.reference, "Sam Whitlock") if words in text]


def test_no_page_of_the_school_tells_the_head(
    hidden: Any, school: Any, head: Any, runner: Any, visitor: Any
) -> None:
    """Every page with no other number in its address than that of the school, also with a search."""
    browser, opened = visitor(head), 0
    here = f"/cases/{hidden.pk}/"
    for route in every_route():
        if set(route.parameters) == OF_THE_SCHOOL and isinstance(route.door, Act):
            where = reverse(route.name, args=[school.pk])
            for query in ("", "?q=quagmire", f"?q={hidden.reference}", "?q=whitlock"):
                answer = browser.client.get(where + query)
                if answer.status_code == 200 and answer["Content-Type"].startswith("text/html"):
                    page = answer.content.decode()
                    told = [
                        words for words in tells(page, hidden) if words not in query
                    ]  # a page says what was typed
                    assert told == [] and here not in page, where + query
                    opened += 1
    assert opened >= 40
    assert queries.count_of(person=head, school=school) == 0


def test_no_page_of_the_case_opens_for_the_head(
    hidden: Any, school: Any, head: Any, runner: Any, visitor: Any
) -> None:
    browser = visitor(head)
    for route in every_route():
        if set(route.parameters) == {"school_id", "case_id"} and isinstance(route.door, Act):
            answer = browser.answer(reverse(route.name, args=[school.pk, hidden.pk]))
            assert answer.status_code in (403, 404, 405), route.name
            assert tells(answer.content.decode(), hidden) == [], route.name


def test_nothing_is_mailed_to_the_head(hidden: Any, head: Any, chair: Any) -> None:
    for message in mail.outbox:
        assert head.email not in message.recipients()
        assert tells(f"{message.subject}\n{message.body}", hidden) == []


def test_the_log_of_the_server_names_nothing_of_it(
    hidden: Any, school: Any, head: Any, visitor: Any, caplog: pytest.LogCaptureFixture
) -> None:
    """Refusals are logged; the line says who and which kind of page, and no more."""
    caplog.handler.addFilter(IdsOnly())
    with caplog.at_level(logging.DEBUG):
        visitor(head).answer(reverse("desk:case", args=[school.pk, hidden.pk]) + "?q=quagmire")
        visitor(head).answer(reverse("cases:cases", args=[school.pk]) + f"?q={hidden.reference}")
    lines = "\n".join(
        record.getMessage() for record in caplog.records if record.name.startswith(("django", "evenhand"))
    )
    assert tells(lines, hidden) == []
    assert f"/cases/{hidden.pk}/" not in lines and "quagmire" not in lines


def test_the_chain_of_the_school_holds_ids_only(hidden: Any) -> None:
    for event in Event.objects.all():
        assert tells(f"{event.subject} {event.facts}", hidden) == []
