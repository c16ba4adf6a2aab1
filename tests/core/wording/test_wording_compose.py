"""From wording and values to the neutral document."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from evenhand.core.document import (
    Document,
    Heading,
    Items,
    LineBreak,
    Link,
    Paragraph,
    Slot,
    Table,
    Text,
)
from evenhand.core.document.reading import body_lines
from evenhand.core.findings import Refused
from evenhand.core.wording import Fill, Filling, compose, parse


def lines(text: str, filling: Filling | None = None, **values: Fill) -> list[str]:
    blocks = compose(parse(text), filling=filling or Filling(values=values))
    return list(body_lines(Document(title="t", blocks=blocks)))


@pytest.mark.parametrize(
    "text",
    ["Plain.",
     "5 < 6 & 7 > 3", "`code` & &nbsp; <b>", "> not a quotation", "[x]: https://a.example", "--- so",
     "<https://a.example>"],
)  # fmt: skip
def test_what_is_no_letter_markdown_prints_as_it_stands(text: str) -> None:
    assert lines(text) == [text]


def test_indented_text_is_a_paragraph() -> None:
    assert lines("    indented") == ["indented"]


def test_headings_lists_and_tables_become_blocks() -> None:
    blocks = compose(parse("# A\n\n- b\n- c\n\n1. d\n\n| e | f |\n|--|--|\n| g | h |\n"), filling=Filling())
    assert [type(block) for block in blocks] == [Heading, Items, Items, Table]
    assert [block.numbered for block in blocks if isinstance(block, Items)] == [False, True]


def test_what_is_nested_in_a_list_is_not_lost() -> None:
    assert lines("- a\n  - b\n    - c\n- d\n\n  e\n") == ["a", "b", "c", "d\ne"]


def test_styles_and_links_become_runs() -> None:
    (block,) = compose(parse("a **b *c*** [d *e*](https://x.example)"), filling=Filling())
    assert isinstance(block, Paragraph)
    assert block.runs == (
        Text(text="a "),
        Text(text="b ", bold=True),
        Text(text="c", bold=True, italic=True),
        Text(text=" "),
        Link(text="d ", address="https://x.example"),
        Link(text="e", address="https://x.example", italic=True),
    )


def test_a_value_takes_the_style_around_it() -> None:
    (block,) = compose(
        parse("**((a))** and *((b))*"), filling=Filling(values={"a": "x", "b": Slot(name="s")})
    )
    assert isinstance(block, Paragraph)
    assert block.runs == (Text(text="x", bold=True), Text(text=" and "), Slot(name="s", italic=True))


def test_a_link_may_lead_to_a_value() -> None:
    (block,) = compose(parse("[here](((to)))"), filling=Filling(values={"to": "https://a.example/ü?q=1&r=2"}))
    assert isinstance(block, Paragraph)
    assert block.runs == (Link(text="here", address="https://a.example/ü?q=1&r=2"),)


@pytest.mark.parametrize(
    "address", ["javascript:alert(1)", "ftp://x", "", "data:text/html,x", "www.example.org"]
)
def test_a_link_leads_nowhere_else(address: str) -> None:
    with pytest.raises(Refused) as raised:
        compose(parse("[here](((to)))"), filling=Filling(values={"to": address}))
    assert raised.value.findings[0].id == "wording-link-address"


def test_a_list_alone_becomes_points() -> None:
    assert lines("Bring ((a)).\n\n((a))", a=("x", "y", "z")) == ["Bring x, y and z.", "x", "y", "z"]


def test_long_text_alone_becomes_paragraphs() -> None:
    assert lines("((a))", a="one\n\n two\nthree \n") == ["one", "two\nthree"]


def test_a_line_break_in_a_value_stays_one() -> None:
    (block,) = compose(parse("At ((a))."), filling=Filling(values={"a": "x\r\ny"}))
    assert isinstance(block, Paragraph)
    assert block.runs == (Text(text="At x"), LineBreak(), Text(text="y."))


def test_an_empty_value_leaves_no_empty_paragraph() -> None:
    assert lines("((a))\n\nb", a="") == ["b"]


@pytest.mark.demand("K13")
def test_a_passage_left_out_leaves_the_rest_as_it_was() -> None:
    text = "One.\n::: passage p\nTwo.\n:::\nThree."
    assert lines(text, Filling(flags={"p": True})) == ["One.", "Two.", "Three."]
    assert lines(text, Filling(flags={"p": False})) == ["One.", "Three."]


def test_a_list_goes_on_across_a_passage() -> None:
    text = "- a\n::: passage p\n- b\n:::\n- c\n"
    assert lines(text, Filling(flags={"p": True})) == ["a", "b", "c"]


@pytest.mark.demand("K14")
def test_a_choice_prints_the_chosen_option_only() -> None:
    text = "::: choice c\n::: option One-A\nA ((x)).\n:::\n::: option b\nB.\n:::\n:::\n"
    filling = Filling(values={"x": "y"}, choices={"c": "onea"})
    assert lines(text, filling) == ["A y."]
    assert lines(text, Filling(choices={"c": "b"})) == ["B."]


@pytest.mark.demand("K20")
def test_a_note_never_prints() -> None:
    assert lines("a\n::: note\ncanary\n:::\nb") == ["a", "b"]


@pytest.mark.rule(10)
def test_everything_without_an_answer_is_listed_at_once() -> None:
    text = "((a))\n((f??x))\n::: passage p\n((b))\n:::\n::: choice c\n::: option o\n:::\n:::\n"
    with pytest.raises(Refused) as raised:
        compose(parse(text, source="t.md"), filling=Filling())
    assert [str(finding.place) for finding in raised.value.findings] == [
        "t.md:1:1",
        "t.md:2:1",
        "t.md:3:1",
        "t.md:6:1",
    ]


def test_an_unknown_option_is_said_with_those_there_are() -> None:
    with pytest.raises(Refused) as raised:
        compose(parse("::: choice c\n::: option o\n:::\n:::\n"), filling=Filling(choices={"c": "x"}))
    assert raised.value.findings[0].id == "wording-no-such-option"


PRINTABLE = st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1)


@given(value=PRINTABLE)
def test_a_value_is_never_read_as_wording(value: str) -> None:
    (block,) = compose(parse("A ((v)) b"), filling=Filling(values={"v": value}))
    assert isinstance(block, Paragraph)
    assert block.runs == (Text(text=f"A {value} b"),)


@given(value=st.text(st.sampled_from(list("(:*#[]_`<>|-1. \n\\a&;!~")), min_size=1))
def test_markdown_in_a_value_stays_characters(value: str) -> None:
    shown = "\n".join(lines("x ((v)) y", v=value))
    assert shown == f"x {value} y"


@given(text=st.text(st.sampled_from(list("(:*#[]_`<>|-1. \n\\a&;!~")), max_size=60))
def test_any_wording_composes_or_refuses(text: str) -> None:
    filling = Filling(values={}, flags={}, choices={})
    try:
        compose(parse(text), filling=filling)
    except Exception as raised:
        assert hasattr(raised, "findings"), raised
