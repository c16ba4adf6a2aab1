"""What all tests share: no deadline on single examples, for machines are shared and slow at times; a garbage
collector that does not go through all modules again and again; and one worker more than there are cores, for
a third of the time is spent on waiting for servers, browsers, disks and the clock."""

import gc
import os

from hypothesis import settings

settings.register_profile("evenhand", deadline=None, print_blob=True)
settings.load_profile("evenhand")

ROUNDS = (20_000, 20, 50)
"""As `evenhand serve` has it."""


def pytest_collection_finish() -> None:
    """What is loaded by now stays to the end: nothing of it need be looked at for what can go."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(*ROUNDS)


def pytest_xdist_auto_num_workers() -> int:
    """How many run tests at once where nobody says: PYTEST_XDIST_AUTO_NUM_WORKERS, or one more than cores."""
    asked = os.environ.get("PYTEST_XDIST_AUTO_NUM_WORKERS", "")
    return int(asked) if asked.isdecimal() else len(os.sched_getaffinity(0)) + 1
