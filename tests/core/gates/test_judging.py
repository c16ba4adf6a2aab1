"""What all the gates say together, and which overrides count."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from evenhand.core.cases import (
    Agency,
    Allegation,
    Answered,
    Attribution,
    Conversation,
    Danger,
    Hold,
    Outcome,
)
from evenhand.core.gates import Matter, Override, Stage
from evenhand.core.gates.judging import (
    BAD_OVERRIDE,
    BY_ID,
    judge,
    why_not_approve,
    why_not_draft,
    why_not_release,
)
from evenhand.core.gates.rules import RULES
from evenhand.core.packs import About, Audience, Guidance
from evenhand.core.people import Person, Role

NOW = date(2026, 11, 22)
HOLD = Hold(agency=Agency.POLICE, set_on=NOW)
TRIED = tuple(
    Conversation(party="author", on=NOW - timedelta(days=days), by="Helen Marsh", outcome=Outcome.NO_ANSWER)
    for days in (1, 3)
)


def override(gate="parties-spoken-to", **changes) -> Override:
    sound = {"by": "Helen Marsh", "role": Role.HEAD, "on": NOW, "reason": "They are abroad until spring."}
    return Override(gate=gate, **{**sound, **changes})


def at(stage: Stage, draft, *overrides: Override) -> Matter:
    return Matter(stage=stage, now=NOW, draft=draft, overrides=overrides)


@pytest.mark.parametrize("stage", list(Stage))
@pytest.mark.parametrize("kind", ["wide", "private", "general"])
def test_a_sound_text_is_left_alone(make, kind: str, stage: Stage) -> None:
    verdict = judge(at(stage, getattr(make, kind)()))
    assert verdict.findings() == ()
    assert verdict.overridden == ()


def test_a_sound_text_may_leave(make) -> None:
    draft = make.wide()
    assert why_not_draft(now=NOW, draft=draft) is None
    assert why_not_approve(now=NOW, draft=draft) is None
    assert why_not_release(now=NOW, draft=draft) is None


@pytest.mark.demand("K2")
def test_a_hold_refuses_even_to_draft(make) -> None:
    refusal = why_not_draft(now=NOW, draft=make.wide(case=make.case(holds=(HOLD,))))
    assert refusal is not None
    assert [finding.id for finding in refusal.findings] == ["live-hold"]


@pytest.mark.demand("K11")
def test_a_name_warns_while_drafting_and_stops_later(make) -> None:
    draft = make.wide("We have met Zadie Okafor.")
    assert why_not_draft(now=NOW, draft=draft) is None
    (said,) = judge(at(Stage.DRAFT, draft)).standing
    assert (said.gate, said.finding.level) == ("identifies-nobody", "warn")
    assert why_not_approve(now=NOW, draft=draft) is not None
    assert why_not_release(now=NOW, draft=draft) is not None


def test_an_override_that_counts_is_told(make) -> None:
    draft = make.wide(case=make.case(conversations=TRIED))
    assert why_not_release(now=NOW, draft=draft) is not None
    verdict = judge(at(Stage.RELEASE, draft, override()))
    assert verdict.standing == ()
    assert [(one.finding.id, one.override.by) for one in verdict.overridden] == [
        ("party-out-of-reach", "Helen Marsh")
    ]


def test_an_override_opens_only_what_its_gate_covers(make) -> None:
    draft = make.wide(case=make.case(conversations=()))
    verdict = judge(at(Stage.RELEASE, draft, override()))
    assert [said.finding.id for said in verdict.stops()] == ["party-not-spoken-to"]
    assert verdict.overridden == ()


LEGAL = {"gate": "loaded-words", "second": "Chidi Obi", "second_role": Role.CHAIR}


@pytest.mark.demand("K14")
def test_words_of_the_law_take_two_to_override(make) -> None:
    draft = make.private("This is a criminal offence.", standing=replace(make.standing, prepared_by="P N"))
    good = judge(at(Stage.RELEASE, draft, override(**LEGAL)))
    assert good.standing == ()
    assert {one.finding.id for one in good.overridden} == {"loaded-words", "legal-words-unsigned"}
    alone = judge(at(Stage.RELEASE, draft, override(gate="loaded-words")))
    assert BAD_OVERRIDE in {said.gate for said in alone.stops()}


@pytest.mark.parametrize(
    "bad",
    [
        {"gate": "no-such-gate"},
        {"gate": "live-hold"},
        {"gate": "identifies-nobody"},
        {"gate": "unfinished-text"},
        {"on": NOW + timedelta(days=1)},
        {"reason": "  "},
        {"by": "  "},
        {"by": "Priya Nair"},
        {"by": "Priya Nair", "role": Role.OFFICE},
        {"by": "Chidi Obi", "role": Role.CHAIR},
        {"by": "Somebody Else"},
        {**LEGAL, "second": ""},
        {**LEGAL, "second": "helen  marsh"},
        {**LEGAL, "second": "Ruth Bello", "second_role": Role.DSL},
        {**LEGAL, "second": "Somebody Else"},
        {**LEGAL, "second_role": None},
    ],
)
def test_a_bad_override_is_told_and_opens_nothing(make, bad: dict) -> None:
    draft = make.wide(case=make.case(conversations=TRIED))
    before = judge(at(Stage.RELEASE, draft))
    after = judge(at(Stage.RELEASE, draft, override(**bad)))
    assert after.overridden == ()
    assert [said for said in after.standing if said.gate != BAD_OVERRIDE] == list(before.standing)
    (told,) = [said for said in after.stops() if said.gate == BAD_OVERRIDE]
    assert told.finding.place.part == "override 1"


def test_a_conflicted_head_cannot_override_but_the_chair_can(make) -> None:
    case = make.case(conversations=TRIED, head_conflicted=True)
    standing = replace(make.standing, approvals=(replace(make.standing.approvals[0], name="Chidi Obi"),))
    draft = make.wide(case=case, signatory=make.chair, standing=standing)
    by_head = judge(at(Stage.RELEASE, draft, override()))
    assert BAD_OVERRIDE in {said.gate for said in by_head.stops()}
    by_chair = judge(at(Stage.RELEASE, draft, override(by="Chidi Obi", role=Role.CHAIR)))
    assert by_chair.stops() == ()


def test_nobody_overrides_in_their_own_case(make) -> None:
    party = replace(make.author, related_to=("Helen Marsh",))
    draft = make.wide(case=make.case(conversations=TRIED, parties=(party, make.target)))
    verdict = judge(at(Stage.RELEASE, draft, override()))
    assert BAD_OVERRIDE in {said.gate for said in verdict.stops()}


def test_a_misspelt_gate_of_a_template_stops(make) -> None:
    verdict = judge(at(Stage.DRAFT, make.wide(template={"gates": ("live-hodl", "second-reader")})))
    assert [said.finding.id for said in verdict.stops()] == ["unknown-gate"]


# anything that may be in a case or a text, in a few values each
cases = st.fixed_dictionaries(
    {},
    optional={
        "holds": st.just((HOLD,)),
        "conversations": st.sampled_from([(), TRIED]),
        "dangers": st.just((Danger(answer="a threat"),)),
        "allegations": st.sampled_from(
            [
                (Allegation(worker="target", lado_contacted_on=NOW, lado_advice="Wait."),),
                (Allegation(worker="target", teacher_accused=Answered.YES),),
            ]
        ),
        "concerns": st.just(()),
        "meeting_offers": st.just(()),
        "captures": st.just(()),
        "head_conflicted": st.booleans(),
    },
)
templates = st.fixed_dictionaries(
    {},
    optional={
        "accuses": st.booleans(),
        "about": st.sampled_from(list(About)),
        "audience": st.sampled_from(list(Audience)),
        "gates": st.lists(st.sampled_from(sorted(BY_ID)), max_size=4, unique=True).map(tuple),
        "body": st.just("Text\n\n::: note\nRead me.\n:::\n"),
    },
)
lines = st.lists(
    st.sampled_from(
        [
            "We met Zadie.",
            "On 16 November it began.",
            "This is libel.",
            "Amend as appropriate.",
            "It stays strictly confidential.",
            "Our chair will take notes.",
            "In class 4B.",
        ]
    ),
    max_size=3,
    unique=True,
)
people = st.sampled_from(["Helen Marsh", "Chidi Obi", "Dora Penn", "Ruth Bello", "Zadie Okafor", ""])
overrides = st.builds(
    Override,
    gate=st.sampled_from([*sorted(BY_ID), "no-such-gate"]),
    by=people,
    role=st.sampled_from(list(Role)),
    on=st.sampled_from([NOW, NOW + timedelta(days=1)]),
    reason=st.sampled_from(["", "There is no other way."]),
    second=people,
    second_role=st.none() | st.sampled_from(list(Role)),
)


@st.composite
def drafts(draw, make):
    changed = draw(cases)
    post = draw(st.sampled_from([make.post, replace(make.post, attribution=Attribution.LIKELY)]))
    pack = draw(
        st.sampled_from(
            [
                make.pack,
                replace(make.pack, guidance=Guidance(title="Old guidance", superseded_by="New guidance")),
                replace(
                    make.pack, licence=replace(make.pack.licence, must_inform=True, not_for_profit_only=True)
                ),
            ]
        )
    )
    return make.wide(
        *draw(lines),
        template=draw(templates),
        case=make.case(posts=(post,), **changed),
        pack=pack,
        signatory=draw(
            st.sampled_from([make.head, make.chair, Person(name="Zadie Okafor", role=Role.STAFF)])
        ),
        standing=draw(st.sampled_from([make.standing, replace(make.standing, second_reader=None)])),
        school=draw(st.sampled_from([make.school, replace(make.school, not_for_profit=None)])),
    )


def ids(verdict) -> set[tuple[str, str]]:
    return {(said.gate, said.finding.id) for said in verdict.stops()}


@given(st.data())
def test_the_same_matter_has_the_same_verdict(make, data) -> None:
    matter = at(
        data.draw(st.sampled_from(list(Stage))), data.draw(drafts(make)), *data.draw(st.lists(overrides))
    )
    assert judge(matter) == judge(matter)


@given(st.data())
def test_an_override_never_adds_another_stop(make, data) -> None:
    draft, stage = data.draw(drafts(make)), data.draw(st.sampled_from(list(Stage)))
    some = data.draw(st.lists(overrides, max_size=2))
    before = ids(judge(at(stage, draft, *some)))
    after = ids(judge(at(stage, draft, *some, data.draw(overrides))))
    assert {gate for gate, _ in after - before} <= {BAD_OVERRIDE}


@given(st.data())
def test_no_override_opens_a_gate_without_waiver(make, data) -> None:
    draft, stage = data.draw(drafts(make)), data.draw(st.sampled_from(list(Stage)))
    closed = {gate.id for gate in RULES if gate.waiver is None}
    before = {one for one in ids(judge(at(stage, draft))) if one[0] in closed}
    assert before <= ids(judge(at(stage, draft, *data.draw(st.lists(overrides, max_size=3)))))


@given(st.data())
def test_later_stages_are_never_easier(make, data) -> None:
    draft, some = data.draw(drafts(make)), data.draw(st.lists(overrides, max_size=2))
    draft_stops, approve_stops, release_stops = (ids(judge(at(stage, draft, *some))) for stage in Stage)
    assert draft_stops <= approve_stops <= release_stops


@given(st.data())
def test_a_refusal_gives_every_stop_of_the_verdict(make, data) -> None:
    draft = data.draw(drafts(make))
    stops = tuple(said.finding for said in judge(at(Stage.RELEASE, draft)).stops())
    refusal = why_not_release(now=NOW, draft=draft)
    assert (refusal.findings if refusal else ()) == stops
