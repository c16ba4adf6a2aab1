"""Every page of a case opens, keeps what was typed, and leads back to the case."""

import re
from datetime import timedelta
from typing import Any

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from evenhand.apps.cases import actions, queries
from evenhand.apps.cases.models import (
    Allegation,
    Concern,
    Danger,
    Hold,
    MeetingOffer,
    Note,
    Party,
    Restriction,
)
from evenhand.core.cases import Agency, Answered, OfferOutcome, Outcome, Part, Route
from evenhand.core.findings import Refused


def at(page: str, case: Any, *more: int) -> str:
    return reverse(f"cases:{page}", args=[case.school_id, case.pk, *more])


def days(name: str, day: str = "20", month: str = "11", year: str = "2026") -> dict[str, str]:
    return {f"{name}_day": day, f"{name}_month": month, f"{name}_year": year}


def facts_of(case: Any, browser: Any) -> str:
    """The words of the page with everything that is known of a case."""
    return browser.opens(at("case", case)).content.decode()


@pytest.fixture
def sam(case: Any, runner: Any, now: Any) -> Party:
    facts = actions.PartyFacts(name="Sam Whitlock", parts=(Part.AUTHOR,))
    return actions.add_party(by=runner, now=now, case=case, facts=facts)


@pytest.fixture
def hold(case: Any, runner: Any, now: Any) -> Hold:
    return actions.set_hold(by=runner, now=now, case=case, agency=Agency.POLICE, reference="M/1")


LIFT = {"cleared_by": "DC Ann Doe", "clearance": "You may write to parents.", "sure": "on"}


def test_a_person_is_added_and_put_right(case: Any, dsl: Any, visitor: Any) -> None:
    browser = visitor(dsl)
    told = {"name": "Sam Whitlock", "parts": ["author", "parent-involved"], "handles": "@samw\n\n @sw "}
    assert "Added to the case." in browser.sends(at("add-party", case), **told).content.decode()
    page = facts_of(case, browser)
    assert "Online: @samw, @sw" in page
    (party,) = queries.value_of(case).parties
    browser.opens(at("party", case, int(party.id)))
    browser.sends(at("party", case, int(party.id)), **{**told, "name": "Sam Whitlow"})
    assert queries.value_of(case).parties[0].name == "Sam Whitlow"


def test_a_person_without_a_part_is_asked_for(case: Any, dsl: Any, visitor: Any) -> None:
    page = visitor(dsl).sends(at("add-party", case), name="Sam Whitlock").content.decode()
    assert "Choose at least one." in page
    assert "Sam Whitlock" in page


def test_an_attempt_counts_and_is_kept(case: Any, sam: Any, dsl: Any, visitor: Any) -> None:
    told = {"outcome": "no-answer", "spoken_by": "Pat Hargreaves", "how": "by telephone", **days("on")}
    visitor(dsl).sends(at("talk", case, sam.pk), **told)
    page = facts_of(case, visitor(dsl))
    assert "nobody answered, by telephone (Pat Hargreaves)" in page
    (talk,) = queries.value_of(case).conversations
    assert (talk.outcome, talk.by) == (Outcome.NO_ANSWER, "Pat Hargreaves")


def test_nobody_has_spoken_tomorrow(case: Any, sam: Any, dsl: Any, visitor: Any) -> None:
    told = {"outcome": "spoken", "spoken_by": "Pat", "words": "TYPED", **days("on", year="2999")}
    page = visitor(dsl).sends(at("talk", case, sam.pk), **told).content.decode()
    assert "still to come" in page
    assert "TYPED" in page
    assert queries.value_of(case).conversations == ()


def test_a_meeting_is_offered_and_answered(case: Any, sam: Any, dsl: Any, visitor: Any) -> None:
    browser = visitor(dsl)
    browser.sends(at("offer", case, sam.pk), how="by telephone", outcome="waiting", **days("on"))
    offer = MeetingOffer.objects.get()
    bare = browser.sends(at("answer", case, offer.pk), outcome="declined").content.decode()
    assert "Write why, or that they gave no reason." in bare
    browser.sends(at("answer", case, offer.pk), outcome="declined", reason="Works away.")
    (told,) = queries.value_of(case).meeting_offers
    assert (told.outcome, told.reason, told.how) == (OfferOutcome.DECLINED, "Works away.", "by telephone")


