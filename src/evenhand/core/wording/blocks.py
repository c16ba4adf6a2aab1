"""Fenced blocks: passages, choices with their options, and notes.

A fence is a line of three or more colons. With a word behind it opens a block, bare it closes the
innermost one. Everything between fences is Markdown with placeholders.
"""

import re
from collections import Counter
from dataclasses import dataclass, field

from evenhand.core.findings import Finding, Level, Place, Unreadable
from evenhand.core.wording.inline import parse_inline
from evenhand.core.wording.names import fold
from evenhand.core.wording.nodes import Choice, Node, Note, Option, Passage, Prose, Wording

FENCE = re.compile(r" {0,3}:{3,}[ \t]*(?P<inside>.*?)[ \t]*(?:\r\n|\r|\n)?\Z", re.DOTALL)
INSIDE = re.compile(r"(?P<word>\S+)(?:[ \t]+(?P<name>[^\s\"“”]+))?(?:[ \t]+[\"“](?P<label>[^\"“”]*)[\"”])?\Z")
LINES = re.compile(r"[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+\Z")
WORDS = ("passage", "choice", "option", "note")
DEEPEST = 10

# Private-use characters stand for values while Markdown is read, so wording may not hold any itself.
NOT_ALLOWED = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff\U000f0000-\U0010ffff]")


@dataclass(slots=True)
class _Open:
    word: str
    name: str
    label: str
    opening: str
    start: int
    children: list[Node] = field(default_factory=list)
    prose: list[str] = field(default_factory=list)
    prose_start: int = 0


def parse(text: str, *, source: str = "", first_line: int = 1) -> Wording:
    """Read wording. `source` names the file and `first_line` the line of it on which `text` begins.

    The result prints back to exactly the same text. Raises `Unreadable` with every finding at once,
    each with file, line, column and a hint, for a block that is not closed, not known or out of
    place, and for characters that no letter can hold.
    """
    reader = _Reader(text, source, first_line)
    reader.read()
    if reader.findings:
        raise Unreadable(reader.findings)
    return reader.wording(tuple(reader.root.children))


class _Reader:
    def __init__(self, text: str, source: str, first_line: int) -> None:
        self.text = text
        self.lines = LINES.findall(text)
        starts = [0]
        for line in self.lines:
            starts.append(starts[-1] + len(line))
        self.starts = tuple(starts)
        self.source, self.first_line = source, first_line
        self.findings: list[Finding] = []
        self.root = _Open(word="", name="", label="", opening="", start=0)
        self.stack = [self.root]

    def wording(self, nodes: tuple[Node, ...]) -> Wording:
        return Wording(
            nodes=nodes,
            text=self.text,
            file=self.source,
            first_line=self.first_line,
            line_starts=self.starts,
        )

    def read(self) -> None:
        self._check_characters()
        for line, start in zip(self.lines, self.starts, strict=False):
            fence = FENCE.match(line)
            if fence is None:
                self._prose(line, start)
            elif fence["inside"]:
                self._open(fence["inside"], line, start)
            else:
                self._close(line, start)
        self._flush(self.stack[-1])
        for opened in self.stack[1:]:
            self._find(
                "wording-unclosed-block",
                opened.start,
                f"The {opened.word} that begins here is not closed.",
                "Put a line of three colons after its last line.",
            )

    def _check_characters(self) -> None:
        for match in NOT_ALLOWED.finditer(self.text):
            self._find(
                "wording-character",
                match.start(),
                f"The character U+{ord(match.group()):04X} cannot be printed.",
                "Delete it: it is invisible or private to some program.",
            )

    def _prose(self, line: str, start: int) -> None:
        opened = self.stack[-1]
        if opened.word == "choice" and line.strip():
            self._find(
                "wording-outside-option",
                start,
                "Inside a choice every line belongs to an option.",
                'Begin an option with a line such as: ::: option first "What it says"',
            )
        if not opened.prose:
            opened.prose_start = start
        opened.prose.append(line)

    def _open(self, inside: str, line: str, start: int) -> None:
        match = INSIDE.match(inside)
        word = match["word"] if match else inside.split()[0]
        name = (match and match["name"]) or ""
        self._check_opening(word, name, match is not None, start)
        self._flush(self.stack[-1])
        label = (match and match["label"]) or ""
        self.stack.append(_Open(word=word, name=name, label=label, opening=line, start=start))

    def _check_opening(self, word: str, name: str, well_formed: bool, start: int) -> None:
        parent = self.stack[-1].word
        if word not in WORDS:
            self._find(
                "wording-unknown-block",
                start,
                f"There is no block called “{word}”.",
                f"Known are: {', '.join(WORDS)}.",
            )
        elif not well_formed or (word != "note" and not fold(name)):
            self._find(
                "wording-block-name",
                start,
                f"A {word} needs a name of one word, and may have a label in double quotes.",
                f'For example: ::: {word} what-happened "What happened"',
            )
        elif (word == "option") != (parent == "choice"):
            self._find(
                "wording-block-place",
                start,
                "An option stands directly inside a choice, and a choice holds nothing but options.",
                "Close the block before, or put the option inside a choice.",
            )
        elif parent == "note":
            self._find(
                "wording-block-place", start, "A note holds only text.", "Close the note first, with :::"
            )
        elif len(self.stack) > DEEPEST:
            self._find(
                "wording-too-deep", start, "The blocks stand too deep inside each other.", "Take some apart."
            )

    def _close(self, line: str, start: int) -> None:
        if len(self.stack) == 1:
            self._find(
                "wording-unopened-block",
                start,
                "This line closes a block, but none is open.",
                "Delete the line, or put the opening line of the block before it.",
            )
            self._prose(line, start)
            return
        opened = self.stack.pop()
        self._flush(opened)
        self.stack[-1].children.append(self._node(opened, line))

    def _node(self, opened: _Open, closing: str) -> Node:
        children = tuple(opened.children)
        if opened.word == "note":
            text = "".join(child.source() for child in children)
            return Note(text=text, opening=opened.opening, closing=closing, start=opened.start)
        if opened.word == "option":
            return Option(
                value=opened.name,
                label=opened.label,
                children=children,
                opening=opened.opening,
                closing=closing,
                start=opened.start,
            )
        if opened.word == "choice":
            choice = Choice(
                name=opened.name,
                label=opened.label,
                children=children,
                opening=opened.opening,
                closing=closing,
                start=opened.start,
            )
            self._check_options(choice)
            return choice
        return Passage(
            name=opened.name,
            label=opened.label,
            children=children,
            opening=opened.opening,
            closing=closing,
            start=opened.start,
        )

    def _check_options(self, choice: Choice) -> None:
        keys = Counter(option.key for option in choice.options)
        if not keys:
            self._find(
                "wording-no-option",
                choice.start,
                f"The choice “{choice.name}” has no options.",
                "Give it at least two.",
            )
        for option in choice.options:
            if keys[option.key] > 1:
                self._find(
                    "wording-same-option",
                    option.start,
                    f"The choice “{choice.name}” has more than one option called “{option.value}”.",
                    "Give each option a name of its own.",
                )

    def _flush(self, opened: _Open) -> None:
        if opened.prose:
            text = "".join(opened.prose)
            children = parse_inline(text, start=opened.prose_start)
            opened.children.append(Prose(children=children, start=opened.prose_start))
            opened.prose = []

    def _find(self, finding_id: str, offset: int, words: str, mend: str) -> None:
        place: Place = self.wording(()).place(offset)
        self.findings.append(Finding(id=finding_id, level=Level.STOP, words=words, mend=mend, place=place))
