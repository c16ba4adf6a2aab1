"""Every recipient’s letter is looked at before anybody is asked to approve: not a sample of them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from evenhand.adapters.merging.paper import Paper
from evenhand.adapters.renderers.html import HtmlRenderer
from evenhand.apps.cases import queries as cases
from evenhand.apps.letters.audience import takes_audience
from evenhand.apps.ui.gaps import with_gaps_marked
from evenhand.core.contacts.recipients import Recipient
from evenhand.core.findings import Finding, Level
from evenhand.core.gates import Stage
from evenhand.core.gates.judging import judge
from evenhand.core.gates.texts import telling_lines
from evenhand.core.mailmerge.addressed import (
    IN_LARGE_PRINT,
    RecipientList,
    Sizes,
    record_for,
    why_names_party,
    why_not_own,
)
from evenhand.core.mailmerge.checking import check_batch
from evenhand.core.mailmerge.planning import plan_batch

if TYPE_CHECKING:
    from django.utils.safestring import SafeString

    from evenhand.apps.letters.laid import Laid
    from evenhand.core.contacts.involved import Involved

POSTED = frozenset({"contact-no-address", "contact-no-postcode", "contact-doubtful-postcode"})
"""What matters only to a letter that goes by post."""
ELSEWHERE = frozenset(
    {
        "contact-same-address",
        "contact-twice",
        "merge-large-print",
        "merge-no-address-column",
        "merge-other-language",
    }
)
"""What the choice of the audience has settled already, or says on its own page."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OfOne:
    """What is said of one recipient's letter; of all of them where `recipient` is None."""

    recipient: Recipient | None
    finding: Finding


def checked(laid: Laid) -> tuple[OfOne, ...]:
    """What is wrong with the letters of a chosen audience, each looked at as it would be read: nothing
    left unfilled, every gate asked about the merged words, nothing in it but the recipient’s own."""
    return by_recipient(laid, found(laid))


def found(laid: Laid) -> tuple[Finding, ...]:
    """What `checked` finds, in its order; the line of a finding is the number of the recipient."""
    if laid.addressed is None or not laid.addressed.recipients:
        return ()
    contacts = RecipientList(recipients=laid.addressed.recipients)
    sizes = Sizes.of(laid.draft.document)
    batch = plan_batch(
        contacts=contacts,
        forms=sizes.of_form,
        flags=IN_LARGE_PRINT,
        optional=frozenset(sizes.usual.slots()),
        defaults=laid.record,
        check_row=_Gates(laid=laid).of_row,
        check_value=Paper().problems,
    )
    told = list(check_batch(batch=batch).findings)
    for row, recipient in zip(contacts.rows(), laid.addressed.recipients, strict=True):
        merged, _ = batch.read(row)
        fault = why_not_own(merged=merged.record, usual=laid.record, recipient=recipient, row=row.number)
        named = why_names_party(recipient=recipient, involved=_strangers(laid, recipient), row=row.number)
        told += [one for one in (fault, named) if one]
    return tuple(dict.fromkeys(told))


def by_recipient(laid: Laid, found: Iterable[Finding]) -> tuple[OfOne, ...]:
    """What was found, with whose letter it is about."""
    return tuple(_of(laid.addressed.recipients if laid.addressed else (), found))


def _strangers(laid: Laid, recipient: Recipient) -> tuple[Involved, ...]:
    """Those with a part in the case whose name is not this recipient’s own: nobody for a letter that is not
    for many, and nobody of whom was said that the recipient only shares their name."""
    case, addressed = laid.draft.case, laid.addressed
    if case is None or addressed is None or not takes_audience(laid.template):
        return ()
    adults = set(addressed.adults.get(recipient.key, ()))
    namesakes = {one.involved for one in addressed.told if one.adult in adults and not one.same}
    return tuple(one for one in cases.involved_in(case) if one.key not in namesakes)


def stopping(laid: Laid) -> tuple[Finding, ...]:
    """Only what stops, with whose letter it is about in its words."""
    return tuple(
        replace(one.finding, words=f"{one.recipient.name}: {one.finding.words}")
        if one.recipient
        else one.finding
        for one in checked(laid)
        if one.finding.level is Level.STOP
    )


def _of(recipients: tuple[Recipient, ...], found: Iterable[Finding]) -> Iterable[OfOne]:
    for finding in found:
        row = finding.place.line
        recipient = recipients[row - 1] if 0 < row <= len(recipients) else None
        by_post = recipient is None or bool(recipient.address)
        if finding.id in ELSEWHERE or (finding.id in POSTED and not by_post):
            continue
        yield OfOne(recipient=recipient, finding=finding)


@dataclass(slots=True, kw_only=True)
class _Gates:
    """Asks the gates about what a merged letter tells. Letters that tell the same are asked about once:
    who is greeted and where they live tells nothing to the one who reads it."""

    laid: Laid
    _known: dict[tuple[str, ...], tuple[Finding, ...]] = field(default_factory=dict)

    def of_row(self, lines: tuple[str, ...]) -> Iterable[Finding]:
        """What the gates say of this letter and not of the letter to nobody in particular."""
        draft = replace(self.laid.draft, lines=lines)
        told = telling_lines(draft)
        if told not in self._known:
            matter = self.laid.matter(Stage.APPROVE)
            usual = {one.finding for one in judge(matter).standing}
            said = [one.finding for one in judge(replace(matter, draft=draft)).standing]
            self._known[told] = tuple(one for one in said if one not in usual)
        return self._known[told]


def page_for(laid: Laid, recipient: Recipient) -> SafeString:
    """The letter as one recipient would read it. Everything in it was escaped by the renderer."""
    record = record_for(recipient, usual=laid.record)
    document = replace(Sizes.of(laid.draft.document).for_reader(recipient), watermark="")
    return with_gaps_marked(HtmlRenderer(fragment=True).prepare(document).one(record).decode())
