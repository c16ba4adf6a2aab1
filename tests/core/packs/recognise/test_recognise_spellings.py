"""How documents write that something is to be filled in: each spelling, and what only looks like one."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from evenhand.core.packs.recognise.blank import BlankKind
from evenhand.core.packs.recognise.lines import Line, Origin
from evenhand.core.packs.recognise.spellings import blanks_in
from evenhand.core.packs.source import Mark, MarkKind


def line(text: str, *marks: Mark) -> Line:
    return Line(text=text, origins=(Origin(start=0, number=1),), marks=marks)


def found(text: str) -> list[str]:
    return [text[blank.start : blank.end] for blank in blanks_in(line(text))]


@pytest.mark.parametrize(
    "text",
    [
        "Two plus two < five, and six > four.",
        "I <3 this nursery -> see you <br> soon <b>really</b>.",
        "As they wrote [sic] in 2019 [1], tick [ ] or [x].",
        "Wait... and then … nothing.",
        "Chapter one .......... 12",
        "We met (as agreed) on 3/4/2026 at 24/7 speed, c/o the office.",
        "One_word and a__b are names of files.",
        "Size XL, Malcolm X, and 10x more.",
        "Braces { } and {% if %} are not for us.",
        "Write to us (we answer in a week) if you like.",
        "The insert in the magazine was entered by hand.",
    ],
)
def test_ordinary_writing_is_left_alone(text: str) -> None:
    assert found(text) == []


@pytest.mark.demand("K20")
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("At <school/setting name>we care", ["<school/setting name>"]),
        ("See [link] and [a [nested] one]", ["[link]", "[a [nested] one]"]),
        ("by (insert details for example, a call) today", ["(insert details for example, a call)"]),
        ("our website (link) shows", ["(link)"]),
        ("INSERT SCHOOL NAME is open", ["INSERT SCHOOL NAME"]),
        ("Dear {{parent_name}} of {class}", ["{{parent_name}}", "{class}"]),
        ("Dear «Title» <<Surname>>", ["«Title»", "<<Surname>>"]),
        ('Dear { MERGEFIELD "First name" \\* MERGEFORMAT }', ['{ MERGEFIELD "First name" \\* MERGEFORMAT }']),
        ("Signed ________ on __/__/____", ["________", "__/__/____"]),
        ("Name: ........ and ……… or . . . . .", ["........", "………", ". . . . ."]),
        ("on XX/XX/XXXX at XX:XX in XXXX", ["XX/XX/XXXX", "XX:XX", "XXXX"]),
        ("the Headteacher/Manager/Chair of Governors", ["Headteacher/Manager/Chair of Governors"]),
        ("Principal / Head of School", ["Principal / Head of School"]),
        ("ask Mo, or myself (if different).", [", or myself (if different)"]),
        ("stay, and bring a friend (if needed).", [", and bring a friend (if needed)"]),
        (
            "rude and hostile [use other words if you like] posts",
            ["rude and hostile", "[use other words if you like]"],
        ),
        ("grumble and/or be unkind here", ["grumble and/or be unkind"]),
        (
            "the club/school and/or members of staff/parents now",
            ["the club/school and/or members of staff/parents"],
        ),
        ("our school/nursery and parents/carers", ["school/nursery", "parents/carers"]),
        ("he/she or staff/pupils/parents", ["he/she", "staff/pupils/parents"]),
        ("www.childnet.com, office@a.sch.uk.", ["www.childnet.com", "office@a.sch.uk"]),
        ("see <https://a.example/b> now", ["<https://a.example/b>"]),
    ],
)
def test_every_spelling_is_found(text: str, expected: list[str]) -> None:
    assert found(text) == expected


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("school/nursery", BlankKind.SETTING),
        ("parents/carers", BlankKind.KEPT),
        ("him/her", BlankKind.ALTERNATIVES),
        ("staff/pupils/parents", BlankKind.ALTERNATIVES),
        ("care/caution", BlankKind.KEPT),
    ],
)
def test_words_with_slashes_are_told_apart(text: str, kind: BlankKind) -> None:
    assert [blank.kind for blank in blanks_in(line(text))] == [kind]


def test_the_mark_of_a_field_outdoes_its_look() -> None:
    mark = Mark(kind=MarkKind.MERGE_FIELD, start=5, end=10, value="Surname")
    (blank,) = blanks_in(line("Dear «Sur» you", mark))
    assert (blank.inside, blank.spelling) == ("Surname", "a merge field")


def test_a_control_around_prose_is_no_blank() -> None:
    text = "This control holds a whole paragraph of wording, which nobody is to replace by one single answer."
    assert blanks_in(line(text, Mark(kind=MarkKind.CONTENT_CONTROL, start=0, end=len(text)))) == ()


@settings(max_examples=150, deadline=None)
@given(text=st.text(alphabet="ab /<>[](){}«»_.…Xx&@:'\"-wif", max_size=60))
def test_blanks_never_overlap(text: str) -> None:
    end = 0
    for blank in blanks_in(line(text)):
        assert end <= blank.start < blank.end <= len(text)
        end = blank.end


@pytest.mark.parametrize("piece", ["<a", "[a", "a/", "_ ", "(insert ", "a-", "www.", "x.", "«", "and/or a "])
def test_ten_thousand_pieces_end_soon(piece: str) -> None:
    assert len(blanks_in(line(piece * 10_000))) <= 10_000
