"""The Kent document as a draft pack: one test for each demand of product.md §2 that it shows.

The document stays where it is: this file names blanks and single words of it, and no sentence.
"""

import io
import re
from datetime import date
from pathlib import Path

import docx
import pytest

from evenhand.adapters.readers import read_document
from evenhand.core.document import Document
from evenhand.core.document.reading import body_lines
from evenhand.core.findings import Level
from evenhand.core.gates.rules import RULES
from evenhand.core.packs import About, Audience, Field, FieldType, Kind, Pack, Template
from evenhand.core.packs.linting import lint
from evenhand.core.packs.reading import read_pack
from evenhand.core.packs.recognise import Became, Recognised, recognise
from evenhand.core.packs.source import LineStyle, SourceDocument
from evenhand.core.people import Role
from evenhand.core.wording import Choice, Filling, Note, Passage, compose, fold, parse

KENT = Path(__file__).parents[3] / "../shared/kent/000_524904027f2d1f74.txt"
NOW = date(2026, 11, 22)
MARKED = re.compile(r"<[^<>]+>|\[[^\[\]]+\]|\((?:insert|link|if)[^()]*\)|_{3,}|X{3,}")
NEWSLETTER, AWARENESS, INCIDENT, INVOLVED = (
    "newsletter-item",
    "awareness-letter",
    "incident-letter",
    "parents-involved-letter",
)

pytestmark = pytest.mark.skipif(not KENT.exists(), reason="the Kent document is not beside this repository")


@pytest.fixture(scope="module")
def source() -> SourceDocument:
    return read_document(data=KENT.read_bytes(), name="kent.txt")


@pytest.fixture(scope="module")
def result(source: SourceDocument) -> Recognised:
    return recognise(document=source, pack_id="kent", now=NOW)


@pytest.fixture(scope="module")
def pack(result: Recognised) -> Pack:
    return read_pack(result.files)


def template(pack: Pack, template_id: str) -> Template:
    found = pack.template(template_id)
    assert found is not None
    return found


def field(template: Template, name: str) -> Field:
    return next(one for one in template.fields if one.name == name)


def notes(template: Template) -> str:
    return " ".join(block.text for block in parse(template.body).blocks() if isinstance(block, Note))


def printed(template: Template, *, passages: bool = True) -> list[str]:
    """What the template prints, each field with its sample answer."""
    values = {fold(one.name): one.example for one in template.fields}
    flags = {fold(one.name): passages for one in template.fields if one.type is FieldType.YES_NO}
    choices = {
        block.key: block.options[0].key
        for block in parse(template.body).blocks()
        if isinstance(block, Choice)
    }
    filling = Filling(values=values, flags=flags, choices=choices)
    blocks = compose(parse(template.body), filling=filling)
    return list(body_lines(Document(title=template.title, blocks=blocks)))


def test_nothing_of_the_document_is_lost(source: SourceDocument, result: Recognised) -> None:
    told = {fate.line for fate in result.fates}
    assert {line.number for line in source.lines} == told
    assert not [fate for fate in result.fates if fate.became is Became.LEFT_OUT]
    everything = set(re.findall(r"\w+", " ".join([*result.files.values(), result.review]).replace("\\", "")))
    assert set(re.findall(r"\w+", " ".join(line.text for line in source.lines))) <= everything


def test_each_line_of_wording_stands_where_its_fate_says(source: SourceDocument, result: Recognised) -> None:
    said = {line.number: set(re.findall(r"\w+", line.text)) for line in source.lines}
    for fate in result.fates:
        if fate.became is Became.WORDING:
            line = result.files[f"{fate.template}.md"].split("\n")[fate.at - 1]
            plain = re.sub(r"\(\((?:[^?()]*\?\?)?|\)\)", " ", re.sub(r"\(\([^?()]*\)\)", " ", line))
            assert plain.strip() and set(re.findall(r"\w+", plain)) <= said[fate.line]


def test_the_same_document_in_word_gives_the_same_templates(
    source: SourceDocument, result: Recognised
) -> None:
    """Every run of three letters is a run of its own in Word, so each blank is cut to pieces."""
    document = docx.Document()
    for line in source.lines:
        is_item = line.style is LineStyle.ITEM
        paragraph = document.add_paragraph(style="List Bullet" if is_item else None)
        for start in range(0, len(line.text), 3):
            paragraph.add_run(line.text[start : start + 3])
    buffer = io.BytesIO()
    document.save(buffer)
    again = recognise(
        document=read_document(data=buffer.getvalue(), name="kent.docx"), pack_id="kent", now=NOW
    )
    purpose = re.compile(r"(?m)^purpose: .*\n")
    assert {name: purpose.sub("", text) for name, text in again.files.items() if name != "pack.toml"} == {
        name: purpose.sub("", text) for name, text in result.files.items() if name != "pack.toml"
    }


