"""Steps on the way of a letter to people that several tests take."""

from collections.abc import Callable, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any

from smtp_peer import Peer

from evenhand.adapters.channels.smtp import Security, Server, SmtpChannel
from evenhand.apps.accounts.models import Person
from evenhand.apps.cases.models import Case
from evenhand.apps.contacts.frozen import frozen
from evenhand.apps.deliveries.actions import Plan, release
from evenhand.apps.deliveries.actions.hosts import recognise
from evenhand.apps.deliveries.models import Batch, Dispatch, Way
from evenhand.apps.deliveries.working import drain
from evenhand.apps.letters import actions as letters
from evenhand.apps.letters.laying import lay
from evenhand.apps.letters.models import Addressees, Draft
from evenhand.apps.letters.texts import guidance_name, notes_of
from evenhand.apps.packs import queries as packs
from evenhand.apps.schools import actions as schools
from evenhand.apps.schools.models import School
from evenhand.core.approvals import Verdict
from evenhand.core.contacts.recipients import Channel, Recipient, RecipientChild
from evenhand.core.deliveries import State

CONTACT = {
    "address": "1 Mill Lane\nAshby",
    "phone": "01234 567890",
    "email": "office@ashby.example",
    "concerns": "speak with your child’s teacher",
    "complaints_link": "https://ashby.example/complaints",
    "policies_link": "https://ashby.example/policies",
    "not_for_profit": True,
}


class Ticking:
    """A clock that moves on a little whenever it is looked at, and further when told."""

    def __init__(self, now: datetime, *, step: timedelta = timedelta(milliseconds=5)) -> None:
        self.now, self.step = now, step

    def __call__(self) -> datetime:
        self.now += self.step
        return self.now

    def on(self, **more: float) -> None:
        self.now += timedelta(**more)


class Everywhere:
    """A worker that the database knows, and that remembers how many it has handed over."""

    def __init__(self) -> None:
        self.host = recognise(now=datetime.now(UTC), kept=None, others_run=True).host
        self.counts: list[int] = []

    def keep(self, count: int) -> None:
        self.counts.append(count)


def live(*, school: School, runner: Person, now: datetime) -> School:
    """A school that is out of practice and has told what letters ask for."""
    schools.change(by=runner, now=now, school=school, changes=CONTACT)
    School.objects.filter(pk=school.pk).update(practice=False)
    school.refresh_from_db()
    return school


def approved(*, school: School, by: Person, head: Person, now: datetime, case: Case | None = None) -> Draft:
    """An awareness letter that the head has approved."""
    pack, template = packs.template_of(school=school, pack_id="core", template_id="awareness-letter")  # type: ignore[misc]
    row = letters.begin(by=by, now=now, school=school, case=case, pack=pack, template=template)
    typed: dict[str, Any] = {
        "answers": {"photographs": "yes"},
        "guidance_read": guidance_name(pack),
        "notes_read": [number for number, _ in enumerate(notes_of(template), start=1)],
        "signatory": "head",
    }
    row = letters.save(by=by, now=now, draft=row, seen=1, typed=typed)
    letters.ask(by=by, now=now, draft=row)
    digest = lay(row, now=now).digest
    letters.decide(by=head, now=now, draft=row, verdict=Verdict.APPROVE, digest_seen=digest)
    return row


def way(*, school: School, by: Person, now: datetime, **more: Any) -> Way:
    """A mail server that is turned on. Which one it is says `reach`."""
    told = {"host": "mail.example", "port": 587, "security": "starttls"}
    whole: dict[str, Any] = {
        "kind": "smtp",
        "on": True,
        "sender_name": school.name,
        "sender_email": "office@ashby.example",
        "told": told,
        "ready": now - timedelta(days=1),
        "changed_by": by,
        "changed_at": now,
    }
    return Way.objects.create(school=school, **(whole | more))


def families(count: int, *, channel: Channel = Channel.EMAIL) -> tuple[Recipient, ...]:
    """So many homes with a child each."""
    return tuple(
        Recipient(
            key=f"home-{number}",
            household=f"home-{number}",
            name=f"Parent {number} O’Neill",
            salutation=f"Parent {number}",
            channel=channel,
            address=(f"{number} Mill Lane", "Ashby", "AB1 2CD"),
            email=f"parent{number}@homes.example",
            children=(RecipientChild(name=f"Child {number}", class_name="3B"),),
            class_name="3B",
        )
        for number in range(1, count + 1)
    )


def released(
    *, by: Person, now: datetime, draft: Draft, way: Way | None, people: Sequence[Recipient]
) -> Batch:
    """Release an approved letter to these people, who were approved with it, by this way."""
    approve_people(by=by, now=now, draft=draft, people=people)
    return release(by=by, now=now, draft=draft, plan=plan(way))


def approve_people(*, by: Person, now: datetime, draft: Draft, people: Sequence[Recipient]) -> None:
    """As if these people had been approved with the letter."""
    digest = lay(draft, now=now).digest
    told = {"recipients": [frozen(one) for one in people], "left_out": [], "frozen_by": by, "frozen_at": now}
    Addressees.objects.get_or_create(draft=draft, digest=digest, defaults=told)


def plan(one: Way | None) -> Plan:
    """Everything by this way."""
    return Plan(ways={Channel.EMAIL: one.pk} if one else {})


def reaching(peer: Peer) -> Callable[[Way], SmtpChannel]:
    """Every way leads to this mail server."""
    server = Server(host=peer.host, port=peer.port, security=Security.NONE, timeout=1.0, timeout_at_end=1.0)
    return lambda way: SmtpChannel(server)


def drained(peer: Peer, clock: Ticking, *, limit: int = 10_000, witness: Any = None) -> int:
    """One go of a worker."""
    return drain(clock=clock, limit=limit, witness=witness or Everywhere(), reach=reaching(peer))


def states(batch: Batch) -> dict[str, int]:
    """How many dispatches are where, without those where none is."""
    found = list(Dispatch.objects.filter(batch=batch).values_list("state", flat=True))
    return {str(one): found.count(one) for one in State if one in found}
