"""Whatever people do in whatever order: nothing is approved without the people it needs."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from evenhand.core.approvals import Decision, Policy, Request, State, Verdict
from evenhand.core.approvals.deciding import why_not_decide
from evenhand.core.approvals.standing import standing
from evenhand.core.people import Role

STAFF = {
    "ann": Role.HEAD,
    "ben": Role.CHAIR,
    "cat": Role.DSL,
    "dan": Role.OFFICE,
    "eve": Role.HEAD,
}
PEOPLE = st.sampled_from(sorted(STAFF))
TEXTS = st.sampled_from(["one", "two"])
ASKED = st.just("")  # the text that approval was asked for
VERDICTS = st.sampled_from([Verdict.APPROVE, Verdict.APPROVE, Verdict.READ, Verdict.RETURN])
FORGED = st.none() | st.sampled_from([Role.CHAIR, Role.STAFF])
POLICIES = st.sampled_from(
    [
        Policy(),
        Policy(approvals=2),
        Policy(readers=1),
        Policy(approvals=2, readers=1, roles=frozenset({Role.HEAD, Role.CHAIR, Role.DSL})),
        Policy(approvals=2, each_of=frozenset({Role.HEAD, Role.CHAIR})),
    ]
)
START = datetime(2026, 11, 20, 12, tzinfo=UTC)


class Approval(RuleBasedStateMachine):
    """One text, five people; some decisions pass the door, others are forged into the records."""

    def __init__(self) -> None:
        super().__init__()
        self.minute = 0
        self.text = "one"
        self.hands: dict[str, set[str]] = {"one": {"ann"}, "two": set()}
        self.policy = Policy()
        self.request = Request(kind="letter", id="1", digest="one", asked_by="ann", at=START)
        self.said: list[Decision] = []
        self.shut_out: frozenset[str] = frozenset()

    def now(self) -> datetime:
        self.minute += 1
        return START + timedelta(minutes=self.minute)

    @rule(by=PEOPLE, text=TEXTS)
    def edit(self, by: str, text: str) -> None:
        self.text = text
        self.hands[text].add(by)

    @rule(by=PEOPLE, policy=POLICIES)
    def ask(self, by: str, policy: Policy) -> None:
        self.policy = policy
        self.request = Request(
            kind="letter",
            id="1",
            digest=self.text,
            asked_by=by,
            at=self.now(),
            authors=frozenset(self.hands[self.text]),
        )

    @rule(person=PEOPLE)
    def find_conflict(self, person: str) -> None:
        self.shut_out = frozenset({person})

    @rule(by=PEOPLE, verdict=VERDICTS, text=ASKED | TEXTS)
    def decide(self, by: str, verdict: Verdict, text: str) -> None:
        decision = self.decision(by, verdict, text)
        before = self.standing()
        refusal = why_not_decide(
            request=self.request,
            decisions=self.said,
            policy=self.policy,
            decision=decision,
            digest_now=self.text,
            shut_out=self.shut_out,
        )
        if refusal is None:
            self.said.append(decision)
            assert self.standing() != before, "what is allowed has an effect"
            assert before.state in (State.WAITING, State.APPROVED)

    @rule(
        by=PEOPLE,
        verdict=VERDICTS,
        text=ASKED | TEXTS,
        role=st.none() | st.sampled_from([Role.CHAIR, Role.STAFF]),
    )
    def forge(self, by: str, verdict: Verdict, text: str, role: Role | None) -> None:
        decision = self.decision(by, verdict, text)
        self.said.append(replace(decision, role=role or decision.role))

    def decision(self, by: str, verdict: Verdict, text: str) -> Decision:
        return Decision(
            verdict=verdict,
            by=by,
            role=STAFF[by],
            at=self.now(),
            digest=text or self.request.digest,
            comment="Because.",
        )

    def standing(self):
        return standing(
            request=self.request,
            decisions=self.said,
            policy=self.policy,
            digest_now=self.text,
            shut_out=self.shut_out,
        )

    @invariant()
    def approved_means_enough_others(self) -> None:
        if self.standing().state is not State.APPROVED:
            return
        assert self.text == self.request.digest
        since = [one for one in self.said if one.at >= self.request.at and one.digest == self.text]
        outsiders = set(STAFF) - {self.request.asked_by} - self.request.authors - self.shut_out
        yes = {one.by for one in since if one.verdict is Verdict.APPROVE} & outsiders
        read = {one.by for one in since if one.verdict is Verdict.READ} & outsiders
        assert len(yes) >= self.policy.approvals
        assert len(read) >= self.policy.readers
        assert len(yes | read) >= self.policy.approvals + self.policy.readers
        assert self.policy.each_of <= {one.role for one in since if one.by in yes}
        assert not {one.by for one in since if one.verdict is Verdict.RETURN} & outsiders or self.policy.roles

    @invariant()
    def what_is_missing_adds_up(self) -> None:
        now = self.standing()
        missing = now.missing_approvals + now.missing_readers
        assert (missing > 0) == (now.state is State.WAITING)


Approval.TestCase.settings = settings(max_examples=150, stateful_step_count=15, deadline=None)
TestApproval = Approval.TestCase
