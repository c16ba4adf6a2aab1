"""The office that was put back, told step by step what happens to it.

    python -m benchmarks.soak.restored_office FOLDER CLOCK < stages

At each line it reads it does what that stage asks, looks every quarter of an hour for a day and a night, and
says how often it looked.
"""

import json
import os
import sys
from pathlib import Path

from benchmarks.soak import office
from benchmarks.soak.clock import Clock

LOOKS, APART = 24 * 4, 15 * 60.0


def main(folder: Path, clock: Clock) -> None:
    office.start(folder, database_url=os.environ.get("EVENHAND_DATABASE_URL", ""))
    from evenhand.apps.deliveries import actions
    from evenhand.apps.deliveries.actions.working import recover
    from evenhand.apps.schools.models import School
    from evenhand.apps.schools.queries import members
    from evenhand.core.people import Role
    from evenhand.server import clock as own_clock
    from evenhand.server.sending import Worker

    own_clock.now = clock.now
    worker = Worker.begin(watch=0.0)
    assert worker is not None
    recover(now=clock.now(), all_of_them=True)
    school = School.objects.get()
    roles = {"one person": Role.HEAD, "two people": Role.DPO}
    for stage in map(str.strip, sys.stdin):
        if role := roles.get(stage):
            who = next(one.person for one in members(school=school) if one.role == role)
            actions.lift(by=who, now=clock.now(), school=school)
        for _ in range(LOOKS):
            worker.work(now=clock.now)
            clock.on(APART)
        print(json.dumps({"looks": LOOKS}), flush=True)


if __name__ == "__main__":
    main(Path(sys.argv[1]), Clock(Path(sys.argv[2])))
