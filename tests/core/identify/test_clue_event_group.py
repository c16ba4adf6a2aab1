"""Names of online groups and places of the record."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from evenhand.core.identify import Mark
from evenhand.core.identify.clues.event_group import CLUE
from evenhand.core.identify.marking import marks_of
from evenhand.core.identify.posted_where import group_named_in
from evenhand.core.identify.record import ClassCount, Occasion, Posted, Record, Roster, Setting

SETTING = Setting(
    name="Brook Lane Primary School",
    also_called=("Brook Lane",),
    town="Ellerton",
    roster=Roster(classes=(ClassCount(name="Otters", year="Year 3", pupils=29),)),
)


def record(group: str, where: str = "hall") -> Record:
    return Record(
        posts=(Posted(id="x1", author="p1", text="Hm.", where=f"Facebook / {group}"),),
        online_groups=(group,),
        occasion=Occasion(what="a quarrel", where=where),
    )


def marks(letter: str, of: Record) -> list[str]:
    found: tuple[Mark, ...] = marks_of(text=letter, setting=SETTING, record=of, clues=(CLUE,))
    return [letter[mark.start : mark.end] for mark in found]


def test_a_group_for_short_is_found() -> None:
    letter = "Unfortunately comments in the Dads' group were aimed at a child."
    assert marks(letter, record("Pelham Cross Dads")) == ["the Dads' group"]
    assert marks(letter.replace("Dads", "Parents"), record("Pelham Cross Parents")) == []


@pytest.mark.parametrize(
    ("group", "letter"),
    [
        ("Otters Parents", "Dear Otters parents, swimming starts on Monday."),
        ("Ellerton Community", "We are proud of the Ellerton community."),
        ("Ellerton Noticeboard", "Posts on the noticeboard page can be read by all."),
        ("Y3 Parents", "Year 3 parents are invited to a picnic."),
        ("Ellerton Mums & Dads", "Mums and dads are welcome on Friday."),
        ("Otters Gossip", "Otters have been learning about rivers."),
        ("Ellerton Chat", "Class chats are for reminders. Ellerton library is open."),
        ("Ellerton Grapevine", "Comments were made on Facebook."),
        ("Ellerton Community", "The Community page of our website has the dates of the fair."),
        ("Ellerton Noticeboard", "A noticeboard page will be added to the website."),
        ("Ellerton Grapevine", "A group for parents of twins meets in Ellerton library."),
        ("Ellerton Grapevine", "The grapevine in our garden has grapes."),
    ],
)
def test_other_groups_are_left_alone(group: str, letter: str) -> None:
    assert marks(letter, record(group)) == []


@pytest.mark.parametrize(
    ("group", "letter", "words"),
    [
        (
            "Send Families Helmsgate",
            "Somebody wrote in the name of a Helmsgate group for SEND families.",
            "a Helmsgate group for SEND families",
        ),
        ("Otters Parents", "Please leave the group “Otters Parents” for now.", "Otters Parents"),
        ("Ellerton Mums & Dads", "Comments in Ellerton Mums and Dads were unkind.", "Ellerton Mums and Dads"),
        ("Otters Mums 2025", "I have seen what was said in the Otters Mums group.", "the Otters Mums group"),
        ("Ellerton Grapevine", "Posts in the Grapevine group have gone.", "the Grapevine group"),
        ("Ellerton Grapevine", "Posts on ellerton grapevine have gone.", "ellerton grapevine"),
        ("Y3 Parents", "The Y3 Parents chat has been closed.", "The Y3 Parents chat"),
        (
            "Ellerton Mums & Dads",
            "That includes posts in the Mums and Dads group.",
            "the Mums and Dads group",
        ),
        ("Ellerton Community", "The Community page has been full of abuse.", "The Community page"),
        ("brooklane_confessions", "She was mocked on a confessions page.", "a confessions page"),
        ("ellerton teaspill", "Please forward nothing from “teaspill”.", "teaspill"),
        ("Ellerton Natter", "I have asked those who run the Natter to take it down.", "the Natter"),
        ("Ellerton Rants", "What was said on Ellerton Rants is untrue.", "Ellerton Rants"),
    ],
)
def test_the_group_of_the_post_is_found(group: str, letter: str, words: str) -> None:
    found = marks(letter, record(group))
    assert any(words in one or one in words for one in found), found


def test_a_place_with_a_name_is_found() -> None:
    assert marks("Harbour View is a fine place.", record("G", where="Harbour View")) == ["Harbour View"]


@pytest.mark.parametrize(
    "letter",
    [
        "Harbour View will close for repairs in the second week of March.",
        "Year 1 to Harbour View TOMORROW, coach 9.10 sharp.",
        "The under-15 squad won 24-10 at Harbour View.",
    ],
)
def test_a_place_in_the_news_is_left_alone(letter: str) -> None:
    assert marks(letter, record("G", where="Harbour View")) == []


def test_a_place_without_a_name_is_left_alone() -> None:
    assert marks("The hall and the playground are swept.", record("G", where="playground")) == []


@given(st.text(max_size=200))
def test_any_text_has_an_answer_inside_it(letter: str) -> None:
    found = marks_of(text=letter, setting=SETTING, record=record("Ellerton Grapevine"), clues=(CLUE,))
    assert all(0 <= mark.start < mark.end <= len(letter) for mark in found)


@pytest.mark.parametrize(
    ("where", "name"),
    [
        ("Facebook / Marlbury Mums", "Marlbury Mums"),
        ("Facebook, Marlbury Mums", "Marlbury Mums"),
        ("Marlbury Blether", "Marlbury Blether"),
        ("WhatsApp / P2 Peeps", "P2 Peeps"),
        ("Instagram story", ""),
        ("Google reviews", ""),
        ("Facebook / group", ""),
        ("X", ""),
        ("", ""),
    ],
)
def test_where_a_post_stood_names_a_group_or_none(where: str, name: str) -> None:
    assert group_named_in(where) == name


def test_a_group_is_found_by_where_the_post_stood() -> None:
    of = Record(posts=(Posted(id="x1", author="p1", text="Hm.", where="Hellibrake Blether"),))
    said = "Dear all\n\nComments on the Hellibrake Blether about school staff should come down tonight."
    assert marks(said, of) == ["the Hellibrake Blether"]
