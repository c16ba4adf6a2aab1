"""What must be true of the whole check whatever the letter and the record are."""

import json
import random
import re
from functools import cache
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from evenhand.adapters.identifycases import Case, read_case
from evenhand.core.identify import Kind, Mark
from evenhand.core.identify.marking import marks_of
from evenhand.core.identify.record import Involved, InvolvedAs, PersonKind

LETTERS = Path(__file__).parents[3] / "benchmarks" / "identifiability" / "tuning.jsonl"
DISGUISES = {
    "as it is": str,
    "in capitals": str.upper,
    "in small letters": str.lower,
    "possessive": lambda name: f"{name}'s",
    "over two lines": lambda name: name.replace(" ", "\n"),
    "with a no-break space": lambda name: name.replace(" ", "\u00a0"),
    "with a soft hyphen": lambda name: f"{name[:2]}\u00ad{name[2:]}",
    "with a zero-width space": lambda name: f"{name[:2]}\u200b{name[2:]}",
    "as a hashtag": lambda name: "#" + name.replace(" ", ""),
    "as a file": lambda name: name.replace(" ", "_") + ".docx",
    "with dots": lambda name: name.replace(" ", "."),
    "surname first": lambda name: f"{name.split()[1]}, {name.split()[0]}",
    "as a family": lambda name: f"the {name.split()[1]} family",
    "as a couple": lambda name: f"Mr and Mrs {name.split()[1]}",
    "first name and initial": lambda name: f"{name.split()[0]} {name.split()[1][0].upper()}.",
    "emphasised": lambda name: f"*{name}*",
    "in Cyrillic letters that look the same": lambda name: name.translate(str.maketrans("aeopcx", "аеорсх")),
    "spaced out": lambda name: "  ".join(" ".join(filter(str.isalpha, part)) for part in name.split()),
    "starred out": lambda name: f"{name.split()[0]} {_starred(name.split()[1])}",
}
STRANGERS = (
    *("Katarzyna Dąbrowska", "Oluwaseun Ogunleye", "Xiaoling Zheng", "Harpreet Dhillon", "Yasmin El-Masri"),
    *("Ruairí O'Sullivan", "Gruffydd Llywelyn", "Clementine Ashworth-Pryce", "Hope Winter", "Mark Field"),
    *(
        "Grace Reading",
        "Joy Park",
        "Rose Hall",
        "Nguyễn Thảo",
        "Zoë Müller",
        "Temitope Akinwande",
        "April Friend",
    ),
)
ANY_TEXT = st.text(st.characters(exclude_categories=("Cs",)), max_size=300)
SLOWLY = settings(deadline=None, max_examples=60)


def _starred(name: str) -> str:
    return name[0] + "*" * (len(name) - 2) + name[-1] if len(name) > 4 else name


@cache
def _cases() -> tuple[tuple[Case, bool], ...]:
    rows = (json.loads(line) for line in LETTERS.read_text(encoding="utf-8").split("\n") if line)
    return tuple(
        (
            read_case(json.dumps({key: row[key] for key in ("id", "setting", "case", "letter")}).encode()),
            row["clean"],
        )
        for row in rows
    )


def _marks(case: Case, text: str | None = None) -> tuple[Mark, ...]:
    return marks_of(text=case.letter if text is None else text, setting=case.setting, record=case.record)


EVERY = st.integers(0, len(_cases()) - 1)
CLEAN = st.sampled_from([case for case, clean in _cases() if clean and "\n\n" in case.letter])


@pytest.mark.parametrize("disguise", DISGUISES)
@SLOWLY
@given(case=CLEAN, data=st.data())
def test_a_name_put_in_anywhere_is_found(disguise: str, case: Case, data: st.DataObject) -> None:
    allowed = [one.name for one in (case.setting.signatory, case.setting.safeguarding_lead) if one]
    people = [
        one
        for one in case.record.people
        if one.part is not InvolvedAs.HANDLER
        and len(one.name.split()) == 2
        and one.name.isascii()
        and all(one.name.split()[-1] not in name for name in allowed)
    ]
    if not people:
        return
    name = DISGUISES[disguise](data.draw(st.sampled_from(people)).name)
    paragraphs = case.letter.split("\n\n")
    place = data.draw(st.integers(1, len(paragraphs) - 1))
    put_in = f"I have spoken to {name} about it."
    text = "\n\n".join([*paragraphs[:place], put_in, *paragraphs[place:]])
    start = text.index(put_in)
    found = [mark for mark in _marks(case, text) if mark.kind is Kind.DIRECT]
    assert any(start <= mark.start and mark.end <= start + len(put_in) for mark in found)


@SLOWLY
@given(case=CLEAN, names=st.permutations(STRANGERS))
def test_other_people_change_nothing_about_a_letter_that_names_nobody(case: Case, names: list[str]) -> None:
    words = set(re.findall(r"[^\W\d_]+", case.letter.lower()))
    mentioned = {word for one in case.record.people for word in re.findall(r"[^\W\d_]{2,}", one.name.lower())}
    if len(case.record.people) > len(names) or words & mentioned:
        return
    signed = " ".join(one.name for one in (case.setting.signatory, case.setting.safeguarding_lead) if one)
    others = tuple(
        one._replace(name=name, known_as=(), formerly=(), handles=())
        for one, name in zip(case.record.people, names, strict=False)
        if name.split()[-1] not in signed
    )
    if len(others) < len(case.record.people):
        return
    turned = case._replace(record=case.record._replace(people=others))
    assert [(one.start, one.end, one.kind) for one in _marks(turned) if one.kind is not Kind.QUOTE] == [
        (one.start, one.end, one.kind) for one in _marks(case) if one.kind is not Kind.QUOTE
    ]


@SLOWLY
@given(number=EVERY, seed=st.integers(0, 999))
def test_the_order_of_people_makes_no_difference(number: int, seed: int) -> None:
    case = _cases()[number][0]
    people = list(case.record.people)
    random.Random(seed).shuffle(people)
    turned = case._replace(record=case.record._replace(people=tuple(people)))
    assert {(one.start, one.end, one.kind) for one in _marks(turned)} == {
        (one.start, one.end, one.kind) for one in _marks(case)
    }


@SLOWLY
@given(number=EVERY, many=st.integers(1, 40))
def test_people_who_are_not_in_the_letter_make_no_difference(number: int, many: int) -> None:
    case = _cases()[number][0]
    others = tuple(
        Involved(id=f"o{one}", kind=PersonKind.PARENT, name=f"Qvaz{'x' * one} Zzorqu{'v' * one}")
        for one in range(1, many + 1)
    )
    crowded = case._replace(record=case.record._replace(people=(*case.record.people, *others)))
    assert [(one.start, one.end, one.kind) for one in _marks(crowded)] == [
        (one.start, one.end, one.kind) for one in _marks(case)
    ]


@settings(deadline=None, max_examples=150)
@given(number=EVERY, text=ANY_TEXT)
def test_any_text_has_an_answer_inside_it(number: int, text: str) -> None:
    for mark in _marks(_cases()[number][0], text):
        assert 0 <= mark.start < mark.end <= len(text)


@SLOWLY
@given(number=EVERY, data=st.data(), strange=ANY_TEXT)
def test_strange_signs_in_a_letter_are_borne(number: int, data: st.DataObject, strange: str) -> None:
    letter = _cases()[number][0].letter
    place = data.draw(st.integers(0, len(letter)))
    text = letter[:place] + strange + letter[place:]
    for mark in _marks(_cases()[number][0], text):
        assert 0 <= mark.start < mark.end <= len(text)
