"""Names of people in the record, whole or in part."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from naming_cases import LETTER, SETTING, found, person

from evenhand.core.identify.clues.names import CLUE
from evenhand.core.identify.laying import lay_out
from evenhand.core.identify.record import Record

ROSE = person("Rose Hartnoll")
NAMES = st.text(alphabet="bdfgklmnprstvz", min_size=3, max_size=5).map(lambda word: f"Q{word}ovar")


@pytest.mark.parametrize(
    "text",
    ["A rose was planted by the gate.", "Numbers rose again this term.", "Mrs T. Vane has written to you."],
)
def test_words_and_who_may_be_named_are_left_alone(text: str) -> None:
    assert found(CLUE, text, ROSE) == []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("I have spoken to Rose Hartnoll.", "Rose Hartnoll"),
        ("I have spoken to Mrs Hartnoll.", "Mrs Hartnoll"),
        ("What was said about the Hartnolls is untrue.", "the Hartnolls"),
    ],
)
def test_a_name_is_found_with_its_title(text: str, words: str) -> None:
    assert found(CLUE, text, ROSE) == [words]


@pytest.mark.parametrize(
    ("name", "title", "text", "words"),
    [
        ("Inês da Silva", "Mrs", "It concerned the da Silvas, who left.", "the da Silvas"),
        ("Inês da Silva", "Mrs", "It concerned Mrs I da Silva.", "Mrs I da Silva"),
        ("Eira Pugh", "Miss", "It was set up by the Pugh family and is closed.", "the Pugh family"),
        ("Summer Reading", "Ms", "I have met the Reading household.", "the Reading household"),
        ("Shafiqul Miah", "Mr", "I have spoken to the Miah family about it.", "the Miah family"),
        ("Harpreet Kaur", "Ms", "What was said about the Kaurs is untrue.", "the Kaurs"),
        ("Mark Hall", "Mr", "I have spoken to mr hall about it.", "mr hall"),
        ("Mark Hall", "Mr", "It concerned *Mark* alone.", "Mark"),
        ("Ada Quilter", "Mrs", "pls stop leaving stuff on mrs quilters doorstep", "mrs quilters"),
        ("April Friend", "Mrs", "I have spoken to April, and it is gone.", "April"),
        ("Ruth Ollerenshaw", "Mrs", "Those who replied to Ruth may be sorry as well.", "Ruth"),
        ("Robin Frost", "Mrs", "Frost has asked for privacy.", "Frost"),
        ("Ian Lee", "Mr", "It was about Mr A. Read and Mr I Lee.", "Mr I Lee"),
        ("Yasmin D'Angelo", "Mrs", "It concerned Mrs D`Angelo.", "Mrs D'Angelo"),
        ("Rose Bright", "Miss", "Rose is nineteen, she is learning, and I stand by her.", "Rose"),
        ("May Chen", "Ms", "May counted the money with him.", "May"),
        ("Ciara Bell", "Mrs", "Let us think of the Bells and be kind.", "the Bells"),
        ("Mehmet Karadağ", "", "A letter came from Mehmet bey Karadag today.", "Mehmet bey Karadag"),
        ("Ayşe Karadağ", "", "Ayşe Hanım has asked us to thank you.", "Ayse Hanim"),
        ("Yusuf Abdullahi", "", "Well done to Yusuf, who has shown us how to be brave.", "Yusuf"),
        ("Yusuf Abdullahi", "", "They learnt of the prophet Yusυf by heart.", "Yusuf"),
        ("Peter Mountford", "", "Peter rabbit is what they called him: Pеter.", "Peter"),
        ("Kavin Das", "", "No more jokes about Kavin, please: it was funny for nobody.", "Kavin"),
    ],
)
def test_a_name_is_found_however_it_is_made_up(name: str, title: str, text: str, words: str) -> None:
    assert found(CLUE, text, person(name, title=title)) == [words]


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("Rose Bright", "Rose is a colour, and the walls are to be painted."),
        ("Yusuf Abdullahi", "They heard how Yusuf was thrown down the well by his brothers."),
        ("Imran Ali", "A cricket bat signed by Imran Khan is in the raffle."),
        ("May Chen", "May ended with a fair, and June began with rain."),
        ("Malachi Reid", "Prophets are the subject of our assembly, from Haggai to Malachi."),
        ("Matilda Fairbrass", "Year 6 are doing Matilda for their play; we need newts."),
        ("Rose Day", "Rose Day, our charity's flag day, is on Saturday."),
        ("Matilda Price", "Our Year 6 play, Matilda, is on in July."),
        ("Alice Moss", "The Alice band has been handed in at the office."),
        ("Victoria Hall", "The concert is at the Victoria Hall at seven."),
        ("Lily Pond", "Please keep off the lily pond."),
        ("Eve Summers", "Christmas Eve is on a Wednesday."),
        ("Gabriel Costa", "The angel Gabriel needs new wings."),
        ("Jade Fox", "Foxes have been at the bins."),
        ("Mary O'Rourke", "The O'Rourke's ice-cream van comes at eleven."),
        ("Ciara Bell", "There was a display of the Bells and Whistles band."),
        ("April Friend", "The fair has moved to April, and it is free."),
        ("Frances Hall", "We were sorry to miss hall supper."),
        ("Ruth Ollerenshaw", "Year 2 heard how Ruth met Boaz at the well."),
    ],
)
def test_what_only_looks_like_it_is_left_alone(name: str, text: str) -> None:
    assert found(CLUE, text, person(name)) == []


def test_a_couple_is_of_the_one_who_works_here() -> None:
    corr = person("Ignatius Corr", title="Mr", job="bus driver")
    assert found(CLUE, "It concerned Mr & Mrs Corr.", corr) == ["Mr & Mrs Corr"]


@settings(max_examples=25, deadline=None)
@given(first=NAMES, last=NAMES)
def test_any_whole_name_is_found_and_no_other(first: str, last: str) -> None:
    text = f"I have met {first} {last} about it."
    assert found(CLUE, text, person(f"{first} {last}")) == [f"{first} {last}"]
    assert found(CLUE, text, ROSE) == []


@pytest.mark.parametrize(
    ("name", "written"),
    [
        ("Galina Sidorova", "Галина"),
        ("Galina Sidorova", "Галина Сидорова"),
        ("Halyna Sydorenko", "Галина"),
        ("Evgenia Pappas", "Ευγενια"),
        ("Stavroula Boukas", "Σταυρουλα Μπουκας"),
        ("Tamar Beridze", "თამარ"),
        ("Armine Hakobyan", "Արմինե"),
    ],
)
def test_a_name_is_read_by_the_sounds_of_its_script(name: str, written: str) -> None:
    text = LETTER.format(f"Whoever wrote {written} on the wall was unkind.")
    page = lay_out(text=text, setting=SETTING, record=Record(people=(person(name),)))
    shown = [page.shadow.back(start=spot.start, end=spot.end) for spot in CLUE.find(page)]
    assert [text[start:end] for start, end in shown] == [written]


@pytest.mark.parametrize(
    ("name", "known", "shown"),
    [
        ("Chalerm Saetang", "Bee", "young Bee"),
        ("Ermintrude Oswin", "Minty", "our dear Minty"),
        ("Jessamy Oakes", "", "poor wee Jessamy"),
        ("Jessamy Oakes", "", "dear Jessamy Oakes"),
    ],
)
def test_a_fond_word_goes_with_the_name_behind_it(name: str, known: str, shown: str) -> None:
    who = person(name, known_as=(known,) if known else ())
    assert found(CLUE, f"It was written for the sake of {shown}, who told nobody.", who) == [shown]


@pytest.mark.parametrize("shown", ["HARTNOLL, R.", "Hartnoll, R."])
def test_a_name_signed_surname_first_is_found(shown: str) -> None:
    assert found(CLUE, f"We have had a visit from {shown}, as it stands in the book.", ROSE) == [shown]
    assert found(CLUE, f"We have read {shown[:-2]}J., as it stands in the book.", ROSE) != [shown]


@pytest.mark.parametrize("title", ["Haji", "Hajja", "Shri", "Kyria"])
def test_titles_of_many_communities_go_with_a_name(title: str) -> None:
    who = person("Sharif Dostyar", title=title)
    assert found(CLUE, f"She has told {title} Dostyar so over tea.", who) == [f"{title} Dostyar"]
