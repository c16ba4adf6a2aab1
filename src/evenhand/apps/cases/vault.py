"""The vault of this server: sealed files in the data folder, wrapped keys of cases with the other keys."""

from collections.abc import Iterator

from django.conf import settings

from evenhand.adapters.vault.folder import FolderVault
from evenhand.adapters.vault.keys import KeyFolder
from evenhand.core.findings import Finding, Level, Refused


def vault() -> FolderVault:
    """Where what belongs to cases is sealed. Raises `Refused` where the master key is missing or no key."""
    try:
        master = bytes.fromhex(settings.MASTER_KEY)
    except ValueError:
        master = b""
    if len(master) != 32:
        raise Refused([_no_master()])
    return FolderVault(settings.VAULT_FOLDER, keys=KeyFolder(settings.CASE_KEYS_FOLDER, master=master))


def name_of(case_id: int) -> str:
    """What a case is called in the vault."""
    return f"case:{case_id}"


def read(*, case_id: int, digest: str) -> Iterator[bytes]:
    """The bytes behind a digest, piece by piece. Raises `Unreadable`, also in the middle."""
    return vault().open(case=name_of(case_id), digest=digest)


def _no_master() -> Finding:
    return Finding(
        id="vault-no-master-key",
        level=Level.STOP,
        words="The key that opens captures and documents is not there, so none can be kept or shown.",
        mend="Whoever runs this server puts master.key back from the copy of the keys.",
    )
