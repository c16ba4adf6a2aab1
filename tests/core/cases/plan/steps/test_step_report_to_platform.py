"""Report the post, by whoever the platform lets report it."""

from dataclasses import replace

import pytest

from evenhand.core.cases import PlatformReport
from evenhand.core.cases.plan import StepState
from evenhand.core.people import Role


def test_criticism_and_mistakes_are_no_reason(step) -> None:
    assert step("report-to-platform", None, "complaint", "false-claim") is None


def test_a_report_that_was_made_is_done(make, step) -> None:
    case = make.case(reports=(PlatformReport(post="post", reported_on=make.today),))
    assert step("report-to-platform", case, "abuse-of-staff").state is StepState.DONE


@pytest.mark.rule(24)
@pytest.mark.parametrize(
    ("link", "label", "who"),
    [
        ("https://www.facebook.com/groups/a/posts/1", "abuse-of-staff", Role.OFFICE),
        ("https://youtu.be/abc", "personal-data", Role.STAFF),
        ("https://youtu.be/abc", "hate", Role.OFFICE),
        ("https://chat.whatsapp.com/abc", "threat", Role.STAFF),
        ("https://thornfield.example/forum", "threat", Role.OFFICE),
    ],
)
def test_the_right_person_reports(make, step, link: str, label: str, who: Role) -> None:
    case = make.case(posts=(replace(make.post, link=link, site=""),))
    assert step("report-to-platform", case, label).who is who


@pytest.mark.rule(26)
def test_nobody_is_asked_for_good_reviews(step) -> None:
    assert any("reviews" in words for words in step("report-to-platform", None, "hate").do_not)