def test_there_are_exactly_four_templates(pack: Pack) -> None:
    assert [(one.id, one.kind, one.audience, one.about) for one in pack.templates] == [
        (AWARENESS, Kind.LETTER, Audience.ALL_PARENTS, About.GENERAL),
        (INCIDENT, Kind.LETTER, Audience.ALL_PARENTS, About.INCIDENT),
        (NEWSLETTER, Kind.NEWSLETTER, Audience.ALL_PARENTS, About.GENERAL),
        (INVOLVED, Kind.LETTER, Audience.PARENTS_INVOLVED, About.INCIDENT),
    ]


def test_the_only_fault_of_the_pack_is_the_document_s_own(pack: Pack) -> None:
    gates = frozenset(gate.id for gate in RULES)
    stops = [finding for finding in lint(pack, gate_ids=gates, now=NOW) if finding.level is Level.STOP]
    assert [finding.id for finding in stops] == ["link-form"]
    assert "nspcc" in stops[0].words


@pytest.mark.demand("K1")
def test_the_guidance_is_named_and_read_first(pack: Pack) -> None:
    assert pack.guidance is not None and "Social Networking" in pack.guidance.title
    assert pack.guidance.edition and pack.guidance.review_on == date(2027, 11, 22)
    assert all("guidance-read" in one.gates and "current" in notes(one) for one in pack.templates)


@pytest.mark.demand("K2")
def test_an_investigation_holds_every_text(pack: Pack) -> None:
    assert all("live-hold" in one.gates and "investigation" in notes(one) for one in pack.templates)


@pytest.mark.demand("K3")
def test_the_pack_has_a_version_to_correct(pack: Pack) -> None:
    assert pack.version == "2026.11"
    assert "errors" in pack.description


@pytest.mark.demand("K4")
def test_the_terms_of_the_holder_are_fields(pack: Pack) -> None:
    licence = pack.licence
    assert licence.holder == "Kent County Council"
    assert licence.not_for_profit_only and licence.must_inform and licence.kinds == ()
    assert licence.holder in licence.acknowledgement and licence.holder in licence.inform_how


@pytest.mark.demand("K5")
def test_the_newsletter_item_asks_for_what_it_needs(pack: Pack) -> None:
    one = template(pack, NEWSLETTER)
    assert field(one, "school name").source == "school.name"
    assert field(one, "how to talk to us").type is FieldType.TEXT
    assert "formal complaint procedures" in one.body


@pytest.mark.demand("K6")
def test_the_awareness_letter_is_a_whole_letter(pack: Pack) -> None:
    one = template(pack, AWARENESS)
    assert one.body.count("Dear ((salutation))") == 1
    assert len(re.findall(r"(?m)^# ", one.body)) == 1
    assert one.closing.startswith("Many thanks")


@pytest.mark.demand("K7")
@pytest.mark.parametrize("template_id", [AWARENESS, INCIDENT])
def test_policies_are_linked_in_both_spellings(pack: Pack, template_id: str) -> None:
    one = field(template(pack, template_id), "policies link")
    assert (one.type, one.source) == (FieldType.LINK, "school.policies_link")


@pytest.mark.demand("K8")
def test_five_organisations_and_the_misspelt_one(pack: Pack, result: Recognised) -> None:
    assert len(pack.organisations) == 5
    assert all(one.link.startswith("https://") for one in pack.organisations)
    assert "((organisations))" in template(pack, AWARENESS).body
    found = {finding.id: finding.place.line for finding in result.findings}
    assert found == {"link-renamed": 21, "link-misspelt": 24}


@pytest.mark.demand("K9")
@pytest.mark.parametrize("template_id", [AWARENESS, INCIDENT])
def test_the_lead_is_named_and_the_writer_only_if_different(pack: Pack, template_id: str) -> None:
    one = template(pack, template_id)
    assert field(one, "dsl name").source == "dsl.name"
    assert field(one, "signatory is not dsl").source == "signatory.is_not_dsl"
    assert printed(one)[-1].endswith(", or myself.")
    assert printed(one, passages=False)[-1].endswith("Designated Safeguarding Lead.")


@pytest.mark.demand("K10")
@pytest.mark.parametrize("template_id", [AWARENESS, INCIDENT, INVOLVED])
def test_one_of_several_signs(pack: Pack, result: Recognised, template_id: str) -> None:
    one = template(pack, template_id)
    assert one.signatories == (Role.HEAD, Role.CHAIR)
    assert "Headteacher/Manager" not in one.body
    signed = [
        fate for fate in result.fates if fate.became is Became.SIGN_OFF and fate.template == template_id
    ]
    assert len(signed) == 3


@pytest.mark.demand("K11")
def test_the_incident_letter_must_identify_nobody(pack: Pack) -> None:
    one = template(pack, INCIDENT)
    assert {"identifies-nobody", "second-reader"} <= set(one.gates)
    assert "identify" in notes(one)
    assert not [field.name for field in one.fields if field.identifies]


