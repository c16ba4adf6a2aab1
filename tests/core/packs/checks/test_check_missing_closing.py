import pytest

from evenhand.core.packs.checks.missing_closing import CHECK

OTHER = "---\nid: other\ntitle: Other\nkind: {kind}\naudience: staff\nclosing: '{words}'\n---\n# Text\n"


@pytest.mark.parametrize(("kind", "words"), [("newsletter", ""), ("letter", "Best wishes")])
def test_leaves_closed_letters_and_other_texts_alone(in_file, kind, words):
    assert in_file(CHECK, other_md=OTHER.format(kind=kind, words=words)) == []


@pytest.mark.parametrize("words", ["", " "])
def test_finds_a_letter_that_just_stops(in_file, words):
    assert in_file(CHECK, other_md=OTHER.format(kind="letter", words=words)) == [(6, 1)]
