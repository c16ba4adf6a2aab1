"""The vault as a whole: what comes in stays as it is, and can be found wanting."""

import hashlib
import os
import resource
import signal
from datetime import UTC, datetime, timedelta
from io import BytesIO
from pathlib import Path

import pytest

from evenhand.adapters.vault.folder import FolderVault
from evenhand.adapters.vault.keys import KeyFolder, folder_name
from evenhand.core.evidence.vault import Vault
from evenhand.core.findings import Refused, Unreadable

DATA = bytes(range(256)) * 1000
DIGEST = hashlib.sha256(DATA).hexdigest()


def refused(vault: Vault, stream) -> str:
    with pytest.raises(Refused) as caught:
        vault.take_in(stream, case="case:1")
    return caught.value.findings[0].id


def unreadable(vault: Vault, digest: str = DIGEST, case: str = "case:1") -> str:
    with pytest.raises(Unreadable) as caught:
        vault.open(case=case, digest=digest)
    return caught.value.findings[0].id


def fault(vault: Vault) -> str:
    finding = vault.verify(case="case:1", digest=DIGEST)
    return finding.id if finding else ""


@pytest.mark.rule(16)
def test_what_comes_in_comes_out(vault: Vault) -> None:
    stored = vault.take_in(BytesIO(DATA), case="case:1")
    assert (stored.digest, stored.size, stored.known) == (DIGEST, len(DATA), False)
    assert b"".join(vault.open(case="case:1", digest=DIGEST)) == DATA
    assert fault(vault) == ""
    assert vault.digests(case="case:1") == (DIGEST,)


def test_the_same_again_changes_nothing(vault: Vault, on_disk) -> None:
    vault.take_in(BytesIO(DATA), case="case:1")
    before = on_disk().read_bytes()
    assert vault.take_in(BytesIO(DATA), case="case:1").known
    assert on_disk().read_bytes() == before


def test_each_case_has_its_own(vault: Vault) -> None:
    vault.take_in(BytesIO(DATA), case="case:1")
    vault.take_in(BytesIO(DATA), case="../case:2")
    vault.destroy(case="case:1")
    assert b"".join(vault.open(case="../case:2", digest=DIGEST)) == DATA


def test_nothing_is_in_the_open(vault: Vault, on_disk) -> None:
    vault.take_in(BytesIO(b"Helen Marsh " * 500), case="case:1")
    assert b"Helen" not in on_disk().read_bytes()
    assert "case" not in str(on_disk().relative_to(on_disk().parents[2]).parent.name)


@pytest.mark.parametrize("digest", ["", "x", "../keys", "0" * 64, DIGEST.upper(), f"{DIGEST}/"])
def test_what_is_not_there_is_not_found(vault: Vault, digest: str) -> None:
    vault.take_in(BytesIO(DATA), case="case:1")
    assert unreadable(vault, digest) == "vault-missing"


def test_an_unknown_case_has_nothing(vault: Vault) -> None:
    assert vault.digests(case="case:9") == ()
    assert unreadable(vault, case="case:9") == "vault-key-missing"


@pytest.mark.rule(16)
@pytest.mark.parametrize("share", [0.0, 0.1, 0.5, 0.9, 0.999])
def test_a_flipped_bit_is_named(vault: Vault, on_disk, share: float) -> None:
    vault.take_in(BytesIO(DATA), case="case:1")
    box = bytearray(on_disk().read_bytes())
    box[int(len(box) * share)] ^= 1
    on_disk().write_bytes(box)
    finding = vault.verify(case="case:1", digest=DIGEST)
    assert finding is not None
    assert (finding.id, finding.place.part) == ("vault-damaged", f"original {DIGEST[:12]}")


def test_a_cut_or_exchanged_file_is_not_shown_at_all(vault: Vault, on_disk) -> None:
    vault.take_in(BytesIO(DATA), case="case:1")
    path = on_disk()
    other = vault.take_in(BytesIO(b"other"), case="case:1")
    swapped = path.with_name(other.digest).read_bytes()
    for data in (path.read_bytes()[:-1], path.read_bytes() + b"x", swapped, b""):
        path.write_bytes(data)
        assert unreadable(vault) == "vault-damaged"


def test_a_damaged_original_is_never_written_over(vault: Vault, on_disk) -> None:
    vault.take_in(BytesIO(DATA), case="case:1")
    on_disk().write_bytes(b"damaged")
    assert refused(vault, BytesIO(DATA)) == "vault-damaged"
    assert on_disk().read_bytes() == b"damaged"


@pytest.mark.rule(35)
def test_a_destroyed_case_is_gone(vault: Vault, on_disk, tmp_path: Path) -> None:
    vault.take_in(BytesIO(DATA), case="case:1")
    path, box = on_disk(), on_disk().read_bytes()
    vault.destroy(case="case:1")
    assert list((tmp_path / "vault").iterdir()) == []
    path.parent.mkdir()
    path.write_bytes(box)  # an old backup comes back
    assert unreadable(vault) == "vault-key-destroyed"
    assert refused(vault, BytesIO(DATA)) == "vault-key-destroyed"


def test_too_large_and_empty_files_leave_nothing(tmp_path: Path, keys: KeyFolder) -> None:
    vault = FolderVault(tmp_path / "vault", keys=keys, largest=len(DATA))
    assert refused(vault, BytesIO(DATA + b"x")) == "vault-too-large"
    assert refused(vault, BytesIO()) == "vault-empty"
    assert list((tmp_path / "vault").iterdir()) == []
    assert vault.take_in(BytesIO(DATA), case="case:1").size == len(DATA)


class Severed(BytesIO):
    """An upload whose line breaks half-way."""

    def read(self, size: int | None = -1) -> bytes:
        if self.tell() > 100_000:
            raise ConnectionResetError(104, "the line is broken")
        return super().read(size)


def test_a_broken_upload_leaves_nothing(vault: Vault, tmp_path: Path) -> None:
    assert refused(vault, Severed(DATA)) == "vault-not-written"
    assert list((tmp_path / "vault").iterdir()) == []


def test_a_full_disk_leaves_nothing(vault: Vault, tmp_path: Path) -> None:
    vault.take_in(BytesIO(b"first"), case="case:1")
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    handler = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, before[1]))
    try:
        assert refused(vault, BytesIO(DATA)) == "vault-not-written"
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
        signal.signal(signal.SIGXFSZ, handler)
    assert len([path for path in (tmp_path / "vault").rglob("*") if path.is_file()]) == 1


def test_a_folder_that_cannot_be_read_is_told(vault: Vault, tmp_path: Path) -> None:
    vault.take_in(BytesIO(DATA), case="case:1")
    path = tmp_path / "vault" / folder_name("case:1") / ("1" * 64)
    path.mkdir()
    assert unreadable(vault, "1" * 64) == "vault-not-read"


def test_only_old_remains_are_cleared(vault: FolderVault, tmp_path: Path) -> None:
    vault.take_in(BytesIO(DATA), case="case:1")
    old, new = tmp_path / "vault/staged-old", tmp_path / "vault/staged-new"
    for path, day in ((old, 1), (new, 3)):
        path.write_bytes(b"half")
        at = datetime(2026, 11, day, tzinfo=UTC).timestamp()
        os.utime(path, (at, at))
    assert vault.clear_staged(before=datetime(2026, 11, 1, tzinfo=UTC) + timedelta(days=1)) == 1
    assert (old.exists(), new.exists(), fault(vault)) == (False, True, "")
