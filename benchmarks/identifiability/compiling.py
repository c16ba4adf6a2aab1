"""Turn hand-written situations into the lines a checker is measured on.

    python -m benchmarks.identifiability.compiling            write tuning.jsonl and reporting.jsonl
    python -m benchmarks.identifiability.compiling FOLDER     print the lines of one folder

One TOML file is one situation: `[setting]` and `[case]` are copied as they are; `[frames]` may hold
what this school puts around a text (with `{text}` in it); each `[[letter]]` has an `id`, a `text` and
perhaps a `frame`. Marks stand in the text and may stand inside each other:

    ⟦direct:titlesurname|p1|high|Mrs Example⟧      ⟦direct:first|p2|high|Ann⟧
    ⟦role:2|p3|medium|a lab technician⟧            the number is how many people fit
    ⟦quote:near|x1|high|"…"⟧   ⟦quote:para|x1|medium|…⟧
    ⟦event|event|medium|after the fair⟧   ⟦event:group|event|medium|Year 2 Mums⟧
    ⟦sensitive|f1,p2|high|…⟧
    ⟦linkage:A|p1|medium|…⟧ … ⟦linkage:A|p1|medium|…⟧   parts of one linkage share the letter
    ⟦ignore|nativity⟧   ⟦trap:generic-role|staff⟧

The school's own names and contact details, who signs and the safeguarding lead are noted as traps by
the compiler wherever no mark stands. Offsets count code points, as the scorer does.
"""

import json
import re
import sys
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
HALVES = ("tuning", "reporting")
KINDS = ("direct", "role", "quote", "event", "sensitive", "linkage")
SUBS = {
    "direct": None,
    "quote": ("near", "para"),
    "event": ("group",),
    "sensitive": (),
}
SEVERITIES = ("low", "medium", "high")
TRAPS = (
    "boilerplate",
    "calendar",
    "contact-role",
    "dsl",
    "general-support",
    "generic-role",
    "generic-site",
    "idiom",
    "large-group",
    "letter-date",
    "name-word",
    "namesake",
    "policy-wording",
    "school-contact",
    "school-name",
    "signature",
    "small-but-unspecific",
    "topic-only",
    "whole-setting-event",
)
_BRACKETS = re.compile("[⟦⟧]")

Row = dict[str, Any]


