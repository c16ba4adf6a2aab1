"""A letter without a case: written, agreed to by others, released once, and handed over."""

import hashlib
import io
import zipfile
from datetime import timedelta
from typing import Any

import pytest
from django.urls import reverse

from evenhand.apps.audit import queries as log
from evenhand.apps.letters import actions, queries
from evenhand.apps.letters.laying import lay
from evenhand.apps.letters.models import Draft, Letter
from evenhand.apps.letters.texts import notes_of
from evenhand.apps.packs import actions as pack_actions
from evenhand.apps.packs import queries as packs
from evenhand.apps.packs.shipped import shipped
from evenhand.apps.schools import actions as schools
from evenhand.core.approvals import State, Verdict
from evenhand.core.findings import Refused
from evenhand.core.people import Role


@pytest.fixture
def draft(staffed: Any, runner: Any, now: Any) -> Draft:
    pack, template = packs.template_of(school=staffed, pack_id="core", template_id="awareness-letter")
    return actions.begin(by=runner, now=now, school=staffed, case=None, pack=pack, template=template)


def at(page: str, school: Any, *more: object) -> str:
    return reverse(f"letters:{page}", args=[school.pk, *more])


def finished(draft: Draft, **more: Any) -> dict[str, Any]:
    """What is typed into the form to finish the awareness letter."""
    template = lay(draft, now=draft.prepared_at).template
    notes = [str(number) for number, _ in enumerate(notes_of(template), start=1)]
    base = {"version": draft.version, "dated": draft.dated, "signatory": "head", "guidance_read": "on"}
    return {**base, "answer-photographs": "yes", "notes_read": notes, **more}


@pytest.fixture
def ready(draft: Draft, staffed: Any, runner: Any, visitor: Any) -> Draft:
    visitor(runner).sends(at("compose", staffed, draft.pk), **finished(draft))
    draft.refresh_from_db()
    return draft


@pytest.fixture
def asked(ready: Draft, runner: Any, now: Any) -> Draft:
    actions.ask(by=runner, now=now, draft=ready)
    return ready


@pytest.fixture
def approved(asked: Draft, person: Any, now: Any) -> Draft:
    digest = lay(asked, now=now).digest
    actions.decide(by=person("head"), now=now, draft=asked, verdict=Verdict.APPROVE, digest_seen=digest)
    return asked


def test_only_texts_for_quiet_times_are_offered(staffed: Any, runner: Any, visitor: Any) -> None:
    page = visitor(runner).opens(at("choose", staffed)).content.decode()
    assert "Looking after one another online" in page
    assert "core incident-letter" not in page


def test_a_text_about_something_needs_its_case(staffed: Any, runner: Any, visitor: Any) -> None:
    fields = {"template": "core incident-letter"}
    page = visitor(runner).sends(at("choose", staffed), status=409, **fields).content.decode()
    assert "from there" in page
    assert not Draft.objects.exists()


def test_a_letter_is_written_agreed_and_released_in_the_browser(
    staffed: Any, runner: Any, person: Any, visitor: Any, now: Any
) -> None:
    writer, head = visitor(runner), visitor(person("head"))
    page = writer.sends(at("choose", staffed), template="core awareness-letter").content.decode()
    assert "has not been ticked as read" in page
    assert "Dear <bdi>parents and carers</bdi>" in page
    draft = Draft.objects.get()
    page = writer.sends(at("compose", staffed, draft.pk), then="check", **finished(draft)).content.decode()
    assert "Ask for approval" in page
    writer.sends(at("ask", staffed, draft.pk))
    page = head.opens(at("check", staffed, draft.pk)).content.decode()
    assert "Waiting for approval" in page
    digest = lay(queries.draft_of(school=staffed, draft_id=draft.pk), now=now).digest
    page = head.sends(at("decide", staffed, draft.pk), verdict="approve", digest=digest, comment="")
    assert "Approved" in page.content.decode()
    page = writer.sends(at("release", staffed, draft.pk)).content.decode()
    assert "Released letter" in page
    assert log.check() is None


def test_what_is_downloaded_is_what_was_stored(
    approved: Draft, staffed: Any, runner: Any, visitor: Any, now: Any
) -> None:
    letter = actions.release(by=runner, now=now, draft=approved)
    browser = visitor(runner)
    files = queries.files_of(letter)
    assert [one.suffix for one in files] == [".pdf", ".docx", ".html", ".txt"]
    for one in files:
        answer = browser.answer(at("file", staffed, letter.pk, one.suffix.removeprefix(".")))
        assert hashlib.sha256(answer.content).hexdigest() == one.sha256
        assert "attachment" in answer["Content-Disposition"]
    printed = browser.answer(at("print", staffed, letter.pk))
    assert hashlib.sha256(printed.content).hexdigest() == files[0].sha256


def test_a_second_press_releases_nothing_more(approved: Draft, runner: Any, now: Any) -> None:
    first = actions.release(by=runner, now=now, draft=approved)
    assert actions.release(by=runner, now=now, draft=approved) == first
    assert Letter.objects.count() == 1
    kinds = [event.kind for event in log.about(subject=f"letter:{approved.pk}")]
    assert kinds.count("letter.released") == 1