def test_who_is_hurt_is_looked_after(case: Any, runner: Any, dsl: Any, visitor: Any, now: Any) -> None:
    facts = actions.PartyFacts(name="Joe Lane", parts=(Part.TARGETED,))
    hurt = actions.add_party(by=runner, now=now, case=case, facts=facts)
    visitor(dsl).sends(at("offered", case, hurt.pk), **days("support"))
    page = facts_of(case, visitor(dsl))
    assert "Support offered on 20 November 2026." in page
    value = queries.value_of(case)
    assert (value.support_offered, value.wishes_asked) == ((str(hurt.pk),), ())


@pytest.mark.demand("K2")
def test_a_hold_is_on_every_page_of_the_case(case: Any, sam: Any, hold: Any, dsl: Any, visitor: Any) -> None:
    pages = [
        "case",
        "add-post",
        "add-party",
        "set-hold",
        "add-concern",
        "note",
        "members",
        "conflict",
        "close",
    ]
    for page in pages:
        assert "There is a hold on this case." in visitor(dsl).opens(at(page, case)).content.decode(), page
    for page in ("talk", "offer", "party"):
        assert "There is a hold on this case." in visitor(dsl).opens(at(page, case, sam.pk)).content.decode()


def test_no_link_of_a_case_is_for_others_only(case: Any, sam: Any, runner: Any, visitor: Any) -> None:
    browser = visitor(runner)
    links = re.findall(r'href="(/schools/[^"#]*)"', facts_of(case, browser))
    assert len(links) > 10
    assert [link for link in links if browser.answer(link).status_code == 403] == []


@pytest.mark.demand("K2")
def test_a_hold_is_put_on_by_a_page(case: Any, runner: Any, visitor: Any) -> None:
    told = {"agency": "lado", "reference": "L/7", **days("set_on")}
    page = visitor(runner).sends(at("set-hold", case), **told).content.decode()
    assert "The hold counts from now on." in page
    assert queries.has_live_hold(case_id=case.pk)
    assert queries.value_of(case).live_holds()[0].reference == "L/7"


@pytest.mark.demand("K2")
def test_a_hold_is_lifted_with_clearance_only(case: Any, hold: Any, dsl: Any, visitor: Any) -> None:
    browser = visitor(dsl)
    for missing in LIFT:
        browser.sends(at("hold", case, hold.pk), **{k: v for k, v in LIFT.items() if k != missing})
        assert queries.has_live_hold(case_id=case.pk), missing
    browser.sends(at("hold", case, hold.pk), **LIFT)
    page = facts_of(case, browser)
    assert not queries.has_live_hold(case_id=case.pk)
    assert "by Ruth Bello. DC Ann Doe cleared it: “You may write to parents.”" in page
    assert "There is a hold on this case." not in page
    assert "You may write to parents." in browser.opens(at("hold", case, hold.pk)).content.decode()


@pytest.mark.demand("K2")
@pytest.mark.parametrize("blank", ["cleared_by", "clearance"])
def test_no_act_lifts_without_clearance(blank: str, hold: Any, dsl: Any, now: Any) -> None:
    told = {"cleared_by": "DC Ann Doe", "clearance": "You may write.", blank: "  "}
    with pytest.raises(Refused):
        actions.lift_hold(by=dsl, now=now, hold=hold, **told)
    assert queries.has_live_hold(case_id=hold.case_id)


@pytest.mark.demand("K2")
def test_the_office_sets_but_never_lifts(case: Any, hold: Any, runner: Any, visitor: Any) -> None:
    page = visitor(runner).opens(at("hold", case, hold.pk), status=403)
    assert "you may not decide cases" in page.content.decode()


