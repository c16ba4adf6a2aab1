"""What a captured post said, in words that no table knows: a model is asked, of suspect clauses only."""

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from evenhand.core.findings import Level
from evenhand.core.identify import Kind, Mark
from evenhand.core.identify.clues.quote_meaning import NEAR, clue_with
from evenhand.core.identify.marking import marks_of
from evenhand.core.identify.record import Posted, Record, Setting
from evenhand.core.identify.registry import CLUES, clues_with

SETTING = Setting(name="Fellside School", town="Ellerton")
POST = Posted(id="x1", author="p1", text="They made him get in with bleeding elbows. He had no note.")
RECORD = Record(posts=(POST,))
RETOLD = "Comments have been posted saying that a child with cut elbows was told to get into the water."


class Model:
    """Finds every text as near as it was made to, and remembers what it was asked."""

    def __init__(self, near: float) -> None:
        self.near = near
        self.asked: list[str] = []

    def nearest(self, texts: Sequence[str], *, to: Sequence[str]) -> tuple[float, ...]:
        assert any("bleeding elbows" in one for one in to)
        self.asked.extend(texts)
        return tuple(self.near for _ in texts)


def marks(letter: str, model: Model, record: Record = RECORD) -> tuple[Mark, ...]:
    return marks_of(text=letter, setting=SETTING, record=record, clues=(clue_with(model),))


def test_a_suspect_clause_that_is_near_is_marked() -> None:
    found = marks(RETOLD, Model(NEAR))
    assert [(one.kind, one.level, one.who, one.waivable) for one in found] == [
        (Kind.QUOTE, Level.WARN, ("x1",), True)
    ]
    assert RETOLD[found[0].start : found[0].end] == "a child with cut elbows was told to get into the water"


def test_a_suspect_clause_that_is_not_near_is_left_alone() -> None:
    model = Model(NEAR - 0.01)
    assert marks(RETOLD, model) == ()
    assert model.asked


@pytest.mark.parametrize(
    "letter",
    [
        "Year 4 have learnt to get into the water without splashing.",
        "We ask that everybody brings a towel and gets into the water on time.",
        "Comments have been posted saying that our website is slow.",
        "Elbow pads are sold at the office.",
        "",
    ],
)
def test_the_model_is_not_asked_of_other_sentences(letter: str) -> None:
    model = Model(1.0)
    assert marks(letter, model) == ()
    assert model.asked == []


def test_without_posts_the_model_is_not_asked() -> None:
    model = Model(1.0)
    assert marks(RETOLD, model, Record()) == ()
    assert model.asked == []


def test_a_school_without_a_model_has_the_usual_clues() -> None:
    assert clues_with(None) == CLUES
    assert [one.id for one in clues_with(Model(0.0))][:-1] == [one.id for one in CLUES]


@given(st.text(max_size=200), st.floats(min_value=-1, max_value=1))
def test_any_text_has_an_answer_inside_it(text: str, near: float) -> None:
    for one in marks(RETOLD + " " + text, Model(near)):
        assert 0 <= one.start < one.end <= len(RETOLD) + 1 + len(text)
