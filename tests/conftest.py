"""What all tests share: no deadline on single examples, for machines are shared and slow at times; and a
garbage collector that does not go through all modules again and again."""

import gc

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
