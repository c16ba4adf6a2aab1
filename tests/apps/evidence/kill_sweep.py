"""A program for `test_evidence_killed`: takes pictures in with a database and a vault on the disk, and is
killed at each step that it takes; whoever comes after looks at what is left, and says it in one line.
"""

import sys
from typing import Any

from dying import NOW, Dying, begin, killed, tell


def work(school: int, case: int, person: Any, token: str) -> None:
    """A picture on a tray, and into the case."""
    from sample_pictures import screenshot

    from evenhand.apps.evidence import actions
    from evenhand.core.evidence import Vantage

    place = {"school_id": school, "case_id": case, "token": token}
    data = screenshot(token, size=(60, 90))
    actions.put(by=person, now=NOW, **place, name="post.png", data=data)
    told = actions.Told(sexual_image_of_child=False, vantage=Vantage.OWN_VIEW)
    actions.settle(by=person, now=NOW, **place, told=told)


def left(case: int, person: Any, token: str) -> dict[str, Any]:
    """What somebody finds afterwards who opens the page again and goes on."""
    from evenhand.apps.audit import queries as audit
    from evenhand.apps.evidence import queries, store

    captures = queries.captures_of(case)
    held = set(store.vault().digests(case=store.name_of(case)))
    faults = [store.vault().verify(case=store.name_of(case), digest=one.digest) for one in captures]
    return {
        "captures": len(captures),
        "whole": not any(faults),
        "named": all(one.digest in held for one in captures),
        "ends": sorted({one.id for one in queries.loose_ends(case)}),
        "log": audit.check() is None,
        "tray": len(queries.on_tray(token=token, person=person)),
    }


def main(every: int) -> None:
    """Kill at every so manieth step, and print what is left each time; then go on as a person would."""
    import django

    django.setup()
    school, case, person = begin()
    at, done = 1, 0
    while killed(Dying(at), work, school, case, person, f"token-{at}"):
        before = left(case, person, f"token-{at}")
        work(school, case, person, f"token-{at}")
        done += 1
        after = left(case, person, f"token-{at}")
        tell(at=at, before=before, after=after, expected=done)
        at += every
    tell(steps=at)


if __name__ == "__main__":
    main(int(sys.argv[1]))
