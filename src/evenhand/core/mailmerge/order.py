"""Letters in the order of the list, though rows of different forms are printed by different presses."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from itertools import islice, tee

from evenhand.core.letters.rendering import Press
from evenhand.core.mailmerge import Merged, Signature

Presses = Mapping[str, Press]
Printed = tuple[Merged, dict[str, bytes]]
WINDOW = 64


def in_given_order(
    *,
    rows: Iterable[Merged],
    presses: Callable[[Signature], Presses],
    one_form: bool,
    window: int = WINDOW,
) -> Iterator[Printed]:
    """Each row once, in order, with its finished bytes by the suffix of the format.

    With one form each press gets all rows in a single run. With several, rows are taken a
    window at a time, each form's rows in one run, so that memory stays flat however the forms alternate.
    """
    rows = iter(rows)
    if one_form:
        yield from _one_run(rows, presses)
        return
    while taken := list(islice(rows, window)):
        yield from _sorted_back(taken, presses)


def _one_run(rows: Iterator[Merged], presses: Callable[[Signature], Presses]) -> Iterator[Printed]:
    first = next(rows, None)
    if first is None:
        return
    originals, streams = _with_first(first, rows, presses(first.signature))
    for merged in originals:
        yield merged, {suffix: next(stream) for suffix, stream in streams.items()}


def _with_first(
    first: Merged, rows: Iterator[Merged], presses: Presses
) -> tuple[Iterator[Merged], dict[str, Iterator[bytes]]]:
    """The rows, and for each format the run of its press over a copy of them."""

    def everything() -> Iterator[Merged]:
        yield first
        yield from rows

    originals, *copies = tee(everything(), len(presses) + 1)
    streams = {
        suffix: press.many(merged.record for merged in copy)
        for (suffix, press), copy in zip(presses.items(), copies, strict=True)
    }
    return originals, streams


def _sorted_back(taken: list[Merged], presses: Callable[[Signature], Presses]) -> Iterator[Printed]:
    groups: dict[Signature, list[int]] = {}
    for index, merged in enumerate(taken):
        groups.setdefault(merged.signature, []).append(index)
    printed: list[dict[str, bytes]] = [{} for _ in taken]
    for signature, indices in groups.items():
        for suffix, press in presses(signature).items():
            records = [taken[index].record for index in indices]
            for index, data in zip(indices, press.many(records), strict=True):
                printed[index][suffix] = data
    yield from zip(taken, printed, strict=True)
