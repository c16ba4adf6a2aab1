"""From a template and its answers to a draft."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest

from evenhand.core.cases import Case, Post
from evenhand.core.document import Slot
from evenhand.core.findings import Refused
from evenhand.core.letters.drafting import Request, prepare, usual_signatory
from evenhand.core.letters.sources import GIVES
from evenhand.core.packs import Audience, Enclosure, Field, FieldType, Kind, Option
from evenhand.core.packs.sources import Source
from evenhand.core.people import Person, Role

Ask = Callable[..., Request]
DSL_SIGNS = Person(name="jo okafor", role=Role.HEAD)
HEAD = Person(name="Pat Hargreaves", role=Role.HEAD)


def refusal(request: Request) -> list[str]:
    with pytest.raises(Refused) as raised:
        prepare(request)
    return [finding.id for finding in raised.value.findings]


def test_every_source_gives_something() -> None:
    assert set(GIVES) == set(Source)


def test_a_template_without_fields_prints_its_words(ask: Ask) -> None:
    assert "Hello." in prepare(ask("Hello.")).lines


def test_an_answer_goes_before_a_source(ask: Ask) -> None:
    field = Field(name="Who", source="school.name")
    assert "Thornfield Primary School here" in prepare(ask("((who)) here", field)).lines
    assert "We here" in prepare(ask("((who)) here", field, answers={"WHO": "We"})).lines


def test_a_source_nobody_filled_is_said(ask: Ask) -> None:
    request = ask("Ring ((phone)).", Field(name="phone", label="Telephone", source="school.phone"))
    with pytest.raises(Refused) as raised:
        prepare(request)
    (finding,) = raised.value.findings
    assert finding.id == "wording-unset" and str(finding.place) == "t.md:1:6"
    assert "school.phone" in finding.mend


def test_a_default_answers_until_somebody_does(ask: Ask) -> None:
    field = Field(name="p", type=FieldType.YES_NO, default="yes")
    body = "::: passage p\nShown.\n:::\nEnd."
    assert "Shown." in prepare(ask(body, field)).lines
    assert "Shown." not in prepare(ask(body, field, answers={"p": False})).lines


def test_an_optional_field_may_stay_empty(ask: Ask) -> None:
    field = Field(name="more", optional=True)
    body = "One.((more?? And ((more)).))"
    assert "One." in prepare(ask(body, field)).lines
    assert "One. And two." in prepare(ask(body, field, answers={"more": "two"})).lines


def test_a_one_of_answer_prints_its_wording_and_chooses(ask: Ask) -> None:
    options = (Option(value="a", label="A", text="kindly"), Option(value="b", label="B", text="firmly"))
    field = Field(name="tone", type=FieldType.ONE_OF, options=options)
    body = "Said ((tone)).\n\n::: choice tone\n::: option a\nAh.\n:::\n::: option b\nBe.\n:::\n:::\n"
    lines = prepare(ask(body, field, answers={"tone": "B"})).lines
    assert "Said firmly." in lines and "Be." in lines and "Ah." not in lines


def test_an_answer_to_no_question_is_said(ask: Ask) -> None:
    request = ask("((site))", Field(name="site"), answers={"site": "x", "sight": "y"})
    with pytest.raises(Refused) as raised:
        prepare(request)
    (finding,) = raised.value.findings
    assert finding.id == "answer-unknown" and "site" in finding.mend


def test_everything_wrong_is_said_at_once(ask: Ask) -> None:
    fields = (Field(name="day", type=FieldType.DATE), Field(name="who"))
    request = ask(
        "((day)) ((who))", *fields, answers={"day": "soon"}, template={"signatories": (Role.CHAIR,)}
    )
    assert refusal(request) == ["answer-wrong", "wording-unset", "wording-unset", "signatory-missing"]


@pytest.mark.demand("K9")
def test_or_me_disappears_when_the_dsl_signs(ask: Ask) -> None:
    field = Field(name="other", type=FieldType.YES_NO, source="signatory.is_not_dsl")
    name = Field(name="dsl", source="dsl.name")
    body = "Speak to ((dsl))((other??, or to me))."
    assert "Speak to Jo Okafor, or to me." in prepare(ask(body, field, name, signatory=HEAD)).lines
    assert "Speak to Jo Okafor." in prepare(ask(body, field, name, signatory=DSL_SIGNS)).lines


@pytest.mark.demand("K10")
def test_whoever_signs_closes_the_letter(ask: Ask) -> None:
    request = ask("Hi.", template={"closing": "Yours sincerely", "signatories": (Role.HEAD,)}, signatory=HEAD)
    assert prepare(request).lines[-3:] == ("Yours sincerely,", "Pat Hargreaves", "Headteacher")


@pytest.mark.parametrize(
    ("language", "comma"), [("en-GB", ","), ("pl", ","), ("ar", "،"), ("ur-PK", "،"), ("zh", "，")]
)
@pytest.mark.parametrize("written", ["Sincerely", "Sincerely,", "Sincerely،"])
def test_the_closing_ends_in_the_comma_of_its_language(
    ask: Ask, language: str, comma: str, written: str
) -> None:
    template = {"closing": written, "signatories": (Role.HEAD,), "language": language}
    draft = prepare(ask("Hi.", template=template, signatory=HEAD))
    assert draft.document.closing is not None and draft.document.closing.words == f"Sincerely{comma}"


@pytest.mark.parametrize(
    ("language", "day", "moment"),
    [
        ("en-GB", "22 November 2026", "3:45pm"),
        ("cy", "22 Tachwedd 2026", "15:45"),
        ("pl-PL", "22 listopada 2026", "15:45"),
        ("ar", "22 نوفمبر 2026", "15:45"),
        ("zh", "2026年11月22日", "15:45"),
        ("so", "22 November 2026", "3:45pm"),
    ],
)
def test_dates_and_times_speak_the_language_of_the_letter(
    ask: Ask, language: str, day: str, moment: str
) -> None:
    fields = (Field(name="when", type=FieldType.DATE), Field(name="at", type=FieldType.TIME))
    answers = {"when": "2026-11-22", "at": "15:45"}
    request = ask("((when)) ((at))", *fields, answers=answers, template={"language": language})
    draft = prepare(replace(request, now=date(2026, 11, 22)))
    assert draft.document.date == day and f"{day} {moment}" in draft.lines


@pytest.mark.rule(19)
def test_a_conflicted_head_is_not_the_usual_signatory(ask: Ask) -> None:
    request = ask("Hi.", template={"signatories": (Role.HEAD, Role.DSL)})
    free, about_head = Case(reference="1"), Case(reference="1", head_conflicted=True)
    assert usual_signatory(request.template, request.school, free) == HEAD
    dsl = usual_signatory(request.template, request.school, about_head)
    assert dsl is not None and dsl.role is Role.DSL


def test_a_recipient_becomes_a_slot(ask: Ask) -> None:
    draft = prepare(ask("Dear ((to))", Field(name="to", source="recipient.salutation")))
    assert "Dear parent or carer" in draft.lines
    assert draft.document.slots() == ("recipient.address", "recipient.salutation")
    assert draft.document.recipient == Slot(name="recipient.address")


def test_a_column_of_the_list_becomes_a_slot(ask: Ask) -> None:
    field, flag = Field(name="Bus Route"), Field(name="boards", type=FieldType.YES_NO)
    request = ask(
        "By ((bus route)).((boards?? Boarding.))",
        field,
        flag,
        per_row=frozenset({"bus-route", "boards"}),
        row_flags={"boards": True},
    )
    draft = prepare(request, record={"busroute": "7"})
    assert "By 7. Boarding." in draft.lines
    assert "busroute" in draft.document.slots()


def test_title_and_enclosures_are_filled(ask: Ask) -> None:
    enclosure = Enclosure(kind="document", text="The policy of ((school))")
    template = {"title": "News from ((school))", "enclosures": (enclosure,)}
    draft = prepare(ask("Hi.", Field(name="school", source="school.name"), template=template))
    assert draft.document.title == "News from Thornfield Primary School"
    assert draft.document.enclosures == ("The policy of Thornfield Primary School",)


def test_a_title_never_differs_by_recipient(ask: Ask) -> None:
    request = ask("x", Field(name="n", source="recipient.name"), template={"title": "For ((n))"})
    assert refusal(request) == ["wording-unset"]


def test_the_reference_stays_out_of_wide_letters(ask: Ask) -> None:
    case = Case(reference="EH-7", posts=(Post(id="p", site="Facebook", posted_on=date(2026, 5, 3)),))
    assert "EH-7" not in " ".join(prepare(ask("Hi.", case=case)).lines)
    to_parents = {"audience": Audience.PARENTS_INVOLVED}
    assert "Our reference: EH-7" in prepare(ask("Hi.", case=case, template=to_parents)).lines


@pytest.mark.demand("K16")
def test_site_and_date_of_the_post_come_from_the_case(ask: Ask) -> None:
    case = Case(reference="1", posts=(Post(id="p", site="Facebook", posted_on=date(2026, 5, 3)),))
    fields = (Field(name="site", source="case.site"), Field(name="day", source="case.posted_on"))
    assert "On Facebook, 3 May 2026." in prepare(ask("On ((site)), ((day)).", *fields, case=case)).lines


@pytest.mark.demand("K5")
def test_a_newsletter_item_has_no_letterhead(ask: Ask) -> None:
    draft = prepare(ask("Come in.", template={"kind": Kind.NEWSLETTER}))
    assert draft.lines == ("Come in.",)


@pytest.mark.demand("K7")
def test_a_link_prints_without_its_scheme(ask: Ask) -> None:
    draft = prepare(ask("See ((p)).", Field(name="p", source="school.policies_link")))
    assert "See thornfield.example.sch.uk/policies." in draft.lines


def test_a_default_stands_in_for_an_unknown_reader(ask: Ask) -> None:
    field = Field(name="to", source="recipient.salutation", default="parents and carers")
    request = ask("Dear ((to))", field)
    assert "Dear parents and carers" in prepare(request).lines
    assert "Dear Ms Khan" in prepare(request, record={"recipient.salutation": "Ms Khan"}).lines


def test_a_source_goes_before_the_default(ask: Ask) -> None:
    field = Field(name="who", source="school.name", default="the school")
    assert "Thornfield Primary School!" in prepare(ask("((who))!", field)).lines


def test_a_default_that_is_no_answer_is_said(ask: Ask) -> None:
    field = Field(name="day", type=FieldType.DATE, default="soon")
    assert "answer-wrong" in refusal(ask("On ((day)).", field))


def test_an_unknown_source_fills_nothing(ask: Ask) -> None:
    assert refusal(ask("((x))", Field(name="x", source="school.cat"))) == ["wording-unset"]


def test_a_letter_to_nobody_by_post_keeps_no_room_for_an_address(ask: Ask) -> None:
    assert prepare(ask("Hi.", addressed=False)).document.recipient == ()
    assert isinstance(prepare(ask("Hi.")).document.recipient, Slot)