def test_a_hold_is_lifted_once(hold: Any, dsl: Any, head: Any, now: Any) -> None:
    told = {"cleared_by": "DC Ann Doe", "clearance": "You may write."}
    actions.lift_hold(by=dsl, now=now, hold=hold, **told)
    with pytest.raises(Refused) as refused:
        actions.lift_hold(by=head, now=now, hold=hold, **told)
    assert refused.value.findings[0].id == "hold-lifted-already"


def test_a_held_case_stays_open(case: Any, hold: Any, dsl: Any, visitor: Any) -> None:
    page = visitor(dsl).sends(at("close", case), outcome="settled", learning="Ask sooner.").content.decode()
    assert "There is a hold on this case, so it cannot be closed." in page
    assert "Ask sooner." in page


def test_a_closed_case_takes_nothing_more(case: Any, dsl: Any, visitor: Any) -> None:
    browser = visitor(dsl)
    browser.sends(at("close", case), outcome="settled", learning="Ask sooner.")
    page = browser.sends(at("add-concern", case), summary="TYPED").content.decode()
    assert "is closed, so nothing is added to it" in page
    assert "TYPED" in page
    assert not Concern.objects.exists()


def test_a_concern_is_written_down_and_routed(case: Any, dsl: Any, visitor: Any) -> None:
    browser = visitor(dsl)
    browser.sends(at("add-concern", case), summary="The trip was called off.")
    concern = Concern.objects.get()
    browser.sends(at("concern", case, concern.pk), route="complaint", **days("routed_on"))
    assert "The complaints procedure, since 20 November 2026." in facts_of(case, browser)
    assert queries.value_of(case).concerns[0].route is Route.COMPLAINT


def test_a_danger_stands_until_decided(case: Any, dsl: Any, visitor: Any, now: Any) -> None:
    actions.answer_triage(by=dsl, now=now, case=case, answers={"danger-now": Answered.YES})
    actions.answer_triage(by=dsl, now=now, case=case, answers={"danger-now": Answered.NO})
    (danger,) = queries.value_of(case).dangers
    assert danger.decision == ""
    page = visitor(dsl).opens(at("case", case)).content.decode()
    assert "Nobody has decided yet." in page
    told = {"decision": "Not credible: a quotation from a song."}
    visitor(dsl).sends(at("danger", case, Danger.objects.get().pk), **told)
    assert queries.value_of(case).dangers[0].decided_by == "Ruth Bello"


def test_a_note_is_kept_and_shown(case: Any, dsl: Any, visitor: Any) -> None:
    visitor(dsl).sends(at("note", case), words="His brother is in year 6.")
    page = facts_of(case, visitor(dsl))
    assert "His brother is in year 6." in page
    assert Note.objects.get().recorded_by == dsl


def test_being_sure_takes_a_basis(case: Any, sam: Any, dsl: Any, visitor: Any) -> None:
    post = int(queries.value_of(case).posts[0].id)
    browser = visitor(dsl)
    bare = browser.sends(at("post", case, post), author=sam.pk, attribution="confirmed").content.decode()
    assert "takes a person and the reason" in bare
    browser.sends(at("post", case, post), author=sam.pk, attribution="confirmed", basis="Said so.")
    assert queries.value_of(case).posts[0].author == str(sam.pk)


def test_things_of_other_cases_are_not_here(
    case: Any, sam: Any, hold: Any, dsl: Any, visitor: Any, now: Any
) -> None:
    post = actions.NewPost(site="Gate")
    other = actions.open_case(by=dsl, now=now, school=case.school, title="Another", post=post)
    for page, pk in (("party", sam.pk), ("talk", sam.pk), ("hold", hold.pk)):
        visitor(dsl).opens(at(page, other, pk), status=404)


def test_what_is_typed_is_only_words(case: Any, dsl: Any, visitor: Any) -> None:
    visitor(dsl).sends(at("note", case), words="<script>alert(1)</script>")
    page = facts_of(case, visitor(dsl))
    assert "&lt;script&gt;" in page


