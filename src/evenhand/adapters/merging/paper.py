"""What paper cannot take of a row: characters no shipped font has, an address too long for the window."""

from collections.abc import Iterator

from evenhand.core.document import Document, Paragraph, Record, Slot
from evenhand.core.findings import Finding


class Paper:
    """Looks at one slot of one row at a time, before a batch starts. Hand `problems` to `plan_batch`
    as `check_value`."""

    def problems(self, document: Document, slot: str, record: Record) -> Iterator[Finding]:
        """What keeps the value of a slot from being printed in a document."""
        from evenhand.adapters.renderers.pdf import addresses_that_do_not_fit, missing_characters

        yield from missing_characters(_only(document, slot), [record])
        if isinstance(document.recipient, Slot) and document.recipient.name == slot:
            yield from addresses_that_do_not_fit(document, [record])


def _only(document: Document, slot: str) -> Document:
    """A document of the same language that says nothing but one slot."""
    return Document(
        title=document.title,
        language=document.language,
        large_print=document.large_print,
        blocks=(Paragraph(runs=(Slot(name=slot),)),),
    )