@pytest.mark.demand("K12")
def test_the_incident_letter_waits_for_conversations(pack: Pack) -> None:
    gates = {one.id: "parties-spoken-to" in one.gates for one in pack.templates}
    assert gates == {AWARENESS: False, INCIDENT: True, INVOLVED: False, NEWSLETTER: False}


@pytest.mark.demand("K13")
def test_what_happened_may_be_left_out(pack: Pack) -> None:
    one = template(pack, INCIDENT)
    (passage,) = [block for block in parse(one.body).blocks() if isinstance(block, Passage)]
    assert passage.name == "what-happened"
    conduct, targets = (one for one in one.fields if one.type is FieldType.ONE_OF and one.options[0].text)
    assert [option.text for option in conduct.options][:2] == ["complain", "be abusive"]
    assert {"the school", "members of staff", "parents", "children"} <= {
        option.text for option in targets.options
    }
    assert len(printed(one)) - len(printed(one, passages=False)) == 1


@pytest.mark.demand("K14")
def test_the_law_has_a_measured_wording_first(pack: Pack, result: Recognised) -> None:
    one = template(pack, INCIDENT)
    (choice,) = [block for block in parse(one.body).blocks() if isinstance(block, Choice)]
    assert [option.value for option in choice.options] == ["measured", "as-in-the-document"]
    assert not any("offence" in line for line in printed(one))
    assert "loaded-words" in one.gates
    assert any("law checked" in guess.to_do for guess in result.guesses)


@pytest.mark.demand("K15")
def test_the_letter_to_parents_comes_after_a_meeting(pack: Pack) -> None:
    one = template(pack, INVOLVED)
    assert "meeting-first" in one.gates
    assert "face to face" in notes(one) and not any("face to face" in line for line in printed(one))


@pytest.mark.demand("K16")
def test_site_event_and_screenshot_are_asked_for(pack: Pack) -> None:
    one = template(pack, INVOLVED)
    assert field(one, "site").source == "case.site"
    assert field(one, "event").identifies
    assert [enclosure.kind for enclosure in one.enclosures] == ["evidence-sheet"]
    assert "evidence-sheet" in one.gates


@pytest.mark.demand("K17")
def test_the_adjectives_begin_neutral(pack: Pack) -> None:
    one = field(template(pack, INVOLVED), "describing words")
    assert [option.text for option in one.options] == [
        "public",
        "abusive and threatening",
        "abusive",
        "threatening",
    ]
    assert one.default == "neutral"
    assert "substitute" in notes(template(pack, INVOLVED))


@pytest.mark.demand("K18")
def test_confidence_is_held_to_its_limits(pack: Pack) -> None:
    one = template(pack, INVOLVED)
    assert "confidentiality-limits" in one.gates
    assert "appointment" in one.body


@pytest.mark.demand("K19")
def test_a_colleague_takes_notes_and_a_companion_may_come(pack: Pack) -> None:
    one = template(pack, INVOLVED)
    taker = field(one, "note taker")
    assert (taker.type, taker.source) == (FieldType.PERSON, "")
    assert "chair of governors" in taker.hint
    assert "note-taker-panel" in one.gates
    assert not any("friend" in line for line in printed(one, passages=False))


@pytest.mark.demand("K20")
def test_every_blank_of_the_document_is_found(source: SourceDocument, result: Recognised) -> None:
    for line in source.lines:
        for match in MARKED.finditer(line.text):
            guesses = [guess.what for guess in result.guesses if guess.line == line.number]
            assert any(match.group() in what for what in guesses), match.group()


@pytest.mark.demand("K20")
def test_no_blank_and_no_instruction_can_print(pack: Pack) -> None:
    for one in pack.templates:
        said = " ".join(printed(one))
        assert not MARKED.search(said)
        assert not re.search(r"(?i)amend|substitute|this section|template|if needed|school/setting", said)


@pytest.mark.demand("K21")
def test_each_text_is_a_file_of_its_own(result: Recognised) -> None:
    assert sorted(result.files) == sorted(
        ["pack.toml", *(f"{one}.md" for one in (NEWSLETTER, AWARENESS, INCIDENT, INVOLVED))]
    )


@pytest.mark.demand("K22")
def test_the_complaint_itself_has_a_route(pack: Pack) -> None:
    assert "concern-routed" in template(pack, INCIDENT).gates
    assert "official channels" in template(pack, AWARENESS).body


def test_names_are_told_apart_in_every_letter(result: Recognised) -> None:
    told = [(guess.line, guess.became) for guess in result.guesses if guess.what == "[Name]"]
    assert [line for line, became in told if "dsl.name" in became] == [27, 46]
    assert [line for line, became in told if "signatory.name" in became] == [29, 48, 65]


def test_the_review_is_in_the_order_of_the_document(result: Recognised) -> None:
    places = [(guess.line, guess.column) for guess in result.guesses]
    assert places == sorted(places)
    assert result.review.index("awareness-letter.md)") < result.review.index("What each line has become")