def test_an_edit_after_approval_voids_it(
    approved: Draft, staffed: Any, runner: Any, visitor: Any, now: Any
) -> None:
    fields = finished(approved) | {"answer-photographs": "no"}
    visitor(runner).sends(at("compose", staffed, approved.pk), **fields)
    fresh = queries.draft_of(school=staffed, draft_id=approved.pk)
    assert lay(fresh, now=now).state is State.VOID
    page = visitor(runner).sends(at("release", staffed, approved.pk), status=409).content.decode()
    assert "have changed since approval was asked for" in page
    assert not Letter.objects.exists()


def test_a_letter_still_counts_as_approved_tomorrow(approved: Draft, runner: Any, now: Any) -> None:
    letter = actions.release(by=runner, now=now + timedelta(days=3), draft=approved)
    text = queries.bytes_of(letter=letter, suffix=".txt")[1].decode()
    assert "23 November 2026" in text


def test_a_new_head_voids_what_was_approved(
    approved: Draft, staffed: Any, runner: Any, now: Any, person: Any, somebody: Any
) -> None:
    from evenhand.apps.schools.queries import members

    row = next(one for one in members(school=staffed) if one.role == "head")
    schools.end_role(by=runner, now=now, membership=row)
    somebody(at=staffed, role=Role.HEAD, name="Nadia Price")
    with pytest.raises(Refused) as refused:
        actions.release(by=runner, now=now, draft=approved)
    assert "letter-not-agreed" in {one.id for one in refused.value.findings}


def test_nobody_approves_their_own_words(asked: Draft, runner: Any, now: Any) -> None:
    digest = lay(asked, now=now).digest
    with pytest.raises(Refused) as refused:
        actions.decide(by=runner, now=now, draft=asked, verdict=Verdict.APPROVE, digest_seen=digest)
    assert refused.value.findings[0].id == "approval-own-work"


def test_who_changed_a_word_is_an_author_too(
    ready: Draft, person: Any, staffed: Any, visitor: Any, now: Any
) -> None:
    head = person("head")
    visitor(head).sends(at("compose", staffed, ready.pk), **finished(ready) | {"answer-photographs": "no"})
    fresh = queries.draft_of(school=staffed, draft_id=ready.pk)
    actions.ask(by=person("dsl"), now=now, draft=fresh)
    digest = lay(fresh, now=now).digest
    with pytest.raises(Refused):
        actions.decide(by=head, now=now, draft=fresh, verdict=Verdict.APPROVE, digest_seen=digest)
    actions.decide(by=person("chair"), now=now, draft=fresh, verdict=Verdict.APPROVE, digest_seen=digest)


def test_a_letter_to_everybody_needs_a_leader(asked: Draft, person: Any, now: Any) -> None:
    digest = lay(asked, now=now).digest
    with pytest.raises(Refused) as refused:
        actions.decide(by=person("dsl"), now=now, draft=asked, verdict=Verdict.APPROVE, digest_seen=digest)
    assert refused.value.findings[0].id == "approval-role"


def test_a_return_says_why(asked: Draft, staffed: Any, person: Any, visitor: Any, now: Any) -> None:
    digest = lay(asked, now=now).digest
    head = visitor(person("head"))
    fields = {"verdict": "return", "digest": digest}
    page = head.sends(at("decide", staffed, asked.pk), status=409, comment=" ", **fields).content.decode()
    assert "says why" in page
    page = head.sends(
        at("decide", staffed, asked.pk), comment="Say it more simply.", **fields
    ).content.decode()
    assert "Say it more simply." in page
    assert "Returned" in page


def test_nothing_unfinished_is_put_before_others(
    draft: Draft, staffed: Any, runner: Any, visitor: Any
) -> None:
    page = visitor(runner).sends(at("ask", staffed, draft.pk), status=409).content.decode()
    assert "Nobody has confirmed having read" in page


def test_two_people_never_write_over_each_other(
    ready: Draft, staffed: Any, runner: Any, person: Any, visitor: Any
) -> None:
    old = finished(ready)
    visitor(person("dsl")).sends(at("compose", staffed, ready.pk), **old | {"basis": "What Ruth wrote"})
    page = visitor(runner).sends(
        at("compose", staffed, ready.pk), status=409, **old | {"basis": "What I wrote"}
    )
    words = page.content.decode()
    assert "What Ruth wrote" in words
    assert "What I wrote" in words
    ready.refresh_from_db()
    assert ready.basis == "What Ruth wrote"
    mine = old | {"basis": "What I wrote", "version": ready.version}
    visitor(runner).sends(at("compose", staffed, ready.pk), **mine)
    ready.refresh_from_db()
    assert ready.basis == "What I wrote"


