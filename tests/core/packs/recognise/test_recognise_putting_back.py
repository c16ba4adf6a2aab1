"""A guess taken back: the words of the document stand again, and print as they stand there."""

from hypothesis import given, settings
from hypothesis import strategies as st

from evenhand.core.packs.recognise.putting_back import put_back
from evenhand.core.wording import Filling, compose, parse

SOURCE = "Come to <school name> on [date], or ring (number)."
MADE = "Come to ((school name)) on ((date)), or ring ((phone))."


def back(what: str, made: str = MADE, source: str = SOURCE) -> str | None:
    return put_back(made=made, source=source, column=source.index(what) + 1, what=what)


def test_words_that_were_left_alone_have_nothing_to_put_back() -> None:
    assert back("Come to") is None
    assert put_back(made=MADE, source=SOURCE, column=1, what="elsewhere") is None
    assert put_back(made=MADE, source=SOURCE, column=1, what="") is None


def test_only_the_one_guess_is_taken_back() -> None:
    assert back("[date]") == "Come to ((school name)) on \\[date\\], or ring ((phone))."
    assert back("<school name>") == "Come to <school name> on ((date)), or ring ((phone))."


def test_words_that_were_left_out_come_back() -> None:
    source = "We meet soon (if you like) at noon."
    assert back("(if you like)", made="We meet soon at noon.", source=source) == source


@settings(max_examples=100, deadline=None)
@given(what=st.text(alphabet="ab[]*_#<>()- ", min_size=1, max_size=8).filter(lambda one: one.strip()))
def test_what_comes_back_prints_as_it_stood(what: str) -> None:
    what = " ".join(what.split())
    source = f"We say {what} and go."
    made = put_back(made="We say ((gap)) and go.", source=source, column=8, what=what)
    if made is None:
        return
    blocks = compose(parse(made, source="", first_line=1), filling=Filling())
    text = "".join(getattr(run, "text", "") for block in blocks for run in getattr(block, "runs", ()))
    assert " ".join(text.split()) == source
