"""How a command ends, as a number."""

from enum import IntEnum


class Status(IntEnum):
    """Exit status. Part of the public interface, so values never change."""

    DONE = 0
    NOT_WRITTEN = 1
    WRONG_USAGE = 2
    STOPPED = 3
    UNREADABLE = 4
    INTERRUPTED = 130
