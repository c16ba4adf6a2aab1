"""What can be set from outside: one table of variables, read into one value, with its faults in words."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from evenhand.core.findings import Finding, Level, Place, Refused

PREFIX = "EVENHAND_"

VARIABLES = {
    "DATA": "Folder for the database and for files. Must not hold the keys.",
    "KEYS": "Folder for the keys that set-up makes; keep it apart from the data, and back it up apart.",
    "STATE": "Folder in which this machine remembers what it has sent. Never back it up, never copy it.",
    "DATABASE_URL": "postgresql://user:password@host/name instead of the encrypted SQLite file.",
    "DATABASE_KEY": "Key of the SQLite file, 64 hexadecimal digits; usually in a file that set-up makes.",
    "SECRET_KEY": "Secret that signs cookies and links; usually in a file that set-up makes.",
    "MASTER_KEY": "Key that opens the keys of the cases; usually in a file that set-up makes.",
    "HOSTS": "Names under which people reach the server, with commas between.",
    "ADDRESS": "Address people open, such as https://evenhand.example.sch.uk; https makes cookies secure.",
    "PROXIES": "How many proxies stand in front of the server; 0 if none.",
    "PARAPHRASE": "1 asks the sentence model, too; it needs the extra and `evenhand paraphrase`.",
    "DEBUG": "1 shows programmers what went wrong. Never where real cases are.",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Environment:
    """All settings of a running server. `database_url` is empty where SQLite is used."""

    data: Path
    keys: Path
    state: Path
    database_url: str
    database_key: str
    secret_key: str
    master_key: str
    hosts: tuple[str, ...]
    address: str
    proxies: int
    paraphrase: bool
    debug: bool

    @property
    def secure(self) -> bool:
        """Whether people come over https only."""
        return self.address.startswith("https://")


def load(given: Mapping[str, str]) -> Environment:
    """The settings from environment variables, each also as `…_FILE` with the path of a file.

    Raises `Refused` with a finding for every variable that is unknown, unreadable or wrong.
    """
    faults = [_unknown(name) for name in given if name.startswith(PREFIX) and not _known(name)]
    values: dict[str, str] = {}
    for name in VARIABLES:
        try:
            values[name] = _value(given, name)
        except OSError:
            faults.append(_unreadable(name))
            values[name] = ""
    home = Path(given.get("HOME", "."))
    data = Path(values["DATA"] or home / ".local/share/evenhand").absolute()
    keys = Path(values["KEYS"] or home / ".config/evenhand").absolute()
    state = Path(values["STATE"] or home / ".local/state/evenhand").absolute()
    if keys == data or data in keys.parents:
        faults.append(_keys_among_data())
    if any(state == one or one in state.parents for one in (data, keys)):
        faults.append(_state_in_backup())
    if values["DATABASE_URL"] and not values["DATABASE_URL"].startswith(("postgresql://", "postgres://")):
        faults.append(_wrong("DATABASE_URL", "It should begin with postgresql://."))
    if not (values["PROXIES"] or "0").isdigit():
        faults.append(_wrong("PROXIES", "It should be a number: 0, 1 or 2."))
    if values["ADDRESS"] and not values["ADDRESS"].startswith(("http://", "https://")):
        faults.append(_wrong("ADDRESS", "It should begin with https:// or http://."))
    if faults:
        raise Refused(faults)
    return Environment(
        data=data,
        keys=keys,
        state=state,
        database_url=values["DATABASE_URL"],
        database_key=values["DATABASE_KEY"] or _kept(keys / "database.key"),
        secret_key=values["SECRET_KEY"] or _kept(keys / "secret.key"),
        master_key=values["MASTER_KEY"] or _kept(keys / "master.key"),
        hosts=tuple(filter(None, (host.strip() for host in values["HOSTS"].split(",")))),
        address=values["ADDRESS"].rstrip("/"),
        proxies=int(values["PROXIES"] or 0),
        paraphrase=values["PARAPHRASE"] == "1",
        debug=values["DEBUG"] == "1",
    )


def _known(name: str) -> bool:
    return name.removeprefix(PREFIX).removesuffix("_FILE") in VARIABLES


def _value(given: Mapping[str, str], name: str) -> str:
    file = given.get(f"{PREFIX}{name}_FILE", "")
    return Path(file).read_text(encoding="utf-8").strip() if file else given.get(PREFIX + name, "").strip()


def _kept(path: Path) -> str:
    return path.read_text(encoding="ascii").strip() if path.is_file() else ""


def _unknown(name: str) -> Finding:
    return Finding(
        id="unknown-setting",
        level=Level.STOP,
        words=f"There is no setting called {name}.",
        mend="Correct the name or take it away. Settings: " + ", ".join(PREFIX + one for one in VARIABLES),
        place=Place(part=name),
    )


def _unreadable(name: str) -> Finding:
    return Finding(
        id="setting-file-unreadable",
        level=Level.STOP,
        words=f"The file that {PREFIX}{name}_FILE names cannot be read.",
        mend="Correct the path, or let the account that runs Evenhand read the file.",
        place=Place(part=f"{PREFIX}{name}_FILE"),
    )


def _wrong(name: str, mend: str) -> Finding:
    return Finding(
        id="setting-wrong",
        level=Level.STOP,
        words=f"{PREFIX}{name} is not what it should be.",
        mend=mend,
        place=Place(part=PREFIX + name),
    )


def _keys_among_data() -> Finding:
    return Finding(
        id="keys-among-data",
        level=Level.STOP,
        words="The keys are inside the data folder, so whoever takes the folder can read it.",
        mend=f"Put {PREFIX}KEYS somewhere else, for instance on another disk.",
        place=Place(part=f"{PREFIX}KEYS"),
    )


def _state_in_backup() -> Finding:
    return Finding(
        id="state-in-backup",
        level=Level.STOP,
        words="The memory of what was sent is inside a folder that is backed up, so a restored copy would "
        "not be told from the original and could send letters again.",
        mend=f"Put {PREFIX}STATE somewhere else on this machine, and leave it out of every backup.",
        place=Place(part=f"{PREFIX}STATE"),
    )


def told(finding: Finding) -> str:
    """A finding as a line for the terminal."""
    return f"{finding.words} {finding.mend}"
