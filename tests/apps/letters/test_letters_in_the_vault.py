"""What leaves: sealed bytes, and the signed sheet with the letter that speaks of it."""

import hashlib
import io
import zipfile
from pathlib import Path
from typing import Any

import pytest
from django.db import transaction
from django.urls import reverse
from letter_steps import say
from sample_pictures import screenshot

from evenhand.apps.cases import actions as cases
from evenhand.apps.cases import models as case_rows
from evenhand.apps.evidence import actions as evidence
from evenhand.apps.evidence import queries as captures
from evenhand.apps.letters import actions, queries, store
from evenhand.apps.letters.laying import lay
from evenhand.apps.letters.models import Draft, Letter
from evenhand.apps.letters.texts import guidance_name, notes_of
from evenhand.apps.packs import queries as packs
from evenhand.core.approvals import State, Verdict
from evenhand.core.cases import Answered, OfferOutcome, Outcome, Part
from evenhand.core.evidence import Vantage
from evenhand.core.findings import Refused

SHEET = b"%PDF-1.7\nsigned\n%%EOF"


@pytest.fixture
def author(case: Any, person: Any, now: Any) -> Any:
    """A parent who was spoken with, and declined to meet."""
    by = {"by": person("dsl"), "now": now}
    facts = cases.PartyFacts(name="Sam Whitlock", parts=(Part.AUTHOR, Part.PARENT_INVOLVED))
    made = cases.add_party(**by, case=case, facts=facts)
    told = {"on": now.date(), "spoken_by": "Ruth Bello", "outcome": Outcome.SPOKEN}
    cases.record_conversation(**by, party=made, **told)
    cases.offer_meeting(**by, party=made, on=now.date(), how="by telephone", outcome=OfferOutcome.DECLINED)
    return made


@pytest.fixture
def item(case: Any, person: Any, now: Any, staffed: Any) -> Any:
    """A capture of the post, described and not yet signed."""
    who = {"by": person("dsl"), "now": now, "school_id": staffed.pk}
    post = case_rows.Post.objects.get(case=case).pk
    claimed = {"captured_on": now.date(), "captured_by": "Robin Teller"}
    told = evidence.Told(sexual_image_of_child=False, vantage=Vantage.OWN_VIEW, post=post, **claimed)
    made = evidence.take_in(**who, case_id=case.pk, name="a.png", data=screenshot(), told=told)
    said = evidence.Said(alt="A post", others_covered=Answered.YES, post=post, **claimed)
    evidence.describe(**who, item=made, said=said)
    return made


@pytest.fixture
def sign(item: Any, person: Any, now: Any, staffed: Any) -> Any:
    """`sign(data)`: somebody adds a signed sheet to the capture."""
    who = {"by": person("dsl"), "now": now, "school_id": staffed.pk}
    day = {"signed_by": "Robin Teller", "signed_on": now.date()}
    return lambda data=SHEET: evidence.take_signed_sheet(**who, item=item, data=data, **day)


@pytest.fixture
def draft(staffed: Any, case: Any, author: Any, person: Any, now: Any) -> Draft:
    """The letter to the parents involved, finished but for its enclosure."""
    pack, template = packs.template_of(school=staffed, pack_id="core", template_id="parents-involved-letter")
    row = actions.begin(
        by=person("dsl"),
        now=now,
        school=staffed,
        case=case,
        pack=pack,
        template=template,
        to=[str(author.pk)],
    )
    answers = {
        "attribution": "unknown",
        "dateposted": "20 November 2026",
        "subject": "the trip",
        "howitreads": "open",
        "meetingplace": "the school",
        "firstdate": "1 December 2026",
        "firsttime": "3pm",
        "seconddate": "2 December 2026",
        "secondtime": "9am",
        "notetaker": "Dana Frost",
        "notetakerrole": "class teacher",
        "removal": "no",
        "law": "no",
        "lawmentioned": "general",
        "replyby": "30 November 2026",
    }
    notes = [number for number, _ in enumerate(notes_of(template), start=1)]
    typed = {"answers": answers, "guidance_read": guidance_name(pack), "notes_read": notes}
    return actions.save(by=person("dsl"), now=now, draft=row, seen=1, typed=typed)


