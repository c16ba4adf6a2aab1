import pytest

from evenhand.core.packs.checks.missing_signatory import CHECK

OTHER = "---\nid: other\ntitle: Other\nkind: {kind}\naudience: staff\n---\n# Text\n"


@pytest.mark.parametrize("kind", ["newsletter", "briefing", "statement", "summary", "record"])
def test_leaves_signed_letters_and_other_texts_alone(in_file, kind):
    assert in_file(CHECK, other_md=OTHER.format(kind=kind)) == []


@pytest.mark.demand("K10")
def test_finds_a_letter_that_nobody_may_sign(said):
    (finding,) = said(CHECK, other_md=OTHER.format(kind="letter"))
    assert finding.place.source == "other.md"
