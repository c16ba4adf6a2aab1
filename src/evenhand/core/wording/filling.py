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


def choose(wording: Wording, *, filling: Filling) -> tuple[Chosen, ...]:
    """The words and placeholders that print, in order, with every passage, choice and optional text
    decided. Blocks are set apart by blank lines.

    Raises `Refused` with one finding for every flag, choice or placeholder without an answer, each
    with file, line and column.
    """
    unset: list[Finding] = []
    chosen = tuple(_nodes(wording.nodes, wording, filling, unset))
    if unset:
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
                yield from _apart(node.children if shown else (), wording, filling, unset)
            case Choice():
                yield from _apart(_option(node, wording, filling, unset), wording, filling, unset)
            case Option() | Note():
                yield from _apart((), wording, filling, unset)  # an option prints through its choice


def _apart(
    nodes: Iterable[Node], wording: Wording, filling: Filling, unset: list[Finding]
) -> Iterator[Chosen]:
    yield Words(text="\n\n", start=0)
    yield from _nodes(nodes, wording, filling, unset)
    yield Words(text="\n\n", start=0)


def _option(choice: Choice, wording: Wording, filling: Filling, unset: list[Finding]) -> tuple[Node, ...]:
    place = wording.place(choice.start)
    wanted = filling.choices.get(choice.key)
    if wanted is None:
        unset.append(
            filling.missing(
                "wording-unset", choice.key, f"Nobody has chosen a wording for “{choice.name}”.", place
            )
        )
        return ()
    for option in choice.options:
        if option.key == wanted:
            return option.children
    known = ", ".join(option.value for option in choice.options)
    words = f"The choice “{choice.name}” has no option “{wanted}”. It has: {known}."
    unset.append(filling.missing("wording-no-such-option", choice.key, words, place))
    return ()


def _inlines(
    children: Iterable[Inline], wording: Wording, filling: Filling, unset: list[Finding]
) -> Iterator[Chosen]:
    for child in children:
        match child:
            case Words():
                yield child
            case OptionalText():
                if _flag(child.key, child.flag, wording.place(child.start), filling, unset):
                    yield from _inlines(child.children, wording, filling, unset)
            case Placeholder():
                if child.key in filling.values:
                    yield child
                else:
                    words = f"Nothing is filled in for (({child.name}))."
                    unset.append(
                        filling.missing("wording-unset", child.key, words, wording.place(child.start))
                    )


def _flag(key: str, name: str, place: Place, filling: Filling, unset: list[Finding]) -> bool:
    answer = filling.flags.get(key)
    if answer is None:
        words = f"Nobody has answered yes or no for “{name.strip()}”."
        unset.append(filling.missing("wording-unset", key, words, place))
    return bool(answer)
