"""Letters spliced into one that Typst has set are the letters that Typst would have set."""

import os
import random
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import replace
from hashlib import sha256
from pathlib import Path

import pytest
from benchmarks.bulk_proof import EVERY, NEAR, characters, documents, farthest, prove, records
from pdf_samples import AWARENESS, HEAD, RECORD, TABLE
from pdf_tree import spoken

from evenhand.adapters.renderers.pdf import BulkRenderer, PdfRenderer
from evenhand.adapters.renderers.pdf.bulk.press import SPECIMENS_KEPT
from evenhand.core.document import Document, Heading, Items, Link, Paragraph, Record, Slot, Text
from evenhand.core.document.reading import spoken_lines
from evenhand.core.findings import Refused

PLAIN = {**RECORD, "recipient.child": "Sam", "recipient.salutation": "Mrs Price"}
ROOT = Path(__file__).parents[4]


def child(name: str) -> Record:
    return {**PLAIN, "recipient.child": name}


# --- What must be left alone: whatever is not simple is set by Typst, to the byte. ---


@pytest.mark.parametrize(
    "name",
    [
        "Nguyễn Hiền",
        "Олена",
        "Ελένη",
        "محمد",
        "ਗੁਰਪ੍ਰੀਤ",
        "小明",
        "Sam  Lee",
        "Sam ",
        "www.sam.example",
        "https://sam.example/about/him",
        "Wolfeschlegelstein-Taylor-Jones",
        "Llanfairpwllgwyngyllgogerychwyrndrobwll",
        "Sam—Lee",
        "“Sam” (“Lee”)",
        "S\u0323am",
        "Sam\nLee",
    ],
)
def test_an_unusual_value_is_set_by_typst_or_as_typst_would(name: str) -> None:
    press, record = BulkRenderer().prepare(AWARENESS), child(name)
    made, expected = press.one(record), PdfRenderer().prepare(AWARENESS).one(record)
    assert spoken(made) == spoken(expected)
    assert press.left.total() == 0 or made == expected


@pytest.mark.parametrize("name", ["Nguyễn Hiền", "Олена", "محمد", "ਗੁਰਪ੍ਰੀਤ", "小明"])
def test_other_scripts_are_left_to_typst(name: str) -> None:
    press = BulkRenderer().prepare(AWARENESS)
    press.one(child(name))
    assert press.left == {"character": 1}


SLOT = Slot(name="recipient.child")
LEFT = {
    "bold": Paragraph(runs=(Text(text="Dear "), replace(SLOT, bold=True))),
    "italic": Paragraph(runs=(Text(text="Dear "), replace(SLOT, italic=True))),
    "beside a link": Paragraph(
        runs=(SLOT, Text(text=" see "), Link(text="this", address="https://a.example"))
    ),
    "beside bold words": Paragraph(runs=(SLOT, Text(text=" please", bold=True))),
    "heading": Heading(level=1, runs=(SLOT,)),
}


@pytest.mark.parametrize("kind", LEFT)
def test_a_passage_that_is_not_plain_words_is_set_by_typst(kind: str) -> None:
    document = replace(AWARENESS, blocks=(LEFT[kind],))
    press = BulkRenderer().prepare(document)
    made = list(press.many([PLAIN, child("Ann")]))
    assert made == list(PdfRenderer().prepare(document).many([PLAIN, child("Ann")]))
    assert press.left.total() == 2


def test_a_letter_in_another_language_is_set_by_typst() -> None:
    document = replace(AWARENESS, language="pl")
    press = BulkRenderer().prepare(document)
    assert press.one(PLAIN) == PdfRenderer().prepare(document).one(PLAIN)
    assert press.left == {"language": 1}


def test_what_typst_refuses_is_refused() -> None:
    press = BulkRenderer().prepare(AWARENESS)
    with pytest.raises(Refused) as caught:
        press.one(child("😀"))
    assert [finding.id for finding in caught.value.findings] == ["emoji-in-letter"]
    with pytest.raises(Refused) as caught:
        press.one({**PLAIN, "recipient.address": tuple("abcdefghijklmno")})
    assert [finding.id for finding in caught.value.findings] == ["address-too-long"]
    with pytest.raises(KeyError):
        press.one({})
    with pytest.raises(Refused):
        BulkRenderer().prepare(replace(AWARENESS, title=""))


# --- The proof. The same on a thousand letters: `python -m benchmarks.bulk_proof`. ---


def test_spliced_letters_are_those_of_typst_to_the_dot() -> None:
    found = prove(120, seed=3, rules_every=10)
    assert (found.letters, found.compared_dots) == (120, 120 / EVERY)
    assert not found.left_to_typst
    assert found.specimens < 60


def test_no_latin_letter_of_the_sample_is_left_to_typst() -> None:
    for document in documents():
        press = BulkRenderer().prepare(document)
        assert sum(len(made) > 0 for made in press.many(records(300, seed=7))) == 300
        assert not press.left


def test_a_letter_is_read_aloud_in_its_order() -> None:
    press = BulkRenderer().prepare(AWARENESS)
    press.one(PLAIN)
    heard = "".join(block.text for block in spoken(press.one(child("Ŷvonne"))))
    assert press.left.total() == 0
    wanted = ["".join(line.split()) for line in spoken_lines(AWARENESS, child("Ŷvonne"))]
    assert all(line in "".join(heard.split()) for line in wanted)


