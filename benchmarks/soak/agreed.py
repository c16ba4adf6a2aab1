"""Two people agree before a letter leaves: every order of steps over the pages, and fifty people at once.

python -m benchmarks.soak.agreed [--database postgresql] [--depth 4] [--mixes 5] [--begun] [--rounds 20] [--people 50]
"""

import argparse
import logging
import sys
import tempfile
from pathlib import Path

from benchmarks.children import in_child
from benchmarks.soak import of_case, office, orders, races
from benchmarks.soak.peer import MailServer


def main() -> int:
    ask = argparse.ArgumentParser(description=__doc__)
    ask.add_argument("--database", choices=["sqlite", "postgresql"], default="sqlite")
    ask.add_argument("--depth", type=int, default=0)
    ask.add_argument("--mixes", type=int, default=len(orders.ROLES))
    ask.add_argument("--begun", action="store_true")
    ask.add_argument("--rounds", type=int, default=0)
    ask.add_argument("--people", type=int, default=50)
    ask.add_argument("--seed", type=int, default=1)
    given = ask.parse_args()
    logging.disable(logging.WARNING)  # every refusal of a page is one
    postgres = office.postgres() if given.database == "postgresql" else None
    wrong: list[str] = []
    with tempfile.TemporaryDirectory(prefix="evenhand-soak-") as made:
        folder = Path(made)
        (folder / "kept").mkdir()
        peer = MailServer(folder, port=office.free_port(), slowest=0.0, keep=folder / "kept")
        try:
            office.start(folder, database_url=postgres.get_uri() if postgres else "")
            office.on_its_way(count=1, port=peer.port)
            in_child(lambda: of_case.set_up(*orders.ROLES) and None)
            if given.depth:
                told = {"depth": given.depth, "mixes": given.mixes, "begun": given.begun}
                wrong += orders.run(**told)
            if given.rounds:
                told = {"rounds": given.rounds, "people": given.people, "seed": given.seed}
                wrong += races.run(folder / "kept", peer, **told)
        finally:
            peer.end()
    print("".join(f"  {one}\n" for one in wrong[:10]), end="")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
