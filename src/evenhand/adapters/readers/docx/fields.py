"""What a field of Word means, from its instruction such as `MERGEFIELD "First name" \\* Upper`."""

import re
from dataclasses import dataclass, field

from evenhand.core.packs.source import MarkKind

WORD = re.compile(r"\"((?:[^\"\\]|\\.)*)\"?|“([^”]*)”?|(\S+)")
SWITCHES_WITH_VALUE = frozenset({"\\*", "\\@", "\\#", "\\b", "\\f", "\\l", "\\t", "\\o", "\\m", "\\d", "\\v"})

NAMED = {
    "MERGEFIELD": MarkKind.MERGE_FIELD,
    "DOCPROPERTY": MarkKind.MERGE_FIELD,
    "DOCVARIABLE": MarkKind.MERGE_FIELD,
    "FILLIN": MarkKind.CONTENT_CONTROL,
}
# These have no name of their own. A date that Word keeps up to date is none the writer wrote.
NAMELESS = frozenset(
    {"ADDRESSBLOCK", "GREETINGLINE", "DATE", "TIME", "USERNAME", "USERADDRESS", "USERINITIALS"}
)
FORMS = frozenset({"FORMTEXT", "FORMDROPDOWN"})
CONDITIONS = frozenset({"IF", "SKIPIF", "NEXTIF", "ASK", "SET", "COMPARE"})
OUTSIDE = frozenset({"INCLUDETEXT", "INCLUDEPICTURE", "LINK", "DDE", "DDEAUTO", "IMPORT", "DATABASE"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Meaning:
    """What a field is: a mark on its result, what shows if it has no result, and what to say about it."""

    kind: MarkKind | None = None
    value: str = ""
    shown: str = ""
    finding: str = ""
    details: dict[str, str] = field(default_factory=dict)


@dataclass(slots=True, kw_only=True)
class OpenField:
    """A field of which the end has not been reached yet. `start` is where its result begins."""

    start: int
    instruction: list[str] = field(default_factory=list)
    in_result: bool = False
    name: str = ""  # of a form field
    options: tuple[str, ...] = ()
    check_box: bool = False
    _meaning: Meaning | None = None

    def text(self) -> str:
        """The whole instruction, with single spaces."""
        return " ".join("".join(self.instruction).split())

    def meaning(self) -> Meaning:
        """What the field is; asked for only when its instruction is complete."""
        if self._meaning is None:
            self._meaning = self._made_out()
        return self._meaning

    def _made_out(self) -> Meaning:
        if self.check_box:
            what = f"a box to tick {self.name}".rstrip()
            return Meaning(finding="document-control-left-out", details={"what": what})
        return meaning_of(self.text(), name=self.name, options=self.options)


def words_of(instruction: str) -> list[str]:
    """The words of an instruction; what stands in quotation marks is one word."""
    found = WORD.finditer(instruction)
    return [
        re.sub(r"\\(.)", r"\1", one[1]) if one[1] is not None else one[2] or one[3] or "" for one in found
    ]


def _first_value(words: list[str]) -> str:
    """The first word that is no switch and does not belong to one."""
    after_switch = False
    for word in words:
        if word.startswith("\\"):
            after_switch = word.lower() in SWITCHES_WITH_VALUE
        elif after_switch:
            after_switch = False
        else:
            return word
    return ""


def meaning_of(instruction: str, *, name: str = "", options: tuple[str, ...] = ()) -> Meaning:
    """What an instruction means; `name` and `options` are those of a form field."""
    words = words_of(instruction)
    verb = words[0].upper() if words else ""
    if verb in NAMED:
        value = _first_value(words[1:])
        return Meaning(kind=NAMED[verb], value=value, shown=f"«{value}»" if value else "")
    if verb in NAMELESS:
        return Meaning(kind=MarkKind.MERGE_FIELD, value=verb, shown=f"«{verb}»")
    if verb == "HYPERLINK":
        return _link(words[1:])
    if verb == "MACROBUTTON":
        prompt = instruction.split(None, 2)[2:]
        return Meaning(kind=MarkKind.CONTENT_CONTROL, shown=prompt[0] if prompt else "")
    if verb in FORMS:
        return _form(name, options)
    if verb in CONDITIONS:
        return Meaning(finding="document-condition", details={"what": instruction})
    if verb in OUTSIDE:
        return Meaning(finding="document-outside-content", details={"what": instruction})
    return Meaning()


def _link(words: list[str]) -> Meaning:
    address = _first_value(words)
    switches = [word.lower() for word in words]
    inside = words[switches.index("\\l") + 1 :][:1] if "\\l" in switches else []
    value = "#".join([address, *inside]) if address else ""
    return Meaning(kind=MarkKind.LINK if value else None, value=value)


def _form(name: str, options: tuple[str, ...]) -> Meaning:
    if not options:
        return Meaning(kind=MarkKind.CONTENT_CONTROL, value=name, shown=f"[{name}]" if name else "")
    details = {"name": f" {name}" if name else "", "options": ", ".join(options)}
    return Meaning(
        kind=MarkKind.CONTENT_CONTROL,
        value=name,
        shown=options[0],
        finding="document-options-offered",
        details=details,
    )
