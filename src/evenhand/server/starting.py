"""Starting: keys, settings, tables, and a look at whether all of them fit together."""

import os
from collections.abc import Callable, Mapping

import django
from django.core.checks import ERROR, run_checks
from django.core.management import call_command

from evenhand.core.findings import Finding, Level, Refused
from evenhand.server import clock
from evenhand.server.environment import PREFIX, Environment, load
from evenhand.server.keys import KEYS, make_keys
from evenhand.server.tidying import tidy

Tell = Callable[[str], object]


def start(given: Mapping[str, str], *, tell: Tell) -> Environment:
    """Make what is missing and bring the tables up to date; afterwards Django is ready.

    Raises `Refused` for settings that are wrong, and where there is a database whose key is gone.
    """
    environment = load(given)
    _refuse_lost_key(environment)
    environment.data.mkdir(parents=True, exist_ok=True, mode=0o700)
    made = make_keys(environment.keys)
    if made:
        tell(f"Made the keys in {environment.keys}:")
        for path in made:
            tell(f"  {path.name}  {KEYS[path.name]}")
        tell("Without them nothing can be read. Keep a copy apart from the copy of the data.")
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "evenhand.server.settings")
    django.setup()
    call_command("migrate", verbosity=0, interactive=False)
    call_command("createcachetable", verbosity=0)
    _refuse_faults()
    tidy(now=clock.now())
    return environment


def _refuse_faults() -> None:
    """What Django itself finds wrong with the settings, as findings."""
    faults = [fault for fault in run_checks() if fault.level >= ERROR]
    if faults:
        raise Refused(
            Finding(id="server-check", level=Level.STOP, words=fault.msg, mend=fault.hint or "")
            for fault in faults
        )


def _refuse_lost_key(environment: Environment) -> None:
    there = (environment.data / "evenhand.db").exists() and not environment.database_url
    if there and not environment.database_key:
        raise Refused(
            [
                Finding(
                    id="database-key-missing",
                    level=Level.STOP,
                    words=f"There is a database in {environment.data}, but the key that opens it is not in "
                    f"{environment.keys}.",
                    mend=f"Put database.key back from your copy, or name it with {PREFIX}DATABASE_KEY_FILE. "
                    "No new key is made, for it could not open what is there.",
                )
            ]
        )
