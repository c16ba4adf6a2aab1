"""Learn the weights of the identifiability check from letters that were judged by hand.

    python -m benchmarks.identifiability.learning             write the tables (needs requirements/learning.txt)
    python -m benchmarks.identifiability.learning --held      print how well each author fares without their own

Two sums are learned, one upon the other. How much a sentence *reads* like telling comes from all tuning letters.
How far a mark is *believed* may not be learned from rules that were mended by the same letters: they would seem
better than they are. So it comes from `first-looks.jsonl`, which keeps what the rules of the day marked in letters
that nobody who writes rules had read yet, and how these sentences read is worked out without the letters of their
author. The letters in `reporting` are never opened.
"""

import json
import re
import sys
import tomllib
from array import array
from base64 import b64encode
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from sys import byteorder
from typing import Any
from zlib import crc32

from evenhand.adapters.identifycases import Case, read_case
from evenhand.core.findings import Level
from evenhand.core.identify import Kind
from evenhand.core.identify.laying import lay_out
from evenhand.core.identify.record import GroupCount, Involved, PersonKind, Record, Roster, Setting
from evenhand.core.identify.weighing.believing import LIKELY
from evenhand.core.identify.weighing.clauses import clauses_of
from evenhand.core.identify.weighing.scales import ALWAYS, OF_RULES, grounds_for, likelihood, weight_of
from evenhand.core.identify.weighing.signs import signs_of
from evenhand.core.identify.weighing.tables import STEPS, SUMS
from evenhand.core.identify.weighing.ties import ties_of

HERE = Path(__file__).resolve().parent
LETTERS = HERE / "tuning.jsonl"
LOOKS = HERE / "first-looks.jsonl"
FRAMES = HERE / "frames.toml"
ORDINARY = HERE / "ordinary.txt"
"""Letters and newsletters about no case at all, with four hyphens between."""
OF_TESTS = HERE.parents[1] / "tests/core/identify"
TOLD, GROUPS = OF_TESTS / "told_by_work.txt", OF_TESTS / "told_by_group.txt"
"""Ways to tell of somebody by what they do or belong to, after the job or the group. Tests put them into other
frames."""
SAID = (OF_TESTS / "said_plainly.txt", OF_TESTS / "said_by_strangers.txt")
"""Single sentences for schools of the tuning letters; what is in brackets points to somebody."""
TABLES = HERE.parents[1] / "src/evenhand/core/identify/weighing/weights.py"
LISTED = HERE / "weights.txt"
"""The same tables in words, for people: a weight, then the signs that have it."""
LEAST_OFTEN, LEAST_OFTEN_OF_A_KIND = 8, 12
"""In how many sentences a sign must stand: what one letter says is no rule."""
BOLDNESS, BOLDNESS_OF_READING = 0.2, 0.4
"""The C of the regression: small keeps weights small."""
STEP, STEP_OF_BELIEF = 0.05, 0.01
HEAVIEST = 127
"""In steps: what a byte holds."""
WIDTH = 108
BETWEEN = "|"
TELLING = "telling"
FOLDS = 6
"""In so many parts, by authors, are letters set aside to see how they read to weights that never saw them."""
FRAMES_EACH = 2
"""Into how many frames of each sort whoever is told of is put."""
MANY = 14
"""So many are in what is counted beside them."""
STRANGERS_STEP = 2
"""One in so many letters that point to nobody is held against the record of another case."""
MADE = 0.3
"""What a sentence counts that was made so."""
CLAUSE = 0.3
"""What a clause counts of a sentence that tells: which of them does so is learned as well."""
HALF = 0.5
"""How much of a leak, or of itself, must be in a clause that tells."""
HELD_AGAINST, OF_QUIET_TIMES = 5, 1.0
"""Against how many records each letter of quiet times is held, and what a sentence of it counts."""
GREETING = "Dear all,\n\n"
BRACKETED = re.compile("⟦([^⟦⟧]*)⟧")
UNREAD = 0
"""The author of letters for which no first look was kept."""

Table = dict[str, float]


@dataclass(slots=True, kw_only=True)
class Sentence:
    """One sentence of a tuning letter: its signs, the kinds of leak in it, what a first look marked, and, if it
    tells of somebody, the signs of each clause and whether it is this one that tells."""

    author: int
    signs: Mapping[str, float]
    kinds: frozenset[str]
    marked: list[tuple[str, Level]] = field(default_factory=list)
    clauses: list[tuple[Mapping[str, float], bool]] = field(default_factory=list)
    reads: float = 0.0
    counts: float = 1.0
    kind_known: bool = True

    @property
    def tells(self) -> bool:
        """Whether something else than a name gives somebody away."""
        return bool(self.kinds - {Kind.DIRECT})


