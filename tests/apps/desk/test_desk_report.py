"""Reporting a post with its screenshots, on one page."""

from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse
from sample_pictures import screenshot

from evenhand.apps.audit import queries as log
from evenhand.apps.cases import actions, queries
from evenhand.apps.cases.models import Case, LinkedCase, Post
from evenhand.apps.evidence import queries as evidence
from evenhand.core.people import Role

LINK = "https://www.facebook.com/groups/1/posts/2"
WORDS = "They called the trip off again and told nobody."
REPORT = {
    "title": "The trip",
    "link": LINK,
    "words": WORDS,
    "about_head": "no",
    "seen_on_day": "20",
    "seen_on_month": "11",
    "seen_on_year": "2026",
}


def picture(name: str = "shot.png") -> SimpleUploadedFile:
    return SimpleUploadedFile(name, screenshot(), content_type="image/png")


@pytest.fixture
def where(school: Any, lead: Any, head: Any, chair: Any) -> str:
    return reverse("desk:report", args=[school.pk])


def test_screenshots_come_with_the_report(where: str, lead: Any, visitor: Any) -> None:
    visitor(lead).sends(where, **REPORT, imagery="no", captures=[picture()])
    case = Case.objects.get()
    (capture,) = evidence.captures_of(case.pk)
    assert capture.post == Post.objects.get().pk


def test_no_file_is_taken_before_the_question(where: str, lead: Any, visitor: Any) -> None:
    page = visitor(lead).sends(where, **REPORT, captures=[picture()]).content.decode()
    assert "Answer this before you add screenshots." in page
    assert WORDS in page
    assert not Case.objects.exists()


@pytest.mark.rule(18)
def test_a_sexual_image_stops_the_upload(where: str, lead: Any, visitor: Any) -> None:
    page = visitor(lead).sends(where, **REPORT, imagery="yes", captures=[picture()]).content.decode()
    assert "Do not upload anything" in page
    assert not Case.objects.exists()


def test_what_is_no_picture_is_told_and_the_case_stays(where: str, lead: Any, visitor: Any) -> None:
    bad = SimpleUploadedFile("virus.svg", b"<svg onload='alert(1)'/>")
    page = visitor(lead).sends(where, **REPORT, imagery="no", captures=[picture(), bad]).content.decode()
    assert "virus.svg" in page
    assert "is not kept" in page
    assert len(evidence.captures_of(Case.objects.get().pk)) == 1


def test_the_same_form_twice_is_one_case(where: str, lead: Any, visitor: Any) -> None:
    for _ in range(2):
        visitor(lead).sends(where, **REPORT, sent_as="one-form", imagery="no", captures=[picture()])
    assert Case.objects.count() == 1
    assert len(evidence.captures_of(Case.objects.get().pk)) == 1


@pytest.mark.parametrize(
    "but",
    [
        {"link": "https://m.facebook.com/groups/1/posts/2/?fbclid=x", "words": ""},
        {"link": "https://x.com/a/1", "words": WORDS.upper()},
    ],
)
def test_a_known_post_is_a_choice(but: dict[str, str], where: str, lead: Any, visitor: Any) -> None:
    browser = visitor(lead)
    browser.sends(where, **REPORT)
    case = Case.objects.get()
    page = browser.sends(where, **{**REPORT, **but}).content.decode()
    assert case.reference in page
    assert Case.objects.count() == 1
    browser.sends(where, **{**REPORT, **but}, despite=str(case.pk))
    assert (Case.objects.count(), Post.objects.count()) == (1, 2)
    browser.sends(where, **{**REPORT, **but}, despite="linked")
    assert LinkedCase.objects.count() == 1
    browser.sends(where, **{**REPORT, **but}, despite="new")
    assert Case.objects.count() == 3


def test_it_is_noticed_while_somebody_types(where: str, school: Any, lead: Any, visitor: Any) -> None:
    browser = visitor(lead)
    browser.sends(where, **REPORT)
    page = browser.sends(reverse("desk:known", args=[school.pk]), link=LINK, words="").content.decode()
    assert Case.objects.get().reference in page