@pytest.fixture
def enclosing(draft: Draft, sign: Any, person: Any, now: Any) -> Draft:
    """The letter with its signed sheet, approved."""
    sign()
    actions.ask(by=person("dsl"), now=now, draft=draft)
    say(draft, person("head"), now, Verdict.APPROVE)
    return draft


def ids(refused: Any) -> set[str]:
    return {finding.id for finding in refused.value.findings}


def test_a_letter_to_somebody_greets_them(draft: Draft, author: Any) -> None:
    assert draft.recipients == [str(author.pk)]
    assert draft.reader["name"] == "Sam Whitlock"


def test_without_the_signed_sheet_nobody_is_asked(draft: Draft, person: Any, now: Any, item: Any) -> None:
    with pytest.raises(Refused) as refused:
        actions.ask(by=person("dsl"), now=now, draft=draft)
    assert {"sheet-not-enclosed", "evidence-sheet"} <= ids(refused)


def test_the_signed_sheet_goes_with_the_letter(
    enclosing: Draft, staffed: Any, person: Any, visitor: Any, now: Any, item: Any
) -> None:
    letter = actions.release(by=person("office"), now=now, draft=enclosing)
    (sheet,) = queries.enclosures_of(letter)
    assert queries.enclosure_of(letter=letter, file_id=sheet.id) == (sheet, SHEET)
    assert sheet.sha256 == hashlib.sha256(SHEET).hexdigest()
    browser = visitor(person("office"))
    page = browser.opens(reverse("letters:letter", args=[staffed.pk, letter.pk])).content.decode()
    assert "same envelope" in page
    bundle = browser.answer(reverse("letters:bundle", args=[staffed.pk, letter.pk])).content
    archive = zipfile.ZipFile(io.BytesIO(bundle))
    assert [archive.read(name)[:5] for name in archive.namelist()] == [b"%PDF-", b"%PDF-"]
    assert bundle == queries.bundle_of(letter)
    went = captures.custody_of(item)[0]
    assert (went.act, went.to) == ("exported", "Sam Whitlock")


def test_another_sheet_voids_the_approval(enclosing: Draft, sign: Any, person: Any, now: Any) -> None:
    sign(SHEET + b"\n%%EOF")
    assert lay(enclosing, now=now).state is State.VOID
    with pytest.raises(Refused) as refused:
        actions.release(by=person("office"), now=now, draft=enclosing)
    assert "letter-not-agreed" in ids(refused)


@pytest.mark.parametrize("which", ["sheet", "original"])
def test_a_damaged_sheet_or_original_stops_the_release(
    which: str, enclosing: Draft, person: Any, now: Any, item: Any, own_vault: Path
) -> None:
    digest = hashlib.sha256(SHEET).hexdigest() if which == "sheet" else item.digest
    next((own_vault / "data").rglob(digest)).write_bytes(b"something else")
    with pytest.raises(Refused) as refused:
        actions.release(by=person("office"), now=now, draft=enclosing)
    assert "sheet-unsound" in ids(refused)
    assert not Letter.objects.exists()


def test_captures_and_letters_do_not_get_in_each_others_way(
    enclosing: Draft, person: Any, now: Any, case: Any
) -> None:
    actions.release(by=person("office"), now=now, draft=enclosing)
    assert captures.loose_ends(case.pk) == ()


def test_a_crash_before_the_rows_leaves_no_letter(
    enclosing: Draft, person: Any, now: Any, own_vault: Path
) -> None:
    with pytest.raises(RuntimeError), transaction.atomic():
        actions.release(by=person("office"), now=now, draft=enclosing)
        raise RuntimeError("the computer is switched off")
    assert not Letter.objects.exists()
    letter = actions.release(by=person("office"), now=now, draft=enclosing)
    assert queries.bytes_of(letter=letter, suffix=".pdf") is not None


def test_a_destroyed_key_takes_the_letters_with_it(
    enclosing: Draft, person: Any, visitor: Any, now: Any, case: Any, staffed: Any
) -> None:
    letter = actions.release(by=person("office"), now=now, draft=enclosing)
    store.vault().destroy(case=store.name_of(school_id=staffed.pk, case_id=case.pk))
    with pytest.raises(Refused) as refused:
        queries.bytes_of(letter=letter, suffix=".pdf")
    assert "letter-damaged" in ids(refused)
    where = reverse("letters:print", args=[staffed.pk, letter.pk])
    page = visitor(person("office")).opens(where, status=409).content.decode()
    assert "Send nothing of it" in page
