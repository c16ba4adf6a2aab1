"""What fills wording, and the wording that is left once every condition has been decided."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from evenhand.core.document import Link, Slot
from evenhand.core.findings import Finding, Level, Place, Refused
from evenhand.core.wording.nodes import (
    Choice,
    Inline,
    Node,
    Note,
    Option,
    OptionalText,
    Passage,
    Placeholder,
    Prose,
    Wording,
    Words,
)

Fill = str | Link | Slot | tuple[str, ...] | tuple[Link, ...]
"""What a placeholder prints: text as it stands, a link, a slot, or a list of either of the first two."""

TRUE_WORDS = frozenset({"yes", "y", "true", "t", "1", "include", "show"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Filling:
    """Answers made ready for wording, each under its folded name.

    `values` fill placeholders, `flags` decide optional text and passages, `choices` name the option
    of a choice by its folded value. `mends` say what to do about a name that has no answer.
    """

    values: Mapping[str, Fill] = field(default_factory=dict)
    flags: Mapping[str, bool] = field(default_factory=dict)
    choices: Mapping[str, str] = field(default_factory=dict)
    mends: Mapping[str, str] = field(default_factory=dict)

    def missing(self, finding_id: str, key: str, words: str, place: Place) -> Finding:
        """The finding that something has no answer."""
        mend = self.mends.get(key, "Answer it, then try again.")
        return Finding(id=finding_id, level=Level.STOP, words=words, mend=mend, place=place)


def means_yes(answer: str) -> bool:
    """Whether a typed answer means yes; everything else means no, as in GOV.UK Notify."""
    return answer.lower() in TRUE_WORDS


Chosen = Words | Placeholder


def choose(wording: Wording, *, filling: Filling, missing: list[Finding] | None = None) -> tuple[Chosen, ...]:
    """The words and placeholders that print, in order, with every passage, choice and optional text
    decided. Blocks are set apart by blank lines.

    Raises `Refused` with one finding for every flag, choice or placeholder without an answer, each
    with file, line and column. With `missing` the findings are put there instead, and what has no
    answer stands in its brackets.
    """
    unset: list[Finding] = []
    chosen = tuple(_nodes(wording.nodes, wording, filling, unset))
    if missing is not None:
        missing += unset
    elif unset:
        raise Refused(unset)
    return chosen


def _nodes(
    nodes: Iterable[Node], wording: Wording, filling: Filling, unset: list[Finding]
) -> Iterator[Chosen]:
    for node in nodes:
        match node:
            case Prose():
                yield from _inlines(node.children, wording, filling, unset)
            case Passage():
                shown = _flag(node.key, node.name, wording.place(node.start), filling, unset)
                gap = _gap(node) if shown is None else ()
                yield from _apart(node.children if shown else gap, wording, filling, unset)
            case Choice():
                option = _option(node, wording, filling, unset)
                yield from _apart(_gap(node) if option is None else option, wording, filling, unset)
            case Option() | Note():
                yield from _apart((), wording, filling, unset)  # an option prints through its choice


def _gap(block: Passage | Choice) -> tuple[Node, ...]:
    """What a block without an answer leaves in a sketch."""
    return (Prose(children=(Words(text=f"(({block.label or block.name}))", start=block.start),), start=0),)


def _apart(
    nodes: Iterable[Node], wording: Wording, filling: Filling, unset: list[Finding]
) -> Iterator[Chosen]:
    yield Words(text="\n\n", start=0)
    yield from _nodes(nodes, wording, filling, unset)
    yield Words(text="\n\n", start=0)


def _option(
    choice: Choice, wording: Wording, filling: Filling, unset: list[Finding]
) -> tuple[Node, ...] | None:
    place = wording.place(choice.start)
    wanted = filling.choices.get(choice.key)
    if wanted is None:
        unset.append(
            filling.missing(
                "wording-unset", choice.key, f"Nobody has chosen a wording for “{choice.name}”.", place
            )
        )
        return None
    for option in choice.options:
        if option.key == wanted:
            return option.children
    known = ", ".join(option.value for option in choice.options)
    words = f"The choice “{choice.name}” has no option “{wanted}”. It has: {known}."
    unset.append(filling.missing("wording-no-such-option", choice.key, words, place))
    return None


def _inlines(
    children: Iterable[Inline], wording: Wording, filling: Filling, unset: list[Finding]
) -> Iterator[Chosen]:
    for child in children:
        match child:
            case Words():
                yield child
            case OptionalText():
                shown = _flag(child.key, child.flag, wording.place(child.start), filling, unset)
                if shown is None:
                    yield Words(text=child.source(), start=child.start)
                elif shown:
                    yield from _inlines(child.children, wording, filling, unset)
            case Placeholder():
                if child.key in filling.values:
                    yield child
                else:
                    words = f"Nothing is filled in for (({child.name}))."
                    unset.append(
                        filling.missing("wording-unset", child.key, words, wording.place(child.start))
                    )
                    yield Words(text=child.source(), start=child.start)


def _flag(key: str, name: str, place: Place, filling: Filling, unset: list[Finding]) -> bool | None:
    answer = filling.flags.get(key)
    if answer is None:
        words = f"Nobody has answered yes or no for “{name.strip()}”."
        unset.append(filling.missing("wording-unset", key, words, place))
    return answer
