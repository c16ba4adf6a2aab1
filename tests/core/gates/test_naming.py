"""Where a text names somebody."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from evenhand.core.gates.naming import (
    find_handles,
    find_initials,
    find_names,
    find_phrases,
    ways_to_call,
)
from evenhand.core.gates.ordinary import NAMES_THAT_ARE_WORDS

NAMES = (
    "Grace Okafor",
    "Will Marks",
    "May Hope",
    "Rose Carter-Quill",
    "Mark Đorđević",
    "Siân O’Brien",
    "Katarzyna Wiśniewska",
    "Jo Li",
    "王伟",
)


def found(text: str, *names: str) -> list[str]:
    return [naming.found for naming in find_names(text=text, names=names or NAMES)]


ORDINARY = [
    "",
    "Will you come? It will be a pleasure.",
    "May I thank you? You may mark the date: 12 May, or in May 2027.",
    "The meeting is in May. Early May suits us; May 3rd is a holiday.",
    "With grace and hope we rose to it and left our mark.",
    "Grace is what we ask of one another.",
    "Mark your calendars. Hope to see you there.",
    "Our Rose Garden opens at Hope Street.",
    "HOPE FOR ALL",
    "We live in hope. It is a carton, not a quilt.",
    "Join us so that no brien or liar is heard.",
    "the list, the lion, Libya",
]

NAMED = [
    ("Grace Okafor wrote it.", "Grace Okafor"),
    ("We spoke with grace okafor.", "grace okafor"),
    ("GRACE OKAFOR", "GRACE OKAFOR"),
    ("a letter to the Okafors", "Okafors"),
    ("okafor's post", "okafor's"),
    ("Okafor’s post", "Okafor’s"),
    ("#GraceOkafor", "GraceOkafor"),
    ("Grace_Okafor", "Grace_Okafor"),
    ("Oka\u00adfor said", "Oka\u00adfor"),
    ("O\u200bk\u200ba\u200bf\u200bor said", "O\u200bk\u200ba\u200bf\u200bor"),
    ("Oka-\nfor said", "Oka-\nfor"),
    ("We met Grace yesterday.", "Grace"),
    ("Grace wrote a post.", "Grace"),
    ("When Grace came to us", "Grace"),
    ("Dear Grace,", "Grace"),
    ("Mrs Hope complained.", "Mrs Hope"),
    ("mrs hope complained", "mrs hope"),
    ("it was May's post", "May's"),
    ("It was Will who said so.", "Will"),
    ("Carter", "Carter"),
    ("carter-quill", "quill"),
    ("Quill", "Quill"),
    ("rose carter quill", "rose carter quill"),
    ("Dordevic", "Dordevic"),
    ("ĐORĐEVIĆ", "ĐORĐEVIĆ"),
    ("Sian", "Sian"),
    ("OBrien", "OBrien"),
    ("O'Brien", "O'Brien"),
    ("wisniewska", "wisniewska"),
    ("Jo Li wrote", "Jo Li"),
    ("王伟老师说", "王伟"),
    ("Ｏｋａｆｏｒ", "Ｏｋａｆｏｒ"),
]


@pytest.mark.demand("K11")
@pytest.mark.parametrize("text", ORDINARY)
def test_ordinary_words_name_nobody(text: str) -> None:
    assert found(text) == []


@pytest.mark.demand("K11")
@pytest.mark.rule(7)
@pytest.mark.parametrize(("text", "name"), NAMED)
def test_names_are_found_in_disguise(text: str, name: str) -> None:
    assert name in found(text)


def test_spared_phrases_may_stand() -> None:
    spared = ("Okafor Primary School", *ways_to_call("Mrs Ada Okafor"))
    text = "Okafor Primary School. Ask Ada Okafor or Ms  Okafor."
    assert find_names(text=text, names=("Grace Okafor",), spared=spared) == ()


def test_names_beside_spared_ones_are_found() -> None:
    spared = ("Okafor Primary School",)
    namings = find_names(text="Okafor Primary School met Okafor.", names=("Grace Okafor",), spared=spared)
    assert [naming.start for naming in namings] == [26]


def test_a_name_without_words_names_nobody() -> None:
    assert find_names(text="Mr . said", names=("", "Mr", " . ")) == ()
    assert find_handles(text="@ home", handles=("", "@")) == ()
    assert find_initials(text="M.", names=("Madonna",)) == ()
    assert ways_to_call("Mrs") == ()


@pytest.mark.parametrize("text", ["the sunny side", "sunny", "mail to a@b.example", "sunnyside99x"])
def test_words_are_no_handles(text: str) -> None:
    assert find_handles(text=text, handles=("@sunny", "sunnyside99")) == ()


@pytest.mark.parametrize(
    "text", ["@Sunny wrote", "by SunnySide99.", "at @sunnyside99", "x.example/sunnyside99/3"]
)
def test_handles_are_found(text: str) -> None:
    assert find_handles(text=text, handles=("sunny", "@sunnyside99"))


@pytest.mark.parametrize("text", ["PE kit", "Miss Sato", "js and jS", "JSA", "Mr T"])
def test_other_letters_are_no_initials(text: str) -> None:
    assert find_initials(text=text, names=("Jane Smith", "Paul Evans")) == ()


@pytest.mark.parametrize("text", ["J.S. said", "J. S.", "by JS", "Miss S was", "Mr E.", "P.E."])
def test_initials_are_found(text: str) -> None:
    assert find_initials(text=text, names=("Jane Smith", "Paul Evans"))


@pytest.mark.parametrize("text", ["an oak tree", "14B", "4Bs4", "year 42"])
def test_other_things_are_no_class(text: str) -> None:
    assert find_phrases(text=text, phrases=("Oak", "4B", "Year 4")) == ()


@pytest.mark.parametrize("text", ["in Oak class", "OAK", "class 4b", "4 B", "year 4 pupils", "Year-4"])
def test_classes_are_found(text: str) -> None:
    assert find_phrases(text=text, phrases=("Oak", "4B", "Year 4"))


def _accented(text: str) -> str:
    return "".join(letter + "\u0301" for letter in text)


disguises = st.sampled_from(
    [
        str.lower,
        str.upper,
        _accented,
        lambda text: "\u200b".join(text),
        lambda text: "\u00ad".join(text),
        lambda text: text + "’s",
        lambda text: unicodedata.normalize("NFD", text),
        lambda text: "".join(chr(ord(one) + 0xFEE0) if "!" <= one <= "~" else one for one in text),
    ]
)
surnames = st.text(alphabet="abcdefghijklmnopqrstuvwxyz", min_size=4, max_size=9).filter(
    lambda name: name not in NAMES_THAT_ARE_WORDS
)


@pytest.mark.demand("K11")
@given(surnames, st.lists(disguises, max_size=3), st.sampled_from(["", "We heard that ", "A. ", "("]))
def test_no_disguise_hides_a_name(name: str, worn: list, before: str) -> None:
    text = name.capitalize()
    for disguise in worn:
        text = disguise(text)
    assert find_names(text=f"{before}{text} wrote it.", names=(f"Ann {name.capitalize()}",))


@pytest.mark.demand("K11")
@given(st.sampled_from(sorted(NAMES_THAT_ARE_WORDS)), st.sampled_from(sorted(NAMES_THAT_ARE_WORDS)))
def test_small_letters_are_only_words(first: str, second: str) -> None:
    name = f"{first.capitalize()} {second.capitalize()}"
    assert find_names(text=f"we say {second} and {first} here", names=(name,)) == ()


@given(st.text(max_size=40), st.sampled_from(NAMES))
def test_namings_say_where_they_stand(text: str, name: str) -> None:
    whole = f"{text} {name} {text}"
    for naming in find_names(text=whole, names=NAMES):
        assert whole[naming.start : naming.start + len(naming.found)] == naming.found
