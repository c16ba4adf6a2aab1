"""Placeholders inside a line of wording.

The language is that of GOV.UK Notify: two round brackets, a body without round brackets, two round
brackets; what does not fit is text. Beyond it, the text after `??` may hold placeholders:

    body        = any characters but ( and )
    placeholder = "((" body "))"
    optional    = "((" body-without-?? "??" ( body | placeholder | optional )* "))"

Every round bracket that is no part of these stays text, so `(((colour)))` is a placeholder in brackets
and `((colour` is eight characters and a hint from the linter.
"""

import re
from dataclasses import dataclass, field

from evenhand.core.wording.nodes import Inline, OptionalText, Placeholder, Words

BODY = re.compile(r"[^()]+")
DEEPEST = 20
"""How deep optional text may nest; nobody can read deeper, and it bounds every walk of the tree."""


@dataclass(slots=True)
class _Open:
    """An opening that still waits for its end."""

    at: int
    flag: str | None = None
    body: str = ""
    children: list[Inline] = field(default_factory=list)


def parse_inline(text: str, *, start: int = 0) -> tuple[Inline, ...]:
    """The inline nodes of some text. `start` is the offset of the text in the whole wording.

    Never fails: whatever is no placeholder is words. Works in time linear in the text.
    """
    done: list[Inline] = []
    waiting: list[_Open] = []
    position = 0
    while position < len(text):
        position = _step(text, position, start, done, waiting)
    _give_up_all(waiting, start, done)
    return _joined(done)


def _step(text: str, position: int, start: int, done: list[Inline], waiting: list[_Open]) -> int:
    """Read one token; the position after it."""
    if text.startswith("((", position) and text[position + 2 : position + 3] not in ("(", ")", ""):
        if waiting and (waiting[-1].flag is None or len(waiting) >= DEEPEST):
            _give_up_all(waiting, start, done)
        waiting.append(_Open(at=position))
        return position + 2
    if waiting and text.startswith("))", position):
        _close(waiting, start, done)
        return position + 2
    plain = BODY.match(text, position)
    token = plain.group() if plain else text[position]
    if not waiting:
        done.append(Words(text=token, start=start + position))
    elif token in ("(", ")"):
        _give_up_all(waiting, start, done)
        done.append(Words(text=token, start=start + position))
    else:
        _add_body(waiting[-1], token, start + position)
    return position + len(token)


def _add_body(opened: _Open, token: str, at: int) -> None:
    if opened.flag is not None:
        opened.children.append(Words(text=token, start=at))
        return
    flag, mark, rest = token.partition("??")
    if mark:
        opened.flag = flag
        if rest:
            opened.children.append(Words(text=rest, start=at + len(flag) + 2))
    else:
        opened.body = token


def _close(waiting: list[_Open], start: int, done: list[Inline]) -> None:
    opened = waiting.pop()
    node: Inline
    if opened.flag is None:
        node = Placeholder(name=opened.body, start=start + opened.at)
    else:
        node = OptionalText(flag=opened.flag, children=_joined(opened.children), start=start + opened.at)
    (waiting[-1].children if waiting else done).append(node)


def _give_up_all(waiting: list[_Open], start: int, done: list[Inline]) -> None:
    """None of the openings can end any more: their brackets were text, what stands inside remains."""
    for opened in waiting:
        done.append(Words(text="((", start=start + opened.at))
        before = opened.body if opened.flag is None else f"{opened.flag}??"
        if before:
            done.append(Words(text=before, start=start + opened.at + 2))
        done.extend(opened.children)
    waiting.clear()


def _joined(nodes: list[Inline]) -> tuple[Inline, ...]:
    """The same nodes with neighbouring words made one."""
    joined: list[Inline] = []
    pending: list[Words] = []
    for node in nodes:
        if isinstance(node, Words):
            pending.append(node)
            continue
        _flush(pending, joined)
        joined.append(node)
    _flush(pending, joined)
    return tuple(joined)


def _flush(pending: list[Words], joined: list[Inline]) -> None:
    if pending:
        joined.append(Words(text="".join(word.text for word in pending), start=pending[0].start))
        pending.clear()