def main() -> None:
    """Learn, write the tables, or print how each author fares."""
    sentences = [*_sentences(), *_of_strangers(), *_ordinary(), *_said(), *_framed()]
    looked = [one for one in sentences if one.author != UNREAD]
    for some in range(FOLDS):
        table = _reading([one for one in sentences if one.author == UNREAD or one.author % FOLDS != some])
        for one in looked:
            if one.author % FOLDS == some:
                one.reads = weight_of(one.signs, table)
    if "--held" in sys.argv:
        for author in sorted({one.author for one in looked}):
            belief = _believing([one for one in looked if one.author != author])
            print(author, _fares([one for one in looked if one.author == author], belief))
        return
    reading, of_kinds = _reading(sentences), _by_kind(sentences)
    TABLES.write_text(_module(reading, _believing(looked), of_kinds), encoding="utf-8")
    LISTED.write_text(_listing(reading, of_kinds), encoding="utf-8")


def _sentences() -> Iterator[Sentence]:
    looks = {look["id"]: look for look in map(json.loads, LOOKS.read_text(encoding="utf-8").splitlines())}
    for row in map(json.loads, LETTERS.read_text(encoding="utf-8").splitlines()):
        yield from _of_letter(row, looks.get(row["id"], {"author": UNREAD, "marks": []}))


def _of_letter(row: Mapping[str, Any], look: Mapping[str, Any]) -> Iterator[Sentence]:
    case = _case(row)
    page = lay_out(text=case.letter, setting=case.setting, record=case.record)
    ties = ties_of(case.record, case.setting)
    for sentence in page.sentences:
        start, end = page.shadow.back(start=sentence.start, end=sentence.end)
        kinds = frozenset(one["kind"] for one in row["gold"] if one["start"] < end and start < one["end"])
        clauses = clauses_of(page.shadow.text, sentence) if kinds - {Kind.DIRECT} else []
        yield Sentence(
            author=look["author"],
            signs=signs_of(page, sentence, ties),
            kinds=kinds,
            clauses=[
                (signs_of(page, one, ties), _is_told_in(page.shadow.back(start=one.start, end=one.end), row))
                for one in (clauses if len(clauses) > 1 else ())
            ],
            marked=[
                (clue, Level(level))
                for begin, stop, clue, level in look["marks"]
                if begin < end and start < stop
            ],
        )


def _is_told_in(place: tuple[int, int], row: Mapping[str, Any]) -> bool:
    """Whether half of a leak that is no name stands in a place, or half of the place is in one."""
    start, end = place
    return any(
        min(end, leak["end"]) - max(start, leak["start"])
        >= HALF * min(end - start, leak["end"] - leak["start"])
        for leak in row["gold"]
        if leak["kind"] != Kind.DIRECT
    )


def _case(row: Mapping[str, Any]) -> Case:
    return read_case(json.dumps({key: row[key] for key in ("id", "setting", "case", "letter")}).encode())


