"""A file with some of it changed: the rest stays as it was written."""

from dataclasses import replace
from pathlib import Path

import pytest
from any_packs import TEMPLATES
from hypothesis import given, settings

from evenhand.core.findings import Unreadable
from evenhand.core.packs import Field, FieldType, Option, Template
from evenhand.core.packs.front_matter import sketch_template
from evenhand.core.packs.printing import details_said, print_template
from evenhand.core.packs.rewriting import rewrite
from evenhand.core.people import Role

CORE = sorted((Path(__file__).parents[3] / "packs/core").glob("*.md"))
WRITTEN = """---
# kept by the office
id: letter
title: 'A letter'   # as the head calls it
kind: letter
colour: blue
audience: all-parents

signatories: [head,  chair]
fields:
  # who reads it
  salutation: {type: text, tone: warm, label: How it greets}
  conduct:
    type: one-of
    label: What happened
    weight: 3
    options:
      worries: {label: Worries were shared}
      # the mildest first
      unkind:
        label: Unkind words
        text: to write unkindly
  hint:
    hint: |
      One line.

      # no remark
---
Dear ((salutation))
"""


def read(text: str) -> Template:
    return sketch_template(text, file="x.md")[0]


def changed(text: str, **more: object) -> str:
    return rewrite(text, file="x.md", after=replace(read(text), **more))  # type: ignore[arg-type]


def with_field(template: Template, name: str, **more: object) -> tuple[Field, ...]:
    return tuple(
        replace(one, **more) if one.name == name else one  # type: ignore[arg-type]
        for one in template.fields
    )


def test_without_a_change_every_character_stays() -> None:
    assert changed(WRITTEN) == WRITTEN


@pytest.mark.parametrize("path", CORE, ids=lambda path: path.stem)
def test_our_own_texts_stay_as_they_are(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert changed(text) == text


def test_a_change_touches_its_own_line_alone() -> None:
    made = changed(WRITTEN, title="Another: letter")
    assert made == WRITTEN.replace("title: 'A letter'   # as the head calls it", 'title: "Another: letter"')


def test_unknown_keys_and_remarks_stay_also_within_what_changed() -> None:
    template = read(WRITTEN)
    made = changed(WRITTEN, fields=with_field(template, "conduct", label="What was done"))
    assert made == WRITTEN.replace("label: What happened", "label: What was done")
    made = changed(WRITTEN, fields=with_field(template, "salutation", hint="After Dear"))
    assert "tone: warm" in made and "hint: After Dear" in made and "# who reads it" in made
    assert made.replace("\n", " ").count("colour: blue") == 1


def test_an_option_comes_and_goes() -> None:
    template = read(WRITTEN)
    known = template.fields[1].options
    more = (*known, Option(value="abuse", label="Abuse"))
    made = changed(WRITTEN, fields=with_field(template, "conduct", options=more))
    assert read(made).fields[1].options == more and "# the mildest first" in made and "weight: 3" in made
    made = changed(WRITTEN, fields=with_field(template, "conduct", options=known[1:]))
    assert "worries" not in made and "text: to write unkindly" in made


def test_a_field_comes_and_goes() -> None:
    template = read(WRITTEN)
    fresh = Field(name="day", type=FieldType.DATE, label="Which day")
    made = changed(WRITTEN, fields=(*template.fields, fresh))
    assert made.startswith(WRITTEN.partition("---\nDear")[0])
    assert [one.name for one in read(made).fields] == ["salutation", "conduct", "hint", "day"]
    assert "conduct" not in changed(WRITTEN, fields=(template.fields[0], template.fields[2]))


def test_fields_and_answers_stand_in_another_order_with_all_that_is_theirs() -> None:
    template = read(WRITTEN)
    one, two, three = template.fields
    made = changed(WRITTEN, fields=(three, replace(two, options=two.options[::-1]), one))
    assert [field.name for field in read(made).fields] == ["hint", "conduct", "salutation"]
    assert [option.value for option in read(made).fields[1].options] == ["unkind", "worries"]
    assert sorted(made.splitlines()) == sorted(WRITTEN.splitlines())
    lines = made.splitlines()
    assert lines[lines.index("  # who reads it") + 1].startswith("  salutation: {")
    assert lines[lines.index("      # the mildest first") + 1] == "      unkind:"
    assert changed(made, fields=template.fields) == WRITTEN


def test_fields_in_one_line_stand_in_another_order() -> None:
    text = "---\nid: a\ntitle: A\nkind: letter\naudience: staff\nfields: {a: {label: x}, b: {}}\n---\nHi\n"
    made = changed(text, fields=read(text).fields[::-1])
    assert [field.name for field in read(made).fields] == ["b", "a"]


def test_what_was_not_said_is_said_where_it_belongs() -> None:
    made = changed(WRITTEN, purpose="To greet.", closing="Yours sincerely", signatories=(Role.HEAD,))
    lines = made.splitlines()
    assert lines[4] == "purpose: To greet."
    assert lines.index("closing: Yours sincerely") == lines.index("signatories: [head]") + 1


def test_what_is_no_table_of_lines_is_written_anew() -> None:
    text = "---\n{id: letter, title: A, kind: letter, audience: staff, colour: [blue, 'red']}\n---\nHello.\n"
    made = changed(text, title="B")
    assert read(made).title == "B" and 'colour: [blue, "red"]' in made


def test_words_are_changed_without_the_details() -> None:
    assert changed(WRITTEN, body="Hello.\n") == WRITTEN.replace("Dear ((salutation))", "Hello.")


def test_what_has_no_details_is_refused() -> None:
    with pytest.raises(Unreadable):
        rewrite("Dear all", file="x.md", after=read(WRITTEN))


@settings(max_examples=60)
@given(old=TEMPLATES, new=TEMPLATES)
def test_whatever_is_wanted_is_what_the_file_says(old: Template, new: Template) -> None:
    text = print_template(old)
    made = rewrite(text, file="x.md", after=new)
    assert details_said(read(made)) == details_said(new)
    assert [one.name for one in read(made).fields] == [one.name for one in new.fields]
    assert read(made).body == new.body
    assert rewrite(text, file="x.md", after=old) == text
