"""A test sent to oneself: the letter only where it could leave, marked, and to nobody else."""

import io
import re
from typing import Any

import pypdfium2
import pytest
from delivery_steps import way
from django.urls import reverse
from smtp_peer import Peer, Taken

from evenhand.apps.accounts import actions as accounts
from evenhand.apps.accounts import queries as people
from evenhand.apps.audit import queries as log
from evenhand.apps.cases import actions as cases
from evenhand.apps.deliveries.models import Batch, Way
from evenhand.apps.letters import actions as letters
from evenhand.apps.letters.models import Draft, Letter
from evenhand.core.cases import Agency

FEW_WORDS = "No parent has got anything"


@pytest.fixture
def mail(staffed: Any, runner: Any, now: Any, peer: Peer) -> Way:
    """A way out to the mail server of the test."""
    told = {"host": peer.host, "port": peer.port, "security": "none"}
    return way(school=staffed, by=runner, now=now, told=told)


@pytest.fixture
def sent(mail: Way, peer: Peer, visitor: Any, runner: Any) -> Any:
    """`sent(draft)`: press the button and see what came, to a mailbox nobody has said anything of."""

    def press(draft: Draft) -> Taken:
        before = len(peer.taken)
        visitor(runner).sends(reverse("deliveries:test-letter", args=[draft.school_id, draft.pk]))
        (taken,) = peer.taken[before:]
        assert taken.recipients == [runner.email]
        return taken

    return press


@pytest.fixture
def trial(sent: Any, runner: Any, now: Any) -> Any:
    """As `sent`, to a mailbox that is known to be theirs."""
    accounts.confirm_address(by=runner, now=now)
    return sent


def body(taken: Taken) -> str:
    return str(taken.mail.get_body(("plain",)).get_content())  # type: ignore[union-attr]


def pages(taken: Taken) -> list[str]:
    (attached,) = taken.mail.iter_attachments()
    with pypdfium2.PdfDocument(io.BytesIO(attached.get_content())) as file:
        return [page.get_textpage().get_text_range() for page in file]


def test_an_approved_letter_comes_whole_and_marked_on_every_page(draft: Draft, trial: Any) -> None:
    taken = trial(draft)
    assert taken.mail["Subject"].startswith("[Test copy, sent to you alone] ")
    assert body(taken).startswith("[Test copy, sent to you alone.")
    assert "speak with your child’s teacher" in body(taken)
    found = pages(taken)
    assert found and all("Test copy" in page for page in found)
    html = taken.mail.get_body(("html",)).get_content()
    assert "Test copy" in html
    assert not Letter.objects.exists()
    assert not Batch.objects.exists()


def test_before_it_is_approved_a_few_words_come_and_nothing_of_it(
    draft: Draft, trial: Any, runner: Any, now: Any
) -> None:
    typed = {"answers": {"photographs": "no"}}
    letters.save(by=runner, now=now, draft=draft, seen=2, typed=typed)
    taken = trial(draft)
    assert taken.mail["Subject"] == "Test from Evenhand"
    assert FEW_WORDS in body(taken)
    assert not list(taken.mail.iter_attachments())


def test_a_hold_keeps_the_letter_in_also_one_that_is_released(
    of_case: Draft, case: Any, trial: Any, runner: Any, now: Any
) -> None:
    assert "Test copy" in trial(of_case).mail["Subject"]
    cases.set_hold(by=runner, now=now, case=case, agency=Agency.POLICE)
    assert FEW_WORDS in body(trial(of_case))


def test_a_released_letter_is_marked_too(draft: Draft, trial: Any, runner: Any, now: Any) -> None:
    letters.release(by=runner, now=now, draft=draft)
    taken = trial(draft)
    assert "Test copy" in taken.mail["Subject"]
    assert all("Test copy" in page for page in pages(taken))


def test_it_is_on_record_without_a_word_of_it(draft: Draft, trial: Any, mail: Way) -> None:
    trial(draft)
    assert [one.kind for one in log.about(subject=f"way:{mail.pk}")] == ["delivery.way-tested"]


def link_in(taken: Taken) -> str:
    (found,) = re.findall(r"http://testserver(/\S+)", body(taken))
    return str(found)


def test_a_letter_comes_only_to_a_mailbox_that_was_shown_to_be_theirs(
    draft: Draft, sent: Any, visitor: Any, runner: Any, person: Any
) -> None:
    taken = sent(draft)
    assert FEW_WORDS in body(taken)
    assert "speak with your child" not in body(taken)
    link = link_in(taken)
    assert visitor().answer(link).status_code == 302  # whoever only reads the mailbox has to sign in
    visitor(person("head")).opens(link, status=410)
    page = visitor(runner).opens(link).content.decode()
    assert runner.email in page
    assert not people.has_confirmed_address(person=runner)  # a scanner of links opens them too
    page = visitor(runner).sends(link).content.decode()
    assert "Test copies of letters can go there now" in page
    assert [one.kind for one in log.about(subject=f"person:{runner.pk}")][-1] == "account.address-confirmed"
    taken = sent(draft)
    assert "speak with your child’s teacher" in body(taken)
    assert "http://testserver" not in body(taken)


def test_another_address_has_to_be_shown_anew(
    draft: Draft, trial: Any, sent: Any, runner: Any, visitor: Any, now: Any
) -> None:
    old = people.address_link(person=runner)
    runner.email = "other@server.example"
    runner.save()
    assert not people.has_confirmed_address(person=runner)
    visitor(runner).opens(old, status=410)
    assert FEW_WORDS in body(sent(draft))


def test_a_link_is_good_for_three_days_and_cannot_be_made_up(
    runner: Any, visitor: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    link = people.address_link(person=runner)
    visitor(runner).opens(link[:-5] + "abcd/", status=410)
    monkeypatch.setattr(people, "ADDRESS_SECONDS", -1)
    visitor(runner).opens(link, status=410)
