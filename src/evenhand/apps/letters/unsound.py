"""Every released letter in the vault, with all that goes with it, read from the first byte to the last."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from evenhand.apps.letters import store
from evenhand.apps.letters.models import Letter
from evenhand.apps.letters.queries import sealed_under
from evenhand.core.findings import Finding, Place


def unsound() -> Iterator[Finding]:
    """What of the released letters is no longer what was released, by the case or school and the letter.
    Raises `Refused` where the vault cannot be opened at all."""
    vault = store.vault()
    letters = Letter.objects.select_related("draft__case", "draft__school").prefetch_related("files")
    for letter in letters.order_by("pk"):
        name, draft = sealed_under(letter), letter.draft
        source = draft.case.reference if draft.case else draft.school.name
        for digest, called in dict(_named(letter)).items():
            fault = vault.verify(case=name, digest=digest)
            if fault is not None:
                yield replace(fault, place=Place(source=source, part=f"letter {letter.pk}, {called}"))


def _named(letter: Letter) -> Iterator[tuple[str, str]]:
    """Everything of a letter that should be in the vault: its digest, and what it is."""
    if letter.form:
        yield letter.form, "the form that copies are made from"
    for file in letter.files.all():
        yield file.sha256, f"the file {file.suffix}" if file.suffix else "what goes with it"


def any_released() -> bool:
    """Whether a letter was ever released on this server."""
    return Letter.objects.exists()
