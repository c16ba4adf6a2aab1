"""Letters of a case in the office of the soak: written, asked for, or approved and ready for release."""

from datetime import date
from typing import Any

CONTACT = {
    "address": "1 Mill Lane\nAshby",
    "phone": "01234 567890",
    "email": "office@ashby.example",
    "concerns": "speak with your child’s teacher",
    "complaints_link": "https://ashby.example/complaints",
    "policies_link": "https://ashby.example/policies",
    "not_for_profit": True,
}


ANSWERS: dict[str, dict[str, str]] = {
    "awareness-letter": {"photographs": "yes"},
    "incident-letter": {
        "whathappened": "no",
        "conduct": "worries",
        "aboutwhom": "life here",
        "spokenwith": "yes",
        "hurtfulposts": "share",
        "law": "no",
        "lawmentioned": "general",
    },
}


def approved(*, recipients: int) -> int:
    """The number of a draft of a case, approved by the head, to so many people."""
    from evenhand.apps.letters import actions as letters
    from evenhand.core.approvals import Verdict
    from evenhand.server.clock import now

    by, staff = set_up()
    case = a_case(by, [staff["head"]])
    row, digest = asked(by, case, "awareness-letter", recipients=recipients)
    letters.decide(by=staff["head"], now=now(), draft=row, verdict=Verdict.APPROVE, digest_seen=digest)
    return int(row.pk)


def set_up(*roles: str) -> tuple[Any, dict[str, Any]]:
    """Whoever runs the office, and people in these roles by their role; without any, those a school needs."""
    from evenhand.apps.accounts.models import Person
    from evenhand.apps.schools import actions as schools
    from evenhand.apps.schools.models import School
    from evenhand.core.people import Role
    from evenhand.server.clock import now

    by, school, at = Person.objects.order_by("pk")[0], School.objects.get(), now()
    schools.change(by=by, now=at, school=school, changes=CONTACT)
    school.refresh_from_db()
    names = {"head": "Hazel Wynn", "dsl": "Ruth Bello", "dpo": "Ines Roy", "chair": "Omar Lind"}
    told: dict[str, Any] = {"by": by, "now": at, "school": school}
    staff = {
        role: schools.give_role(
            **told, name=names.get(role, "Dana Frost"), email=f"{role}@x.example", role=Role(role)
        ).person
        for role in roles or ("head", "dsl", "dpo")
    }
    return by, staff


def a_case(by: Any, people: list[Any]) -> Any:
    """A case that these people may see beside whoever opens it."""
    from evenhand.apps.cases import actions as cases
    from evenhand.apps.schools.models import School
    from evenhand.server.clock import now

    at = now()
    post = cases.NewPost(site="Facebook", words="Nobody at that school cares.", seen_on=date(2026, 11, 2))
    case = cases.open_case(by=by, now=at, school=School.objects.get(), title="Trip called off", post=post)
    for one in people:
        cases.grant(by=by, now=at, case=case, person=one)
    return case


def written(by: Any, case: Any, template_id: str) -> Any:
    """A draft of a case with everything in it that its letter asks for."""
    from evenhand.apps.letters import actions as letters
    from evenhand.apps.letters.texts import guidance_name, notes_of
    from evenhand.apps.packs import queries as packs
    from evenhand.server.clock import now

    at = now()
    pack, template = packs.template_of(school=case.school, pack_id="core", template_id=template_id)  # type: ignore[misc]
    row = letters.begin(by=by, now=at, school=case.school, case=case, pack=pack, template=template)
    typed: dict[str, Any] = {
        "answers": ANSWERS[template_id],
        "guidance_read": guidance_name(pack),
        "notes_read": [number for number, _ in enumerate(notes_of(template), start=1)],
        "signatory": "head",
    }
    return letters.save(by=by, now=at, draft=row, seen=1, typed=typed)


def asked(by: Any, case: Any, template_id: str, *, recipients: int) -> tuple[Any, str]:
    """Such a draft of which approval is asked for, to so many people, and the digest of its text."""
    from evenhand.apps.letters import actions as letters
    from evenhand.apps.letters.laying import lay
    from evenhand.server.clock import now

    row, at = written(by, case, template_id), now()
    letters.ask(by=by, now=at, draft=row)
    digest = lay(row, now=at).digest
    to_people(by, row, digest, count=recipients)
    return row, digest


def to_people(by: Any, row: Any, digest: str, *, count: int) -> None:
    """As if these people had been chosen for a text."""
    from evenhand.apps.contacts.frozen import frozen
    from evenhand.apps.letters.models import Addressees
    from evenhand.server.clock import now

    people = [frozen(one) for one in office_people(count)]
    told = {"recipients": people, "left_out": [], "frozen_by": by, "frozen_at": now()}
    Addressees.objects.get_or_create(draft=row, digest=digest, defaults=told)


def office_people(count: int) -> list[Any]:
    from evenhand.core.contacts.recipients import Channel, Recipient

    told: dict[str, Any] = {"channel": Channel.EMAIL, "salutation": "P"}
    return [
        Recipient(key=f"c{n}", household=f"c{n}", name=f"Parent {n}", email=f"c{n}@x.example", **told)
        for n in range(count)
    ]
