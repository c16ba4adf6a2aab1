"""What each letter of the core pack has to offer its reader."""

import re

import pytest
from core_pack import core_pack, drafted, notes_of, template, variants, words

from evenhand.core.packs import WIDE, About, Audience, FieldType, Kind
from evenhand.core.people import Role

WHO_WROTE_IT = {
    "unknown": "I am not saying that it was you",
    "understood": "If that is not right, please tell me",
    "told": "Thank you for being open about that",
}


def everything(template_id: str) -> str:
    """The fullest reading of a template with its first options."""
    one = template(template_id)
    return words(drafted(one, choices=list(variants(one))[2]))


def option(template_id: str, **chosen: str) -> str:
    """What a template says with some options chosen."""
    one = template(template_id)
    return words(drafted(one, choices={name.replace("_", "-"): value for name, value in chosen.items()}))


@pytest.mark.demand("K5")
def test_the_newsletter_item_offers_talk_and_a_copy() -> None:
    said = everything("newsletter-item")
    assert "Thornfield Primary School" in said
    assert "ask at the office for a time to talk" in said
    assert "gladly give you a printed copy" in said


@pytest.mark.demand("K7")
def test_policies_are_linked_and_on_paper() -> None:
    said = everything("awareness-letter")
    assert "www.thornfield.example/policies" in said
    assert "on paper" in said


@pytest.mark.demand("K9")
@pytest.mark.parametrize("template_id", ["awareness-letter", "incident-letter", "affected-family"])
def test_or_me_is_said_only_of_somebody_else(template_id: str) -> None:
    one = template(template_id)
    by_head = words(drafted(one, signs=Role.HEAD))
    by_lead = words(drafted(one, signs=Role.DSL))
    assert "Ruth Bello, our Designated Safeguarding Lead, or with me." in by_head
    assert "Ruth Bello, our Designated Safeguarding Lead." in by_lead


@pytest.mark.demand("K13")
def test_the_incident_letter_reads_well_without_the_incident() -> None:
    with_it = option("incident-letter", what_happened="yes")
    without = option("incident-letter", what_happened="no")
    assert "share worries about how things are done here" in with_it
    assert "used social media" not in without
    assert "I will not say more" not in without
    assert without.count("\n") == with_it.count("\n") - 1


@pytest.mark.demand("K15")
@pytest.mark.demand("K16")
@pytest.mark.rule(8)
@pytest.mark.rule(9)
def test_the_letter_to_parents_involved_is_a_last_resort() -> None:
    one = template("parents-involved-letter")
    assert {"meeting-first", "evidence-sheet", "attribution-first"} <= set(one.gates)
    assert [enclosure.kind for enclosure in one.enclosures] == ["evidence-sheet"]
    assert {"site", "date posted", "subject"} <= {field.name for field in one.fields}
    said = everything("parents-involved-letter")
    assert "signed and dated" in said
    assert "covered the names of other people" in said


@pytest.mark.demand("K17")
def test_nothing_is_judged_before_the_parent_is_heard() -> None:
    for attribution in WHO_WROTE_IT:
        said = option("parents-involved-letter", attribution=attribution)
        assert "I have not made up my mind about it." in said
    assert "I am not saying that it was you" in option("parents-involved-letter", attribution="unknown")
    assert "If that is not right, please tell me" in option(
        "parents-involved-letter", attribution="understood"
    )


@pytest.mark.demand("K18")
@pytest.mark.demand("K19")
@pytest.mark.parametrize("template_id", ["parents-involved-letter", "meeting-invitation"])
def test_a_meeting_is_offered_as_it_should_be(template_id: str) -> None:
    said = everything(template_id)
    for offered in (
        "1 December 2026 at 3:45pm",
        "please suggest another",
        "Priya Nair, office manager",
        "anybody else whom you trust",
        "Would an interpreter help?",
        "step-free room",
        "cannot promise to keep everything private",
        "to keep a child safe, or because the law requires it",
        "ask to see what we hold about you",
    ):
        assert offered in said
    taker = next(field for field in template(template_id).fields if field.name == "note taker")
    assert taker.type is FieldType.PERSON
    assert "note-taker-panel" in template(template_id).gates


