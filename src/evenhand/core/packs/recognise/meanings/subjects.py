"""What the words of a blank usually mean, as one table: the first row that fits is taken."""

from evenhand.core.packs.recognise.meanings.matters import MATTERS
from evenhand.core.packs.recognise.meanings.roles_and_families import ROLES_AND_FAMILIES
from evenhand.core.packs.recognise.meanings.subject import Subject
from evenhand.core.packs.recognise.meanings.ways_to_reach import WAYS_TO_REACH

SUBJECTS: tuple[Subject, ...] = (*ROLES_AND_FAMILIES, *WAYS_TO_REACH, *MATTERS)


def subject_of(words: str, around: str) -> Subject | None:
    """The first row of the table that fits, or None."""
    return next((subject for subject in SUBJECTS if subject.fits(words, around)), None)
