import pytest
from hypothesis import given
from hypothesis import strategies as st

from evenhand.adapters.renderers.forms import Gap, form_of

pieces = st.lists(
    st.text() | st.sampled_from(["one", "two"]).map(lambda name: Gap(name=name, write=str.upper))
)


def test_a_form_without_gaps_is_its_text():
    assert form_of(["a", "b"]).filled({}) == "ab"


def test_lines_are_parted_by_newlines():
    assert form_of([Gap(name="one", write=str)]).filled({"one": ("a", "b")}) == "a\nb"


def test_values_are_cleaned_before_they_are_written():
    assert form_of([Gap(name="one", write=repr)]).filled({"one": "a\0\r\nb"}) == repr("a\nb")


def test_a_gap_nobody_fills_is_a_fault():
    with pytest.raises(KeyError):
        form_of(["a", Gap(name="one", write=str)]).filled({})


@given(pieces)
def test_a_filled_form_is_its_pieces_in_order(pieces):
    record = {"one": "first", "two": "second"}
    wanted = "".join(one if isinstance(one, str) else record[one.name].upper() for one in pieces)
    assert form_of(pieces).filled(record) == wanted


@given(pieces)
def test_there_is_a_text_on_each_side_of_a_gap(pieces):
    form = form_of(pieces)
    assert len(form.texts) == len(form.order) + 1