def test_taking_a_post_down_is_a_request() -> None:
    for template_id in ("parents-involved-letter", "removal-request"):
        said = everything(template_id)
        assert "This is a request" in said
        assert re.search(r"Nothing in it means that you were wrong|would not mean that you were wrong", said)


@pytest.mark.rule(2)
def test_only_acknowledgements_are_neutral() -> None:
    neutral = [one.id for one in core_pack().templates if one.neutral]
    assert neutral == ["neutral-acknowledgement", "neutral-acknowledgement-easy-read"]


@pytest.mark.demand("K2")
@pytest.mark.rule(2)
def test_a_neutral_text_asks_nothing_about_the_matter() -> None:
    for one in core_pack().templates:
        if one.neutral:
            assert [field.name for field in one.fields if field.identifies] == []
            assert [field.name for field in one.fields if not field.source] == []
            assert one.about is About.GENERAL


@pytest.mark.rule(7)
def test_texts_for_many_ask_for_nothing_that_identifies() -> None:
    for one in core_pack().templates:
        if one.audience in WIDE | {Audience.STAFF, Audience.GOVERNORS}:
            assert [field.name for field in one.fields if field.identifies] == [], one.id


@pytest.mark.rule(27)
def test_a_public_reply_only_points_the_way() -> None:
    one = template("public-reply")
    assert one.kind is Kind.STATEMENT
    assert [field.name for field in one.fields if not field.source] == ["tone"]
    assert "public-reply" in one.gates


@pytest.mark.rule(21)
def test_a_complaint_about_personal_information_has_its_route() -> None:
    said = everything("concern-acknowledgement")
    assert "within 30 days" in said
    assert "Mark Ellis, our data protection lead" in said
    assert "ico.org.uk" in said
    assert any("19 June 2026" in note for note in notes_of(template("concern-acknowledgement")))


@pytest.mark.rule(29)
def test_a_limit_on_visits_is_fair() -> None:
    for template_id in ("site-ban-intention", "site-ban-decision", "site-ban-review"):
        assert "restriction-complete" in template(template_id).gates
    intention = everything("site-ban-intention")
    for offered in (
        "Nothing has been decided",
        "by 4 December 2026",
        "interpreter",
        "every week about how Ada",
    ):
        assert offered in intention


@pytest.mark.rule(29)
@pytest.mark.parametrize("decision", ["appointment", "gate", "away"])
def test_every_limit_has_reasons_an_end_and_a_review(decision: str) -> None:
    said = option("site-ban-decision", decision=decision)
    for told in (
        "to 12 February 2027",
        "On 11 January 2027",
        "We accept that",
        "18 December 2026",
        "ring you at once",
    ):
        assert told in said


@pytest.mark.rule(23)
def test_the_person_targeted_is_offered_support_and_asked() -> None:
    said = everything("targeted-staff-note")
    for offered in (
        "union",
        "counsellor",
        "0344 381 4772",
        "report the post",
        "police",
        "Is there anything that",
    ):
        assert offered in said
    assert "live-hold" not in template("targeted-staff-note").gates


@pytest.mark.rule(26)
def test_staff_are_asked_not_to_answer_or_search() -> None:
    said = everything("staff-briefing")
    for asked in ("answer, like or share", "search for more", "something nice instead"):
        assert asked in said


@pytest.mark.rule(30)
def test_a_referral_seeks_no_outcome() -> None:
    assert "We ask for no particular outcome." in everything("police-referral-summary")
    assert "We have not looked into it" in everything("lado-referral-summary")
    for template_id in ("police-referral-summary", "lado-referral-summary"):
        assert template(template_id).audience is Audience.AGENCY


@pytest.mark.rule(20)
@pytest.mark.rule(31)
def test_governors_hear_counts_and_no_cases() -> None:
    said = everything("governors-report")
    assert "names nobody and describes no case" in said
    assert "fewer than five" in said


@pytest.mark.rule(32)
def test_the_record_of_a_meeting_goes_to_both_sides() -> None:
    one = template("meeting-record")
    assert one.kind is Kind.RECORD
    three = option("meeting-record", number_of_actions="three")
    assert "Take the post down" in three
    assert "Take the post down" not in option("meeting-record", number_of_actions="one")
    assert any("Send the parent a copy" in note for note in notes_of(one))