class SourceError(ValueError):
    """A source that cannot be compiled; the message says which file, which letter and why."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Marked:
    """A letter without its marks, and the passages they stood around."""

    text: str
    gold: list[Row] = field(default_factory=list)
    ignore: list[Row] = field(default_factory=list)
    traps: list[Row] = field(default_factory=list)


def main(arguments: list[str]) -> None:
    """Write both halves, or print the lines of one folder."""
    if arguments:
        sys.stdout.writelines(lines(Path(arguments[0])))
        return
    for half in HALVES:
        if list((HERE / half).glob("*.toml")):
            (HERE / f"{half}.jsonl").write_text("".join(lines(HERE / half)), encoding="utf-8")


def lines(folder: Path) -> Iterator[str]:
    """Every letter of a folder's situations as one line of JSON.

    Raises SourceError where a source cannot be compiled.
    """
    for row in compiled(folder):
        yield json.dumps(row, ensure_ascii=False) + "\n"


def compiled(folder: Path) -> Iterator[Row]:
    """Every letter of a folder's situations, in the order of file names and of the files.

    Raises SourceError where a source cannot be compiled.
    """
    for path in sorted(folder.glob("*.toml")):
        yield from _situation(path)


def _situation(path: Path) -> Iterator[Row]:
    try:
        source = tomllib.loads(path.read_text(encoding="utf-8"))
        letters = source["letter"]
        known = _entries(source["case"])
        seen: set[str] = set()
        for letter in letters:
            if letter["id"] in seen:
                raise SourceError(f"{path.name}: two letters are called {letter['id']!r}")
            seen.add(letter["id"])
            yield _row(path=path, source=source, letter=letter, known=known)
    except (tomllib.TOMLDecodeError, KeyError) as problem:
        raise SourceError(f"{path.name}: {problem!r}") from problem


def _entries(case: Row) -> set[str]:
    """The names a mark may point to: people, posts and facts of the record, and the event."""
    listed = [*case["people"], *case["posts"], *case["facts"]]
    return {"event", *(entry["id"] for entry in listed)}


def _row(*, path: Path, source: Row, letter: Row, known: set[str]) -> Row:
    where = f"{path.name}, letter {letter['id']}"
    unknown = set(letter) - {"id", "text", "frame"}
    if unknown:
        raise SourceError(f"{where}: what is {', '.join(sorted(unknown))}?")
    try:
        marked = read_marks(_framed(letter=letter, frames=source.get("frames", {})))
        _agree(marked=marked, known=known)
    except SourceError as problem:
        raise SourceError(f"{where}: {problem}") from problem
    traps = [*marked.traps, *_school_traps(setting=source["setting"], marked=marked)]
    return {
        "id": f"{path.stem}-{letter['id']}",
        "situation": path.stem,
        "origin": "hand",
        "setting": source["setting"],
        "case": source["case"],
        "letter": marked.text,
        "gold": marked.gold,
        "ignore": marked.ignore,
        "traps": sorted(traps, key=_place),
        "clean": not marked.gold,
    }


def _framed(*, letter: Row, frames: Mapping[str, str]) -> str:
    text = str(letter["text"]).rstrip("\n")
    if "frame" not in letter:
        return text
    if letter["frame"] not in frames:
        raise SourceError(f"there is no frame {letter['frame']!r}")
    return frames[letter["frame"]].rstrip("\n").replace("{text}", text)


def read_marks(source: str) -> Marked:
    """Take the marks out of a text, and say what stood in them.

    Raises SourceError for a bracket without its fellow, or a mark of no known kind.
    """
    marked = Marked(text="")
    text = ""
    opened: list[tuple[str, int]] = []
    at = 0
    for bracket in _BRACKETS.finditer(source):
        text += source[at : bracket.start()]
        at = bracket.end()
        if bracket.group() == "⟦":
            head, at = _head(source=source, at=at)
            opened.append((head, len(text)))
        elif opened:
            head, start = opened.pop()
            _note(marked=marked, head=head, start=start, text=text)
        else:
            raise SourceError(f"⟧ without ⟦ after {text[-30:]!r}")
    if opened:
        raise SourceError(f"⟦{opened[-1][0]} is never closed")
    text += source[at:]
    return Marked(
        text=text,
        gold=sorted(marked.gold, key=_place),
        ignore=sorted(marked.ignore, key=_place),
        traps=sorted(marked.traps, key=_place),
    )


def _head(*, source: str, at: int) -> tuple[str, int]:
    """What a mark says of itself, and where its text begins."""
    first = re.match(r"[^|⟦⟧]*", source[at:])
    word = first.group() if first else ""
    bars = 1 if word == "ignore" or word.startswith("trap:") else 3
    head = re.match(rf"(?:[^|⟦⟧]*\|){{{bars}}}", source[at:])
    if head is None:
        raise SourceError(f"⟦{source[at : at + 30]} needs {bars} bars before its text")
    return head.group()[:-1], at + head.end()


def _note(*, marked: Marked, head: str, start: int, text: str) -> None:
    span = {"start": start, "end": len(text)}
    if start >= len(text):
        raise SourceError(f"⟦{head}| stands around nothing")
    if head == "ignore":
        marked.ignore.append(span)
    elif head.startswith("trap:"):
        marked.traps.append({**span, "trap": _one_of(head.removeprefix("trap:"), TRAPS)})
    else:
        marked.gold.append({**span, "text": text[start:], **_leak(head)})


def _leak(head: str) -> Row:
    named, who, severity = head.split("|")
    kind, _, detail = named.partition(":")
    leak: Row = {
        "kind": _one_of(kind, KINDS),
        "sub": None,
        "who": who.split(","),
        "severity": _one_of(severity, SEVERITIES),
    }
    if kind == "role":
        if not detail.isdecimal():
            raise SourceError(f"⟦{head}| does not say how many people fit (role:2)")
        return {**leak, "people_matching": int(detail)}
    if kind == "linkage":
        if not detail:
            raise SourceError(f"⟦{head}| does not say which linkage it is part of (linkage:A)")
        return {**leak, "group": detail}
    subs = SUBS[kind]
    if (kind in ("direct", "quote") and not detail) or (detail and subs is not None and detail not in subs):
        raise SourceError(f"⟦{head}| has not the sub-kind it needs, or one there is not")
    return {**leak, "sub": detail or None}


def _one_of(word: str, words: tuple[str, ...]) -> str:
    if word not in words:
        raise SourceError(f"{word!r} is none of {', '.join(words)}")
    return word


def _agree(*, marked: Marked, known: set[str]) -> None:
    """Whoever a mark points to must be in the record, and a linkage has two parts or more."""
    groups: dict[str, int] = {}
    for leak in marked.gold:
        strangers = set(leak["who"]) - known
        if strangers:
            raise SourceError(f"{leak['text']!r} points to {', '.join(sorted(strangers))}: not in the record")
        if "group" in leak:
            groups[leak["group"]] = groups.get(leak["group"], 0) + 1
    alone = sorted(group for group, parts in groups.items() if parts < 2)
    if alone:
        raise SourceError(f"linkage {', '.join(alone)} has only one part")


def _school_traps(*, setting: Row, marked: Marked) -> Iterator[Row]:
    """Where the school names itself, its signatory or its safeguarding lead, and no mark stands."""
    taken = [*marked.gold, *marked.traps]
    for trap, words in _own_words(setting):
        for found in re.finditer(rf"(?<!\w){re.escape(words)}(?!\w)", marked.text):
            span = {"start": found.start(), "end": found.end(), "trap": trap}
            if not any(span["start"] < other["end"] and other["start"] < span["end"] for other in taken):
                taken.append(span)
                yield span


def _own_words(setting: Row) -> Iterator[tuple[str, str]]:
    yield from (("school-contact", words) for words in setting["contact"].values())
    for name in sorted([setting["name"], *setting["also_called"]], key=len, reverse=True):
        yield "school-name", name
    yield "dsl", setting["safeguarding_lead"]["name"]
    yield "dsl", setting["safeguarding_lead"]["role"]
    yield "signature", setting["signatory"]["name"]
    yield "signature", setting["signatory"]["role"]


def _place(span: Row) -> tuple[int, int]:
    return span["start"], -span["end"]


if __name__ == "__main__":
    main(sys.argv[1:])
