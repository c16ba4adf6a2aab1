"""What a server does before its first page, so that no page has to wait for it."""

import gc
from importlib import import_module

from django.conf import settings

from evenhand.apps.packs.shipped import shipped

ROUNDS = (20_000, 20, 50)
"""So many more things than at the last round, and so many small rounds to a large one. A page about many
families makes tens of thousands, and nearly all of them go by themselves when it is done."""


def warm() -> None:
    """Load the addresses with their pages and the packs that came with the program, and take all that is
    loaded out of the rounds of the garbage collector, which would go through it in the middle of a page for
    a tenth of a second."""
    import_module(settings.ROOT_URLCONF)
    shipped()
    gc.collect()
    gc.freeze()
    gc.set_threshold(*ROUNDS)
