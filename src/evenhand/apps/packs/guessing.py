"""The guesses of a document on its way: where each stands, and what it is for the page."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from evenhand.apps.packs.queries import seen
from evenhand.core.packs.reading import read_pack
from evenhand.core.packs.recognise import Became, Confidence, Fate, Guess
from evenhand.core.packs.recognise.putting_back import put_back

if TYPE_CHECKING:
    from evenhand.apps.packs.models import Intake

ACCEPTED, CHANGED, PUT_BACK = "accepted", "changed", "put-back"
"""What may have been said of a guess. Stored, so values never change; empty while it is open."""

STATES = {ACCEPTED: "You let it stand", CHANGED: "You changed the words", PUT_BACK: "You put the words back"}
SURE = {Confidence.HIGH: "Sure", Confidence.MEDIUM: "Rather sure", Confidence.LOW: "Not sure"}
TONES = {Confidence.HIGH: "green", Confidence.MEDIUM: "blue", Confidence.LOW: "yellow"}
AROUND = 90
AT_ONCE = 12
"""How many open guesses stand on the page: as many as do not tire."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """One guess for the page: the words of the document before, at and after it; what became of them,
    and the line of the text as it is now."""

    number: int
    line: int
    before: str
    what: str
    after: str
    became: str
    to_do: str
    sure: str
    tone: str
    state: str
    made: str
    seen: str
    can_change: bool
    can_put_back: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """The guesses of one text, or of the pack as a whole where `template` is empty."""

    template: str
    title: str
    guesses: tuple[Shown, ...]
    left: int


def is_open(guess: Mapping[str, Any]) -> bool:
    """Whether nobody has said anything of a guess yet."""
    return not guess["state"]


def is_sure(guess: Mapping[str, Any]) -> bool:
    """Whether the recogniser was sure of a guess."""
    return bool(guess["confidence"] == Confidence.HIGH)


def where_made(guess: Guess, fates: Sequence[Fate]) -> int:
    """The line of its text at which a guess stands; 0 where it is about no line."""
    words = " ".join(guess.what.split())
    found = [
        fate
        for fate in fates
        if (fate.line, fate.template) == (guess.line, guess.template)
        and fate.at
        and fate.became is not Became.TITLE
    ]
    if not found or not guess.what:
        return 0
    best = min(found, key=lambda fate: (words not in fate.text, fate.became is Became.NOTE))
    return best.at


def path_of(intake: Intake, template_id: str) -> str | None:
    """The name of the file of a text, or None."""
    return f"{template_id}.md" if template_id and f"{template_id}.md" in intake.texts else None


def line_of(intake: Intake, guess: Mapping[str, Any]) -> str:
    """The line of the text at which a guess stands, as it is now; empty if it stands at none."""
    path = path_of(intake, guess["template"])
    if path is None or not guess["at"]:
        return ""
    lines: list[str] = intake.texts[path].split("\n")
    return lines[guess["at"] - 1] if guess["at"] <= len(lines) else ""


def groups_of(intake: Intake, *, everything: bool, also: int = -1) -> list[Group]:
    """The guesses for the page, text by text in the order of the document; without `everything` only
    the next that are open, and `also` one that something was tried with."""
    still = [number for number, one in enumerate(intake.guesses) if is_open(one)]
    wanted = set(range(len(intake.guesses)) if everything else [*still[:AT_ONCE], also])
    titles = {one.id: one.title for one in read_pack(intake.texts).templates}
    order = list(dict.fromkeys(["", *(one["template"] for one in intake.guesses)]))
    groups = []
    for template in order:
        mine = [(number, one) for number, one in enumerate(intake.guesses) if one["template"] == template]
        shown = tuple(_shown(intake, number, one) for number, one in mine if number in wanted)
        if shown:
            title = titles.get(template, template) if template else "The pack as a whole"
            left = sum(is_open(one) for _, one in mine)
            groups.append(Group(template=template, title=title, guesses=shown, left=left))
    return groups


def _shown(intake: Intake, number: int, guess: Mapping[str, Any]) -> Shown:
    source, what = guess["source"], guess["what"]
    start = guess["column"] - 1
    fits = bool(what) and source[start : start + len(what)] == what
    before = source[:start] if fits else ""
    after = source[start + len(what) :] if fits else ""
    made = line_of(intake, guess)
    back = put_back(made=made, source=source, column=guess["column"], what=what) if made and fits else None
    confidence = Confidence(guess["confidence"])
    return Shown(
        number=number,
        line=guess["line"],
        before=f"…{before[-AROUND:]}" if len(before) > AROUND else before,
        what=what,
        after=f"{after[:AROUND]}…" if len(after) > AROUND else after,
        became=guess["became"],
        to_do=guess["to_do"],
        sure=SURE[confidence],
        tone=TONES[confidence],
        state=STATES.get(guess["state"], ""),
        made=made,
        seen=seen(made),
        can_change=bool(made),
        can_put_back=back is not None and back != made,
    )
