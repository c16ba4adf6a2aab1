"""The concern inside a post: which procedure hears it, in which stages, by when, and what may move a date.

A post may hold a complaint, a request for records and a data-protection complaint at once; each runs on its
own clock, and none waits for another.
"""

from enum import StrEnum


class Profile(StrEnum):
    """Which law a school hears complaints under. Stored in settings of schools, so values never change."""

    MAINTAINED = "maintained"
    ACADEMY = "academy"
    INDEPENDENT = "independent"
    EARLY_YEARS = "early-years"
    OTHER = "other"  # a college, or nobody has said


class Binding(StrEnum):
    """Who set a time limit, and so who may move it. Stored in case files, so values never change."""

    STATUTORY = "statutory"  # nobody in the school
    PROCEDURE = "procedure"  # a body above the school, such as an ombudsman: nobody in the school
    LOCAL = "local"  # the school's own procedure: the head, with a reason and a letter that says so
