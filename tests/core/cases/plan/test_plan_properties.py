"""What holds of every plan, whatever the case."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from evenhand.core.cases import (
    Agency,
    Allegation,
    Answered,
    Attribution,
    Capture,
    Case,
    Concern,
    Conversation,
    Danger,
    Hold,
    MeetingOffer,
    OfferOutcome,
    Outcome,
    Part,
    Party,
    PlatformReport,
    Post,
    Restriction,
    Route,
    SetAside,
)
from evenhand.core.cases.plan import Phase, Plan, StepState
from evenhand.core.cases.plan.planning import plan
from evenhand.core.cases.plan.steps import STEPS
from evenhand.core.cases.triage import Label
from evenhand.core.cases.triage.questions import BY_ID, DANGER, QUESTIONS
from evenhand.core.concerns import Profile
from evenhand.core.people import Role
from evenhand.core.school_days import Period, SchoolCalendar
from evenhand.core.schools import Nation, School

TODAY = date(2026, 11, 20)
CALENDAR = SchoolCalendar(
    terms=(Period(first=date(2026, 9, 3), last=date(2026, 12, 18)),),
    holidays_known=Period(first=date(2026, 1, 1), last=date(2027, 12, 31)),
)
PARENT_LETTERS = {"parents-involved-letter", "removal-request", "second-warning"}
days = st.none() | st.integers(-20, 3).map(lambda number: TODAY + timedelta(days=number))
sure_days = st.integers(-20, 3).map(lambda number: TODAY + timedelta(days=number))
who = st.sampled_from(["a", "b", "staff"])
words = st.sampled_from(["", "yes"])
parties = (
    Party(id="a", name="A", parts=(Part.AUTHOR,)),
    Party(id="b", name="B", parts=(Part.PARENT_INVOLVED,)),
    Party(id="staff", name="S", parts=(Part.TARGETED,), is_staff=True),
    Party(id="c", name="C", parts=(Part.CHILD, Part.TARGETED)),
)


def few(strategy: st.SearchStrategy) -> st.SearchStrategy:
    return st.lists(strategy, max_size=2).map(tuple)


SIGNED = Capture(id="k", post="p", signed_by="P", signed_on=TODAY, captured_on=TODAY, sha256="0f" * 32)
live_holds = st.builds(Hold, agency=st.sampled_from(Agency), set_on=sure_days)
cases = st.builds(
    Case,
    reference=st.just("1"),
    opened_on=days,
    head_conflicted=st.booleans(),
    parties=st.sets(st.sampled_from(parties)).map(tuple),
    posts=few(
        st.builds(
            Post,
            id=st.sampled_from(["p", "q"]),
            site=st.sampled_from(["Facebook", "YouTube", "somewhere"]),
            posted_on=days,
            seen_on=days,
            words=st.sampled_from(["", "I want everything you hold about me"]),
            author=who,
            attribution=st.sampled_from(Attribution),
            basis=words,
            targets=few(who),
        )
    ),
    captures=st.sampled_from([(), (SIGNED,)]),
    holds=few(live_holds | st.builds(Hold, agency=st.just(Agency.POLICE), set_on=sure_days, lifted_on=days)),
    dangers=few(st.builds(Danger, answer=words, decision=words, decided_by=words, decided_on=days)),
    allegations=few(
        st.builds(
            Allegation,
            worker=words,
            lado_contacted_on=days,
            lado_advice=words,
            teacher_accused=st.sampled_from(Answered),
        )
    ),
    concerns=few(
        st.builds(Concern, summary=words, route=st.sampled_from([None, *Route]), routed_on=days, told_on=days)
    ),
    meeting_offers=st.lists(
        st.builds(MeetingOffer, party=who, on=sure_days, outcome=st.sampled_from(OfferOutcome), reason=words),
        max_size=4,
    ).map(tuple),
    conversations=few(
        st.builds(Conversation, party=who, on=sure_days, by=words, outcome=st.sampled_from(Outcome))
    ),
    restrictions=few(st.builds(Restriction, party=who, risk_on_site=words)),
    reports=few(st.builds(PlatformReport, post=st.sampled_from(["p", "q"]), reported_on=sure_days)),
    set_aside=few(
        st.builds(
            SetAside,
            step=st.sampled_from([rule.id for rule in STEPS]),
            by=words,
            on=sure_days,
            reason=words,
        )
    ),
    closed_on=days,
    learning=words,
)
quiet = {question.id: Answered.NO for question in QUESTIONS if not question.opened_by}
calm = st.dictionaries(st.sampled_from(sorted(BY_ID)), st.sampled_from(Answered), max_size=3).map(
    lambda some: {**quiet, **some}
)
answers = calm | st.dictionaries(st.sampled_from(sorted(BY_ID)), st.sampled_from(Answered))
quiet_cases = cases.map(lambda one: replace(one, dangers=(), holds=(), allegations=()))
sure_posts = st.tuples(who, who).map(
    lambda authors: tuple(
        Post(
            id="p",
            site="Facebook",
            author=author,
            attribution=Attribution.CONFIRMED,
            basis="said so",
        )
        for author in authors
    )
)
written_to = st.builds(
    lambda one, posts: replace(one, posts=posts, captures=(SIGNED,)), quiet_cases, sure_posts
)
cases = cases | quiet_cases
SCHOOL = School(name="T")
schools = st.builds(School, name=st.just("T"), nation=st.sampled_from(Nation))
quick = settings(max_examples=60)


def made(case: Case, given_answers: dict[str, Answered], school: School = SCHOOL) -> Plan:
    return plan(
        case=case,
        answers=given_answers,
        today=TODAY,
        calendar=CALENDAR,
        school=school,
        profile=Profile.MAINTAINED,
    )


def to_do(one: Plan) -> set[str]:
    return {step.id for step in one.steps if step.state is StepState.TO_DO}


@pytest.mark.rule(1)
@quick
@given(cases, answers, schools)
def test_danger_always_comes_first(case: Case, said: dict[str, Answered], school: School) -> None:
    one = made(case, said, school)
    assert one.steps[0].id == "danger-first"
    if one.steps[0].state is not StepState.DONE:
        assert one.next_step() is one.steps[0]
        assert {step.phase for step in one.steps if step.state is StepState.TO_DO} <= {
            Phase.DANGER,
            Phase.CAPTURE,
        }
        assert one.texts() == ()


@pytest.mark.rule(1)
@quick
@given(cases, answers)
def test_a_danger_nobody_ruled_out_is_never_done(case: Case, said: dict[str, Answered]) -> None:
    one = made(replace(case, dangers=()), said)
    ruled_out = all(said.get(question.id) is Answered.NO for question in DANGER)
    assert (one.steps[0].state is StepState.DONE) is ruled_out


@pytest.mark.demand("K15")
@pytest.mark.rule(8)
@quick
@given(written_to, calm)
def test_no_letter_to_parents_while_a_meeting_is_possible(case: Case, said: dict[str, Answered]) -> None:
    for step in made(case, said).steps:
        if step.template in PARENT_LETTERS:
            assert step.to
            for reader in step.to:
                offers = [one for one in case.meeting_offers if one.party == reader and one.on <= TODAY]
                last = max(one.on for one in offers)
                ends = {one.outcome for one in offers if one.on == last}
                assert not ends & {OfferOutcome.ACCEPTED, OfferOutcome.HELD}
                assert all(
                    one.reason or one.outcome is not OfferOutcome.WAITING for one in offers if one.on == last
                )


@pytest.mark.demand("K12")
@pytest.mark.rule(6)
@quick
@given(quiet_cases, calm.map(lambda some: {**some, "widely-talked-of": Answered.YES}))
def test_no_letter_to_all_before_those_involved_were_spoken_with(
    case: Case, said: dict[str, Answered]
) -> None:
    one = made(case, said)
    if "incident-letter" in one.texts():
        spoken = {c.party for c in case.conversations if c.outcome is Outcome.SPOKEN and c.on <= TODAY}
        met = {o.party for o in case.meeting_offers if o.outcome is OfferOutcome.HELD and o.on <= TODAY}
        assert {party.id for party in case.parties if party.id in {"a", "b"}} <= spoken | met
        assert said.get("children-named") is Answered.NO


@pytest.mark.demand("K2")
@pytest.mark.rule(2)
@quick
@given(cases, answers, live_holds)
def test_a_hold_never_unblocks_a_step(case: Case, said: dict[str, Answered], hold: Hold) -> None:
    before, after = made(case, said), made(replace(case, holds=(*case.holds, hold)), said)
    assert to_do(after) <= to_do(before)


@pytest.mark.demand("K2")
@pytest.mark.rule(2)
@quick
@given(cases, answers, live_holds)
def test_a_hold_leaves_only_neutral_and_inner_texts(
    case: Case, said: dict[str, Answered], hold: Hold
) -> None:
    texts = made(replace(case, holds=(*case.holds, hold)), said).texts()
    inside = {"targeted-staff-note", "affected-family", "lado-referral-summary", "police-referral-summary"}
    assert set(texts) <= {"neutral-acknowledgement", *inside}


@pytest.mark.rule(3)
@quick
@given(quiet_cases, calm)
def test_before_the_lado_nobody_is_spoken_with(case: Case, said: dict[str, Answered]) -> None:
    unheard = replace(case, allegations=(Allegation(worker="S"),))
    for step in made(unheard, said).steps:
        if step.phase in {Phase.MEET, Phase.LETTER, Phase.COMMUNITY, Phase.CONCERN} and step.template:
            raise AssertionError(step.id)


@quick
@given(cases, answers, schools)
def test_steps_keep_their_order_and_have_their_words(
    case: Case, said: dict[str, Answered], school: School
) -> None:
    one = made(case, said, school)
    order = [rule.id for rule in STEPS]
    assert [step.id for step in one.steps] == sorted((s.id for s in one.steps), key=order.index)
    for step in one.steps:
        assert step.why and step.due.words and step.who in Role
        assert (step.state is StepState.BLOCKED) is bool(step.blocked_by)


@quick
@given(cases, answers)
def test_nothing_closes_while_something_is_open(case: Case, said: dict[str, Answered]) -> None:
    one = made(replace(case, closed_on=None), said)
    closing = one.steps[-1]
    assert closing.id == "close-and-learn"
    if closing.state is StepState.TO_DO:
        assert all(step.is_over() for step in one.steps[:-1] if step.required)


@quick
@given(cases, answers, st.sampled_from(sorted(BY_ID)), st.sampled_from([Answered.YES, Answered.UNKNOWN]))
def test_a_raised_question_takes_no_duty_away(
    case: Case, said: dict[str, Answered], question: str, answer: Answered
) -> None:
    if BY_ID[question].label in {None, Label.MEMBER_OF_PUBLIC} or question in {one.id for one in DANGER}:
        return
    calm = {**said, question: Answered.NO}
    before, after = made(case, calm), made(case, {**said, question: answer})
    duties = {step.id for step in before.steps if step.required} - {"let-it-be"}
    assert duties <= {step.id for step in after.steps}


@quick
@given(cases, answers)
def test_the_same_facts_give_the_same_plan(case: Case, said: dict[str, Answered]) -> None:
    assert made(case, said) == made(case, dict(reversed(said.items())))


@pytest.mark.rule(19)
@quick
@given(cases, answers)
def test_a_head_with_a_stake_is_given_nothing_to_do(case: Case, said: dict[str, Answered]) -> None:
    one = made(replace(case, head_conflicted=True), said)
    assert Role.HEAD not in {step.who for step in one.steps}
