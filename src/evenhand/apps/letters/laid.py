"""A letter on the desk: what is known of it at this moment, and what stands against each step on its way."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from evenhand.core.approvals import Policy, State
from evenhand.core.approvals import Standing as Agreed
from evenhand.core.findings import Finding, Level, Place
from evenhand.core.gates import Matter, Override, Stage
from evenhand.core.gates.judging import Verdict, judge
from evenhand.core.gates.rules import identifies_nobody

if TYPE_CHECKING:
    from datetime import date

    from evenhand.apps.approvals.queries import Asked
    from evenhand.apps.evidence.queries import SignedSheet
    from evenhand.apps.letters.models import Draft as Row
    from evenhand.apps.letters.written import Written
    from evenhand.core.contacts.audience import Addressed
    from evenhand.core.document import Record
    from evenhand.core.letters import Draft
    from evenhand.core.letters.drafting import Request
    from evenhand.core.packs import Template

BY_OTHERS = frozenset({"second-reader", "second-reader-same", "legal-words-unsigned", "points-elsewhere"})
"""What only those who are asked can put right, so that it does not stop the asking."""
FOR_READERS = frozenset(identifies_nobody.GATE.ids()) - {"names-party"}
"""What a second reader may let stand with a reason."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Laid:
    """A letter on the desk. Only where `findings` is empty is the draft one that may go on. `fields_asked`
    are the folded names of the fields that apply to the choices made.

    `addressed` says who of the contacts gets it, None where nobody is chosen. `enclosed` are the signed
    sheets that go with it, `digest` is the one number of the text, of who gets it, of what goes with it, and
    of whether it is practice. `written` are the overrides written for exactly that, `overrides`
    those of them that count. `asked` is the request for its approval, `agreed` how that stands for the text
    as it is now."""

    row: Row
    request: Request
    record: Record
    draft: Draft
    findings: tuple[Finding, ...]
    fields_asked: frozenset[str]
    addressed: Addressed | None
    enclosed: tuple[SignedSheet, ...]
    practice: bool
    digest: str
    written: tuple[Written, ...]
    overrides: tuple[Override, ...]
    policy: Policy
    shut_out: frozenset[str]
    asked: Asked | None
    agreed: Agreed | None
    today: date

    @property
    def template(self) -> Template:
        """The template it is made from."""
        return self.draft.template

    @property
    def state(self) -> State | None:
        """How its approval stands; None if nobody has asked."""
        return self.agreed.state if self.agreed else None

    def verdict(self, stage: Stage) -> Verdict:
        """What the gates say of it today."""
        return judge(self.matter(stage))

    def matter(self, stage: Stage) -> Matter:
        """What the gates look at."""
        return Matter(stage=stage, now=self.today, draft=self.draft, overrides=self.overrides)

    def why_not_ask(self) -> tuple[Finding, ...]:
        """What stops asking for approval: all that only those who write it can put right."""
        others = BY_OTHERS | (FOR_READERS if self.policy.readers else frozenset())
        return (*self.findings, *self._stops(Stage.APPROVE, others))

    def why_not_approve(self) -> tuple[Finding, ...]:
        """What stops an approval. Who approves may be the second signatory that is still missing."""
        return (*self.findings, *self._stops(Stage.APPROVE, frozenset({"legal-words-unsigned"})))

    def to_be_judged(self) -> tuple[Finding, ...]:
        """What stops it until a second reader says why it may stand."""
        stops = (said.finding for said in self.verdict(Stage.APPROVE).stops())
        return tuple(finding for finding in stops if finding.id in FOR_READERS | {"points-elsewhere"})

    def why_not_release(self) -> tuple[Finding, ...]:
        """Everything that stops the release as the facts are today."""
        return (*self.findings, *self._dated_ahead(), *self._not_agreed(), *self._stops(Stage.RELEASE))

    def _stops(self, stage: Stage, spared: frozenset[str] = frozenset()) -> tuple[Finding, ...]:
        stops = (said.finding for said in self.verdict(stage).stops())
        return tuple(finding for finding in stops if finding.id not in spared)

    def _dated_ahead(self) -> tuple[Finding, ...]:
        if self.request.now <= self.today:
            return ()
        words = "The letter bears a date that is still to come."
        return (
            stop("letter-dated-ahead", words, "Release it on that day, or change the date and ask again."),
        )

    def _not_agreed(self) -> tuple[Finding, ...]:
        mends = {
            None: ("Nobody has been asked to approve this letter.", "Ask for approval first."),
            State.WAITING: ("Not everybody who is needed has agreed yet.", "See who is still to decide."),
            State.RETURNED: ("The letter was returned.", "Put right what the comment says, and ask again."),
            State.VOID: (
                "The text, its readers or its enclosures have changed since approval was asked for.",
                "Ask for approval of the letter as it is now.",
            ),
        }
        if self.state is State.APPROVED:
            return ()
        words, mend = mends[self.state]
        return (stop("letter-not-agreed", words, mend),)


def stop(finding_id: str, words: str, mend: str) -> Finding:
    """A finding about the letter as a whole, which it may not leave with."""
    return Finding(id=finding_id, level=Level.STOP, words=words, mend=mend, place=Place())
