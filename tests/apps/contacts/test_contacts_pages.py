"""The pages of contacts: found, changed, flagged, brought in; and what each part may see of them."""

from typing import Any

import pytest
from contact_lists import FAMILIES
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse

from evenhand.apps.audit.models import Event
from evenhand.apps.contacts import actions
from evenhand.apps.contacts.models import Adult, Bringing, Flag
from evenhand.core.people import Role


def at(page: str, school: Any, *more: object) -> str:
    return reverse(f"contacts:{page}", args=[school.pk, *more])


@pytest.fixture
def ada(families: Any) -> Adult:
    return Adult.objects.get(name="Ms Ada Okafor")


def test_a_family_is_found_by_any_of_its_words(families: Any, runner: Any, visitor: Any) -> None:
    browser = visitor(runner)
    for words in ("okafor", "ADA@example.org", "mill", "Cy Okafor", "ra"):
        page = browser.opens(f"{at('contacts', families)}?q={words}").content.decode()
        assert "Ms Ada Okafor" in page
        assert "Nowak" not in page
    assert (
        "No family has all of these words"
        in browser.opens(f"{at('contacts', families)}?q=ada+nowak").content.decode()
    )


def test_pages_ask_the_database_few_questions(
    families: Any, ada: Adult, runner: Any, visitor: Any, django_assert_max_num_queries: Any
) -> None:
    browser = visitor(runner)
    for where in (at("contacts", families), at("household", families, ada.household_id)):
        with django_assert_max_num_queries(25):
            browser.opens(where)


def test_separated_parents_lead_to_each_other(families: Any, runner: Any, visitor: Any) -> None:
    ewa = Adult.objects.get(name="Mrs Ewa Nowak")
    page = visitor(runner).opens(at("household", families, ewa.household_id)).content.decode()
    assert "in another home" in page
    assert "Mr Jan Nowak" in page


def test_details_are_changed_and_the_log_says_which_and_not_what(
    families: Any, ada: Adult, runner: Any, visitor: Any
) -> None:
    browser = visitor(runner)
    typed = {"name": "Ms Ada Day", "salutation": "Ms Day", "address": "7 Oak Road\r\nTN24 7XX", "email": "x"}
    browser.sends(at("adult", families, ada.pk), status=422, **typed, format="large-print")
    typed["email"] = "Ada Day <ada.day@example.org>"
    browser.sends(at("adult", families, ada.pk), **typed, phone="+44 1233 496000", format="large-print")
    ada.refresh_from_db()
    assert (ada.name, ada.email, ada.phone) == ("Ms Ada Day", "ada.day@example.org", "01233 496000")
    assert ada.household.address == "7 Oak Road\nTN24 7XX"
    told = Event.objects.get(kind="contact.changed").facts
    assert "name" in told
    assert "Day" not in told


def test_the_office_sets_a_flag_and_the_head_reads_why_and_lifts_it(
    families: Any, ada: Adult, runner: Any, visitor: Any, somebody: Any
) -> None:
    office = visitor(runner)
    typed = {"kind": "court-order", "child": str(ada.ties.first().child_id)}
    office.sends(at("add-flag", families, ada.pk), status=422, **typed)
    office.sends(at("add-flag", families, ada.pk), **typed, reason="Order of 3 May, in the safe.")
    flag = Flag.objects.get()
    assert office.answer(at("flag", families, flag.pk)).status_code == 403
    page = office.opens(at("household", families, ada.household_id)).content.decode()
    assert "Court order: no contact" in page
    assert "in the safe" not in page
    head = visitor(somebody(at=families, role=Role.HEAD))
    assert "in the safe" in head.opens(at("flag", families, flag.pk)).content.decode()
    head.sends(at("flag", families, flag.pk), status=422, because=" ")
    head.sends(at("flag", families, flag.pk), because="The order has ended; letter of the court seen.")
    flag.refresh_from_db()
    assert flag.lifted_at is not None
    assert "Court order" not in head.opens(at("household", families, ada.household_id)).content.decode()


