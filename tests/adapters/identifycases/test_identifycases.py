"""Cases of the identifiability check, read from lines of JSON."""

import json
from datetime import date
from typing import Any

import pytest

from evenhand.adapters.identifycases import LineError, answer_of, read_case
from evenhand.core.findings import Level
from evenhand.core.identify import Kind, Mark
from evenhand.core.identify.record import InvolvedAs, PersonKind

LEAST: dict[str, Any] = {"id": "a", "setting": {"name": "Elm School"}, "case": {}, "letter": "Dear all"}


def line(**more: Any) -> bytes:
    return json.dumps({**LEAST, **more}).encode()


def test_the_least_case_is_read() -> None:
    case = read_case(line())
    assert (case.id, case.letter, case.setting.name, case.setting.k) == ("a", "Dear all", "Elm School", 5)
    assert case.record.people == () and case.setting.roster.pupils_total is None


def test_unknown_fields_and_nulls_are_passed_over() -> None:
    case = read_case(
        line(
            gold=[1],
            setting={"name": "Elm", "k": None, "roster": None, "motto": "x", "contact": None},
            case={"people": None, "event": None, "colour": "red", "online_groups": None},
        )
    )
    assert case.setting.k == 5 and case.record.online_groups == ()


def test_unknown_words_count_as_other() -> None:
    person = {"id": "p1", "name": "Ann Ash", "kind": "astronaut", "part": "bystander"}
    (read,) = read_case(line(case={"people": [person]})).record.people
    assert read.kind is PersonKind.OTHER and read.part is InvolvedAs.OTHER


def test_a_whole_case_is_read() -> None:
    case = read_case(
        line(
            setting={
                "name": "Elm School",
                "also_called": ["Elm"],
                "contact": {"telephone": "01632 960001", "mail": {"office": "office@elm.example"}},
                "signatory": {"name": "Mrs A. Ash", "role": "Head"},
                "k": 7,
                "roster": {
                    "pupils_total": 90,
                    "pupils_by_year": {"Year 1": 14, "Year 2": None},
                    "classes": [{"name": "Owls", "year": "Year 1", "pupils": 14}],
                    "groups": [{"name": "choir", "of": "pupils", "n": 9}, {"name": "chess", "n": None}],
                },
                "standing": "Be kind online.",
            },
            case={
                "opened": "2025-11-13",
                "people": [
                    {
                        "id": "p1",
                        "kind": "parent",
                        "part": "author",
                        "name": "Bo Birch",
                        "class": "Owls",
                        "known_as": "Bobby",
                    }
                ],
                "posts": [{"id": "x1", "text": "Hm", "date": "2025-11-12", "time": "20:05"}],
                "facts": [{"id": "f1", "about": ["p1"], "text": "moved house"}],
                "event": {"what": "a fair", "when": "last week", "reach": "whole setting"},
            },
        )
    )
    assert case.setting.contact == ("01632 960001", "office@elm.example")
    assert case.setting.signatory and case.setting.signatory.role == "Head"
    assert case.setting.roster.pupils_by_year == (("Year 1", 14),)
    assert [group.name for group in case.setting.roster.groups] == ["choir"]
    assert case.setting.standing == ("Be kind online.",)
    (person,) = case.record.people
    assert (person.class_name, person.known_as, person.part) == ("Owls", ("Bobby",), InvolvedAs.AUTHOR)
    assert case.record.opened_on == date(2025, 11, 13) and case.record.posts[0].on == date(2025, 11, 12)
    assert case.record.occasion.whole_setting and case.record.occasion.on is None


@pytest.mark.parametrize(
    ("raw", "words"),
    [
        (b"{", "truncated"),
        (b"\xff", "JSON"),
        (b"[]", "object"),
        (line(letter=1), "letter"),
        (line(setting={}), "name"),
        (line(setting={"name": "x", "k": "five"}), "k"),
        (line(case={"people": [{"id": "p1"}]}), "name"),
        (b"[" * 100_000, "object|recursion"),
    ],
)
def test_what_is_no_case_is_refused_in_words(raw: bytes, words: str) -> None:
    with pytest.raises(LineError, match=words):
        read_case(raw)


def test_an_answer_speaks_the_words_of_the_format() -> None:
    mark = Mark(
        start=1,
        end=4,
        kind=Kind.DIRECT,
        level=Level.STOP,
        clue="names",
        who=("p1",),
        why="names somebody",
        mends=("a parent",),
    )
    assert answer_of([mark]) == [
        {
            "start": 1,
            "end": 4,
            "kind": "direct",
            "severity": "high",
            "why": "names somebody",
            "who": ["p1"],
            "clue": "names",
            "mends": ["a parent"],
        }
    ]
