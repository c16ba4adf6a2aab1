"""The words of the core pack: British, plain, kind, our own; no promise that cannot be kept."""

import re
from datetime import date
from pathlib import Path

import pytest
from core_pack import (
    A_NURSERY,
    FOLDER,
    core_pack,
    decided,
    drafted,
    template,
    to_families,
    variants,
    wording_without_notes,
    words,
)

from evenhand.core.findings import Finding
from evenhand.core.gates.loaded import find_loaded
from evenhand.core.gates.rules import RULES
from evenhand.core.letters.answers import read_answer
from evenhand.core.packs.linting import lint
from evenhand.core.packs.reading import read_pack

IDS = [one.id for one in core_pack().templates]
TO_FAMILIES = [one.id for one in to_families()]
KENT = Path(__file__).parents[2] / "../shared/kent"
SHINGLE = 8

AMERICAN = re.compile(
    r"\b(?:analyz\w+|apologiz\w+|authoriz\w+|behaviors?|canceled|canceling|catalog|centers?|colors?|counselors?"
    r"|criticiz\w+|defense|emphasiz\w+|enrollment|favors?|favorite|finaliz\w+|fulfill|gotten|gray|honor|humor"
    r"|labor|license|mom|neighbors?|offenses?|organiz\w+|prioritiz\w+|program|realiz\w+|recogniz\w+|rumors?"
    r"|summariz\w+|toward|traveling|utiliz\w+|anymore)\b",
    re.IGNORECASE,
)
COLD = re.compile(
    r"at your earliest convenience|please be advised|we regret to inform|(?:come|brought|drawn) to \w+ att"
    r"|do not hesitate|as you will be aware|going forward|reach out|rest assured|than\w+ (?:you )?in advance"
    r"|positive outcome|in partnership|inappropriate|unacceptable|disappointed|failure to|zero tolerance"
    r"|not tolerate|very seriously|strongest terms|stakeholder|pursuant|aforementioned|hereby|herewith"
    r"|immediate effect|without prejudice|reserve the right|no alternative|no option but|legal action"
    r"|solicitor",
    re.IGNORECASE,
)
ACCUSING = re.compile(
    r"\b(?:you (?:have )?(?:posted|wrote|written)|your (?:post|comments?)|abus\w+|threat\w*|unkind\w*"
    r"|harass\w*|false|lies|malicious|offensive|crime|offence)\b",
    re.IGNORECASE,
)
ABSOLUTE = re.compile(
    r"(?:remain|be|kept|stay|strictly|completely|entirely|totally|absolutely) (?:strictly )?confidential"
    r"|in (?:complete|strict|total|absolute|full) confidence"
    r"|(?:nobody|no one) (?:else )?(?:will|need) (?:ever )?(?:know|hear)"
    r"|will (?:never|not) (?:be )?(?:share|shared|tell|told|pass|passed on)\b"
    r"|guarantee",
    re.IGNORECASE,
)


def every_reading(template_id: str) -> str:
    """What the template says in all its variants."""
    one = template(template_id)
    return "\n".join(words(drafted(one, choices=some)) for some in variants(one))


def words_in_a_row(text: str) -> set[tuple[str, ...]]:
    """Every stretch of eight words."""
    plain = re.findall(r"[a-z]+", text.lower().replace("’", ""))
    return {tuple(plain[at : at + SHINGLE]) for at in range(len(plain) - SHINGLE + 1)}


@pytest.mark.demand("K20")
def test_the_linter_has_nothing_to_say() -> None:
    gate_ids = frozenset(gate.id for gate in RULES)
    assert lint(core_pack(), gate_ids=gate_ids, now=date(2026, 11, 22)) == ()


def test_the_pack_survives_reading_and_printing_twice() -> None:
    files = {path.name: path.read_text(encoding="utf-8") for path in FOLDER.iterdir()}
    assert read_pack(files) == core_pack()


@pytest.mark.parametrize("template_id", IDS)
def test_every_field_has_a_label_and_a_fitting_example(template_id: str) -> None:
    for field in template(template_id).fields:
        assert field.label, field.name
        assert field.example, field.name
        assert not isinstance(read_answer(field, field.example), Finding), field.name


@pytest.mark.parametrize("template_id", IDS)
def test_nothing_unfinished_is_left_in_a_draft(template_id: str) -> None:
    assert (
        re.findall(r"\(\(|\)\)|\?\?|:::|\[|\]|  |\bTODO\b|\.\.|,,| ,| \.", every_reading(template_id)) == []
    )


@pytest.mark.parametrize("path", sorted(FOLDER.iterdir()), ids=lambda path: path.name)
def test_spelling_is_british(path: Path) -> None:
    assert AMERICAN.findall(path.read_text(encoding="utf-8")) == []


