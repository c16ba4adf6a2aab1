"""A post is reported on one page; what is known already is said; nothing is opened twice."""

from typing import Any

import pytest
from django.urls import reverse
from django.utils import timezone

from evenhand.apps.cases import queries
from evenhand.apps.cases.models import Case, Post

FIRST = f"AP-{timezone.localdate().year}-001"
LINK = "https://www.facebook.com/groups/1/posts/2"
SEEN = {"seen_on_day": "20", "seen_on_month": "11", "seen_on_year": "2026"}
REPORT = {"title": "Trip called off", "link": LINK, "about_head": "no", **SEEN}


@pytest.fixture
def address(staffed: Any) -> str:
    return reverse("desk:report", args=[staffed.pk])


def test_three_answers_are_enough(address: str, dsl: Any, visitor: Any) -> None:
    page = visitor(dsl).sends(address, **REPORT).content.decode()
    assert f"Reported. The case is {FIRST}." in page
    post = Post.objects.get()
    assert (post.site, post.link) == ("Facebook", LINK)
    assert post.posted_on is None


def test_every_answer_is_kept(address: str, dsl: Any, visitor: Any) -> None:
    more = {
        "site": "Class 4 parents",
        "words": "Nobody cares.",
        "posted_on_day": "19",
        "posted_on_month": "11",
        "posted_on_year": "2026",
        "supplied_by": "A parent",
        "vantage": "passed-on",
    }
    visitor(dsl).sends(address, **REPORT, **more)
    post = Post.objects.get()
    assert (post.site, post.words, post.supplied_by) == ("Class 4 parents", "Nobody cares.", "A parent")
    assert str(post.posted_on) == "2026-11-19"
    assert post.vantage == "passed-on"


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"title": ""}, "Say in a few words"),
        ({"link": ""}, "Give the link, or say where it is."),
        ({"link": "javascript:alert(1)"}, "This is no link"),
        ({"link": "not a link at all"}, "This is no link"),
        ({"link": "https://[::1"}, "This is no link"),
        ({"seen_on_year": "2999"}, "still to come"),
        ({"seen_on_day": "31"}, "not in the calendar"),
        ({"about_head": ""}, "person in charge"),
    ],
)
def test_what_is_wrong_is_said(
    change: dict[str, str], words: str, address: str, dsl: Any, visitor: Any
) -> None:
    page = visitor(dsl).sends(address, **{**REPORT, **change}, words="KEPT AS TYPED").content.decode()
    assert words in page
    assert "There is a problem" in page
    assert "KEPT AS TYPED" in page
    assert not Case.objects.exists()


def test_a_link_needs_no_scheme(address: str, dsl: Any, visitor: Any) -> None:
    visitor(dsl).sends(address, **{**REPORT, "link": "x.com/somebody/status/1"})
    assert Post.objects.get().site == "X"


def test_an_unknown_site_is_its_host(address: str, dsl: Any, visitor: Any) -> None:
    visitor(dsl).sends(address, **{**REPORT, "link": "https://www.ashbytalk.example/thread/3"})
    assert Post.objects.get().site == "ashbytalk.example"


def test_sending_twice_opens_one_case(address: str, dsl: Any, visitor: Any) -> None:
    browser = visitor(dsl)
    browser.sends(address, **REPORT, sent_as="one-form")
    again = browser.sends(address, **REPORT, sent_as="one-form")
    assert "Reported" in again.content.decode()
    assert Case.objects.count() == 1


def test_two_forms_open_two_cases(address: str, dsl: Any, visitor: Any) -> None:
    browser = visitor(dsl)
    browser.sends(address, **{**REPORT, "link": "", "site": "Gate"}, sent_as="one")
    browser.sends(address, **{**REPORT, "link": "", "site": "Gate"}, sent_as="two")
    assert [row.reference for row in queries.cases_of(person=dsl, school=Case.objects.first().school)] == [
        FIRST.replace("001", "002"),
        FIRST,
    ]


def test_a_known_link_is_noticed(address: str, dsl: Any, visitor: Any) -> None:
    browser = visitor(dsl)
    browser.sends(address, **REPORT)
    other = {**REPORT, "link": "http://m.facebook.com/groups/1/posts/2/?fbclid=abc&utm_source=x"}
    page = browser.sends(address, **other).content.decode()
    assert "known already" in page
    assert FIRST in page
    assert Case.objects.count() == 1
    browser.sends(address, **other, despite="yes")
    assert Case.objects.count() == 2


def test_a_case_one_may_not_see_is_not_given_away(address: str, head: Any, dsl: Any, visitor: Any) -> None:
    visitor(dsl).sends(address, **{**REPORT, "about_head": "yes"})
    page = visitor(head).sends(address, **REPORT).content.decode()
    assert "known already" not in page


def test_other_posts_have_other_links() -> None:
    one, other = "https://facebook.com/a?story_fbid=1", "https://facebook.com/a?story_fbid=2"
    assert queries.same_as(one) != queries.same_as(other)
    assert queries.same_as("") == queries.same_as("no link") == ""


def test_staff_report_and_are_thanked(address: str, teacher: Any, dsl: Any, visitor: Any) -> None:
    page = visitor(teacher).sends(address, **REPORT).content.decode()
    assert "It is in good hands" in page
    case = Case.objects.get()
    assert queries.case_of(person=teacher, school=case.school, case_id=case.pk) is None
    assert queries.case_of(person=dsl, school=case.school, case_id=case.pk) == case


def test_numbers_start_anew_each_year_and_school(
    staffed: Any, other_school: Any, dsl: Any, runner: Any, now: Any
) -> None:
    from evenhand.apps.cases import actions

    def opened(**changed: Any) -> str:
        told = {"by": dsl, "now": now, "school": staffed, "title": "x", **changed}
        return actions.open_case(post=actions.NewPost(site="Gate"), **told).reference

    assert [opened(), opened()] == ["AP-2026-001", "AP-2026-002"]
    assert opened(now=now.replace(year=2027)) == "AP-2027-001"
    assert opened(school=other_school, by=runner) == "BN-2026-001"
