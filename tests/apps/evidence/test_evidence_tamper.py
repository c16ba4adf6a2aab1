"""Whatever is done to a file of the vault, `evenhand verify` finds it and names the item."""

import random
from pathlib import Path
from typing import Any

import pytest

from evenhand.apps.evidence import queries
from evenhand.apps.evidence.models import Copy, Item
from evenhand.core.evidence import Work

CHANCE = random.Random(19)


def told() -> list[tuple[str, str, str]]:
    return [(one.id, one.place.source, one.place.part) for one in queries.unsound()]


@pytest.fixture
def sealed(own_vault: Path) -> Any:
    """`sealed(digest)`: the one file of the vault with this name."""

    def find(digest: str) -> Path:
        (found,) = (own_vault / "data").rglob(digest)
        return found

    return find


def test_a_sound_vault_has_nothing_to_tell(taken: Any) -> None:
    taken("One")
    taken("Two")
    assert told() == []


def test_every_flipped_bit_is_found(taken: Any, sealed: Any, case: Any) -> None:
    item = taken()
    path = sealed(item.digest)
    whole = path.read_bytes()
    expected = [("vault-damaged", case.reference, "capture 1, the original")]
    for at in {0, len(whole) - 1, *CHANCE.sample(range(len(whole)), 200)}:
        broken = bytearray(whole)
        broken[at] ^= 1 << CHANCE.randrange(8)
        path.write_bytes(broken)
        assert told() == expected, at
    path.write_bytes(whole)
    assert told() == []


@pytest.mark.parametrize("what", ["cut", "longer", "empty"])
def test_a_file_that_is_shorter_or_longer_is_found(what: str, taken: Any, sealed: Any, case: Any) -> None:
    path = sealed(taken().digest)
    whole = path.read_bytes()
    path.write_bytes({"cut": whole[:-40], "longer": whole + b"x", "empty": b""}[what])
    assert told() == [("vault-damaged", case.reference, "capture 1, the original")]


def test_two_files_that_were_exchanged_are_both_found(taken: Any, sealed: Any) -> None:
    one, other = sealed(taken("One").digest), sealed(taken("Two").digest)
    first, second = one.read_bytes(), other.read_bytes()
    one.write_bytes(second)
    other.write_bytes(first)
    assert [part for _, _, part in told()] == ["capture 1, the original", "capture 2, the original"]


@pytest.mark.parametrize("work", [Work.PREVIEW, Work.THUMBNAIL])
def test_a_copy_that_is_missing_is_named(work: Work, taken: Any, sealed: Any, case: Any) -> None:
    taken()
    sealed(Copy.objects.get(work=work).digest).unlink()
    ((what, where, part),) = told()
    assert (what, where) == ("vault-missing", case.reference)
    assert part.startswith("capture 1, ")


def test_a_file_that_nothing_names_is_listed_and_never_served(
    taken: Any, case: Any, visitor: Any, dsl: Any, school: Any
) -> None:
    from io import BytesIO

    from evenhand.apps.evidence import store

    taken()
    store.vault().take_in(BytesIO(b"cut short"), case=store.name_of(case.pk))
    ((what, where, part),) = told()
    assert (what, where) == ("file-without-capture", case.reference)
    assert part.startswith("file ")
    assert Item.objects.count() == 1


def test_the_page_tells_it_too(
    taken: Any, sealed: Any, visitor: Any, dsl: Any, school: Any, case: Any
) -> None:
    from django.urls import reverse

    item = taken()
    path = sealed(item.digest)
    path.write_bytes(path.read_bytes()[:-1])
    where = [school.pk, case.pk, item.pk]
    page = visitor(dsl).sends(reverse("evidence:check", args=where)).content.decode()
    assert "not as it came" in page and "Unchanged since" not in page
