"""Names that are also words, ranks, plays, animals and dishes: a capital alone makes no person of them, and
small letters never do."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from identify_schools import VILLAGE, covers, letter, marked, record, staff

from evenhand.core.identify import Kind
from evenhand.core.identify.clues.staff_role import CLUE as STAFF_ROLE
from evenhand.core.identify.record import Involved, PersonKind
from evenhand.core.identify.registry import CLUES

DIRECT = tuple(clue for clue in CLUES if clue.kind is Kind.DIRECT)


def _person(id_: str, name: str, *, title: str = "", job: str = "") -> Involved:
    kind = PersonKind.STAFF if job else PersonKind.PARENT
    return Involved(id=id_, kind=kind, name=name, title=title, job=job)


CASE = record(
    _person("p1", "Cedar Tolland"),
    _person("p2", "Ida Frost", job="teacher"),
    _person("p3", "Edwin Crumpet", title="Mr"),
    _person("p4", "Carmella Quested"),
    _person("p5", "Bunty Sparrow", title="Major"),
    _person("p6", "Teddy Ambridge"),
    _person("p7", "Enfys Tudhope"),
)
FARES = (
    "{} is a lot better and sends her love.",
    "{} is still poorly, so no visitors please.",
    "{} was very upset.",
    "{}'s back at school, and glad of it.",
    "{}'s fed up with it all.",
    "{} will be reading at the service.",
)
OF_THINGS = (
    "{} is better than any other for hedges.",
    "{} is back in fashion this year.",
    "{}'s back garden is open on Sunday.",
    "{} will be planted along the fence.",
    "{} was sold at the fair.",
)
LEFT_ALONE = (
    "Year 6 went to the valley to sketch cedar and larch.",
    "There is a pot of crumpet mixture left over from the fair.",
    "Frost got into the boiler house, so we close at noon.",
    "The ghost of Captain Crumpet walks on the pier at midnight.",
    "A tale of old Lord Sparrow closes the concert.",
    "Our Lady of Carmela is painted above the chapel door.",
    "That teddy's ear was mended by the sewing club.",
    "The poem for St David's Day begins with enfys and glaw.",
)
FOUND = (
    ("I have asked that Cedar Tolland come in.", "Cedar Tolland"),
    ("Everybody knows what Crumpet wrote.", "Crumpet"),
    ("Frost said so in the hall.", "Frost"),
    ("It was Major Sparrow who wrote to us.", "Major Sparrow"),
    ("I was told that Teddy's arm is better.", "Teddy"),
    ("We had flowers for the Frosts after the meeting.", "the Frosts"),
    ("Whoever has the casserole dish of the Sparrows, bring it back.", "the Sparrows"),
    ("Carmela was very upset by it.", "Carmela"),
    ("We heard it from Enfys.", "Enfys"),
)


PEOPLE = record(
    _person("p1", "Oliver Tansley", title="Mr"),
    _person("p2", "Rosie Medlar"),
    _person("p3", "Edwin Lawson", title="Mr", job="caretaker"),
    _person("p4", "Bethan Hughes", title="Mrs"),
    _person("p5", "Yelena Sokolova"),
    _person("p6", "Llywelyn Pye"),
    _person("p7", "Lorraine Akers"),
)
NAMESAKES = (
    "Oliver! opens on Thursday and tickets are going fast.",
    "Year 6 are putting on Oliver in the summer.",
    "Oliver and the Artful Dodger sing for us on Friday.",
    "Oliver is our class reader this half-term.",
    "Rosie, our school dog, is poorly this week.",
    "The lambs are called Oliver and Rosie.",
    "Year 5 have been studying Ruth and Yelena.",
    "Llywelyn the Great has reached Year 5.",
    "The cookery club have made quiche Lorraine.",
    "PC Hughes will talk about bicycles.",
    "Dr Hughes from the surgery will talk about hay fever.",
    "Mr Lawson-Pike will judge the scarecrows.",
    "Hughes and Lawson, solicitors, are sponsoring the shirts.",
)
THEMSELVES = (
    ("Oliver is sorry for what he wrote.", "Oliver"),
    ("I have met Rosie, our pupil’s mother, twice.", "Rosie"),
    ("We were shown what PC Hughes was called online.", "PC Hughes"),
    ("I spoke with Elena Sokolova this morning.", "Elena Sokolova"),
    ("Mr Lawson has had a hard week.", "Mr Lawson"),
    ("Lorraine has asked to be left alone.", "Lorraine"),
)


@pytest.mark.parametrize("text", NAMESAKES)
def test_a_namesake_is_left_alone(text: str) -> None:
    assert marked(*DIRECT, text=letter(text), setting=VILLAGE, record=PEOPLE) == []


@pytest.mark.parametrize(("text", "wanted"), THEMSELVES)
def test_whoever_is_meant_is_found(text: str, wanted: str) -> None:
    assert covers(marked(*DIRECT, text=letter(text), setting=VILLAGE, record=PEOPLE), wanted)


@pytest.mark.parametrize("text", LEFT_ALONE)
def test_a_word_that_is_only_a_word_is_left_alone(text: str) -> None:
    assert marked(*DIRECT, text=letter(text), setting=VILLAGE, record=CASE) == []


@pytest.mark.parametrize(("text", "wanted"), FOUND)
def test_a_word_that_is_somebodys_name_is_found(text: str, wanted: str) -> None:
    assert covers(marked(*DIRECT, text=letter(text), setting=VILLAGE, record=CASE), wanted)


@given(st.sampled_from(("cedar", "frost", "crumpet", "sparrow", "teddy", "enfys")))
def test_small_letters_make_no_person_of_a_word(word: str) -> None:
    text = letter(f"The children were given {word} to draw, and drew it well.")
    assert marked(*DIRECT, text=text, setting=VILLAGE, record=CASE) == []


def test_all_who_cook_are_not_the_one_cook() -> None:
    case = record(staff("school cook"))
    text = "Please be kind in the comments: the cooks do read them, and were upset."
    assert marked(STAFF_ROLE, text=letter(text), setting=VILLAGE, record=case) == []


@pytest.mark.parametrize("name", ["Bryony", "Jasmine", "Linnet", "Ash"])
@pytest.mark.parametrize("said", FARES)
def test_how_somebody_is_tells_a_person(name: str, said: str) -> None:
    found = marked(
        *DIRECT,
        text=letter(said.format(name)),
        setting=VILLAGE,
        record=record(_person("p1", f"{name} Tolland")),
    )
    assert name in {one.removesuffix("'s") for one in found}


@pytest.mark.parametrize("name", ["Bryony", "Jasmine", "Ash"])
@pytest.mark.parametrize("said", OF_THINGS)
def test_how_a_plant_is_tells_nobody(name: str, said: str) -> None:
    of = record(_person("p1", f"{name} Tolland"))
    assert marked(*DIRECT, text=letter(said.format(name)), setting=VILLAGE, record=of) == []
