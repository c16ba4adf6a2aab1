"""Whether something went wrong because a disk has no room left."""

import errno
from collections.abc import Iterator

DISK_FULL = "53100"
"""What PostgreSQL calls it (its manual, appendix A, class 53)."""


def is_full(error: BaseException | None) -> bool:
    """Whether an error, or whatever brought it about, is that of a full disk."""
    return any(_says_so(one) for one in _behind(error))


def _behind(error: BaseException | None) -> Iterator[BaseException]:
    while error is not None:
        yield error
        error = error.__cause__ or error.__context__


def _says_so(error: BaseException) -> bool:
    if isinstance(error, OSError) and error.errno in (errno.ENOSPC, errno.EDQUOT):
        return True
    return (
        getattr(error, "sqlite_errorname", "") == "SQLITE_FULL"
        or getattr(error, "sqlstate", "") == DISK_FULL
        or str(error) == "database or disk is full"
    )
