"""Judging adjectives and words of the law need a basis; the law needs a second signatory as well.

Online Safety Act 2023 ss179(1) and 181; Malicious Communications Act 1988 s1; Protection from Harassment Act
1997; Defamation Act 2013; rule 11 of the design; read 2026-11-22.
"""

from collections.abc import Iterator

from evenhand.core.findings import Finding, Level, Passage
from evenhand.core.gates import EVERY_STAGE, Gate, Matter, Waiver
from evenhand.core.gates.conflicts import why_conflicted
from evenhand.core.gates.loaded import LoadedWord, find_loaded
from evenhand.core.gates.texts import telling_lines, where
from evenhand.core.packs import About, Audience
from evenhand.core.people import Role, same_person


def check(matter: Matter) -> Iterator[Finding]:
    """Every loaded word has a basis, and every word of the law a second signatory."""
    draft = matter.draft
    if draft.template.audience is Audience.AGENCY:
        return
    found = {word.found.lower(): (word, line) for line in telling_lines(draft) for word in find_loaded(line)}
    if not draft.standing.basis_for_loaded_words.strip():
        for word, line in found.values():
            yield _without_basis(word, line, is_general=draft.template.about is About.GENERAL)
    legal = [(word, line) for word, line in found.values() if word.legal]
    if legal and not _has_second_signatory(matter):
        word, line = legal[0]
        yield Finding(
            id="legal-words-unsigned",
            level=Level.STOP,
            words=f"The text speaks of the law (“{word.found}”), and only one person stands behind it.",
            mend="Take it out, which is usually kinder, or let a second person sign: not the signatory.",
            place=where(line, _passage(word, line)),
        )


def _passage(word: LoadedWord, line: str) -> Passage:
    return Passage(text=line, start=word.start, end=word.end)


def _without_basis(word: LoadedWord, line: str, *, is_general: bool) -> Finding:
    """What is said of one loaded word; general words about nobody only warn."""
    return Finding(
        id="loaded-words",
        level=Level.WARN if is_general else Level.STOP,
        words=f"“{word.found}” is a loaded word. The test: {word.test}.",
        mend="Choose a plainer word, or write down what the word rests on.",
        place=where(line, _passage(word, line)),
    )


def _has_second_signatory(matter: Matter) -> bool:
    """Whether somebody other than the signatory, with no stake in the case, has signed as well."""
    draft, second = matter.draft, matter.draft.standing.second_signatory
    if second is None or not second.name.strip() or second.on > matter.now:
        return False
    is_signatory = draft.signatory is not None and same_person(second.name, draft.signatory.name)
    return not is_signatory and not why_conflicted(name=second.name, draft=draft)


GATE = Gate(
    id="loaded-words",
    title="Loaded words rest on something",
    level=Level.STOP,
    authority="Online Safety Act 2023 ss179(1), 181; MCA 1988 s1; rule 11; read 2026-11-22",
    satisfied_by="Plainer words; or a basis on file and, for words of the law, a second signatory.",
    stages=EVERY_STAGE,
    waiver=Waiver(by=(Role.HEAD,), second=(Role.CHAIR,)),
    check=check,
    says=("loaded-words", "legal-words-unsigned"),
)
