"""Placeholders as GOV.UK Notify treats them, and placeholders inside optional text."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from evenhand.core.wording import Line, OptionalText, Placeholder, Words, fold
from evenhand.core.wording.inline import parse_inline

PIECES = st.sampled_from(["((", "))", "(", ")", "??", "name", " ", "\n", "a b", "Śx", "-", "_"])
TEXTS = st.lists(PIECES, max_size=24).map("".join)

# The public rule of GOV.UK Notify: two brackets, a body without round brackets, two brackets.
NOTIFY = re.compile(r"\(\(([^()]+)\)\)")


def names(text: str) -> list[str]:
    return [node.name for node in parse_inline(text) if isinstance(node, Placeholder)]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "plain",
        "(one)",
        "a ( b",
        "((",
        "))",
        "(())",
        "((unclosed",
        "closed))",
        "((a) )",
        "( (a))",
        "((a(b))x",
        "((((",
    ],
)
def test_unclosed_and_single_brackets_are_text(text: str) -> None:
    assert "".join(node.source() for node in parse_inline(text)) == text
    if text != "((a(b))x":
        assert all(isinstance(node, Words) for node in parse_inline(text))


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("((name))", ["name"]),
        ("Dear ((name)),", ["name"]),
        ("(((colour)))", ["colour"]),
        ("((a))((b))", ["a", "b"]),
        ("((line\nbreak))", ["line\nbreak"]),
        ("((a((b))", ["b"]),
        ("((a)) ((b", ["a"]),
    ],
)
def test_a_placeholder_is_found(text: str, found: list[str]) -> None:
    assert names(text) == found


def test_round_brackets_stay_around_a_placeholder() -> None:
    assert Line("(((colour)))").fill({"colour": "red"}) == "(red)"


@pytest.mark.parametrize(
    "name", ["School Name", "school-name", "school_name", "SCHOOLNAME", " school  name "]
)
def test_names_compare_without_case_and_spacing(name: str) -> None:
    assert fold(name) == "schoolname"
    assert Line(f"(({name}))").fill({"sChOoL nAmE": "Oak"}) == "Oak"


def test_optional_text_prints_for_yes_only() -> None:
    line = Line("Come in((flag?? and ask for ((who))))!")
    assert line.fill({"flag": "yes", "who": "Ana"}) == "Come in and ask for Ana!"
    assert line.fill({"flag": "no", "who": "Ana"}) == "Come in!"


@pytest.mark.parametrize("answer", ["yes", "Y", "true", "T", "1", "include", "Show"])
def test_the_words_that_mean_yes(answer: str) -> None:
    assert Line("((f??x))").fill({"f": answer}) == "x"


@pytest.mark.parametrize("answer", ["no", "", "0", "false", "yes please", "on"])
def test_every_other_word_means_no(answer: str) -> None:
    assert Line("((f??x))").fill({"f": answer}) == ""


def test_optional_text_nests_in_optional_text() -> None:
    (outer,) = parse_inline("((a??x ((b??y ((c))))))")
    assert isinstance(outer, OptionalText)
    inner = outer.children[1]
    assert isinstance(inner, OptionalText)
    assert isinstance(inner.children[1], Placeholder)


def test_a_second_pair_of_question_marks_is_text() -> None:
    assert Line("((f??what??))").fill({"f": "yes"}) == "what??"


def test_a_list_reads_as_words_in_a_row() -> None:
    line = Line("Bring ((things)).")
    assert line.fill({"things": ["a"]}) == "Bring a."
    assert line.fill({"things": ["a", " ", "b", "c"]}) == "Bring a, b and c."


def test_a_value_is_never_read_as_wording() -> None:
    assert Line("((a)) ((b))").fill({"a": "((b))", "b": "x"}) == "((b)) x"


@given(text=TEXTS)
def test_printing_gives_back_the_same_text(text: str) -> None:
    assert "".join(node.source() for node in parse_inline(text)) == text


@given(text=st.text())
def test_any_text_prints_back(text: str) -> None:
    assert "".join(node.source() for node in parse_inline(text)) == text


@given(text=TEXTS)
def test_starts_point_at_the_source(text: str) -> None:
    for node in parse_inline(text, start=7):
        assert text[node.start - 7 :].startswith(node.source())


@given(text=TEXTS)
def test_notify_finds_the_same_outside_optional_text(text: str) -> None:
    nodes = parse_inline(text)
    if any(
        isinstance(child, Placeholder | OptionalText)
        for n in nodes
        if isinstance(n, OptionalText)
        for child in n.children
    ):
        return  # a placeholder inside optional text is what we add
    ours = [n.source()[2:-2] for n in nodes if not isinstance(n, Words)]
    assert ours == NOTIFY.findall(text)


@given(text=TEXTS, value=st.text())
def test_filling_every_name_leaves_no_placeholder(text: str, value: str) -> None:
    line = Line(text)
    filled = line.fill(dict.fromkeys(line.names(), "\u0001"))
    kept = "".join(node.text if isinstance(node, Words) else "\u0001" for node in line.nodes)
    assert filled == kept or any(isinstance(node, OptionalText) for node in line.nodes)


def test_thousands_of_open_brackets_are_read_in_one_go() -> None:
    for text in ("((a??" * 30_000, "((" * 30_000, "((a??" * 30_000 + "))" * 30_000):
        assert "".join(node.source() for node in parse_inline(text)) == text
