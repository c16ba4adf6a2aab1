"""Which fields a draft asks, and what becomes of answers to the others."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from evenhand.core.letters.drafting import Request, prepare, sketch
from evenhand.core.packs import (
    Audience,
    Enclosure,
    Field,
    FieldType,
    Kind,
    Licence,
    Option,
    Pack,
    Template,
)
from evenhand.core.schools import School

Ask = Callable[..., Request]
BODY = """Hello.

::: passage law "Say what the law says"
::: choice which "Which part"
::: option threats "Threats"
On ((day)) somebody wrote a threat.
:::
::: option other "Other"
Something else.
:::
:::
:::
"""
LAW = Field(name="law", type=FieldType.YES_NO)
WHICH = Field(
    name="which",
    type=FieldType.ONE_OF,
    options=(Option(value="threats", label="Threats"), Option(value="other", label="Other")),
)
DAY = Field(name="day", type=FieldType.DATE)
FIELDS = (LAW, WHICH, DAY)
ASKED = {("yes", "threats"): {"law", "which", "day"}, ("yes", "other"): {"law", "which"}}


def test_every_field_is_asked_where_nothing_depends(ask: Ask) -> None:
    assert sketch(ask("((day))", DAY, Field(name="unused"))).asked == {"day", "unused"}


@pytest.mark.parametrize("law", ["yes", "no", ""])
@pytest.mark.parametrize("which", ["threats", "other", ""])
def test_only_what_the_choices_call_for_is_asked(ask: Ask, law: str, which: str) -> None:
    request = ask(BODY, *FIELDS, answers={"law": law, "which": which})
    usual = {"law", "which"} if law == "yes" else {"law"}
    assert sketch(request).asked == ASKED.get((law, which), usual)


def test_a_title_and_an_enclosure_ask_too(ask: Ask) -> None:
    more = {"title": "About ((day))", "enclosures": (Enclosure(kind="document", text="Of ((place))"),)}
    body = "::: passage law\n((day)) ((place))\n:::\nHello."
    request = ask(body, LAW, DAY, Field(name="place"), template=more, answers={"law": "no"})
    assert sketch(request).asked == {"law", "day", "place"}


def test_what_fills_a_condition_by_itself_decides_too(ask: Ask) -> None:
    flag = Field(name="other signs", type=FieldType.YES_NO, source="signatory.is_not_dsl")
    signs = ask("((other signs??or ((day))))", flag, DAY).school.staff
    assert "day" in sketch(ask("((other signs??or ((day))))", flag, DAY, signatory=signs[0])).asked
    assert "day" not in sketch(ask("((other signs??or ((day))))", flag, DAY, signatory=signs[1])).asked


def test_a_wrong_answer_stops_only_where_it_is_asked(ask: Ask) -> None:
    answers = {"law": "yes", "which": "threats", "day": "the day after"}
    assert [one.id for one in sketch(ask(BODY, *FIELDS, answers=answers)).findings] == [
        "answer-wrong",
        "wording-unset",
    ]
    made = prepare(ask(BODY, *FIELDS, answers={**answers, "law": "no"}))
    assert made.answers == {"law": False}


ANSWERS: st.SearchStrategy[dict[str, Any]] = st.fixed_dictionaries(
    {},
    optional={
        "law": st.sampled_from(["yes", "no", "perhaps"]),
        "which": st.sampled_from(["threats", "other", "none"]),
        "day": st.sampled_from(["3 May 2026", "soon"]),
    },
)


@settings(max_examples=60)
@given(answers=ANSWERS)
def test_an_answer_that_is_not_asked_makes_no_difference(answers: dict[str, Any]) -> None:
    whole = sketch(_request(answers))
    kept = {key: value for key, value in answers.items() if key in whole.asked}
    assert sketch(_request(kept)) == whole
    assert set(whole.draft.answers) <= whole.asked


def _request(answers: dict[str, Any]) -> Request:
    template = Template(
        id="t", title="T", kind=Kind.LETTER, audience=Audience.ALL_PARENTS, body=BODY, fields=FIELDS
    )
    pack = Pack(id="p", version="1", title="P", licence=Licence(name="x", holder="y"), templates=(template,))
    told = {"pack": pack, "template": template, "school": School(name="S"), "answers": answers}
    return Request(now=date(2026, 11, 22), **told)
