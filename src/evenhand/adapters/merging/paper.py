"""What paper cannot take of a value: characters no shipped font has, an address too long for the window."""

from collections.abc import Iterator

from evenhand.core.document import Document, Slot
from evenhand.core.findings import Finding

Value = str | tuple[str, ...]


class Paper:
    """Looks at one value of one row at a time, before a batch starts. What is the same for all
    rows is worked out once for each document."""

    def __init__(self) -> None:
        self._document: Document | None = None
        self._family = ""

    def problems(self, document: Document, slot: str, value: Value) -> Iterator[Finding]:
        """What keeps a value from being printed in a slot of a document."""
        from evenhand.adapters.renderers.fonts.choice import unwritable
        from evenhand.adapters.renderers.pdf.characters import findings_for
        from evenhand.adapters.renderers.pdf.unseen import seen
        from evenhand.adapters.renderers.pdf.window import fits, too_long

        lines = (value,) if isinstance(value, str) else value
        text = seen("\n".join(lines))
        yield from findings_for(unwritable(family=self._family_of(document), text=text), slot)
        if (
            isinstance(document.recipient, Slot)
            and document.recipient.name == slot
            and not fits(document, lines)
        ):
            yield too_long(document, slot)

    def _family_of(self, document: Document) -> str:
        from evenhand.adapters.renderers.fonts.choice import setting_of
        from evenhand.adapters.renderers.pdf.characters import fixed_words

        if document is not self._document:
            text = "".join(words for _, words in fixed_words(document))
            self._family = setting_of(language=document.language, text=text).family
            self._document = document
        return self._family