@pytest.mark.rule(19)
def test_what_one_may_not_see_is_not_noticed(
    where: str, school: Any, lead: Any, head: Any, somebody: Any, visitor: Any, now: Any
) -> None:
    visitor(lead).sends(where, **REPORT)
    case = Case.objects.get()
    actions.declare_conflict(by=lead, now=now, case=case, person=head)
    teacher = somebody(at=school, role=Role.STAFF)
    for person in (head, teacher):
        known = visitor(person).sends(reverse("desk:known", args=[school.pk]), link=LINK, words=WORDS)
        assert case.reference not in known.content.decode()
    visitor(head).sends(where, **REPORT, despite=str(case.pk))
    assert Post.objects.filter(case=case).count() == 1


def test_a_picture_seen_before_is_noticed(where: str, lead: Any, visitor: Any) -> None:
    browser = visitor(lead)
    browser.sends(where, **REPORT, imagery="no", captures=[picture()])
    other = {**REPORT, "link": "https://x.com/b/2", "words": ""}
    browser.sends(where, **other, imagery="no", captures=[picture("again.png")])
    newest, first = queries.cases_of(person=lead, school=Case.objects.all()[0].school)
    page = browser.opens(reverse("desk:case", args=[Case.objects.all()[0].school_id, newest.id]))
    assert "looks like one in" in page.content.decode()
    assert first.reference in page.content.decode()


def test_whoever_only_reports_brings_screenshots_too(
    where: str, school: Any, somebody: Any, visitor: Any
) -> None:
    page = visitor(somebody(at=school, role=Role.STAFF)).sends(
        where, **REPORT, imagery="no", captures=[picture()]
    )
    assert "in good hands" in page.content.decode()
    assert len(evidence.captures_of(Case.objects.get().pk)) == 1


def test_a_mistake_loses_no_screenshot(where: str, lead: Any, visitor: Any) -> None:
    browser = visitor(lead)
    token = browser.opens(where).context["form"]["sent_as"].value()
    report = {**REPORT, "imagery": "no", "sent_as": token}
    page = browser.sends(where, **{**report, "title": ""}, captures=[picture("first.png")])
    assert "Say in a few words" in page.content.decode() and "first.png" in page.content.decode()
    browser.sends(where, **report)
    case = Case.objects.get()
    assert [one.name for one in evidence.captures_of(case.pk)] == ["first.png"]


def test_without_scripts_the_question_comes_first(where: str, lead: Any, visitor: Any) -> None:
    browser = visitor(lead)
    page = browser.opens(where).content.decode()
    assert "<div data-files hidden>" in page and "Go on to choose them" in page
    page = browser.sends(where, imagery="no", title="A trip", shots="choose").content.decode()
    assert "<div data-files>" in page and 'value="A trip"' in page and "There is a problem" not in page
    page = browser.sends(where, title="A trip", shots="choose").content.decode()
    assert "<div data-files hidden>" in page


@pytest.mark.rule(18)
def test_yes_stops_whatever_else_the_form_says(where: str, lead: Any, visitor: Any, school: Any) -> None:
    browser = visitor(lead)
    token = browser.opens(where).context["form"]["sent_as"].value()
    browser.sends(where, sent_as=token, imagery="no", captures=[picture()], more="more")
    page = browser.sends(where, sent_as=token, imagery="yes").content.decode()
    assert "Nothing of what you chose is kept." in page
    assert evidence.on_tray(token=token, person=lead) == ()
    assert log.about(subject=f"school:{school.pk}")[-1].kind == "evidence.not-taken"


def test_screenshots_of_a_report_that_was_not_sent_wait(where: str, lead: Any, visitor: Any) -> None:
    browser = visitor(lead)
    token = browser.opens(where).context["form"]["sent_as"].value()
    browser.sends(where, sent_as=token, imagery="no", captures=[picture("early.png")], more="more")
    page = browser.opens(where)
    assert page.context["form"]["sent_as"].value() == token
    assert "early.png" in page.content.decode()
