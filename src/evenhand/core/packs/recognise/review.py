"""review.md: what a head reads before an imported pack is used."""

import re
from collections.abc import Iterator, Sequence
from datetime import date

from evenhand.core.findings import Finding
from evenhand.core.packs import Pack
from evenhand.core.packs.recognise.recognised import Became, Confidence, Fate, Guess

MARKS = re.compile(r"[\\`*_\[\]<>|]")
SURE = {Confidence.HIGH: "sure", Confidence.MEDIUM: "rather sure", Confidence.LOW: "not sure: please look"}


def review_text(
    pack: Pack,
    *,
    source: str,
    now: date,
    guesses: Sequence[Guess],
    fates: Sequence[Fate],
    findings: Sequence[Finding],
) -> str:
    """The text of review.md."""
    return "\n".join(_lines(pack, source, now, guesses, fates, findings)) + "\n"


def _lines(
    pack: Pack,
    source: str,
    now: date,
    guesses: Sequence[Guess],
    fates: Sequence[Fate],
    findings: Sequence[Finding],
) -> Iterator[str]:
    unsure = sum(guess.confidence is Confidence.LOW for guess in guesses)
    yield "# Before you use this pack"
    yield ""
    made = _counted(len(pack.templates), "template")
    yield f"The program read {cell(source)} on {now.day} {now:%B %Y} and made {made} of it."
    yield f"It made {_counted(len(guesses), 'guess')}; of {unsure} it is not sure."
    yield "Read them in order, change the files where they are wrong, then delete this one."
    yield "Nothing of the document is lost: at the end stands what each of its lines has become."
    if findings:
        yield from _table(
            "What is wrong in the document itself", ("Where", "What", "What to do"), _findings(findings)
        )
    groups: dict[str, list[Guess]] = {}
    for guess in guesses:
        groups.setdefault(guess.template, []).append(guess)
    titles = {one.id: f"{one.title} ({one.id}.md)" for one in pack.templates}
    for template in ("", *titles):
        own = groups.get(template, [])
        title = titles.get(template, "The whole pack")
        if own:
            yield from _table(
                cell(title),
                ("Line", "In the document", "What it became", "How sure", "What to do"),
                _guesses(own),
            )
    left = [fate for fate in fates if fate.became is Became.LEFT_OUT]
    if left:
        yield from _table("Lines that were left out", ("Line", "Words", "Why"), _left_out(left))
    yield from _table("What each line has become", ("Line", "It begins", "It is now", "Where"), _fates(fates))


def _table(title: str, heads: tuple[str, ...], rows: Iterator[tuple[str, ...]]) -> Iterator[str]:
    yield ""
    yield f"## {title}"
    yield ""
    yield f"| {' | '.join(heads)} |"
    yield f"|{'---|' * len(heads)}"
    for row in rows:
        yield f"| {' | '.join(row)} |"


def _findings(findings: Sequence[Finding]) -> Iterator[tuple[str, ...]]:
    for finding in findings:
        yield cell(str(finding.place)), cell(finding.words), cell(finding.mend)


def _guesses(guesses: Sequence[Guess]) -> Iterator[tuple[str, ...]]:
    for guess in guesses:
        place = f"{guess.line}:{guess.column}" if guess.what else str(guess.line)
        yield (
            place,
            cell(guess.what) or "—",
            cell(guess.became),
            SURE[guess.confidence],
            cell(guess.to_do) or "—",
        )


def _left_out(fates: Sequence[Fate]) -> Iterator[tuple[str, ...]]:
    for fate in fates:
        yield str(fate.line), cell(fate.text) or "—", cell(fate.reason)


def _fates(fates: Sequence[Fate]) -> Iterator[tuple[str, ...]]:
    for fate in fates:
        where = f"{fate.template}.md" + (f", line {fate.at}" if fate.at else "") if fate.template else "—"
        yield str(fate.line), cell(fate.text[:48]) or "—", fate.became.value, where


def cell(text: str) -> str:
    """Words of the document as they can stand in a table."""
    return MARKS.sub(r"\\\g<0>", " ".join(text.split()))


def _counted(count: int, noun: str) -> str:
    return f"{count} {noun}" if count == 1 else f"{count} {noun}{'es' if noun.endswith('s') else 's'}"
