"""The stages of each complaints procedure, in one table: by kind of school and by nation.

Where the law leaves the number of days to the school, the days here are a starting point, marked local,
and the school enters its own. Rule 21 of the design; sources read 2026-11-22. A row whose authority says
“general knowledge” was not read in its source: the school compares it with its own procedure.
"""

from dataclasses import dataclass

from evenhand.core.concerns import Binding, Profile
from evenhand.core.people import Role
from evenhand.core.school_days.deadlines import Span, Unit
from evenhand.core.schools import Nation


@dataclass(frozen=True, slots=True, kw_only=True)
class ProcedureStage:
    """One stage: who answers, and by when. `asks` is what the stage must have, in words."""

    number: int
    name: str
    answered_by: Role
    acknowledge: Span | None
    answer: Span | None
    binding: Binding
    asks: str
    authority: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Procedure:
    """How one kind of school in one nation hears a complaint. `open_to` says who may use it, and
    `afterwards` where a person may turn when the last stage is over."""

    profile: Profile
    nations: tuple[Nation, ...]
    open_to: str
    afterwards: str
    authority: str
    stages: tuple[ProcedureStage, ...]


def _school_days(count: int) -> Span:
    return Span(count=count, unit=Unit.SCHOOL_DAYS)


def _working_days(count: int) -> Span:
    return Span(count=count, unit=Unit.WORKING_DAYS)


DFE = "DfE, best practice for school complaints procedures (days are set locally); read 2026-11-22"
ISS = "Education (Independent School Standards) Regulations 2014, Schedule para 33; read 2026-11-22"
EYFS = "EYFS statutory framework, complaints (outcome within 28 days); read 2026-11-22"
WALES = (
    "Welsh Government, school complaints procedures, model policy; Stage A days as in Ceredigion’s summary, "
    "the others general knowledge; read 2026-11-22"
)
WALES_INDEPENDENT = (
    "Independent School Standards (Wales) Regulations 2024, para 29; days local; read 2026-11-22"
)
NORTHERN_IRELAND = (
    "A school’s published procedure (10 and 20 working days), Ombudsman after it: general knowledge; "
    "read 2026-11-22"
)
SCOTLAND = "SPSO model complaints handling procedure (5, 3 and 20 working days); read 2026-11-22"

MAINTAINED_ENGLAND = Procedure(
    profile=Profile.MAINTAINED,
    nations=(Nation.ENGLAND,),
    open_to="Anybody may complain, parent or not, in whatever way they say it.",
    afterwards="The Department for Education, once the school’s own stages are over.",
    authority="Education Act 2002 s29; " + DFE,
    stages=(
        ProcedureStage(
            number=1,
            name="The head answers",
            answered_by=Role.HEAD,
            acknowledge=_school_days(5),
            answer=_school_days(15),
            binding=Binding.LOCAL,
            asks="The day it came is written down; what is unclear and what they hope for is asked; a "
            "meeting is offered. Finding out may be given to somebody else, deciding may not.",
            authority=DFE,
        ),
        ProcedureStage(
            number=2,
            name="A committee of governors answers",
            answered_by=Role.CHAIR,
            acknowledge=_school_days(5),
            answer=_school_days(20),
            binding=Binding.LOCAL,
            asks="Nobody on the committee has had a part in it before.",
            authority=DFE,
        ),
    ),
)
MAINTAINED_WALES = Procedure(
    profile=Profile.MAINTAINED,
    nations=(Nation.WALES,),
    open_to="Anybody with an interest in the school may complain.",
    afterwards="The local authority can say what is open; there is no further appeal in the school.",
    authority="Education Act 2002 s29; " + WALES,
    stages=(
        ProcedureStage(
            number=1,
            name="Stage A: a talk",
            answered_by=Role.STAFF,
            acknowledge=None,
            answer=_school_days(10),
            binding=Binding.LOCAL,
            asks="It is talked over with a teacher or whoever knows the matter.",
            authority=WALES,
        ),
        ProcedureStage(
            number=2,
            name="Stage B: the head answers in writing",
            answered_by=Role.HEAD,
            acknowledge=_school_days(5),
            answer=_school_days(10),
            binding=Binding.LOCAL,
            asks="It is in writing, or written down with the person. About the head: the chair answers.",
            authority=WALES,
        ),
        ProcedureStage(
            number=3,
            name="Stage C: the complaints committee answers",
            answered_by=Role.CHAIR,
            acknowledge=_school_days(5),
            answer=_school_days(15),
            binding=Binding.LOCAL,
            asks="A committee of governors who had no part in it.",
            authority=WALES,
        ),
    ),
)


