import pytest

from evenhand.adapters.renderers.furniture import word_for_enclosed, words_for_pages
from evenhand.adapters.renderers.languages import has_right_to_left, runs_right_to_left


@pytest.mark.parametrize("language", ["en-GB", "cy", "pl", "uk", "pa", "pa-Guru", "bn", "zh-Hans", "ar-Latn"])
def test_these_languages_run_left_to_right(language):
    assert not runs_right_to_left(language)


@pytest.mark.parametrize("language", ["ar", "AR", "ar-SA", "ur", "fa", "ps", "pa-Arab", "pa-Arab-PK", "yi"])
def test_these_languages_run_right_to_left(language):
    assert runs_right_to_left(language)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("", False),
        ("Zoë Łukasz 3B", False),
        ("ਪੰਜਾਬੀ", False),
        ("فاطمة", True),
        ("Mrs שרה", True),
        ("\u200f", False),
    ],
)
def test_letters_from_right_to_left_are_found(text, found):
    assert has_right_to_left(text) is found


@pytest.mark.parametrize(("language", "word"), [("en-GB", "Enclosed:"), ("cy", "Amgaeir:"), ("xx", "")])
def test_the_word_for_enclosures_follows_the_language(language, word):
    assert word_for_enclosed(language) == word


def test_pages_are_counted_without_words_where_we_know_none():
    assert words_for_pages("en-GB") == ("Page ", " of ")
    assert words_for_pages("xx") == ("", " / ")
