"""Names of the record, in every disguise, put anywhere into a letter that names nobody."""

import sys
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from evenhand.core.identify import Kind
from evenhand.core.identify.marking import marks_of
from evenhand.core.identify.record import Involved, PersonKind, Record, Setting, Signed
from evenhand.core.identify.registry import CLUES

sys.path.insert(0, str(Path(__file__).parent))
from disguising import WHOLE

DIRECT = tuple(clue for clue in CLUES if clue.kind is Kind.DIRECT)
SETTING = Setting(
    name="Quarrington Primary School",
    signatory=Signed(name="Mrs T. Vane", role="Headteacher"),
    safeguarding_lead=Signed(name="Mr L. Hobday", role="Designated Safeguarding Lead"),
)
NAMES = """
Ottoline Birchwood,Rhiannon Llewelyn,Siobhán Gallagher,Catrìona MacAskill,Oluwaseun Adeleke,Chukwuemeka Nwosu
Katarzyna Wiśniewska,Szymon Kowalczyk,Đorđe Petrović,Olena Shevchenko,Zdeněk Dvořák,Gheorghe Ionescu
Anandhi Ramasubramanian,Balwinder Dhaliwal,Shafiqul Chowdhury,Tasnim Rahmani,Khadija Masri,Liibaan Warsame
Eleftheria Stavrou,Emre Yıldırım,Nguyễn Hương,Lina Zhang,Kofi Boateng,Thandiwe Dlamini,Inês Carvalho
Beatriz Fernandes,Avraham Feldman,Håkon Lindqvist,Agnieszka Zielińska,Mariama Jalloh
"""
PEOPLE = tuple(
    Involved(id=f"p{number}", kind=PersonKind.PARENT, name=name.strip())
    for number, name in enumerate(NAMES.replace("\n", ",").strip(",").split(","))
    if name.strip()
)
RECORD = Record(people=PEOPLE)
SENTENCES = (
    "We have had several calls about {} since then.",
    "The office has written to {} and will do so again.",
    "Nothing that was said about {} was kind.",
    "Please do not forward what {} wrote.",
)
LETTER = """Dear Parents and Carers

Being kind online is something we learn together, and we are grateful for your help with it.

{}

Please come and see us first if something worries you. Books go home on Friday.

Yours sincerely
Mrs T. Vane
Headteacher
"""
LEAST = {"a letter out": 5, "a letter doubled": 3}


def marks_in(text: str) -> list[tuple[int, int, tuple[str, ...]]]:
    found = marks_of(text=text, setting=SETTING, record=RECORD, clues=DIRECT)
    return [(mark.start, mark.end, mark.who) for mark in found]


def test_the_letter_itself_names_nobody() -> None:
    for sentence in SENTENCES:
        assert marks_in(LETTER.format(sentence.format("that"))) == []


@pytest.mark.parametrize("disguise", WHOLE)
def test_every_disguise_is_seen_through(disguise: str) -> None:
    missed = []
    for person in PEOPLE:
        for sentence in SENTENCES:
            shown = WHOLE[disguise](person.name)
            if min(map(len, shown.split())) < LEAST.get(disguise, 0) and not shown.startswith("the "):
                continue  # what is left of so short a name is another one
            text = LETTER.format(sentence.format(shown))
            start = text.index(shown)
            end = start + len(shown)
            covered = {
                place
                for first, last, who in marks_in(text)
                if person.id in who
                for place in range(max(first, start), min(last, end))
            }
            if 2 * len(covered) < len(shown):
                missed.append((shown, sentence))
    assert missed == []


@given(
    st.sampled_from(PEOPLE),
    st.sampled_from(
        ["as it is", "zero width", "capitals", "look-alikes", "spaced out", "title", "possessive"]
    ),
    st.integers(min_value=0, max_value=60),
)
@settings(max_examples=60, deadline=None)
def test_a_name_is_found_wherever_it_stands(person: Involved, disguise: str, place: int) -> None:
    words = LETTER.format("Thank you for your patience with us this week.").split(" ")
    place = min(place, len(words))
    shown = WHOLE[disguise](person.name)
    text = " ".join([*words[:place], f"({shown})", *words[place:]])
    assert any(person.id in who for _, _, who in marks_in(text))


@given(st.text(alphabet=st.characters() | st.sampled_from("aeinrst .,'-*@_0"), max_size=120))
@settings(deadline=None)
def test_any_text_is_read_to_its_end(text: str) -> None:
    for start, end, who in marks_in(text):
        assert 0 <= start < end <= len(text)
        assert who and set(who) <= {person.id for person in PEOPLE}


@given(st.sets(st.sampled_from(PEOPLE), max_size=8))
@settings(max_examples=20, deadline=None)
def test_people_who_are_not_mentioned_change_nothing(others: set[Involved]) -> None:
    text = LETTER.format("Some words about Miss Fothergill were unkind.")
    one = Involved(id="x", kind=PersonKind.STAFF, name="Ada Fothergill", title="Miss")
    alone = marks_of(text=text, setting=SETTING, record=Record(people=(one,)), clues=DIRECT)
    among = marks_of(text=text, setting=SETTING, record=Record(people=(one, *others)), clues=DIRECT)
    assert alone == among and len(alone) == 1