def _panel_procedure(profile: Profile, nation: Nation, authority: str) -> Procedure:
    """The three stages of schools under independent school standards: the same rows for each."""
    return Procedure(
        profile=profile,
        nations=(nation,),
        open_to="Parents of pupils (in Wales pupils and boarders too). Others are answered by courtesy.",
        afterwards="England: the Department for Education. Wales: the Welsh Government.",
        authority=authority,
        stages=(
            ProcedureStage(
                number=1,
                name="Informal",
                answered_by=Role.STAFF,
                acknowledge=None,
                answer=_school_days(10),
                binding=Binding.LOCAL,
                asks="It is settled by a talk where that can be.",
                authority=authority,
            ),
            ProcedureStage(
                number=2,
                name="Formal, in writing",
                answered_by=Role.HEAD,
                acknowledge=_school_days(5),
                answer=_school_days(15),
                binding=Binding.LOCAL,
                asks="It is put in writing, with help where needed.",
                authority=authority,
            ),
            ProcedureStage(
                number=3,
                name="Panel hearing",
                answered_by=Role.CHAIR,
                acknowledge=_school_days(5),
                answer=_school_days(20),
                binding=Binding.LOCAL,
                asks="At least three people who had no part in it, one of them independent of the running of "
                "the school; the parent may come and bring somebody; findings in writing; a record kept "
                "even where it is not upheld.",
                authority=authority,
            ),
        ),
    )


def _early_years(nations: tuple[Nation, ...], binding: Binding, authority: str, afterwards: str) -> Procedure:
    return Procedure(
        profile=Profile.EARLY_YEARS,
        nations=nations,
        open_to="Parents and carers.",
        afterwards=afterwards,
        authority=authority,
        stages=(
            ProcedureStage(
                number=1,
                name="The manager answers",
                answered_by=Role.HEAD,
                acknowledge=None,
                answer=Span(count=28, unit=Unit.DAYS),
                binding=binding,
                asks="Finding out, and telling the parent the outcome. A record that can be shown to the "
                "inspectorate, without names inside it.",
                authority=authority,
            ),
        ),
    )


def _scotland(profile: Profile, binding: Binding) -> Procedure:
    return Procedure(
        profile=profile,
        nations=(Nation.SCOTLAND,),
        open_to="Anybody who gets or is affected by the service.",
        afterwards="The Scottish Public Services Ombudsman.",
        authority=SCOTLAND,
        stages=(
            ProcedureStage(
                number=1,
                name="Stage 1: answered where it happened",
                answered_by=Role.STAFF,
                acknowledge=None,
                answer=_working_days(5),
                binding=binding,
                asks="It is settled quickly by whoever is nearest to it.",
                authority=SCOTLAND,
            ),
            ProcedureStage(
                number=2,
                name="Stage 2: looked into",
                answered_by=Role.HEAD,
                acknowledge=_working_days(3),
                answer=_working_days(20),
                binding=binding,
                asks="The council’s procedure says who looks into it. Later only with a new day agreed.",
                authority=SCOTLAND,
            ),
        ),
    )


def _local(profile: Profile, nation: Nation, authority: str, afterwards: str) -> Procedure:
    return Procedure(
        profile=profile,
        nations=(nation,),
        open_to="Whoever the published procedure says.",
        afterwards=afterwards,
        authority=authority,
        stages=(
            ProcedureStage(
                number=1,
                name="The head answers",
                answered_by=Role.HEAD,
                acknowledge=_working_days(10),
                answer=_working_days(20),
                binding=Binding.LOCAL,
                asks="The day it came is written down, and the person told who answers and when.",
                authority=authority,
            ),
            ProcedureStage(
                number=2,
                name="The board answers",
                answered_by=Role.CHAIR,
                acknowledge=_working_days(10),
                answer=_working_days(20),
                binding=Binding.LOCAL,
                asks="Nobody who answers has had a part in it before.",
                authority=authority,
            ),
        ),
    )


OMBUDSMAN_NI = "The Northern Ireland Public Services Ombudsman, once the school’s own stages are over."
OWN = "The school’s own published procedure; days here are a starting point (general knowledge)"
ASK = "Whoever the school’s own procedure names."

PROCEDURES: tuple[Procedure, ...] = (
    MAINTAINED_ENGLAND,
    MAINTAINED_WALES,
    _scotland(Profile.MAINTAINED, Binding.PROCEDURE),
    _local(Profile.MAINTAINED, Nation.NORTHERN_IRELAND, NORTHERN_IRELAND, OMBUDSMAN_NI),
    _panel_procedure(Profile.ACADEMY, Nation.ENGLAND, ISS),
    _panel_procedure(Profile.INDEPENDENT, Nation.ENGLAND, ISS),
    _panel_procedure(Profile.INDEPENDENT, Nation.WALES, WALES_INDEPENDENT),
    _local(Profile.INDEPENDENT, Nation.SCOTLAND, OWN, ASK),
    _local(Profile.INDEPENDENT, Nation.NORTHERN_IRELAND, OWN, ASK),
    _early_years((Nation.ENGLAND,), Binding.STATUTORY, EYFS, "Ofsted."),
    _early_years(
        (Nation.WALES, Nation.SCOTLAND, Nation.NORTHERN_IRELAND),
        Binding.LOCAL,
        OWN,
        "The inspectorate that registers you.",
    ),
    *(_local(Profile.OTHER, nation, OWN, ASK) for nation in Nation),
)


def procedure_for(*, profile: Profile, nation: Nation) -> Procedure:
    """The procedure of a kind of school in a nation; there is one for each pair.

    Academies are of England only; elsewhere the school’s own procedure is taken.
    """
    found = {(row.profile, one): row for row in PROCEDURES for one in row.nations}
    return found.get((profile, nation), found[Profile.OTHER, nation])
