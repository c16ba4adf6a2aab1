"""A letter of a case that two people have agreed to, ready for release, in the office of the soak."""

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


def approved(*, recipients: int) -> int:
    """The number of a draft of a case, approved by the head, to so many people."""
    from evenhand.apps.accounts.models import Person
    from evenhand.apps.cases import actions as cases
    from evenhand.apps.contacts.frozen import frozen
    from evenhand.apps.letters import actions as letters
    from evenhand.apps.letters.laying import guidance_name, lay, notes_of
    from evenhand.apps.letters.models import Addressees
    from evenhand.apps.packs import queries as packs
    from evenhand.apps.schools import actions as schools
    from evenhand.apps.schools.models import School
    from evenhand.core.approvals import Verdict
    from evenhand.core.people import Role
    from evenhand.server.clock import now

    by, school, at = Person.objects.get(), School.objects.get(), now()
    schools.change(by=by, now=at, school=school, changes=CONTACT)
    school.refresh_from_db()
    staff = {
        role: schools.give_role(
            by=by, now=at, school=school, name=name, email=f"{role}@x.example", role=role
        ).person
        for role, name in ((Role.HEAD, "Hazel Wynn"), (Role.DSL, "Ruth Bello"), (Role.DPO, "Ines Roy"))
    }
    head = staff[Role.HEAD]
    post = cases.NewPost(site="Facebook", words="Nobody at that school cares.", seen_on=date(2026, 11, 2))
    case = cases.open_case(by=by, now=at, school=school, title="Trip called off", post=post)
    cases.grant(by=by, now=at, case=case, person=head)
    pack, template = packs.template_of(school=school, pack_id="core", template_id="awareness-letter")  # type: ignore[misc]
    row = letters.begin(by=by, now=at, school=school, case=case, pack=pack, template=template)
    typed: dict[str, Any] = {
        "answers": {"photographs": "yes"},
        "guidance_read": guidance_name(pack),
        "notes_read": [number for number, _ in enumerate(notes_of(template), start=1)],
        "signatory": "head",
    }
    row = letters.save(by=by, now=at, draft=row, seen=1, typed=typed)
    letters.ask(by=by, now=at, draft=row)
    digest = lay(row, now=at).digest
    letters.decide(by=head, now=at, draft=row, verdict=Verdict.APPROVE, digest_seen=digest)
    people = [frozen(one) for one in office_people(recipients)]
    told = {"recipients": people, "left_out": [], "frozen_by": by, "frozen_at": at}
    Addressees.objects.create(draft=row, digest=digest, **told)
    return int(row.pk)


def office_people(count: int) -> list[Any]:
    from evenhand.core.contacts.recipients import Channel, Recipient

    told: dict[str, Any] = {"channel": Channel.EMAIL, "salutation": "P"}
    return [
        Recipient(key=f"c{n}", household=f"c{n}", name=f"Parent {n}", email=f"c{n}@x.example", **told)
        for n in range(count)
    ]
