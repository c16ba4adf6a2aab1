"""Whether a chain is as it was written, and if not, which event is the first that is not."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from evenhand.core.audit import BEGINNING, Checkpoint, Event, Link, head_of
from evenhand.core.audit.form import why_not_kept
from evenhand.core.audit.sealing import digest_of
from evenhand.core.findings import Finding, Level, Place

WHAT_HAPPENED = {
    "audit-event-edited": "Event {number} was changed after it was written.",
    "audit-event-removed": "Event {number} is missing; there was one.",
    "audit-event-inserted": "Event {number} was put in later; it was not written then.",
    "audit-event-reordered": "Event {number} does not stand where it was written.",
    "audit-cut-short": "The log ends before event {number}, which the checkpoint counts.",
    "audit-rewritten": "The log up to event {number} is not the one the checkpoint was taken of.",
}
_MEND = (
    "Keep the data as it is, and a copy of it. Compare with the last backup that passes, and tell the "
    "person responsible for data protection."
)


def verify(
    links: Iterable[Link], *, start: Checkpoint = BEGINNING, checkpoint: Checkpoint | None = None
) -> Finding | None:
    """Go along a chain from `start` and say what is the first thing wrong with it, or None.

    `checkpoint` is one that was handed out earlier; without it a missing end and a chain rebuilt as a
    whole cannot be seen. Memory stays small however long the chain is.
    """
    head, before, rest = start, None, iter(links)
    for here in rest:
        wrong = _what_is_wrong(here, head=head, before=before, rest=rest)
        if wrong is not None:
            return wrong
        head, before = head_of(here), here
        if checkpoint is not None and head.count == checkpoint.count and head != checkpoint:
            return _finding("audit-rewritten", head.count)
    if checkpoint is not None and head.count < checkpoint.count:
        return _finding("audit-cut-short", head.count + 1)
    return _finding("audit-rewritten", start.count) if _bends(start, checkpoint) else None


def _bends(start: Checkpoint, checkpoint: Checkpoint | None) -> bool:
    """Whether the two checkpoints speak of the same event and disagree."""
    return checkpoint is not None and checkpoint.count == start.count and checkpoint != start


def _what_is_wrong(
    here: Link, *, head: Checkpoint, before: Link | None, rest: Iterator[Link]
) -> Finding | None:
    """What is wrong at the link that stands behind `head`, or None."""
    number = head.count + 1
    if here.event.sequence != number:
        return _out_of_turn(here.event, number=number, rest=rest)
    if why_not_kept(here.event) is not None:
        return _finding("audit-event-edited", number)
    sound = here.digest == digest_of(previous=here.previous, event=here.event)
    if sound and here.previous == head.digest:
        return None
    if sound and before is not None:  # this one knows another neighbour: that one was sealed anew
        return _finding("audit-event-edited", number - 1)
    return _renumbered(here, number=number) or _finding("audit-event-edited", number)


def _out_of_turn(event: Event, *, number: int, rest: Iterator[Link]) -> Finding:
    """Another number than the next: it comes later, or never, or this one came before."""
    if event.sequence < number:
        return _finding("audit-event-inserted", event.sequence)
    comes_later = any(later.event.sequence == number for later in rest)
    return _finding("audit-event-reordered" if comes_later else "audit-event-removed", number)


def _renumbered(here: Link, *, number: int) -> Finding | None:
    """An event that only fits under its neighbour's number was moved there to hide something."""
    for was, what, place in (
        (number - 1, "audit-event-inserted", number - 1),
        (number + 1, "audit-event-removed", number),
    ):
        moved = replace(here.event, sequence=was)
        if here.digest == digest_of(previous=here.previous, event=moved):
            return _finding(what, place)
    return None


def _finding(what: str, number: int) -> Finding:
    return Finding(
        id=what,
        level=Level.STOP,
        words=WHAT_HAPPENED[what].format(number=number),
        mend=_MEND,
        place=Place(source="audit log", part=f"event {number}"),
    )