def test_saving_while_typing_gives_back_what_stands_beside(
    ready: Draft, staffed: Any, runner: Any, visitor: Any
) -> None:
    fields = finished(ready) | {"basis": "A word"}
    answer = visitor(runner).client.post(
        at("compose", staffed, ready.pk), fields, headers={"HX-Request": "true"}
    )
    page = answer.content.decode()
    assert "<html" not in page
    assert 'hx-swap-oob="true"' in page
    assert f'value="{ready.version + 1}"' in page


def test_whatever_was_typed_is_kept(draft: Draft, staffed: Any, runner: Any, visitor: Any) -> None:
    fields = finished(draft) | {"dated": "31 February", "answer-complaintslink": "not a link"}
    page = visitor(runner).sends(at("compose", staffed, draft.pk), **fields).content.decode()
    assert "31 February" in page
    assert "not a link" in page
    assert "Give a date" in page
    assert "Give a web address" in page


def test_what_is_missing_is_marked_in_the_letter(
    draft: Draft, staffed: Any, runner: Any, visitor: Any, now: Any
) -> None:
    schools.change(by=runner, now=now, school=staffed, changes={"concerns": ""})
    page = visitor(runner).opens(at("compose", staffed, draft.pk)).content.decode()
    assert '<mark class="eh-gap">how to raise a concern' in page


def test_typed_markup_stays_text(draft: Draft, staffed: Any, runner: Any, visitor: Any) -> None:
    fields = finished(draft) | {"answer-office": "<script>alert(1)</script>((x))"}
    page = visitor(runner).sends(at("compose", staffed, draft.pk), **fields).content.decode()
    assert "<script>alert" not in page


def test_notes_reach_no_finished_file(staffed: Any, runner: Any, person: Any, visitor: Any, now: Any) -> None:
    """A canary in the notes, in the basis and in a comment is in none of the produced bytes."""
    canary = "Zebrafinch"
    files = dict(shipped()[0].files)
    files["pack.toml"] = files["pack.toml"].replace('version = "2026.11"', 'version = "2026.12"')
    name = "awareness-letter.md"
    files[name] = files[name].replace("This letter is for quiet times.", f"{canary} is for quiet times.")
    pack = pack_actions.add_edition(by=runner, now=now, school=staffed, texts=files)
    draft = actions.begin(
        by=runner, now=now, school=staffed, case=None, pack=pack, template=pack.template("awareness-letter")
    )
    page = visitor(runner).sends(at("compose", staffed, draft.pk), **finished(draft, basis=canary))
    assert canary in page.content.decode()
    fresh = queries.draft_of(school=staffed, draft_id=draft.pk)
    actions.ask(by=runner, now=now, draft=fresh)
    digest = lay(fresh, now=now).digest
    actions.decide(
        by=person("head"), now=now, draft=fresh, verdict=Verdict.APPROVE, digest_seen=digest, comment=canary
    )
    letter = actions.release(by=runner, now=now, draft=fresh)
    for one in queries.files_of(letter):
        assert canary.encode() not in _unpacked(queries.bytes_of(letter=letter, suffix=one.suffix)[1])
    assert all(canary not in str(event) for event in log.about(subject=f"letter:{draft.pk}"))


def _unpacked(data: bytes) -> bytes:
    """The bytes, and what is packed in them: the parts of a Word file, the words of a PDF."""
    if data.startswith(b"PK"):
        archive = zipfile.ZipFile(io.BytesIO(data))
        return b"".join(archive.read(name) for name in archive.namelist())
    if data.startswith(b"%PDF"):
        import pypdfium2

        with pypdfium2.PdfDocument(data) as pdf:
            return "".join(page.get_textpage().get_text_range() for page in pdf).encode()
    return data


def test_a_released_letter_stays_as_it_is(approved: Draft, runner: Any, now: Any) -> None:
    actions.release(by=runner, now=now, draft=approved)
    with pytest.raises(Refused):
        actions.save(by=runner, now=now, draft=approved, seen=approved.version, typed={"basis": "later"})


def test_how_it_reached_people_is_written_down(
    approved: Draft, staffed: Any, runner: Any, visitor: Any, now: Any
) -> None:
    letter = actions.release(by=runner, now=now, draft=approved)
    today = now.date()
    day = {"on_day": today.day, "on_month": today.month, "on_year": today.year}
    fields = {"how": "read-aloud", "to": "both parents", **day}
    page = visitor(runner).sends(at("letter", staffed, letter.pk), **fields).content.decode()
    assert "Read aloud: both parents" in page
    wrong = fields | {"on_year": today.year + 1}
    page = visitor(runner).sends(at("letter", staffed, letter.pk), **wrong).content.decode()
    assert "until today" in page
    assert "both parents" in page


def test_bytes_that_changed_on_the_disk_do_not_leave(
    approved: Draft, runner: Any, now: Any, own_vault: Any
) -> None:
    letter = actions.release(by=runner, now=now, draft=approved)
    next((own_vault / "data").rglob(letter.files.get(suffix=".txt").sha256)).write_bytes(b"other words")
    with pytest.raises(Refused):
        queries.bytes_of(letter=letter, suffix=".txt")