@pytest.mark.parametrize("path", sorted(FOLDER.glob("*.md")), ids=lambda path: path.name)
def test_apostrophes_and_quotes_are_typographic(path: Path) -> None:
    _, _, body = path.read_text(encoding="utf-8").split("---\n", 2)
    assert re.findall(r"\w'\w", body) == []
    assert re.findall(r'"', re.sub(r"^::: .*$", "", body, flags=re.MULTILINE)) == []


@pytest.mark.parametrize("template_id", IDS)
def test_no_cold_or_worn_phrase_is_used(template_id: str) -> None:
    assert COLD.findall(every_reading(template_id)) == []


@pytest.mark.demand("K17")
@pytest.mark.rule(11)
@pytest.mark.parametrize("template_id", [one for one in IDS if "referral" not in one])
def test_first_options_and_defaults_hold_no_loaded_word(template_id: str) -> None:
    one = template(template_id)
    first = words(drafted(one, choices=next(variants(one))))
    assert find_loaded(first) == ()


@pytest.mark.demand("K17")
@pytest.mark.parametrize("template_id", IDS)
def test_abusive_is_never_a_first_option(template_id: str) -> None:
    one = template(template_id)
    for field in decided(one):
        for option in field.options[:1]:
            assert "abus" not in (option.text + option.label).lower()
    for choice in re.split(r"^::: choice ", one.body, flags=re.MULTILINE)[1:]:
        first = choice.split("::: option ")[1]
        assert "abusive" not in first.lower()


@pytest.mark.rule(13)
@pytest.mark.parametrize("template_id", [one.id for one in to_families() if not one.accuses])
def test_nobody_is_accused_in_first_options(template_id: str) -> None:
    one = template(template_id)
    first = words(drafted(one, choices=next(variants(one))))
    assert ACCUSING.findall(first.replace("never posted an unkind word", "")) == []


@pytest.mark.rule(33)
@pytest.mark.parametrize("template_id", IDS)
def test_confidence_is_never_promised_without_limits(template_id: str) -> None:
    said = every_reading(template_id)
    assert ABSOLUTE.findall(said) == []
    if "only with the few people" in said:
        assert "cannot promise" in said
        assert "keep a child safe" in said


@pytest.mark.demand("K22")
@pytest.mark.rule(5)
@pytest.mark.parametrize("template_id", TO_FAMILIES)
def test_every_text_to_families_gives_the_concern_a_route(template_id: str) -> None:
    one = template(template_id)
    for some in variants(one):
        said = words(drafted(one, choices=some))
        assert "speak with your child’s teacher" in said
        assert "www.thornfield.example/complaints" in said
        assert "formal complaint" in said


@pytest.mark.parametrize("template_id", [one for one in TO_FAMILIES if "neutral" not in one])
def test_a_concern_about_the_head_goes_round_the_head(template_id: str) -> None:
    assert "the headteacher" in every_reading(template_id)
    assert "the chair of the governors" in every_reading(template_id)


@pytest.mark.parametrize("template_id", TO_FAMILIES)
def test_a_nursery_is_never_called_a_school(template_id: str) -> None:
    one = template(template_id)
    for some in variants(one):
        samples = {
            field.name: "somebody here"
            for field in one.fields
            if "head" in field.example and not field.source
        }
        said = words(drafted(one, choices={**some, **samples}, school=A_NURSERY))
        assert re.findall(r"\b(?:schools?|headteachers?|governors?|pupils?)\b", said, re.IGNORECASE) == []


@pytest.mark.parametrize("template_id", IDS)
def test_no_kind_of_setting_is_hard_wired(template_id: str) -> None:
    wording = re.sub(r"\(\(.*?\)\)", "", wording_without_notes(template(template_id)))
    wording = re.sub(r"^::: .*$", "", wording, flags=re.MULTILINE)
    assert re.findall(r"\b(?:schools?|nurser(?:y|ies)|colleges?|headteacher|governors?)\b", wording) == []


@pytest.mark.demand("K20")
@pytest.mark.parametrize("template_id", IDS)
def test_handling_notes_exist_and_never_print(template_id: str) -> None:
    one = template(template_id)
    notes = re.findall(r"^::: note\n(.*?)\n:::$", one.body, flags=re.MULTILINE | re.DOTALL)
    assert notes
    said = every_reading(template_id)
    assert [note for note in notes if note[:60] in said] == []


@pytest.mark.skipif(not KENT.is_dir(), reason="the Kent document is not beside this repository")
@pytest.mark.parametrize("template_id", IDS)
def test_no_sentence_is_that_of_the_kent_document(template_id: str) -> None:
    kent = words_in_a_row("\n".join(path.read_text(encoding="utf-8") for path in KENT.glob("*.txt")))
    own = words_in_a_row((FOLDER / f"{template_id}.md").read_text(encoding="utf-8"))
    assert own & kent == set()