def test_a_document_without_slots_is_a_letter_like_any_other() -> None:
    press = BulkRenderer().prepare(TABLE)
    first, second = press.many([{}, {}])
    assert first == second
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("evenhand.adapters.renderers.pdf.bulk.press.accessible_pdf", None)
        assert press.one({}) == first, "typst is not asked again"
    assert spoken(first) == spoken(PdfRenderer().prepare(TABLE).one({}))


# --- The same bytes, whoever is before and after. ---


def digests(document: Document, several: Sequence[Record]) -> list[str]:
    return [sha256(made).hexdigest() for made in BulkRenderer().prepare(document).many(several)]


def test_a_letter_has_the_same_bytes_alone_and_among_others() -> None:
    for document in documents():
        several = list(records(40, seed=5))
        among = digests(document, several)
        assert among == digests(document, several[::-1])[::-1]
        assert among[::7] == [digests(document, [one])[0] for one in several[::7]]


def test_two_letters_never_share_the_name_that_a_file_has_in_itself() -> None:
    press = BulkRenderer().prepare(AWARENESS)
    first, second = press.many([PLAIN, child("Ann")])
    assert first[first.rindex(b"/ID") :][:60] != second[second.rindex(b"/ID") :][:60]


PROGRAM = """
from benchmarks.bulk_proof import documents, records
from evenhand.adapters.renderers.pdf import BulkRenderer
from hashlib import sha256
found = sha256()
for document in documents():
    for made in BulkRenderer().prepare(document).many(records(12, seed=11)):
        found.update(made)
print(found.hexdigest())
"""


def test_letters_have_the_same_bytes_in_every_process() -> None:
    def elsewhere(seed: str) -> str:
        environment = {**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": str(ROOT)}
        done = subprocess.run(
            [sys.executable, "-c", PROGRAM], env=environment, capture_output=True, text=True, check=True
        )
        return done.stdout.strip()

    assert elsewhere("1") == elsewhere("2")


def test_specimens_do_not_pile_up() -> None:
    document = replace(
        AWARENESS, letterhead=HEAD, blocks=(Paragraph(runs=(SLOT,)), Paragraph(runs=(Slot(name="other"),)))
    )
    press = BulkRenderer().prepare(document)
    words = ["Sam " * 30 * number + "Lee" for number in range(1, 10)]
    several = [{**PLAIN, "recipient.child": one, "other": other} for one in words for other in words]
    first = [sha256(made).digest() for made in press.many(several)]
    assert press.specimens > SPECIMENS_KEPT
    assert [sha256(made).digest() for made in press.many(several[:3])] == first[:3]


# --- Words as nobody writes them: whatever stands between blanks, lines end where Typst ends them. ---

SIMPLE = "abcdefghijklmnoprstuvwyzABEFLMPSTVWY0123456789éłŵŷșßØ"
AFTER = (
    ".",
    ",",
    ":",
    "!",
    "?",
    ")",
    "”",
    "…",
    "’s",
    "%",
    ".)",
    "-12",
    "–15",
    "/7",
    ":30",
    ",000",
    "-b",
    "/c",
    "–d",
)
BEFORE = ("(", "“", "‘", '"', "'", "£", "#", "+")
WHOLE = ("&", "–", "-", "a@b.uk", "e.g.", "parent(s)", "child(ren)", "and/or", "c/o", "x'y", "2026–27", "St.")


def odd_words(chance: random.Random) -> str:
    def word() -> str:
        letters = "".join(chance.choice(SIMPLE) for _ in range(chance.randint(1, 9)))
        kind = chance.randrange(8)
        if kind == 0:
            return chance.choice(WHOLE)
        return (
            letters + chance.choice(AFTER)
            if kind == 1
            else (chance.choice(BEFORE) if kind == 2 else "") + letters
        )

    return " ".join(word() for _ in range(chance.randint(1, 50)))


def test_lines_of_any_words_end_where_typst_ends_them() -> None:
    runs = (Text(text="Dear "), SLOT, Text(text=" and so on (for ever), amen."))
    document = replace(AWARENESS, blocks=(Paragraph(runs=runs), Items(items=((SLOT,),))))
    press, alone, chance = (
        BulkRenderer().prepare(document),
        PdfRenderer().prepare(document),
        random.Random(17),
    )
    for _ in range(60):
        record = child(odd_words(chance))
        assert farthest(characters(press.one(record)), characters(alone.one(record))) <= NEAR
    assert press.left.keys() <= {"quotation", "script"}


@pytest.mark.parametrize("numbers", ["12 15", "07700 900123", "12–15 3"])
def test_numbers_alone_are_set_in_the_blanks_of_typst(numbers: str) -> None:
    document = replace(AWARENESS, blocks=(Paragraph(runs=(SLOT,)),))
    press = BulkRenderer().prepare(document)
    assert press.one(child(numbers)) == PdfRenderer().prepare(document).one(child(numbers))
    assert press.left == {"script": 1}
