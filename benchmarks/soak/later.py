"""Days in minutes: a database that comes back from a backup, and three thousand letters at a provider's pace.

    python -m benchmarks.soak.later [--database postgresql] [--restores 20] [--paced 3000] [--seed 1]

The clock is the real one, pushed on where nothing is left to do; the mail server has the same one, and what
is counted is what it has taken.
"""

import argparse
import sys
import tempfile
from pathlib import Path

from benchmarks.soak import office, paced, restores
from benchmarks.soak.clock import Clock
from benchmarks.soak.peer import MailServer


def main() -> int:
    ask = argparse.ArgumentParser(description=__doc__)
    ask.add_argument("--database", choices=["sqlite", "postgresql"], default="sqlite")
    ask.add_argument("--restores", type=int, default=0)
    ask.add_argument("--paced", type=int, default=0)
    ask.add_argument("--seed", type=int, default=1)
    given = ask.parse_args()
    postgres = office.postgres() if given.database == "postgresql" else None
    wrong: list[str] = []
    with tempfile.TemporaryDirectory(prefix="evenhand-soak-") as made:
        folder, url = Path(made), postgres.get_uri() if postgres else ""
        clock = Clock(folder / "clock")
        peer = MailServer(folder, port=office.free_port(), clock=folder / "clock")
        try:
            office.start(folder, database_url=url)
            office.on_its_way(count=max(given.paced, restores.HALF), port=peer.port)
            if given.restores:
                told = {"trials": given.restores, "seed": given.seed}
                wrong += restores.run(folder, peer, clock, postgres=postgres, **told)
            if given.paced:
                wrong += paced.run(peer, clock, count=given.paced, workers=2 if postgres else 1)
        finally:
            peer.end()
    print("".join(f"  {one}\n" for one in wrong[:10]), end="")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
