"""Typed answers: what is taken, what is printed, and what is said when it cannot be taken."""

from datetime import date, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from evenhand.core.document import Link
from evenhand.core.findings import Finding
from evenhand.core.letters.answers import READERS, printed, read_answer
from evenhand.core.letters.spelling import spell_date, spell_time
from evenhand.core.packs import Field, FieldType, Option
from evenhand.core.schools import School

SCHOOL = School(name="S")
OPTIONS = (
    Option(value="complain", label="Complaints", text="to complain"),
    Option(value="other", label="Other"),
)


def field_of(kind: FieldType) -> Field:
    return Field(name="f", type=kind, label="F", options=OPTIONS if kind is FieldType.ONE_OF else ())


def test_every_type_of_field_has_a_reader() -> None:
    assert set(READERS) == set(FieldType)


@pytest.mark.parametrize("kind", FieldType)
def test_nothing_typed_is_an_empty_answer(kind: FieldType) -> None:
    assert read_answer(field_of(kind), "  ") == ""


@pytest.mark.parametrize(
    ("kind", "typed", "value", "shown"),
    [
        (FieldType.TEXT, " Ms Łucja O’Neill-Żak ", "Ms Łucja O’Neill-Żak", "Ms Łucja O’Neill-Żak"),
        (FieldType.TEXT, "((x)) ::: **y** <b>", "((x)) ::: **y** <b>", "((x)) ::: **y** <b>"),
        (FieldType.TEXT, "مدرسة\u200f 🙂", "مدرسة\u200f 🙂", "مدرسة\u200f 🙂"),
        (FieldType.LONG_TEXT, "a\r\n\r\nb", "a\n\nb", "a\n\nb"),
        (FieldType.DATE, "2026-05-03", date(2026, 5, 3), "3 May 2026"),
        (FieldType.DATE, "3rd may 2026", date(2026, 5, 3), "3 May 2026"),
        (FieldType.DATE, "3/5/2026", date(2026, 5, 3), "3 May 2026"),
        (FieldType.DATE, "Tuesday", None, "2026-05-03"),
        (FieldType.DATE, "31 Feb 2026", None, "2026-05-03"),
        (FieldType.TIME, "15:30", time(15, 30), "3:30pm"),
        (FieldType.TIME, "9am", time(9), "9am"),
        (FieldType.TIME, "12pm", time(12), "midday"),
        (FieldType.TIME, "00:00", time(0), "midnight"),
        (FieldType.TIME, "25:00", None, "15:30"),
        (FieldType.TIME, "13pm", None, "15:30"),
        (FieldType.PERSON, "Jo\nOkafor", None, "one line"),
        (FieldType.ROLE, "Chair", "chair", "chair of governors"),
        (FieldType.ROLE, "caretaker", None, "head"),
        (FieldType.LINK, "www.x.sch.uk/a", "https://www.x.sch.uk/a",
         Link(text="www.x.sch.uk/a", address="https://www.x.sch.uk/a")),
        (FieldType.LINK, "javascript:alert(1)", None, "web address"),
        (FieldType.LINK, "our website", None, "web address"),
        (FieldType.EMAIL, "a@b.example", "a@b.example",
         Link(text="a@b.example", address="mailto:a@b.example")),
        (FieldType.EMAIL, "a@b.example, c@d.example", None, "one e-mail"),
        (FieldType.PHONE, "01234 567890 ext 2", "01234 567890 ext 2", "01234 567890 ext 2"),
        (FieldType.PHONE, "ring us", None, "telephone"),
        (FieldType.ONE_OF, "Complaints", "complain", "to complain"),
        (FieldType.ONE_OF, "other", "other", "Other"),
        (FieldType.ONE_OF, "praise", None, "complain, other"),
        (FieldType.YES_NO, "Yes", True, "yes"),
        (FieldType.YES_NO, "no", False, "no"),
        (FieldType.YES_NO, "perhaps", None, "yes or no"),
        (FieldType.TEXT, "a\x07b", None, "U+0007"),
        (FieldType.TEXT, "a\u202eb", None, "U+202E"),
        (FieldType.TEXT, "x" * 501, None, "501"),
        (FieldType.LONG_TEXT, "x" * 100_000, None, "100,000"),
    ],
)  # fmt: skip
def test_answers_are_taken_or_refused(kind: FieldType, typed: str, value: object, shown: object) -> None:
    taken = read_answer(field_of(kind), typed, source="case.toml")
    if value is None:
        assert isinstance(taken, Finding)
        assert str(shown) in taken.mend
        assert str(taken.place) == "case.toml, field “f”"
    else:
        assert taken == value
        assert not isinstance(taken, Finding) and printed(field_of(kind), taken, school=SCHOOL) == shown


def test_a_list_is_taken_for_text() -> None:
    assert read_answer(field_of(FieldType.TEXT), ["a", "b "]) == ("a", "b")


def test_one_wrong_entry_refuses_the_list() -> None:
    assert isinstance(read_answer(field_of(FieldType.EMAIL), ["a@b.example", "x"]), Finding)


@given(day=st.dates())
def test_a_spelled_date_reads_back(day: date) -> None:
    if day.year >= 1000:
        assert read_answer(field_of(FieldType.DATE), spell_date(day)) == day
    assert read_answer(field_of(FieldType.DATE), day.isoformat()) == day


@given(moment=st.times().map(lambda one: one.replace(second=0, microsecond=0)))
def test_a_spelled_time_reads_back(moment: time) -> None:
    shown = spell_time(moment)
    if shown not in ("midday", "midnight"):
        assert read_answer(field_of(FieldType.TIME), shown) == moment


@given(typed=st.text(), kind=st.sampled_from(FieldType))
def test_any_answer_is_taken_or_refused(typed: str, kind: FieldType) -> None:
    taken = read_answer(field_of(kind), typed)
    assert isinstance(taken, Finding) or printed(field_of(kind), taken, school=SCHOOL) is not None
