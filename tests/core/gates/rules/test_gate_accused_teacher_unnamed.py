"""An accused teacher stays unnamed."""

from dataclasses import replace
from datetime import date

import pytest

from evenhand.core.cases import Allegation, Answered
from evenhand.core.document import Document, Letterhead
from evenhand.core.gates.rules.accused_teacher_unnamed import GATE
from evenhand.core.identify.record import Roster
from evenhand.core.packs import Audience
from evenhand.core.schools import Nation, Picture

ACCUSED = Allegation(
    worker="target",
    lado_contacted_on=date(2026, 11, 18),
    lado_advice="Wait.",
    teacher_accused=Answered.YES,
    role_words=("Year 4 teacher", "swimming coach"),
)
NAMED = "We spoke with Tomasz Wiśniewski."


def test_a_text_that_names_nobody_is_left_alone(make, hear) -> None:
    case = make.case(allegations=(ACCUSED,))
    assert hear(GATE, make.wide("Teachers care for children. The swimming pool is open.", case=case)) == []


@pytest.mark.parametrize(
    "changes",
    [{"teacher_accused": Answered.NO}, {"ban_ended_by": "Charged on 20 November"}],
)
def test_no_ban_stops_nothing(make, hear, changes: dict) -> None:
    case = make.case(allegations=(replace(ACCUSED, **changes),))
    assert hear(GATE, make.wide(NAMED, case=case)) == []


@pytest.mark.parametrize("nation", [Nation.SCOTLAND, Nation.NORTHERN_IRELAND])
def test_the_ban_holds_in_england_and_wales_only(make, hear, nation: Nation) -> None:
    draft = make.wide(
        NAMED, case=make.case(allegations=(ACCUSED,)), school=replace(make.school, nation=nation)
    )
    assert hear(GATE, draft) == []


def test_agencies_and_the_teacher_may_read_the_name(make, hear) -> None:
    case = make.case(allegations=(ACCUSED,))
    agency = make.private(NAMED, template={"audience": Audience.AGENCY}, case=case)
    teacher = make.private(NAMED, template={"audience": Audience.TARGETED}, case=case, recipients=("target",))
    assert hear(GATE, agency) == []
    assert hear(GATE, teacher) == []


@pytest.mark.rule(4)
@pytest.mark.parametrize(
    "line",
    [
        NAMED,
        "wisniewski's lessons",
        "Ask Tomasz.",
        "T.W. is away.",
        "We hear TW is away.",
        "Mr W is away.",
        "Our year 4 teacher is away.",
        "The Swimming Coach is away.",
        "W\u200bi\u200bś\u200bn\u200bi\u200be\u200bwski",
    ],
)
@pytest.mark.parametrize(
    "audience", [Audience.ALL_PARENTS, Audience.STAFF, Audience.PARENTS_INVOLVED, Audience.GOVERNORS]
)
def test_whatever_points_to_the_teacher_stops(make, hear, line: str, audience: Audience) -> None:
    draft = make.wide(line, template={"audience": audience}, case=make.case(allegations=(ACCUSED,)))
    assert set(hear(GATE, draft)) == {("accused-teacher-unnamed", "stop")}


@pytest.mark.rule(4)
def test_where_nobody_has_said_the_ban_holds(make, hear) -> None:
    allegation = replace(ACCUSED, teacher_accused=Answered.UNKNOWN)
    draft = make.wide(NAMED, case=make.case(allegations=(allegation,)))
    assert hear(GATE, draft) == [("accused-teacher-unnamed", "stop")]


@pytest.mark.parametrize("worker", ["Tomasz Wiśniewski", "Somebody Wiśniewski"])
def test_the_worker_may_be_given_by_name(make, hear, worker: str) -> None:
    draft = make.wide(NAMED, case=make.case(allegations=(replace(ACCUSED, worker=worker),)))
    assert set(hear(GATE, draft)) == {("accused-teacher-unnamed", "stop")}


def test_a_note_to_the_teacher_and_another_stops(make, hear) -> None:
    draft = make.private(
        NAMED,
        template={"audience": Audience.TARGETED},
        case=make.case(allegations=(ACCUSED,)),
        recipients=("target", "author"),
    )
    assert hear(GATE, draft) == [("accused-teacher-unnamed", "stop")]


YEAR_FOUR = Roster(staff_by_role=(("class teacher", 8), ("Year 4 teacher", 1)))


@pytest.mark.rule(4)
@pytest.mark.parametrize("line", ["Mr Wisnewski is away.", "It was T o m a s z who was named."])
def test_a_disguised_name_stops(make, hear, line: str) -> None:
    draft = make.wide(line, case=make.case(allegations=(ACCUSED,)))
    assert ("accused-teacher-unnamed", "stop") in hear(GATE, draft)


@pytest.mark.rule(4)
def test_a_post_in_other_words_stops(make, hear) -> None:
    line = "Comments about the class teacher in Y4 have been removed."
    draft = make.wide(line, case=make.case(allegations=(ACCUSED,)), roster=YEAR_FOUR)
    assert set(hear(GATE, draft)) == {("accused-teacher-unnamed", "stop")}


@pytest.mark.rule(4)
def test_a_title_and_the_words_for_a_picture_are_looked_at(make, ask) -> None:
    case = make.case(allegations=(ACCUSED,))
    head = Letterhead(name="Ashby", logo=Picture(data=b"", alt="Tomasz at the gate"))
    document = Document(title="About Mr Wiśniewski", blocks=(), letterhead=head)
    found = ask(GATE, make.wide(case=case, document=document))
    assert {one.place.part for one in found} == {"the title", "the words for a picture"}
