"""A field under another name, everywhere in its template: over its details, in the words, in the title."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from evenhand.core.packs.front_matter import LONGEST_NAME, cut, sketch_template
from evenhand.core.packs.ordering import with_key
from evenhand.core.packs.rewriting import rewrite
from evenhand.core.wording import Choice, OptionalText, Passage, Words, fold, parse
from evenhand.core.wording.inline import parse_inline
from evenhand.core.wording.nodes import Inline, inlines_of

UNFIT = re.compile(r"\?\?|[()\"“”\r\n]")
NAME = re.compile(r"(:{3,}[ \t]*\S+[ \t]+)([^\s\"“”]+)")

Edit = tuple[int, str, str]
"""Where something begins, what stands there, and what will."""


def fits(name: str) -> bool:
    """Whether a field may get this name: a few words without round brackets, question marks in a pair, or
    double quotation marks, which could not stand where a passage or a choice is named."""
    return bool(fold(name)) and len(name) <= LONGEST_NAME and not UNFIT.search(name)


def rename_field(text: str, *, file: str, old: str, new: str, language: str = "en-GB") -> str:
    """The file of a template in which a field, its gaps, its conditions and the passage or choice that it
    decides have another name. The rest stays to the character.

    Raises `Unreadable` if its words or details cannot be read.
    """
    before, _ = sketch_template(text, file=file, language=language)
    fields = tuple(replace(one, name=new) if one.name == old else one for one in before.fields)
    after = replace(
        before,
        title=in_line(before.title, old, new),
        enclosures=tuple(replace(one, text=in_line(one.text, old, new)) for one in before.enclosures),
        fields=fields,
        body=in_words(before.body, old, new),
    )
    halves = cut(text, file=file)
    start = text.index("\n") + 1
    keyed = with_key(halves.details, old=old, new=new, file=file)
    moved = f"{text[:start]}{keyed}{text[start + len(halves.details) :]}"
    return rewrite(moved, file=file, after=after, language=language)


def in_words(body: str, old: str, new: str) -> str:
    """Wording in which a name is another. Raises `Unreadable` for wording that cannot be read."""
    wording, key = parse(body), fold(old)
    edits = [edit for inline in wording.inlines() for edit in _edits(inline, key, new)]
    for block in wording.blocks():
        if isinstance(block, Passage | Choice) and block.key == key:
            found = NAME.search(block.opening)
            assert found is not None, "a passage and a choice have a name"
            one_word = "-".join(new.split())
            edits.append((block.start + found.start(2), found[2], one_word))
    return _edited(body, edits)


def in_line(text: str, old: str, new: str) -> str:
    """A line in which a name is another."""
    found = inlines_of(parse_inline(text))
    return _edited(text, [edit for inline in found for edit in _edits(inline, fold(old), new)])


def _edits(inline: Inline, key: str, new: str) -> Iterator[Edit]:
    if not isinstance(inline, Words) and inline.key == key:
        was = inline.flag if isinstance(inline, OptionalText) else inline.name
        yield inline.start + len("(("), was, new


def _edited(text: str, edits: Iterable[Edit]) -> str:
    for start, was, becomes in sorted(edits, reverse=True):
        text = f"{text[:start]}{becomes}{text[start + len(was) :]}"
    return text