def _of_strangers() -> Iterator[Sentence]:
    """Letters that point to nobody, each held against the record of another case: they point to nobody there."""
    rows = [json.loads(line) for line in LETTERS.read_text(encoding="utf-8").splitlines()]
    clean = [row for row in rows if row["clean"]][::STRANGERS_STEP]
    for number, row in enumerate(clean):
        other = rows[(len(rows) // 2 + STRANGERS_STEP * number) % len(rows)]
        if other["situation"] != row["situation"]:
            for one in _of_letter({**row, "case": other["case"]}, {"author": UNREAD, "marks": []}):
                one.counts = MADE
                yield one


def _ordinary() -> Iterator[Sentence]:
    """Letters of quiet times, each held against the records of a few cases: they point to nobody there."""
    rows = list(
        {row["situation"]: row for row in map(json.loads, LETTERS.read_text("utf-8").splitlines())}.values()
    )
    for number, text in enumerate(ORDINARY.read_text(encoding="utf-8").split("----\n")):
        for held in range(HELD_AGAINST):
            row = {**rows[(number * HELD_AGAINST + held) % len(rows)], "letter": text, "gold": []}
            for one in _of_letter(row, {"author": UNREAD, "marks": []}):
                one.counts = OF_QUIET_TIMES
                yield one


def _said() -> Iterator[Sentence]:
    """Sentences that were written one by one, each of a school and its case."""
    rows = {row["situation"]: row for row in map(json.loads, LETTERS.read_text("utf-8").splitlines())}
    for line in (line for path in SAID for line in path.read_text(encoding="utf-8").splitlines()):
        school, text = line.split("|", 1)
        letter, gold = GREETING + text, []
        while marked := BRACKETED.search(letter):
            gold.append({"kind": Kind.ROLE, "start": marked.start(), "end": marked.end() - 2})
            letter = letter[: marked.start()] + marked[1] + letter[marked.end() :]
        for one in _of_letter(
            {**rows[school], "letter": letter, "gold": gold}, {"author": UNREAD, "marks": []}
        ):
            one.kind_known = False
            yield one


def _framed() -> Iterator[Sentence]:
    """Every way to tell of somebody, in unkind frames and in plain ones."""
    frames = tomllib.loads(FRAMES.read_text(encoding="utf-8"))
    jobs = [line.split("|") for line in TOLD.read_text(encoding="utf-8").splitlines()]
    groups = [line.split("|") for line in GROUPS.read_text(encoding="utf-8").splitlines()]
    told = [
        *((told, _holding(job), job) for job, told in jobs),
        *((told, _grouped(name, of, int(few)), "") for name, of, few, told in groups),
    ]
    for number, (who, setting, job) in enumerate(told):
        for kind, tells in (("unkind", True), ("plain", False)):
            for step in range(FRAMES_EACH):
                frame = frames[kind][(number * FRAMES_EACH + step) % len(frames[kind])]
                text = frame.format(told=who, begun=who[0].upper() + who[1:])
                yield from _of_framed(text, setting, job=job, tells=tells)


def _holding(job: str) -> Setting:
    return Setting(name="Elmbrook School", roster=Roster(staff_by_role=((job, 1), ("class teacher", MANY))))


def _grouped(name: str, of: str, number: int) -> Setting:
    groups = (GroupCount(name=name, of=of, n=number), GroupCount(name="choir", of="pupils", n=MANY))
    return Setting(name="Elmbrook School", roster=Roster(pupils_total=300, groups=groups))


def _of_framed(text: str, setting: Setting, *, job: str, tells: bool) -> Iterator[Sentence]:
    record = Record(people=(Involved(id="s1", kind=PersonKind.STAFF, name="Wilhelmina Drake", job=job),))
    page = lay_out(text=text, setting=setting, record=record)
    for one in page.sentences:
        yield Sentence(
            author=UNREAD,
            signs=signs_of(page, one, ties_of(record, setting)),
            kinds=frozenset((Kind.ROLE,)) if tells else frozenset(),
            counts=MADE,
            kind_known=False,
        )


def _reading(sentences: Sequence[Sentence]) -> Table:
    """What rules see is left out: they see it more often in letters that taught them than in those of strangers."""
    read = [
        *((one.signs, one.tells, one.counts) for one in sentences),
        *((signs, tells, CLAUSE * one.counts) for one in sentences for signs, tells in one.clauses),
    ]
    often = Counter(sign for signs, _, _ in read for sign in signs if OF_RULES not in sign)
    return _learned(
        [{sign: much for sign, much in signs.items() if often[sign] >= LEAST_OFTEN} for signs, _, _ in read],
        [tells for _, tells, _ in read],
        counts=[counts for _, _, counts in read],
        boldness=BOLDNESS_OF_READING,
        step=STEP,
    )


def _believing(looked: Sequence[Sentence]) -> Table:
    rows = [grounds_for(one.signs, reads=one.reads, marked=one.marked) for one in looked]
    return _learned(
        rows,
        [bool(one.kinds) for one in looked],
        counts=[one.counts for one in looked],
        boldness=BOLDNESS,
        step=STEP_OF_BELIEF,
    )


def _by_kind(sentences: Sequence[Sentence]) -> dict[Kind, Table]:
    telling = [one for one in sentences if one.tells and one.kind_known]
    often = Counter(sign for one in telling for sign in one.signs)
    rows = [
        {sign: much for sign, much in one.signs.items() if often[sign] >= LEAST_OFTEN_OF_A_KIND}
        for one in telling
    ]
    return {
        kind: _learned(rows, [kind in one.kinds for one in telling], boldness=BOLDNESS, step=STEP)
        for kind in Kind
        if kind is not Kind.DIRECT
    }


def _learned(
    rows: Sequence[Mapping[str, float]],
    answers: Sequence[bool],
    *,
    boldness: float,
    step: float,
    counts: Sequence[float] | None = None,
) -> Table:
    """The weights of a logistic regression, rounded to steps; what rounds to nothing is left out."""
    from sklearn.feature_extraction import DictVectorizer
    from sklearn.linear_model import LogisticRegression

    columns = DictVectorizer()
    filled = columns.fit_transform(rows)
    for places in ("indices", "indptr"):  # the solver takes no wider numbers
        setattr(filled, places, getattr(filled, places).astype("int32"))
    model = LogisticRegression(C=boldness, solver="liblinear", max_iter=500).fit(
        filled, answers, sample_weight=counts
    )
    steps = (model.coef_[0] / step).round()
    table = {
        sign: round(float(many) * step, 2)
        for sign, many in zip(columns.get_feature_names_out(), steps, strict=True)
        if many
    }
    return {ALWAYS: round(float(model.intercept_[0]), 2), **table}


def _fares(sentences: Iterable[Sentence], belief: Table) -> str:
    seen: dict[tuple[bool, bool], int] = defaultdict(int)
    for one in sentences:
        stands = likelihood(grounds_for(one.signs, reads=one.reads, marked=one.marked), belief) >= LIKELY
        seen[bool(one.kinds), stands] += 1
    return (
        f"told and marked {seen[True, True]}, told only {seen[True, False]}, marked only {seen[False, True]}"
    )


def _module(telling: Table, believing: Table, of_kinds: Mapping[Kind, Table]) -> str:
    kinds = "".join(f'    "{kind}": {_packed(table)},\n' for kind, table in of_kinds.items())
    believed = "".join(f"    {json.dumps(sign)}: {weight:g},\n" for sign, weight in believing.items())
    return (
        '"""Weights of signs, learned and written by `python -m benchmarks.identifiability.learning`; not by hand."""\n\n'
        f"STEP = {STEP}\n"
        f"TELLING = {_packed(telling)}\n"
        f"OF_KINDS = {{\n{kinds}}}\n"
        f"BELIEVING = {{\n{believed}}}\n"
    )


def _packed(table: Mapping[str, float]) -> str:
    sums, steps = packed(table)
    return f"(\n{_quoted(sums)},\n{_quoted(steps)},\n)"


def packed(table: Mapping[str, float]) -> tuple[bytes, bytes]:
    """A table as rows of numbers, base64: what each sign adds up to, rising, and its weight in steps. Where two add
    up to the same, the heavier stays."""
    steps: dict[int, int] = {}
    for sign, weight in sorted(table.items(), key=lambda one: abs(one[1])):
        steps[crc32(sign.encode("utf-8", "surrogatepass"))] = max(
            -HEAVIEST, min(HEAVIEST, round(weight / STEP))
        )
    rising = sorted(steps)
    sums = array(SUMS, rising)
    if byteorder == "big":
        sums.byteswap()
    return b64encode(sums.tobytes()), b64encode(array(STEPS, [steps[one] for one in rising]).tobytes())


def _quoted(row: bytes) -> str:
    text = row.decode("ascii")
    return 'b"""\n' + "\n".join(text[at : at + WIDTH] for at in range(0, len(text), WIDTH)) + '\n"""'


def _listing(telling: Table, of_kinds: Mapping[Kind, Table]) -> str:
    tables = {TELLING: telling, **of_kinds}
    return "".join(f"[{name}]\n{_lines(table)}\n" for name, table in tables.items())


def _lines(table: Table) -> str:
    by_weight: dict[float, list[str]] = defaultdict(list)
    for sign, weight in sorted(table.items()):
        by_weight[weight].append(sign)
    return "\n".join(line for weight in sorted(by_weight) for line in _wrapped(weight, by_weight[weight]))


def _wrapped(weight: float, signs: Iterable[str]) -> Iterator[str]:
    line = f"{weight:g}"
    for sign in signs:
        if len(line) + len(sign) > WIDTH and BETWEEN in line:
            yield line
            line = f"{weight:g}"
        line += BETWEEN + sign
    yield line


def read(lines: str) -> dict[str, float]:
    """A table from its lines: a weight, then the signs that have it, each after a bar."""
    table: dict[str, float] = {}
    for line in filter(None, lines.split("\n")):
        weight, *signs = line.split(BETWEEN)
        table |= dict.fromkeys(signs, float(weight))
    return table


def listed() -> dict[str, dict[str, float]]:
    """The tables as they are listed, each by its name."""
    parts = LISTED.read_text(encoding="utf-8").split("\n[")
    return {name: read(lines) for name, _, lines in (part.lstrip("[").partition("]\n") for part in parts)}


if __name__ == "__main__":
    main()
