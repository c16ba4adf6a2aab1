"""Whether a recipient costs the same among a thousand as among a hundred thousand: to write down, to take up,
and in memory. Runs in a child of `benchmarks.sending`, on its PostgreSQL."""

import json
import resource
import time
from pathlib import Path
from typing import Any

from benchmarks.children import TICK

AT_ONCE = 5
CLAIMS = 150
REPEATS = 5


def cost_of(size: int) -> dict[str, Any]:
    """For a letter to so many: milliseconds of CPU to write one recipient down, KiB of memory for it, and
    what it costs to take up a few of them: CPU here and in the database, pages and rows touched."""
    from evenhand.apps.deliveries.actions.releasing import Plan, send
    from evenhand.apps.deliveries.models import Way
    from evenhand.apps.letters.models import Addressees, Letter
    from evenhand.server.clock import now

    _emptied()
    letter, row = Letter.objects.get(), Addressees.objects.get()
    person = {**row.recipients[0]}
    row.recipients = [{**person, "key": str(n), "email": f"p{n}@x.example"} for n in range(size)]
    row.save()
    del row
    way, by = Way.objects.get(), Letter.objects.get().released_by
    before, began = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss, time.process_time()
    send(by=by, now=now(), letter=letter, plan=Plan(ways={"email": way.pk}))
    written = (time.process_time() - began) / size * 1000
    memory = (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) / size
    rounds = [_claims(way.pk) for _ in range(REPEATS)]
    return {
        "written_ms": written,
        "memory_kib": memory,
        "claimed_ms": min(here for here, _ in rounds),
        "database_ms": min(there for _, there in rounds),
        **_plan(way),
    }


def _claims(way_id: int) -> tuple[float, float]:
    """Milliseconds of CPU a taking, here and in the database, of copies that all wait."""
    from django.db import connection

    from evenhand.apps.deliveries.actions import working
    from evenhand.apps.deliveries.models import Dispatch
    from evenhand.server.clock import now

    Dispatch.objects.exclude(state="waiting").update(state="waiting", claim=0, until=None)
    with connection.cursor() as cursor:
        cursor.execute("VACUUM ANALYZE deliveries_dispatch")
        cursor.execute("SELECT pg_backend_pid()")
        backend = Path(f"/proc/{cursor.fetchone()[0]}/stat")
    working.claim(now=now(), way_id=way_id, most=AT_ONCE)
    there, here = _ticks(backend), time.process_time()
    for _ in range(CLAIMS):
        assert len(working.claim(now=now(), way_id=way_id, most=AT_ONCE)) == AT_ONCE
    took = (time.process_time() - here) / CLAIMS * 1000
    return took, (_ticks(backend) - there) / TICK / CLAIMS * 1000


def _plan(way: Any) -> dict[str, Any]:
    """How the database finds what is due, in its own words."""
    from django.db import transaction

    from evenhand.apps.deliveries.actions.working import due
    from evenhand.server.clock import now

    with transaction.atomic():
        rows = due(way=way, now=now())[:AT_ONCE]
        (told,) = json.loads(rows.explain(format="json", analyze=True, buffers=True))
        transaction.set_rollback(True)
    node, nodes = told["Plan"], []
    while node:
        nodes.append(node)
        node = next(iter(node.get("Plans", ())), None)
    bottom = nodes[-1]
    return {
        "index": bottom.get("Index Name", bottom["Node Type"]),
        "rows": bottom["Actual Rows"],
        "pages": nodes[0]["Shared Hit Blocks"] + nodes[0]["Shared Read Blocks"],
    }


def _emptied() -> None:
    from django.db import connection

    from evenhand.apps.deliveries.models import Batch

    with connection.cursor() as cursor:
        cursor.execute("DELETE FROM deliveries_entry")
        cursor.execute("DELETE FROM deliveries_dispatch")
    Batch.objects.all().delete()


def _ticks(stat: Path) -> int:
    return sum(map(int, stat.read_text().rpartition(")")[2].split()[11:13]))
