"""What must never stand in a finished text."""

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from evenhand.core.gates.leftovers import find_leftovers

KENT = sorted((Path(__file__).parents[3] / "../shared/kent").glob("*.txt"))
SIGNS = re.compile(
    r"[\[\]<>]|\(insert|\(link\)|Amend as|can be removed|Do not use this|This template", re.IGNORECASE
)

ORDINARY = [
    "",
    "Please come to the office (by the side gate) at 3.30 pm.",
    "You may bring a friend (or anybody else you like).",
    "She wrote “we was [sic] told” and then “it [...] ended”, “and [… ] no”".replace("[… ]", "[…]"),
    "You may choose (see paragraph (b)) or ((a) and (b)).",
    "See the policy [1] on our website.",
    "Write to <office@thornfield.example> or see <https://thornfield.example/help>.",
    "5 < 6 and 7 > 3.",
    "Газета «Школа» та «Наша громада» пишуть про це.",
    "Thank you ... we will be in touch.",
    "The head teacher and/or the chair of governors will be there.",
    "Parents/carers are welcome; so are pupils/students.",
    "The date is to be confirmed.",
    "Please do not insert coins after 4 pm.",
    "We will amend the policy. It is appropriate to ask.",
    "Change your password as often as you like.",
    "Section XX of the rules, Superbowl XX.",
    "snake_case and a__b stay words.",
    "It costs 50% more; 20%off is a slogan.",
    "A heart <3 for everybody.",
    "The section on bullying: see below.",
    "kisses xx",
    "Llythyr at bob rhiant: diolch yn fawr iawn, Ŵ ŵ.",
]

LEFT = [
    ("Dear ((name)),", "((name))"),
    ("Dear ((flag??text)),", "((flag??text))"),
    ("Dear ((first\nname)),", "((first\nname))"),
    ("in (((colour)))", "(((colour)))"),
    ("Dear ((name,", "(("),
    ("Dear [Name],", "[Name]"),
    ("on [site] relating", "[site]"),
    ("on our website (link) or", "(link)"),
    ("a tick [ ] here", "[ ]"),
    ("At <school/setting name>we strive", "<school/setting name>"),
    ("Hello <b>you</b>", "<b>"),
    ("Dear {{ name }}", "{{ name }}"),
    ("Dear {name}", "{name}"),
    ("Dear ${name}", "${name}"),
    ("Dear «First_Name»", "«First_Name»"),
    ("Dear «First Name»", "«First Name»"),
    ("Dear MERGEFIELD First", "MERGEFIELD"),
    ("Dear Mrs XXXX", "XXXX"),
    ("Dear Mrs xxxx", "xxxx"),
    ("on XX/XX/XXXX", "XX/XX/XXXX"),
    ("on DD/MM/YYYY", "DD/MM/YYYY"),
    ("Signed ____", "____"),
    ("Signed ......", "......"),
    ("Signed ……", "……"),
    ("by (insert details for example, a visit)", "(insert details for example, a visit)"),
    ("Insert name here, please", "Insert name here"),
    ("insert school name", "insert school name"),
    ("Amend as appropriate.", "Amend as appropriate."),
    ("AMEND AS APPROPRIATE", "AMEND AS APPROPRIATE"),
    ("delete as applicable", "delete as applicable"),
    ("Delete this section if necessary", "Delete this section if necessary"),
    ("this section can be removed", "this section can be removed"),
    ("substitute for more appropriate adjectives", "substitute for more appropriate adjectives"),
    ("Do not use this letter if", "Do not use this letter if"),
    ("This template should be used with care", "This template should be"),
    ("or myself (if different).", "(if different)"),
    ("Headteacher/Manager/Chair of Governors", "Headteacher/Manager/Chair of Governors"),
    ("Time: TBC", "TBC"),
    ("Time: T.B.C.", "T.B.C."),
    ("Lorem ipsum dolor", "Lorem ipsum"),
    ("Click or tap here to enter text.", "Click or tap here"),
    ("::: passage x", "::: passage x"),
    ("Dear (\u200b(na\u00adme)\u200b)", "(\u200b(na\u00adme)\u200b)"),
    ("Dear （（name））", "（（name））"),
    ("Dear ［Name］", "［Name］"),
]


@pytest.mark.demand("K20")
@pytest.mark.parametrize("text", ORDINARY)
def test_leftovers_leave_ordinary_text_alone(text: str) -> None:
    assert find_leftovers(text) == ()


@pytest.mark.demand("K20")
@pytest.mark.rule(10)
@pytest.mark.parametrize(("text", "leftover"), LEFT)
def test_leftovers_are_found_in_every_spelling(text: str, leftover: str) -> None:
    assert leftover in [found.text for found in find_leftovers(text)]


@pytest.mark.demand("K20")
@pytest.mark.skipif(not KENT, reason="the imported document is not here: its licence runs to settings only")
def test_leftovers_of_the_kent_pack_are_all_found() -> None:
    text = KENT[0].read_text(encoding="utf-8")
    rest = text
    for found in reversed(find_leftovers(text)):
        rest = rest[: found.start] + rest[found.start + len(found.text) :]
    assert SIGNS.search(text)
    assert SIGNS.findall(rest) == []


@given(st.text(max_size=60))
def test_leftovers_say_where_they_stand(text: str) -> None:
    last = 0
    for found in find_leftovers(text):
        assert text[found.start : found.start + len(found.text)] == found.text
        assert found.start >= last
        last = found.start + len(found.text)


@given(st.text(max_size=30), st.sampled_from(LEFT), st.text(max_size=30))
def test_leftovers_cannot_hide_between_other_words(before: str, left: tuple[str, str], after: str) -> None:
    assert find_leftovers(f"{before}\n{left[0]}\n{after}")


def test_a_very_long_leftover_is_shown_cut() -> None:
    (found,) = find_leftovers("_" * 100_000)
    assert len(found.text) == 100_000 and len(found.shown) < 200
