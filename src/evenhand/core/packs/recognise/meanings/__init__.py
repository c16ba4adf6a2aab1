"""What each kind of blank means where it stands."""

import re
from collections.abc import Callable
from dataclasses import replace

from evenhand.core.packs import Field, FieldType
from evenhand.core.packs.recognise.blank import Blank, BlankKind
from evenhand.core.packs.recognise.lines import plain
from evenhand.core.packs.recognise.meanings.bracketed import bracket_meaning, setting_word
from evenhand.core.packs.recognise.meanings.choices import neutral_or, one_of
from evenhand.core.packs.recognise.meanings.meaning import Meaning, Near, Use
from evenhand.core.packs.recognise.meanings.people import HOLDERS
from evenhand.core.packs.recognise.meanings.roles import role_meaning
from evenhand.core.packs.recognise.naming import capitalised, shortened, telling_words
from evenhand.core.packs.recognise.recognised import Confidence
from evenhand.core.packs.recognise.vocabulary import LOADED, ONE_OF_TWO

JUDGES = re.compile(rf"\b(?:{LOADED})\b", re.IGNORECASE)
ALTERNATIVE_OF = {"dsl name": "dsl", "head name": "head", "chair name": "chair"}


def meaning_of(blank: Blank, near: Near) -> Meaning:
    """What a blank means, given what stands around it."""
    return MEANINGS[blank.kind](blank, near)


def _setting(blank: Blank, near: Near) -> Meaning:
    return setting_word(blank)


def _alternatives(blank: Blank, near: Near) -> Meaning:
    label = f"Which of these: {' / '.join(shortened(part, longest=24) for part in blank.parts)}"
    begins = not near.before.strip() or near.before.rstrip().endswith((".", "!", "?"))
    parts = [capitalised(part) for part in blank.parts] if begins else list(blank.parts)
    milder_first = sorted(parts, key=lambda part: bool(JUDGES.search(part)))
    one_or_other = all(part.lower() in ONE_OF_TWO for part in blank.parts)
    field = one_of(milder_first, label=label, together=not one_or_other)
    return Meaning(
        use=Use.FILL,
        confidence=blank.confidence,
        became=f"a choice of one wording, “{field.name}”",
        to_do="See that each option reads well in its sentence; add others if you need them.",
        field=replace(
            field, hint=f"Choose the mildest that is true. In the document: {plain(blank.inside)}."
        ),
    )


def _kept(blank: Blank, near: Near) -> Meaning:
    return Meaning(
        use=Use.KEEP,
        confidence=blank.confidence,
        became="wording, as it stands",
        to_do="Write it out if you like, such as “a and b” or “a or b”, or make it a choice.",
    )


def _not_dsl(blank: Blank, near: Near) -> Meaning:
    """The alternative disappears where the writer is the person named just before."""
    who = _named_before(near)
    field = Field(
        name=f"signatory is not {who}",
        type=FieldType.YES_NO,
        label=f"Is the person who signs somebody else than the {who.upper() if who == 'dsl' else who}?",
        example="yes",
        source=f"signatory.is_not_{who}",
        hint=f"In the document: {plain(blank.inside)}.",
    )
    return Meaning(
        use=Use.OPTION,
        confidence=Confidence.HIGH,
        became=f"words that print only if the signatory is not the {who}",
        field=field,
        text=blank.parts[0],
    )


def _named_before(near: Near) -> str:
    ends = []
    for holder in HOLDERS:
        ends += [(match.end(), holder.field.name) for match in holder.role.finditer(near.before[-120:])]
    return ALTERNATIVE_OF.get(max(ends)[1], "dsl") if ends else "dsl"


def _clause(blank: Blank, near: Near) -> Meaning:
    words = blank.parts[0]
    name = " ".join(telling_words(words)) or "more"
    field = Field(
        name=name,
        type=FieldType.YES_NO,
        label=f"Say “{shortened(words.lstrip(',; '))}”?",
        default="yes",
        example="yes",
        hint=f"In the document: {plain(blank.inside)}.",
    )
    return Meaning(
        use=Use.OPTION,
        confidence=blank.confidence,
        became=f"words that print if “{name}” is yes",
        to_do="See that the sentence reads well without them.",
        field=field,
        text=words,
    )


def _adjectives(blank: Blank, near: Near) -> Meaning:
    article = next((word for word in ("an", "a") if blank.inside.lower().startswith(f"{word} ")), "")
    words = [plain(part) for part in blank.parts if part.strip()]
    field = neutral_or(words, article=article, sentence=near.around())
    return Meaning(
        use=Use.FILL,
        confidence=blank.confidence,
        became="a choice of one wording that begins neutral",
        to_do="See that the neutral word fits; delete the judging ones if you never want them.",
        field=replace(field, hint=f"{field.hint} In the document: {plain(blank.inside)}."),
        shared=False,
    )


def _hint(blank: Blank, near: Near) -> Meaning:
    return Meaning(
        use=Use.DROP,
        confidence=blank.confidence,
        became="a note that never prints",
        note=plain(blank.inside),
    )


def _address(blank: Blank, near: Near) -> Meaning:
    return Meaning(
        use=Use.LINK,
        confidence=blank.confidence,
        became=f"a link to {blank.inside}",
        to_do="Open it once and see that it still leads where it should.",
        text=blank.parts[0],
        address=blank.inside,
    )


MEANINGS: dict[BlankKind, Callable[[Blank, Near], Meaning]] = {
    BlankKind.FIELD: bracket_meaning,
    BlankKind.SETTING: _setting,
    BlankKind.ROLES: role_meaning,
    BlankKind.ALTERNATIVES: _alternatives,
    BlankKind.KEPT: _kept,
    BlankKind.NOT_DSL: _not_dsl,
    BlankKind.CLAUSE: _clause,
    BlankKind.ADJECTIVES: _adjectives,
    BlankKind.HINT: _hint,
    BlankKind.ADDRESS: _address,
}

__all__ = ["MEANINGS", "Meaning", "Near", "Use", "meaning_of"]
