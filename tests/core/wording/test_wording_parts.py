"""Wording as parts in a row: what is not touched keeps its characters; what is written is what is read."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from evenhand.core.packs.front_matter import cut
from evenhand.core.wording.parts import (
    Part,
    PartKind,
    at,
    changed,
    lines_of_parts,
    made,
    moved,
    parts_of,
    walked,
    with_added,
    with_inside,
    with_opening,
    with_words,
    without,
)

CORE = sorted((Path(__file__).parents[3] / "packs/core").glob("*.md"))
BODY = """Dear all

::: passage more "Say more"
More.

:::   note
Ask first.
:::
:::
::: choice tone "How it begins"
::: option glad "Glad"
We are glad.
:::

::: option sad
We are sad.
:::
:::

Goodbye"""

WORDS = st.text(st.sampled_from('ab ’"#-(*)\n'), min_size=1, max_size=12).filter(
    lambda text: all(one.strip() for one in text.split("\n"))
)
LABEL = st.text(st.sampled_from("ab ’:()"), max_size=8)
NAMES = st.integers(0, 999).map("n{}".format)


def a_block(inner: st.SearchStrategy[tuple[Part, ...]]) -> st.SearchStrategy[Part]:
    note = st.builds(made, st.just(PartKind.NOTE), words=WORDS)
    passage = st.builds(
        lambda name, label, inside: with_inside(made(PartKind.PASSAGE, name=name, label=label), inside),
        NAMES,
        LABEL,
        inner,
    )
    option = st.builds(
        lambda name, label, inside: with_inside(made(PartKind.OPTION, name=name, label=label), inside),
        NAMES,
        LABEL,
        inner,
    )
    choice = st.builds(
        lambda name, label, options: with_inside(made(PartKind.CHOICE, name=name, label=label), options),
        NAMES,
        LABEL,
        st.lists(option, min_size=1, max_size=3, unique_by=lambda one: one.name),
    )
    return st.one_of(note, passage, choice)


def a_row(inner: st.SearchStrategy[tuple[Part, ...]]) -> st.SearchStrategy[tuple[Part, ...]]:
    """Words and blocks, of which no two words stand side by side: such are one."""
    words = st.builds(made, st.just(PartKind.WORDS), words=WORDS)
    pair = st.tuples(st.none() | words, a_block(inner))
    return st.builds(
        lambda pairs, last: tuple(one for pair in (*pairs, (last,)) for one in pair if one is not None),
        st.lists(pair, max_size=3),
        st.none() | words,
    )


ROWS = a_row(a_row(a_row(st.just(()))))


def bare(part: Part) -> tuple:
    """What a form shows of a part."""
    words = part.words if part.kind in (PartKind.WORDS, PartKind.NOTE) else ""
    return part.kind, part.name, part.label, words, tuple(map(bare, part.inside))


@given(inside=ROWS)
def test_what_is_written_is_what_is_read(inside: tuple[Part, ...]) -> None:
    whole = with_inside(Part(kind=PartKind.WHOLE), inside)
    assert bare(parts_of(whole.source())) == bare(whole)


@given(
    lines=st.lists(
        st.sampled_from(
            [
                "",
                "a",
                "::: passage p",
                ":::",
                "::: note",
                ' ::: choice c "L"',
                "b ((x))",
                "::: option o",
                "::::",
                "\u00a0",
                "::: nonsense",
            ]
        ),
        max_size=12,
    ),
    end=st.sampled_from(["", "\n"]),
)
def test_whatever_it_is_every_character_stays(lines: list[str], end: str) -> None:
    body = "\n".join(lines) + end
    whole = parts_of(body)
    assert whole.source() == body
    for path, part in walked(whole):
        same = with_words(part, part.words) if part.text else part
        assert changed(whole, path, with_opening(same, name=part.name, label=part.label)).source() == body


@pytest.mark.parametrize("path", CORE, ids=lambda path: path.stem)
def test_our_own_texts_are_taken_apart_and_put_together(path: Path) -> None:
    body = cut(path.read_text(encoding="utf-8"), file=path.name).body
    assert parts_of(body).source() == body


@given(inside=ROWS, data=st.data())
def test_a_block_moves_and_comes_back_to_the_character(inside: tuple[Part, ...], data: st.DataObject) -> None:
    whole = parts_of(with_inside(Part(kind=PartKind.WHOLE), inside).source())
    paths = [path for path, part in walked(whole) if part.kind is not PartKind.WORDS]
    if not paths:
        return
    path, step = data.draw(st.sampled_from(paths)), data.draw(st.sampled_from([-1, 1]))
    there, now = moved(whole, path, step)
    read = parts_of(there.source())
    assert bare(read) == bare(there)
    assert bare(at(read, now)) == bare(at(whole, path))
    if there != whole:
        back, where = moved(read, now, -step)
        assert where == path and bare(back) == bare(whole)


def test_a_block_goes_over_one_paragraph_at_a_time() -> None:
    body = "One.\n\nTwo.\n\n::: note\nN\n:::\n\nThree.\n"
    whole, path = moved(parts_of(body), (1,), -1)
    assert whole.source() == "One.\n\n::: note\nN\n:::\n\nTwo.\n\nThree.\n" and path == (1,)
    whole, path = moved(parts_of(whole.source()), path, -1)
    assert whole.source().startswith("::: note\nN\n:::\n\nOne.") and path == (0,)
    for _ in range(2):
        whole, path = moved(parts_of(whole.source()), path, 1)
    assert whole.source() == body


def test_a_part_says_something_else_and_the_rest_stays() -> None:
    whole = parts_of(BODY)
    assert changed(whole, (0,), with_words(at(whole, (0,)), "Dear you")).source() == BODY.replace(
        "all", "you"
    )
    assert changed(whole, (1, 0), with_words(at(whole, (1, 0)), "")).source() == BODY.replace("More.\n\n", "")
    asked = with_opening(at(whole, (2,)), name="tone", label="Which tone")
    assert changed(whole, (2,), asked).source() == BODY.replace("How it begins", "Which tone")
    with pytest.raises(ValueError, match="“"):
        with_opening(at(whole, (2,)), name="tone", label="A “quoted” one")


def test_the_last_part_without_a_line_end_is_gone_over() -> None:
    there, now = moved(parts_of(BODY), (2,), 1)
    assert now == (3,)
    kinds = [one.kind.value for one in parts_of(there.source()).inside]
    assert kinds == ["words", "passage", "words", "choice"]


def test_a_part_goes_and_one_comes() -> None:
    whole = without(parts_of(BODY), (1,))
    assert [one.kind.value for one in whole.inside] == ["words", "choice", "words"]
    assert parts_of(without(whole, (1,)).source()).inside[0].words == "Dear all\n\n\nGoodbye"
    fresh = with_added(whole, (1,), made(PartKind.PASSAGE, name="hall", label="Where"))
    assert '\n\n::: passage hall "Where"\n:::\n' in fresh.source()
    more = with_added(fresh, (2, 2), made(PartKind.OPTION, name="calm"))
    assert [one.name for one in at(parts_of(more.source()), (2,)).inside] == ["glad", "sad", "calm"]


def test_a_line_leads_to_its_part() -> None:
    lines = lines_of_parts(parts_of(BODY))
    assert lines[(1, 1)] == (6, 8)
    assert lines[(2, 1)] == (15, 17)
    assert lines[(3,)][0] == 20
