"""Letters varied mechanically, and which of their leaks are missed.

    python -m benchmarks.identifiability.varying [--seed N] [--many N] [--show N] [FILE ...]

Clean letters get a sentence with a name of the record in one disguise (`disguises`), half of them after
everybody in the record has been given another name (`renaming`). Prints, for every disguise, how many are found,
and some that are not. Letters are taken from the files given, or from the tuning letters.
"""

import argparse
import json
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from random import Random
from typing import Any

from benchmarks.identifiability.compiling import HERE
from benchmarks.identifiability.disguises import DISGUISES
from benchmarks.identifiability.measuring import is_found, marks_in
from benchmarks.identifiability.renaming import names_nobody, renamed

Row = dict[str, Any]
SENTENCES = (
    "I have spoken to {}, and the comments have now been removed.",
    "We are grateful to {} for coming in to talk it through.",
    "Please stop asking the office about {}.",
    "The remarks concerned {}, who has our full support.",
    "I met {} on Friday and we parted on good terms.",
    "Those who replied to {} are asked to take their replies down as well.",
    "Nobody should have to read such things about {} on a public page.",
    "This began with something that {} wrote last week.",
    "What was said of {} is not true.",
    "{} has asked for privacy.",
    "The page was set up by {} and has been closed.",
    "Let us all think of {} and be kind.",
)


CLOSING = re.compile(
    r"\W*(?:yours|kind|best|warm|with|many thanks|thanks|thank you for|yn gywir|diolch)\b[^.]{0,40}(?:\n|$)",
    re.IGNORECASE,
)


def varied(rows: list[Row], *, by: Random) -> Iterator[Row]:
    """Endless varied letters; each has one leak, and the disguise as `sub`."""
    clean = [row for row in rows if row["clean"] and "\n\n" in row["letter"] and row["case"]["people"]]
    while True:
        row = by.choice(clean)
        if names_nobody(row) and by.random() < 0.5:
            row = renamed(row, by=by)
        people = [one for one in row["case"]["people"] if " " in one["name"] and not _may_be_named(one, row)]
        if not people:
            continue
        person = by.choice(people)
        name = by.choice(list(DISGUISES))
        forms = list(DISGUISES[name](person))
        if forms:
            yield _put_in(row, form=by.choice(forms), disguise=name, who=person["id"], by=by)


def _may_be_named(person: Row, row: Row) -> bool:
    """Whether somebody signs, is the safeguarding lead, or shares a name with them."""
    setting = row["setting"]
    named = " ".join(
        one["name"] for one in (setting.get("signatory"), setting.get("safeguarding_lead")) if one
    )
    named += " " + " ".join((setting["name"], *setting.get("also_called", ())))
    return any(word.lower() in named.lower().split() for word in person["name"].replace("-", " ").split())


def _put_in(row: Row, *, form: str, disguise: str, who: str, by: Random) -> Row:
    paragraphs = row["letter"].split("\n\n")
    closing = [at for at, one in enumerate(paragraphs) if CLOSING.match(one)]
    place = by.randint(1, max(1, closing[0] if closing else len(paragraphs) - 2))
    sentence = by.choice(SENTENCES)
    before, after = "\n\n".join(paragraphs[:place]), "\n\n".join(paragraphs[place:])
    start = len(before) + 2 + sentence.index("{}")
    gold = {"start": start, "end": start + len(form), "text": form, "kind": "direct", "sub": disguise}
    letter = f"{before}\n\n{sentence.format(form)}\n\n{after}"
    return {
        **row,
        "letter": letter,
        "gold": [{**gold, "who": [who], "severity": "high"}],
        "ignore": [],
        "clean": False,
    }


def main() -> None:
    """Vary, check, count."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--many", type=int, default=2000)
    parser.add_argument("--show", type=int, default=60)
    parser.add_argument("files", nargs="*", type=Path, default=[HERE / "tuning.jsonl"])
    asked = parser.parse_args()
    rows = [
        json.loads(line)
        for file in asked.files
        for line in file.read_text(encoding="utf-8").split("\n")
        if line
    ]
    asked_for, found, shown = Counter[str](), Counter[str](), []
    letters = varied(rows, by=Random(asked.seed))
    for _ in range(asked.many):
        row = next(letters)
        gold = row["gold"][0]
        asked_for[gold["sub"]] += 1
        if is_found((gold["start"], gold["end"]), marks_in(row)):
            found[gold["sub"]] += 1
            continue
        person = next(one for one in row["case"]["people"] if one["id"] in gold["who"])
        around = row["letter"][max(0, gold["start"] - 40) : gold["end"] + 30]
        shown.append(
            (gold["sub"], gold["text"], f"{person.get('title', '')} {person['name']}", around, row["id"])
        )
    for name, many in sorted(asked_for.items()):
        print(f"{name:20} {found[name]:4} of {many}")
    print(f"{'all':20} {found.total():4} of {asked_for.total()}")
    for line in sorted(shown)[: asked.show]:
        print("   ", *map(repr, line))


if __name__ == "__main__":
    main()