def test_days_in_the_wrong_order_are_refused_and_nothing_is_lost(
    families: Any, ada: Adult, runner: Any, visitor: Any
) -> None:
    days = {"begins_day": 3, "begins_month": 5, "begins_year": 2026}
    days |= {"ends_day": 1, "ends_month": 5, "ends_year": 2026}
    told = {"kind": "no-contact", "reason": "Asked by social care."}
    page = visitor(runner).sends(at("add-flag", families, ada.pk), status=422, **told, **days)
    assert "before the first one" in page.content.decode()
    assert "Asked by social care." in page.content.decode()
    assert not Flag.objects.exists()


def sent(browser: Any, school: Any, data: bytes, *, status: int = 200, name: str = "families.csv") -> Any:
    return browser.sends(at("lists", school), status=status, file=SimpleUploadedFile(name, data))


def test_a_list_is_brought_in_step_by_step(school: Any, runner: Any, visitor: Any) -> None:
    browser = visitor(runner)
    page = sent(browser, school, FAMILIES.encode()).content.decode()
    assert "What the columns are" in page
    row = Bringing.objects.get()
    columns = {f"column-{number}": use for number, use in enumerate(row.uses)}
    browser.sends(at("columns", school, row.pk), status=422, **columns)
    page = browser.sends(at("columns", school, row.pk), **columns, whole="yes").content.decode()
    assert "New children: 3" in page
    seen = page.split('name="seen" value="')[1].split('"')[0]
    browser.sends(at("trial", school, row.pk), status=409, seen="old")
    assert not Adult.objects.exists()
    page = browser.sends(at("trial", school, row.pk), seen=seen).content.decode()
    assert "3 new children, 4 new adults" in page
    assert "3 new children" in browser.opens(at("lists", school)).content.decode()


def test_what_cannot_be_read_is_said_and_nothing_is_kept(school: Any, runner: Any, visitor: Any) -> None:
    browser = visitor(runner)
    page = sent(browser, school, b"%PDF-1.7", status=422, name="a.csv").content.decode()
    assert "Why it cannot be read" in page
    page = sent(browser, school, b"<CTfile/>", status=422, name="a.xml").content.decode()
    assert "Common Transfer File" in page
    assert not Bringing.objects.exists()


def test_transfer_files_are_allowed_in_writing(school: Any, somebody: Any, visitor: Any, runner: Any) -> None:
    head = visitor(somebody(at=school, role=Role.HEAD))
    head.sends(at("transfer-files", school), status=422, purpose=" ")
    page = head.sends(at("transfer-files", school), purpose="New pupils; public task.").content.decode()
    assert "It is on." in page
    head.sends(at("transfer-files", school), then="stop")
    assert "It is on." not in head.opens(at("transfer-files", school)).content.decode()


def test_the_chair_and_the_data_protection_lead_do_not_browse(
    families: Any, somebody: Any, visitor: Any
) -> None:
    for role in (Role.CHAIR, Role.DPO, Role.STAFF, Role.ADVISER):
        browser = visitor(somebody(at=families, role=role))
        assert browser.answer(at("contacts", families)).status_code == 403


def test_a_flag_lifted_twice_is_lifted_once(families: Any, ada: Adult, runner: Any, now: Any) -> None:
    from evenhand.apps.contacts.actions.families import NewFlag
    from evenhand.core.contacts.families import FlagKind

    flag = actions.set_flag(
        by=runner, now=now, adult=ada, flag=NewFlag(kind=FlagKind.NO_CONTACT, reason="Asked.")
    )
    for because in ("It is over.", "Again."):
        actions.lift_flag(by=runner, now=now, flag=flag, because=because)
    flag.refresh_from_db()
    assert flag.lifted_because == "It is over."
