"""How sentences are weighed: what must be true of the signs, the tables and the sums."""

import json
from functools import cache
from pathlib import Path

import pytest
from benchmarks.identifiability.learning import listed
from hypothesis import given, settings
from hypothesis import strategies as st
from identify_schools import VILLAGE

from evenhand.adapters.identifycases import Case, read_case
from evenhand.core.findings import Level
from evenhand.core.identify import Kind
from evenhand.core.identify.laying import lay_out
from evenhand.core.identify.page import Page, Spot
from evenhand.core.identify.record import Fact, Involved, InvolvedAs, Occasion, PersonKind, Posted, Record
from evenhand.core.identify.registry import CLUES
from evenhand.core.identify.weighing.believing import LIKELY, UNRULED, believed, likely
from evenhand.core.identify.weighing.beside import beside
from evenhand.core.identify.weighing.clauses import WIDEST, weightiest
from evenhand.core.identify.weighing.scales import likelihood, weight_of
from evenhand.core.identify.weighing.signs import CAPITAL_ALL_THE_SAME, signs_of
from evenhand.core.identify.weighing.tables import believing, of_kinds, telling
from evenhand.core.identify.weighing.ties import ties_of

LETTERS = Path(__file__).parents[3] / "benchmarks" / "identifiability" / "tuning.jsonl"
ANY_TEXT = st.text(st.characters(exclude_categories=("Cs",)), max_size=300)
SLOWLY = settings(deadline=None, max_examples=60)
SIGNS = st.dictionaries(st.sampled_from(("his", "of her", "=J", "a _ who", "nothing at all")), st.just(1.0))


def record(name: str = "Hannelore Bickerstaffe") -> Record:
    return Record(
        people=(
            Involved(id="p1", kind=PersonKind.PARENT, name=name, part=InvolvedAs.AUTHOR),
            Involved(
                id="s1", kind=PersonKind.STAFF, name="Osric Vane", job="caretaker", part=InvolvedAs.TARGET
            ),
        ),
        posts=(Posted(id="x1", author="p1", text=f"The gate was left open and {name} saw a goat walk in."),),
        facts=(Fact(id="f1", about=("p1",), type="health", text="being treated for depression"),),
        occasion=Occasion(what="a goat in the dining hall", where="the dining hall"),
    )


def page_of(text: str, known: Record | None = None) -> Page:
    return lay_out(text=text, setting=VILLAGE, record=known or record())


@cache
def cases() -> tuple[Case, ...]:
    rows = [json.loads(line) for line in LETTERS.read_text(encoding="utf-8").split("\n") if line]
    asked = ("id", "setting", "case", "letter")
    return tuple(read_case(json.dumps({key: row[key] for key in asked}).encode()) for row in rows[::120])


@pytest.mark.parametrize("name", ["Hope Winter", "Mark Field", "Oluwaseun Ogunleye", "Zoë Müller"])
@pytest.mark.parametrize(
    "text", ["We hope that she will mark the day.", "A goat in the hall made a winter of it."]
)
def test_who_is_in_the_record_makes_no_sign(name: str, text: str) -> None:
    one, other = page_of(text), page_of(text, record(name))
    assert signs_of(one, one.sentences[0], ties_of(one.record, VILLAGE)) == signs_of(
        other, other.sentences[0], ties_of(other.record, VILLAGE)
    )


@pytest.mark.parametrize("name", ["Harpreet Dhillon", "Ruairí O'Sullivan", "Clementine Ashworth-Pryce"])
def test_a_name_in_the_letter_is_only_a_name(name: str) -> None:
    weighed = [
        signs_of(page, page.sentences[0], ties_of(page.record, VILLAGE))
        for page in (page_of(f"The post about {who} was unkind.") for who in (name.split()[0], "Wilfred"))
    ]
    assert weighed[0] == weighed[1]


def test_no_sign_is_the_name_of_anybody_in_a_letter() -> None:
    names = {part for case in cases() for one in case.record.people for part in one.name.split()}
    rare = {name.lower() for name in names if len(name) > 7}
    words = {word for table in listed().values() for sign in table for word in sign.strip("~").split()}
    of_things = {"goldsmith", "gardener", "blessing", "patience", *CAPITAL_ALL_THE_SAME}
    assert not {word for word in rare & words if word not in of_things}


@SLOWLY
@given(ANY_TEXT)
def test_any_text_can_be_weighed(text: str) -> None:
    page = page_of(text)
    for sentence in page.sentences:
        assert 0.0 <= likely(page, sentence) <= 1.0
        ties = ties_of(page.record, page.setting)
        place = weightiest(page, sentence, ties=ties, table=telling())
        assert sentence.holds(place) or place.start >= place.end
        assert place.end - place.start <= WIDEST


@SLOWLY
@given(SIGNS, SIGNS)
def test_weights_add_up(one: dict[str, float], other: dict[str, float]) -> None:
    apart = {sign: much for sign, much in other.items() if sign not in one}
    assert weight_of(one | apart, telling()) == pytest.approx(
        weight_of(one, telling()) + weight_of(apart, telling())
    )
    weights = {sign: telling().get(sign) for sign in one}
    assert (weight_of(one, telling()) > 0) == (likelihood(one, weights) > 0.5)


def test_there_are_weights_for_every_kind_but_names() -> None:
    assert set(of_kinds()) == set(Kind) - {Kind.DIRECT}
    assert believing()
    assert all(table.sums for table in (telling(), *of_kinds().values()))


def test_names_are_never_weighed() -> None:
    page = page_of("Mrs Bickerstaffe likes the weather in March and the buses that run then.")
    spot = Spot(start=0, end=16, kind=Kind.DIRECT, level=Level.ADVISE, who=("p1",), why="a name")
    assert believed(page, [("names", spot)]) == [("names", spot)]


def test_a_mark_in_a_sentence_that_tells_of_nobody_is_left_out() -> None:
    page = page_of("Every child should be kind online, and all of us can learn how.")
    spot = Spot(start=0, end=11, kind=Kind.SENSITIVE, level=Level.WARN, who=("f1",), why="a circumstance")
    assert likely(page, page.sentences[0], [("circumstance", Level.WARN)]) < LIKELY
    assert believed(page, [("circumstance", spot)]) == []


def test_parts_of_one_linkage_stand_and_fall_together() -> None:
    page = page_of("The mother concerned has a son in Year 2. He has been hurt by the comments about her.")
    first, second = page.sentences
    linked = [
        Spot(
            start=one.start,
            end=one.end - 1,
            kind=Kind.LINKAGE,
            level=Level.WARN,
            who=("p1",),
            why="few",
            group="0a",
        )
        for one in (first, second)
    ]
    stands = believed(page, [("linkage", one) for one in linked])
    assert len(stands) in (0, 2)


def test_what_a_rule_has_marked_is_not_marked_again() -> None:
    for case in cases():
        page = lay_out(text=case.letter, setting=case.setting, record=case.record)
        found = [(clue.id, spot) for clue in CLUES for spot in clue.find(page)]
        by_rule = [spot for clue, spot in found if clue != UNRULED]
        ruled = [one for one in page.sentences if any(spot.span.meets(one) for spot in by_rule)]
        stands = believed(page, found)
        again = [spot for clue, spot in stands if clue == UNRULED]
        assert not any(spot.span.meets(one) for spot in again for one in ruled)
        for spot in beside(page, stands):
            assert any(spot.span.meets(one) for one in ruled)
            assert not any(spot.span.meets(one.span) for _, one in stands)
