"""Documents of other makes than Kent's: a nursery's Word letter, a trust's letters, a newsletter page."""

import pytest
from recognise_lookalikes import (
    NEWSLETTER_PAGE,
    NOW,
    NURSERY_LETTER,
    TRUST_LETTERS,
    check_nothing_is_lost,
    field,
    guesses_about,
    only,
    pack_of,
)

from evenhand.adapters.readers import read_document
from evenhand.core.findings import Level
from evenhand.core.packs import Audience, FieldType, Kind
from evenhand.core.packs.linting import lint
from evenhand.core.packs.recognise import Became, recognise
from evenhand.core.packs.source import SourceDocument
from evenhand.core.people import Role
from evenhand.core.wording import parse

PAGE = read_document(data=NEWSLETTER_PAGE.encode(), name="winter.html")
DOCUMENTS = pytest.mark.parametrize("source", [NURSERY_LETTER, TRUST_LETTERS, PAGE], ids=lambda one: one.name)


@DOCUMENTS
def test_nothing_of_a_document_is_lost(source: SourceDocument) -> None:
    check_nothing_is_lost(source, recognise(document=source, pack_id="ours", now=NOW))


@DOCUMENTS
def test_the_pack_loads_and_has_no_faults_of_its_own(source: SourceDocument) -> None:
    result = recognise(document=source, pack_id="ours", now=NOW)
    stops = {finding.id for finding in lint(pack_of(result), now=NOW) if finding.level is Level.STOP}
    in_the_document = {"link-form", "leftover-placeholder"} if source is TRUST_LETTERS else set()
    assert stops == in_the_document


@DOCUMENTS
def test_the_same_document_gives_the_same_pack(source: SourceDocument) -> None:
    once, again = (recognise(document=source, pack_id="ours", now=NOW) for _ in range(2))
    assert once == again


def test_a_letter_of_merge_fields_is_one_template() -> None:
    result = recognise(document=NURSERY_LETTER, pack_id="ours", now=NOW)
    template = only(result)
    assert {one.name: one.source for one in template.fields} == {
        "salutation": "recipient.salutation",
        "child name": "recipient.child",
        "date": "",
        "school phone": "school.phone",
    }
    assert template.body.startswith("Dear ((salutation))\n\n# Settling in together\n")
    assert "We missed ((child name)) on ((date)) and" in template.body
    assert "[our page](https://robin.example/settling) about **settling in**." in template.body
    assert (template.closing, template.signatories) == ("Warm wishes", (Role.HEAD,))
    assert template.enclosures[0].text == "Policy on settling in"


def test_what_word_strikes_out_is_told_and_not_printed() -> None:
    result = recognise(document=NURSERY_LETTER, pack_id="ours", now=NOW)
    template = only(result)
    assert "we will never write about it" in template.body
    assert guesses_about(result, "old words ")[0].became.startswith("left out")
    assert any("Is this kind enough?" in note.text for note in parse(template.body).notes())


def test_the_letterhead_of_the_document_is_left_out() -> None:
    result = recognise(document=NURSERY_LETTER, pack_id="ours", now=NOW)
    left = {fate.line: fate.reason for fate in result.fates if fate.became is Became.LEFT_OUT}
    assert set(left) == {1, 2, 3, 4, 15}
    assert all(left.values())


def test_a_pack_of_letters_is_taken_apart() -> None:
    pack = pack_of(recognise(document=TRUST_LETTERS, pack_id="ours", now=NOW))
    kinds = [(one.id, one.kind, one.audience) for one in pack.templates]
    assert kinds == [
        ("letter-1-reminder-to-families", Kind.LETTER, Audience.ALL_PARENTS),
        ("letter-2-after-a-post", Kind.LETTER, Audience.PARENTS_INVOLVED),
        ("staff-briefing", Kind.BRIEFING, Audience.STAFF),
    ]
    assert pack.title == "Larkfield Learning Trust"


@pytest.mark.demand("K4")
def test_the_terms_of_a_trust_become_its_licence() -> None:
    licence = pack_of(recognise(document=TRUST_LETTERS, pack_id="ours", now=NOW)).licence
    assert licence.holder == "Larkfield Learning Trust"
    assert licence.not_for_profit_only and licence.must_inform
    assert "Larkfield Learning Trust" in licence.acknowledgement


@pytest.mark.demand("K1")
def test_the_guidance_a_trust_names_is_found() -> None:
    guidance = pack_of(recognise(document=TRUST_LETTERS, pack_id="ours", now=NOW)).guidance
    assert guidance is not None
    assert guidance.title == "the trust’s Kind Words policy"
    assert guidance.review_on is not None and guidance.review_on > NOW


def test_blanks_to_write_in_are_typed() -> None:
    template = pack_of(recognise(document=TRUST_LETTERS, pack_id="ours", now=NOW)).templates[1]
    types = [(one.name, one.type) for one in template.fields][1:5]
    assert types == [
        ("date", FieldType.DATE),
        ("date 2", FieldType.DATE),
        ("time", FieldType.TIME),
        ("blank", FieldType.TEXT),
    ]
    assert template.enclosures[0].kind == "evidence-sheet"
    assert {"parties-spoken-to", "evidence-sheet", "loaded-words"} <= set(template.gates)


def test_signs_of_our_own_language_print_as_they_stand() -> None:
    template = pack_of(recognise(document=TRUST_LETTERS, pack_id="ours", now=NOW)).templates[0]
    assert r"It is 1. not a list # nor a \*heading\* (\(really)\) {%if x%}." in template.body
    assert field(template, "he or she").options[1].text == "She"


def test_a_page_of_items_is_taken_apart_by_its_headings() -> None:
    pack = pack_of(recognise(document=PAGE, pack_id="ours", now=NOW))
    assert {one.id: one.kind for one in pack.templates} == {
        "newsletter-item": Kind.NEWSLETTER,
        "website-notice": Kind.NEWSLETTER,
        "letter-about-a-group-chat": Kind.LETTER,
    }
    item = pack.template("newsletter-item")
    assert item is not None
    assert "## When we are open\n\n- Mornings from ((time))\n- Afternoons ((time 2))" in item.body
    assert (pack.title, pack.licence.holder) == ("Winter newsletter texts", "Mill Lane Federation")
