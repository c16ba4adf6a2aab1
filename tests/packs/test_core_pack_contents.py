"""What the core pack has to hold: every text, its gates, its law, and what each letter must offer."""

import re
from datetime import date

import pytest
from core_pack import (
    FOLDER,
    core_pack,
    drafted,
    letters_to_families,
    notes_of,
    template,
    twins,
    variants,
    words,
)

from evenhand.core.gates.rules import RULES
from evenhand.core.packs import Audience, Template
from evenhand.core.people import Role

NEEDED = [
    "newsletter-item",
    "awareness-letter",
    "incident-letter",
    "parents-involved-letter",
    "concern-acknowledgement",
    "neutral-acknowledgement",
    "removal-request",
    "meeting-invitation",
    "meeting-record",
    "closing-and-thanks",
    "second-warning",
    "site-ban-intention",
    "site-ban-decision",
    "site-ban-review",
    "affected-family",
    "targeted-staff-note",
    "staff-briefing",
    "press-holding-line",
    "public-reply",
    "police-referral-summary",
    "lado-referral-summary",
    "governors-report",
]
IDS = [one.id for one in core_pack().templates]
ALL = "\n".join(path.read_text(encoding="utf-8") for path in sorted(FOLDER.glob("*.md")))

ACTS = {
    "Online Safety Act": {"2023"},
    "Malicious Communications Act": {"1988"},
    "Communications Act": {"2003"},
    "Protection from Harassment Act": {"1997"},
    "Defamation Act": {"2013"},
    "Education Act": {"1996", "2002"},
    "Data Protection Act": {"2018"},
    "Employment Rights Act": {"2025"},
}
SECTIONS = {
    "Online Safety Act 2023": {"179", "181"},
    "Malicious Communications Act 1988": {"1"},
    "Communications Act 2003": {"127"},
    "Education Act 1996": {"547"},
    "Education Act 2002": {"141F"},
    "Data Protection Act 2018": {"164A"},
}


def with_law() -> list[Template]:
    """The templates with a passage on what the law says."""
    return [one for one in core_pack().templates if "::: passage law " in one.body]


@pytest.mark.demand("K5")
@pytest.mark.demand("K6")
@pytest.mark.parametrize("template_id", NEEDED)
def test_every_text_the_work_needs_is_there(template_id: str) -> None:
    assert template_id in IDS


@pytest.mark.parametrize("letter", letters_to_families(), ids=lambda one: one.id)
def test_every_letter_to_families_has_a_twin(letter: Template) -> None:
    assert [one.id for one in twins() if one.easy_read_of == letter.id] == [f"{letter.id}-easy-read"]


@pytest.mark.parametrize("twin", twins(), ids=lambda one: one.id)
def test_a_twin_is_bound_by_what_binds_the_letter(twin: Template) -> None:
    letter = template(twin.easy_read_of)
    same = ("kind", "audience", "about", "neutral", "accuses", "signatories", "closing", "enclosures")
    assert [name for name in same if getattr(twin, name) != getattr(letter, name)] == []
    assert set(letter.gates) - {"loaded-words"} <= set(twin.gates)
    assert {one.name for one in twin.fields} - {"phone"} <= {one.name for one in letter.fields}


@pytest.mark.parametrize("template_id", IDS)
def test_every_gate_it_asks_for_is_known(template_id: str) -> None:
    assert set(template(template_id).gates) <= {gate.id for gate in RULES}


@pytest.mark.demand("K1")
def test_the_pack_names_its_guidance_and_review_date() -> None:
    guidance = core_pack().guidance
    assert guidance is not None
    assert "Keeping children safe in education" in guidance.title
    assert guidance.edition
    assert guidance.review_on == date(2027, 9, 1)


@pytest.mark.demand("K4")
def test_anybody_may_use_it_with_acknowledgement() -> None:
    licence = core_pack().licence
    assert (licence.name, licence.kinds, licence.not_for_profit_only) == ("CC BY 4.0", (), False)
    assert licence.holder.removeprefix("The ") in licence.acknowledgement


@pytest.mark.demand("K8")
def test_families_are_shown_at_least_five_organisations() -> None:
    organisations = core_pack().organisations
    assert len(organisations) >= 5
    assert [one.name for one in organisations if not one.link.startswith("https://")] == []
    assert [one.name for one in organisations if not one.checked_on] == []
    said = words(drafted(template("awareness-letter")))
    assert [one.name for one in organisations if one.name not in said] == []


@pytest.mark.demand("K10")
@pytest.mark.parametrize("letter", letters_to_families(), ids=lambda one: one.id)
def test_head_or_chair_may_sign(letter: Template) -> None:
    assert {Role.HEAD, Role.CHAIR} <= set(letter.signatories)
    assert letter.closing


@pytest.mark.demand("K11")
@pytest.mark.demand("K12")
@pytest.mark.rule(6)
@pytest.mark.rule(7)
def test_the_incident_letter_asks_for_its_gates() -> None:
    asked = set(template("incident-letter").gates)
    assert {"identifies-nobody", "second-reader", "parties-spoken-to", "live-hold"} <= asked


@pytest.mark.demand("K14")
def test_the_law_is_left_out_unless_asked_for() -> None:
    for one in core_pack().templates:
        if one.audience is Audience.AGENCY:
            continue
        said = words(drafted(one, choices=next(variants(one))))
        assert re.findall(r" Act \d{4}|\bcrimes?\b|\boffences?\b", said) == [], one.id


@pytest.mark.demand("K14")
@pytest.mark.rule(12)
def test_acts_carry_their_right_years() -> None:
    for act, years in ACTS.items():
        found = re.findall(rf"(?<!Malicious ){act},? (\d{{4}})", ALL)
        assert found, act
        assert set(found) <= years, act
    assert re.findall(r"(?:Act|Acts) (?!1988|1996|1997|2002|2003|2013|2018|2023|2025)\d{4}", ALL) == []


@pytest.mark.rule(12)
def test_sections_are_those_in_force() -> None:
    named = re.findall(r"[Ss]ections? (\d+[A-Z]*) of the ([A-Z][A-Za-z ]+? Act \d{4})", ALL)
    named += [
        (number, act) for act, number in re.findall(r"([A-Z][A-Za-z ]+? Act \d{4}), section (\w+)", ALL)
    ]
    assert len(named) > 10
    for number, act in named:
        known = next(sections for name, sections in SECTIONS.items() if act.endswith(name))
        assert number in known, (act, number)
    assert re.findall(r"127\(2\)\((?:a|b)\)|section 1\(1\)\(a\)\(ii+\)|Telecommunications Act", ALL) == []


@pytest.mark.rule(11)
@pytest.mark.parametrize("one", with_law(), ids=lambda one: one.id)
def test_a_note_asks_for_a_second_signatory(one: Template) -> None:
    assert next(field for field in one.fields if field.name == "law").default == "no"
    assert any("second signatory" in note for note in notes_of(one))


@pytest.mark.rule(11)
def test_false_is_never_said_to_be_criminal_by_itself() -> None:
    for line in ALL.splitlines():
        if re.search(r"\bfalse\b", line) and "section 179" in line and "::: " not in line:
            assert re.search(r"kn[eo]w", line), line
