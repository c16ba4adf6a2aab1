"""Whether two pictures look alike, from their fingerprints (`adapters/scanners/fingerprints`).

A picture of a page of words looks like another; so this only ever makes somebody look, it never decides.
"""

from collections.abc import Iterable, Mapping

BITS = 256
ALIKE = 20
"""Up to how many of the bits may differ between a picture and itself, sent through a messenger."""


def distance(one: int, other: int) -> int:
    """In how many bits two fingerprints differ."""
    return (one ^ other).bit_count()


def alike(fingerprint: int, *, known: Mapping[str, int], at_most: int = ALIKE) -> tuple[str, ...]:
    """The digests of the known pictures that look like this one, the nearest first."""
    near: Iterable[tuple[int, str]] = (
        (distance(fingerprint, other), digest) for digest, other in known.items()
    )
    return tuple(digest for far, digest in sorted(near) if far <= at_most)