def test_a_search_finds_what_one_may_see(case: Any, sam: Any, dsl: Any, chair: Any, visitor: Any) -> None:
    address = reverse("cases:cases", args=[case.school_id])
    for words in ("whitlock", "TRIP", "nobody at that", "AP-2026", "posts/2"):
        assert "Trip called off" in visitor(dsl).opens(f"{address}?q={words}").content.decode(), words
    assert "Trip called off" not in visitor(chair).opens(f"{address}?q=whitlock").content.decode()
    assert "Nothing in your cases contains" in visitor(dsl).opens(f"{address}?q=zebra").content.decode()


def test_no_case_yet_says_what_to_do(staffed: Any, dsl: Any, visitor: Any) -> None:
    page = visitor(dsl).opens(reverse("cases:cases", args=[staffed.pk])).content.decode()
    assert "When somebody shows you a post, report it" in page


def test_an_erased_school_takes_its_cases(
    runner: Any, dsl: Any, case: Any, hold: Any, sam: Any, now: Any
) -> None:
    from evenhand.apps.schools import actions as schools

    actions.make_allegation(by=runner, now=now, worker=sam)
    case.school.is_demonstration = True
    case.school.save()
    schools.erase_demonstration(by=runner, now=now, school=case.school)
    assert not Party.objects.exists()


def test_the_page_asks_a_bounded_number(case: Any, dsl: Any, visitor: Any, now: Any) -> None:
    for number in range(8):
        facts = actions.PartyFacts(name=f"Parent {number}", parts=(Part.WITNESS,))
        party = actions.add_party(by=dsl, now=now, case=case, facts=facts)
        told = {"spoken_by": "Pat", "outcome": Outcome.SPOKEN}
        actions.record_conversation(by=dsl, now=now, party=party, on=now.date() - timedelta(days=1), **told)
    browser = visitor(dsl)
    with CaptureQueriesContext(connection) as asked:
        browser.opens(at("case", case))
    assert len(asked) <= 25
    with CaptureQueriesContext(connection) as asked:
        browser.opens(reverse("cases:cases", args=[case.school_id]))
    assert len(asked) <= 12


def test_others_who_were_told_stand_in_the_case(case: Any, dsl: Any, sam: Any, visitor: Any) -> None:
    browser = visitor(dsl)
    (post,) = queries.value_of(case).posts
    refer = {"agency": "lado", "told_by": "Ruth Bello", "advice": "Wait.", **days("on")}
    browser.sends(at("refer", case), **refer)
    browser.sends(at("report-post", case), post=post.id, reported_by="Joe Lane", **days("reported_on"))
    browser.sends(at("told", case), **days("board"))
    accused = {"party": sam.pk, "threshold": "unknown", "teacher_accused": "no", "role_words": "maths"}
    browser.sends(at("allegation", case), **accused)
    browser.sends(at("restriction", case), party=sam.pk, lesser_steps="We talked.")
    request = {"asks_for": "records", **days("received_on")}
    browser.sends(at("request", case), **request)
    page = facts_of(case, browser)
    for words in (
        "by Ruth Bello. Wait.",
        "No answer yet.",
        "The chair, on 20",
        "not been told yet",
        "not answered yet",
    ):
        assert words in page, words
    case.refresh_from_db()
    value = queries.value_of(case)
    assert value.allegations[0].role_words == ("maths",)
    assert value.restrictions[0].lesser_steps == "We talked."
    assert (value.referrals[0].advice, value.chair_told_on.day) == ("Wait.", 20)
    assert (value.requests[0].asks_for, value.reports[0].by) == ("records", "Joe Lane")


def test_what_was_told_is_put_right(case: Any, dsl: Any, sam: Any, visitor: Any) -> None:
    browser = visitor(dsl)
    accused = {"party": sam.pk, "threshold": "unknown", "teacher_accused": "no"}
    browser.sends(at("allegation", case), **accused)
    made = Allegation.objects.get()
    browser.sends(at("allegation-made", case, made.pk), **{**accused, "threshold": "not-met"})
    assert queries.value_of(case).allegations[0].threshold == "not-met"
    browser.sends(at("restriction", case), party=sam.pk)
    limit = Restriction.objects.get()
    browser.sends(at("restriction-made", case, limit.pk), party=sam.pk, **days("review_on"))
    assert str(queries.value_of(case).restrictions[0].review_on) == "2026-11-20"
