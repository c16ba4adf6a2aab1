"""Forms of a name that a letter may hide behind: another language, a typist's haste, the tail of an account;
each with what is only like it."""

import pytest
from identify_schools import VILLAGE, covers, letter, marked, record

from evenhand.core.identify import Kind
from evenhand.core.identify.record import Involved, PersonKind
from evenhand.core.identify.registry import CLUES

DIRECT = tuple(clue for clue in CLUES if clue.kind is Kind.DIRECT)
NAMES = (
    "Clover Ashby", "Fern Tolland", "Tegh-Partap Rehill", "Sharleen Pickin", "Raghnaid Guthrie",
    "Dáithí Ó Muireagáin", "Siwan Garnon-Tudor", "Hryhoriy Hnatenko", "Oleksandra Hnatiuk", "Zoriana Bilyk",
    "Seumas Scoular", "Petronella Gudgeon", "Royce Sharrox", "Lettice Shearwater", "Berenice Loxley",
    "Ianthe Corrie", "Zebedee Marwood", "Garth Thrift", "Barney Thurkettle", "Boldizsár Kertész",
)  # fmt: skip
PEOPLE = record(
    *(
        Involved(
            id=f"p{number}",
            kind=PersonKind.PARENT,
            name=name,
            known_as=("Boldi",) if name.startswith("Boldi") else (),
            vehicle="ZY68 EUF" if name.startswith("Royce") else "",
        )
        for number, name in enumerate(NAMES)
    )
)
FOUND = (
    ("Clover is taking a couple of days off after reading your messages.", "Clover"),
    ("Clover is eight and is not a witness.", "Clover"),
    ("pls do not share the photo of fern's arm any more, her mum has asked.", "fern's"),
    ("No pictures of boldi either, please.", "boldi"),
    ("The cartoons of T-P.R. are to come down.", "T-P.R."),
    ("A profile called sharleenpickinofficial asks for photos.", "sharleenpickinofficial"),
    ("The remarks about Rachel Guthrie were cruel.", "Rachel Guthrie"),
    ("Whoever is printing Davy Morgan on a poster can stop.", "Davy Morgan"),
    ("Joan Tudor and I have sat down together.", "Joan Tudor"),
    ("A complaint by Grigory Gnatenko has been upheld.", "Grigory Gnatenko"),
    ("A complaint by Alexandra Gnatiuk has been upheld.", "Alexandra Gnatiuk"),
    ("Дякуємо, Зоряно! You have given up many evenings.", "Zoryano"),
    ("The banner says “Fàilte air ais, a Sheumais”.", "Sheumais"),
    ("Flowers for Mrs Gudgin may be left with my secretary.", "Mrs Gudgin"),
    ("You do not park outside Barney's cottage and shout.", "Barney's"),
    ("Do not approach the driver of ZY68 EUF in the car park.", "the driver of ZY68 EUF"),
    ("Whoever wrote about Royce had better say sorry.", "Royce"),
    ("Zebedee from The Mill House has been kind about it.", "Zebedee"),
    ("The remarks about Berenice were cruel.", "Berenice"),
)
LEFT_ALONE = (
    "Clover is taking over the lawn by the hall.",
    "Clover is eight inches high and still growing.",
    "The moss grew under the fern's lowest leaf.",
    "A page called gardenersofficial has the plans of the beds.",
    "Rachel Thomson will play the harp.",
    "Davy Jones is the hero of our sea shanty.",
    "Joan Sutherland sang the part first.",
    "Grigory Sokolov plays on the radio on Friday.",
    "Mrs Gunn from the bakery brought the rolls.",
    "Anne Hathaway's cottage was the best part of the trip.",
    "Apprentices from Rolls-Royce will talk to Year 10.",
    "The bird list has a spoonbill and a lost shearwater.",
    "We are singing in the cloister garth at Hexley.",
    "In Latin the set met Ptolemy and Berenice of Egypt, who quarrelled.",
    "Year 8 read Byron, who wrote a poem to “Ianthe” and another to the Greeks.",
    "Zebedee from The Magic Roundabout is our assembly guest.",
    "Berenice, daughter of Magas, is in the second chapter.",
    "The driver of the coach will wait by the gate.",
)


@pytest.mark.parametrize(("text", "wanted"), FOUND)
def test_a_form_of_a_name_is_found(text: str, wanted: str) -> None:
    assert covers(marked(*DIRECT, text=letter(text), setting=VILLAGE, record=PEOPLE), wanted)


@pytest.mark.parametrize("text", LEFT_ALONE)
def test_what_is_only_like_a_name_is_left_alone(text: str) -> None:
    assert marked(*DIRECT, text=letter(text), setting=VILLAGE, record=PEOPLE) == []
