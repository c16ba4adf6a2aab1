"""`evenhand identify`: the identifiability check for programs, one case a line in, one answer a line out."""

import json
import sys
from collections.abc import Iterator

import click

from evenhand.adapters.identifycases import LineError, answer_of, read_case
from evenhand.cli.status import Status
from evenhand.core.findings import Refused
from evenhand.core.identify.marking import marks_of
from evenhand.core.identify.nearness import Nearness
from evenhand.core.identify.registry import clues_with


@click.command(short_help="Find what in a letter could identify somebody.")
@click.option("--json", "as_json", is_flag=True, help="Changes nothing: the answers are JSON.")
@click.option("--paraphrase", is_flag=True, help="Ask the sentence model, too: see `evenhand paraphrase`.")
def identify(*, as_json: bool, paraphrase: bool) -> int:
    """Find what in a letter could identify somebody.

    Reads cases from the standard input, one JSON object a line (id, setting, case, letter), and answers
    each with one line: a JSON list of what was found. An empty list means that nothing was found, not
    that the letter is safe. A line that cannot be read is answered by {"error": ...}; the exit status is
    then 4.
    """
    try:
        clues = clues_with(_model() if paraphrase else None)
    except Refused as refused:
        for one in refused.findings:
            click.echo(f"{one.words} {one.mend}", err=True)
        return int(Status.STOPPED)
    status = Status.DONE
    for number, line in _lines():
        try:
            case = read_case(line)
        except LineError as error:
            status = Status.UNREADABLE
            click.echo(f"line {number}: {error}", err=True)
            _answer({"error": str(error), "line": number})
            continue
        marks = marks_of(text=case.letter, setting=case.setting, record=case.record, clues=clues)
        _answer(answer_of(marks))
    return int(status)


def _model() -> Nearness:
    """The sentence model of this computer. It is loaded only where it is asked for."""
    from evenhand.adapters.sentencemodel import model_in
    from evenhand.cli.paraphrase import model_folder

    return model_in(model_folder())


def _lines() -> Iterator[tuple[int, bytes]]:
    """Lines that are not blank, with their numbers, as soon as each has come."""
    for number, line in enumerate(sys.stdin.buffer, start=1):
        if line.strip():
            yield number, line


def _answer(values: object) -> None:
    # plain signs only: whoever reads this may know no others, and a letter may hold broken ones
    click.echo(json.dumps(values))
    sys.stdout.flush()
