"""Who acts in the story, and when."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

from django.utils import timezone

from evenhand.apps.cases import actions as cases
from evenhand.apps.cases import queries as queries_of_cases
from evenhand.apps.evidence import actions as evidence
from evenhand.apps.schools import queries
from evenhand.core.cases import Answered
from evenhand.core.cases.triage.questions import QUESTIONS
from evenhand.core.evidence import Vantage
from evenhand.core.people import Role

if TYPE_CHECKING:
    from evenhand.apps.accounts.models import Person
    from evenhand.apps.cases.models import Case, Post
    from evenhand.apps.schools.models import School


@dataclass(frozen=True, slots=True, kw_only=True)
class Cast:
    """The people of the school by their parts, who looks on, and the moment from which days are counted
    back."""

    school: School
    now: datetime
    guest: Person
    people: Mapping[Role, Person]

    @classmethod
    def of(cls, *, school: School, now: datetime, guest: Person) -> Cast:
        """Whoever was made up with the school; the guest is who loads the story."""
        rows = queries.made_up(school=school)
        return cls(
            school=school, now=now, guest=guest, people={Role(row.role): row.person for row in reversed(rows)}
        )

    def of_role(self, role: Role) -> Person:
        """Who has a part."""
        return self.people[role]

    def at(self, *, days: int, hours: int = 0) -> datetime:
        """So long ago."""
        return self.now - timedelta(days=days, hours=hours)

    def on(self, *, days: int, hours: int = 0) -> date:
        """The day so long ago."""
        return timezone.localdate(self.at(days=days, hours=hours))

    def post_of(self, case: Case) -> Post:
        """The one post of a case that has just been opened."""
        row = queries_of_cases.post_of(case=case)
        assert row, "a case is opened with its first post"
        return row

    def answer(self, case: Case, *, days: int, yes: tuple[str, ...]) -> None:
        """Answer the whole of triage: these with yes, the rest with no."""
        answers = {
            one.id: Answered.YES if one.id in yes else Answered.NO for one in QUESTIONS if not one.opened_by
        }
        cases.answer_triage(by=self.of_role(Role.DSL), now=self.at(days=days), case=case, answers=answers)

    def capture(self, case: Case, post: Post, data: bytes, *, by: Role, days: int, hours: int = 0) -> int:
        """Take in a screenshot that was seen without any trick; returns the number of its row."""
        told = evidence.Told(
            sexual_image_of_child=False,
            vantage=Vantage.OWN_VIEW,
            post=post.pk,
            captured_on=self.on(days=days, hours=hours),
            captured_by=self.of_role(by).name,
        )
        item = evidence.take_in(
            by=self.of_role(by),
            now=self.at(days=days, hours=hours),
            school_id=self.school.pk,
            case_id=case.pk,
            name="screenshot.png",
            data=data,
            told=told,
        )
        return item.pk

    def let_in(self, case: Case, *roles: Role, days: int) -> None:
        """Let the holders of these parts see a case, and the guest."""
        for person in (*map(self.of_role, roles), self.guest):
            cases.grant(by=self.of_role(Role.DSL), now=self.at(days=days), case=case, person=person)
