"""Sentences filled with names of records: that they are filled, and that what is marked is counted."""

from pathlib import Path
from random import Random

from benchmarks.identifiability.namesakes import OTHERS, OURS, marked, records, wrong


def test_every_sentence_has_a_place_for_a_name() -> None:
    for path in (OTHERS, OURS):
        lines = path.read_text(encoding="utf-8").splitlines()
        assert len(lines) == len(set(lines))
        assert all("{first}" in line or "{last}" in line for line in lines)


def test_what_comes_out_wrong_is_told_with_an_example(tmp_path: Path) -> None:
    path = tmp_path / "sentences.txt"
    path.write_text(
        "Nobody should ask {first} {last} about it.\nSt {first}'s Church was full.\n", encoding="utf-8"
    )
    # always one case, so that the sum does not hang on which letters there are
    (row,) = (one for one in records() if one["setting"]["name"] == "Peppercorn Lane Primary School")
    told = marked(path, rows=[row] * 4, fillings=4, by=Random(1))
    assert (told.filled.total(), told.marked.total(), told.share) == (8, 4, 50.0)
    ((many, sentence, example),) = wrong(told, wanted=False)
    assert (many, sentence) == (4, "Nobody should ask {first} {last} about it.")
    assert example.startswith("Nobody should ask ") and "{" not in example
