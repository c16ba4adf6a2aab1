"""A field under another name: everywhere in its template, and nothing else moves."""

from dataclasses import replace
from pathlib import Path

import pytest
from any_packs import TEMPLATES
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from evenhand.core.packs import Template
from evenhand.core.packs.front_matter import sketch_template
from evenhand.core.packs.printing import print_template
from evenhand.core.packs.renaming import fits, rename_field
from evenhand.core.wording import fold, parse

CORE = sorted((Path(__file__).parents[3] / "packs/core").glob("*.md"))
WRITTEN = """---
id: letter
title: About ((What Happened))
kind: letter
audience: all-parents
enclosures:
  - kind: document
    text: On ((day)), ((what_happened?? more))
fields:
  # in general words
  what happened: {type: yes-no, label: Say it?}   # decided by the head
  "day": {type: date, example: 2026-11-22}
---
Dear all ((what-happened??, on ((day)))) ((what happened elsewhere))

::: passage what-happened "What happened"
((WHAT HAPPENED)) (((day)))
:::
"""


def read(text: str) -> Template:
    return sketch_template(text, file="x.md")[0]


def test_a_name_changes_everywhere_and_nothing_else_does() -> None:
    made = rename_field(WRITTEN, file="x.md", old="what happened", new="the event")
    told = WRITTEN.replace("what happened:", "the event:").replace("((What Happened))", "((the event))")
    told = told.replace("((what_happened??", "((the event??").replace("((what-happened??", "((the event??")
    told = told.replace("passage what-happened", "passage the-event").replace(
        "((WHAT HAPPENED))", "((the event))"
    )
    assert made == told
    made = rename_field(WRITTEN, file="x.md", old="day", new="date: of it")
    assert '"date: of it": {type: date' in made and "(((date: of it)))" in made


@pytest.mark.parametrize("path", CORE, ids=lambda path: path.stem)
def test_our_own_fields_are_renamed_and_named_back(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    template = read(text)
    for field in template.fields[:3]:
        there = rename_field(text, file=path.name, old=field.name, new="quite another")
        assert f"(({field.name}))" not in there
        back = rename_field(there, file=path.name, old="quite another", new=field.name)
        assert [use.key for use in parse(read(back).body).placeholders()] == [
            use.key for use in parse(template.body).placeholders()
        ]
        assert replace(read(back), body="", body_line=0) == replace(template, body="", body_line=0)


@pytest.mark.parametrize("name", ["", " - ", "a (b)", "a??b", 'a "b"', "a\nb", "x" * 201])
def test_what_no_gap_can_be_called(name: str) -> None:
    assert not fits(name)


@settings(max_examples=60)
@given(template=TEMPLATES, new=st.text("ab c-'’:#,[]", min_size=1, max_size=12))
def test_whatever_it_is_called_the_file_says_so(template: Template, new: str) -> None:
    assume(fits(new) and template.fields)
    assume(all(fold(one.name) != fold(new) for one in template.fields))
    old, *others = template.fields
    made = read(rename_field(print_template(template), file="x.md", old=old.name, new=new))
    assert [one.name for one in made.fields] == [new, *(one.name for one in others)]
    assert replace(made.fields[0], line=0) == replace(old, name=new)
